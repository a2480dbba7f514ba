package org.petitiondesk.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what is a name in a pasted text from what only stood between commas. */
final class PastedName {
    private static final int MOST_WORDS = 7;
    private static final int MOST_HAN = 8;

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)(?:many |several |\\d+ )?(?:others|autres|etc|et al|more)\\.?|等人?");

    /** The end of a sentence in the middle; initials and abbreviations are shorter. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\p{Ll}{3}[.!?]\\s|[)）][.。]\\s*\\S|[。！？]\\S|[:：]");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[［].*[)）\\]］]");

    private PastedName() {}

    /** Why it is no name; empty if it may be one. */
    static Optional<String> problem(String name) {
        Optional<String> spoilt = NameText.problem(name);
        if (spoilt.isPresent()) {
            return spoilt;
        }
        if (OTHERS.matcher(name).matches()) {
            return Optional.of("paste.others");
        }
        if (!PastedParts.isBalanced(name)) {
            return Optional.of("paste.bracket");
        }
        if (name.codePoints().anyMatch(Character::isDigit) || name.indexOf('@') >= 0) {
            return Optional.of("paste.digits");
        }
        String outside = IN_BRACKETS.matcher(name).replaceAll("");
        boolean tooLong = outside.strip().split("\\s+").length > MOST_WORDS || isLongHan(outside);
        return tooLong || SENTENCE_END.matcher(name).find()
                ? Optional.of("paste.sentence")
                : Optional.empty();
    }

    /** Whether it may be a word of the text, or half a name that a line end tore apart. */
    static boolean isDoubtful(String name) {
        return name.matches("[a-z].*")
                || name.matches("\\p{IsLatin}+")
                || name.matches("\\p{IsHan}{2,}等人?");
    }

    private static boolean isLongHan(String name) {
        return NameText.isUnspaced(name)
                && name.codePoints().filter(Character::isLetter).count() > MOST_HAN;
    }
}
