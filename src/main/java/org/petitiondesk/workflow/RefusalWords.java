package org.petitiondesk.workflow;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.ImportRefusal;

import java.util.Collections;

/** Refused lines of imports as sentences. */
public final class RefusalWords {
    /** Stands for what a line said, which is not kept. */
    private static final String NOT_KEPT = "\u2026";

    private static final int MOST_BLANKS = 4;

    private RefusalWords() {}

    public static String of(ImportRefusal refusal, Words words) {
        String key = "problem." + refusal.problem();
        String why =
                words.has(key)
                        ? words.say(key, Collections.nCopies(MOST_BLANKS, NOT_KEPT))
                        : words.say("signatory.refused-somehow");
        return words.say("signatory.refused-line", refusal.line(), why);
    }
}
