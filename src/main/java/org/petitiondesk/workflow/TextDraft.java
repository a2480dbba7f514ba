package org.petitiondesk.workflow;

import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody writes of a petition in one language.
 *
 * @param body Markdown with merge fields
 * @param demands in the order of their numbers; one that is not yet worded is empty, and none of
 *     those stand at the end
 */
public record TextDraft(String title, String subject, String body, List<String> demands) {
    public static final TextDraft EMPTY = new TextDraft("", "", "", List.of());

    public TextDraft {
        int worded = demands.size();
        while (worded > 0 && demands.get(worded - 1).isBlank()) {
            worded--;
        }
        demands = List.copyOf(demands.subList(0, worded));
    }

    /** What a text says. */
    public static TextDraft of(TextVersion text) {
        return new TextDraft(text.title(), text.subject(), text.body(), text.demands());
    }

    /** Whether nothing is written besides the title. */
    boolean isBlank() {
        return subject.isBlank() && body.isBlank() && demands.isEmpty();
    }

    /** The same under another title. */
    public TextDraft withTitle(String changed) {
        return new TextDraft(changed, subject, body, demands);
    }

    /** The same with other demands. */
    public TextDraft withDemands(List<String> changed) {
        return new TextDraft(title, subject, body, changed);
    }

    /** One demand's wording; empty if it has none. */
    public String demand(int index) {
        return index < demands.size() ? demands.get(index) : "";
    }

    /** The demands in another order, by their former places. */
    public TextDraft reordered(List<Integer> order) {
        List<String> changed = new ArrayList<>();
        order.forEach(former -> changed.add(demand(former)));
        return withDemands(changed);
    }
}
