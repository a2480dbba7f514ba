package org.petitiondesk.workflow;

import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;

/**
 * What somebody writes of a petition in one language.
 *
 * @param body Markdown with merge fields
 * @param demands in the order of their numbers; one that is not yet worded is empty, and none of
 *     those stand at the end
 * @param account the facts and the actions that it tells as numbered items
 */
public record TextDraft(
        String title, String subject, String body, List<String> demands, CaseWording account) {
    public static final TextDraft EMPTY = new TextDraft("", "", "", List.of());

    public TextDraft {
        int worded = demands.size();
        while (worded > 0 && demands.get(worded - 1).isBlank()) {
            worded--;
        }
        demands = List.copyOf(demands.subList(0, worded));
    }

    /** One that tells its facts in its body alone. */
    public TextDraft(String title, String subject, String body, List<String> demands) {
        this(title, subject, body, demands, CaseWording.NONE);
    }

    /** What a text says. */
    public static TextDraft of(TextVersion text) {
        return new TextDraft(
                text.title(), text.subject(), text.body(), text.demands(), text.account());
    }

    /** Whether nothing is written besides the title. */
    boolean isBlank() {
        return subject.isBlank() && body.isBlank() && demands.isEmpty() && account.isEmpty();
    }

    /** The same under another title. */
    public TextDraft withTitle(String changed) {
        return new TextDraft(changed, subject, body, demands, account);
    }

    /** The same with other demands. */
    public TextDraft withDemands(List<String> changed) {
        return new TextDraft(title, subject, body, changed, account);
    }

    /** The same with another account of the case. */
    public TextDraft withAccount(CaseWording changed) {
        return new TextDraft(title, subject, body, demands, changed);
    }

    /** The same with one of its parts in another order, by the former places. */
    public TextDraft reordered(NumberedPart part, List<Integer> order) {
        return switch (part) {
            case FACTS -> withAccount(account.withFacts(order));
            case ACTIONS -> withAccount(account.withActions(order));
            case DEMANDS ->
                    withDemands(order.stream().map(former -> part.of(this, former)).toList());
        };
    }
}
