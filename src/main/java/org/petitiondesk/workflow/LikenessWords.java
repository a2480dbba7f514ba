package org.petitiondesk.workflow;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.matching.Likeness;
import org.petitiondesk.matching.Reason;

import java.util.Locale;

/** Why two signatures may be one person's, in words. */
public final class LikenessWords {
    private LikenessWords() {}

    /** One reason as a phrase without a stop. */
    public static String of(Reason reason, Words words) {
        return words.say("duplicate.because." + key(reason.kind()), reason.values());
    }

    /** How likely it is, in a word. */
    public static String of(Likeness.Strength strength, Words words) {
        return words.say("duplicate.strength." + key(strength));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
