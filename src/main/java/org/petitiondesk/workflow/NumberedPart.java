package org.petitiondesk.workflow;

import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.petition.Petition;

import java.util.List;
import java.util.Locale;

/** What a petition says in numbered items, each with the same number in every language. */
public enum NumberedPart {
    FACTS,
    ACTIONS,
    DEMANDS;

    /** Its word in keys and fields, for example {@code facts}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The wordings of a text; those that are not yet worded at the end are left out. */
    public List<String> of(TextDraft draft) {
        return switch (this) {
            case FACTS -> draft.account().facts().stream().map(FactWording::text).toList();
            case ACTIONS -> draft.account().actions();
            case DEMANDS -> draft.demands();
        };
    }

    /** One wording of a text; empty if it has none. */
    public String of(TextDraft draft, int index) {
        List<String> wordings = of(draft);
        return index < wordings.size() ? wordings.get(index) : "";
    }

    /** How many a petition has. */
    public int count(Petition petition) {
        return switch (this) {
            case FACTS -> petition.account().facts().size();
            case ACTIONS -> petition.account().actions().size();
            case DEMANDS -> petition.demands().size();
        };
    }
}
