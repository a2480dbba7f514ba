package org.petitiondesk.gui.letter;

import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.TextComparison;
import org.petitiondesk.workflow.TextComparison.Kind;

import java.util.List;

/** How two texts differ, to be read: what was removed is struck out, what was added underlined. */
final class ComparisonFlow {
    private ComparisonFlow() {}

    static ScriptFlow of(List<TextComparison.Part> parts, Words words) {
        ScriptFlow flow = new ScriptFlow("", "history-text");
        StringBuilder read = new StringBuilder();
        for (TextComparison.Part part : parts) {
            flow.add(part.text(), style(part.kind()));
            read.append(
                    switch (part.kind()) {
                        case SAME -> part.text();
                        case REMOVED -> words.say("letter.history-removed", part.text());
                        case ADDED -> words.say("letter.history-added", part.text());
                    });
        }
        flow.setAccessibleText(read.toString());
        return flow;
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case SAME -> "history-same";
            case REMOVED -> "history-removed";
            case ADDED -> "history-added";
        };
    }
}
