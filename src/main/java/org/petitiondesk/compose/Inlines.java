package org.petitiondesk.compose;

import org.petitiondesk.model.letter.Inline;

import java.util.List;
import java.util.stream.Collectors;

/** The plain text of running text. */
final class Inlines {
    private Inlines() {}

    static String text(List<Inline> content) {
        return content.stream().map(Inlines::text).collect(Collectors.joining());
    }

    private static String text(Inline piece) {
        return switch (piece) {
            case Inline.Text text -> text.text();
            case Inline.Emphasis emphasis -> text(emphasis.content());
            case Inline.Strong strong -> text(strong.content());
            case Inline.Link link -> text(link.content());
            case Inline.Foreign foreign -> text(foreign.content());
            case Inline.LineBreak _ -> "\n";
        };
    }
}
