package org.petitiondesk.model.petition;

import java.util.List;

/**
 * A name exactly as its owner signed it, for example {@code Jin Shanyu (金姗玉)}. Never reordered,
 * respelled or re-spaced.
 *
 * @param asSigned never blank
 */
public record SignedName(String asSigned) {
    /** Stands for a name that was erased. */
    public static final SignedName ERASED = new SignedName("\u2014");

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public SignedName {
        if (asSigned.isBlank()) {
            throw new IllegalArgumentException("a signed name is blank");
        }
    }

    /** Whether it stands where a name was erased. */
    public boolean isErased() {
        return equals(ERASED);
    }

    /**
     * The part outside brackets: {@code Jin Shanyu} of {@code Jin Shanyu (金姗玉)}; the whole where
     * there are none.
     */
    public String main() {
        int open = openBracket();
        return open <= 0 ? asSigned.strip() : asSigned.substring(0, open).strip();
    }

    /** The part in closing brackets, mostly a second script; empty where there is none. */
    public String second() {
        int open = openBracket();
        return open <= 0
                ? ""
                : asSigned.substring(open + 1, asSigned.stripTrailing().length() - 1).strip();
    }

    /**
     * The initials. Letters of alphabets give one initial a word ({@code J.S.}, also for {@code
     * Jean-Baptiste}: {@code J.-B.}); a name in Han or Hangul alone shows its first character and a
     * circle for each further one ({@code 金○○}), as East-Asian newspapers do; of a single character
     * only the circle. If one of two scripts is an alphabet, only that one is used, so that never
     * both are given away.
     */
    public String initials() {
        for (String part : List.of(main(), second())) {
            String lettered = lettered(withoutSyllables(part));
            if (!lettered.isEmpty()) {
                return lettered;
            }
        }
        return circled(main());
    }

    private int openBracket() {
        String stripped = asSigned.stripTrailing();
        if (!stripped.endsWith(")") && !stripped.endsWith("）")) {
            return -1;
        }
        return Math.max(stripped.lastIndexOf('('), stripped.lastIndexOf('（'));
    }

    private static boolean isSyllable(int codePoint) {
        // The mark for a long vowel belongs to both kinds of kana and therefore to no script.
        if (codePoint == 0x30FC || codePoint == 0xFF70) {
            return true;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }

    private static String withoutSyllables(String name) {
        StringBuilder rest = new StringBuilder();
        name.codePoints().forEach(c -> rest.appendCodePoint(isSyllable(c) ? ' ' : c));
        return rest.toString();
    }

    private static String circled(String name) {
        int[] syllables = name.codePoints().filter(SignedName::isSyllable).toArray();
        return syllables.length < 2
                ? "○"
                : Character.toString(syllables[0]) + "○".repeat(syllables.length - 1);
    }

    private static String lettered(String name) {
        StringBuilder initials = new StringBuilder();
        boolean atStart = true;
        for (int c : name.codePoints().toArray()) {
            if (Character.isLetter(c) && atStart) {
                initials.appendCodePoint(Character.toUpperCase(c)).append('.');
            } else if (c == '-' && !initials.isEmpty()) {
                initials.append('-');
            }
            atStart = !Character.isLetterOrDigit(c) && !joins(c);
        }
        return initials.toString();
    }

    /** Whether a word goes on after it: an apostrophe, a vowel sign, an invisible joiner. */
    private static boolean joins(int c) {
        return c == '\''
                || c == '’'
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT ->
                            true;
                    default -> false;
                };
    }
}
