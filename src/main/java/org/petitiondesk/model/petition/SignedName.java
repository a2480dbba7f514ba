package org.petitiondesk.model.petition;

/**
 * A name exactly as its owner signed it, for example {@code Jin Shanyu (金姗玉)}. Never reordered,
 * respelled or re-spaced.
 *
 * @param asSigned never blank
 */
public record SignedName(String asSigned) {

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public SignedName {
        if (asSigned.isBlank()) {
            throw new IllegalArgumentException("a signed name is blank");
        }
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
     * circle for each further one ({@code 金○○}), as East-Asian newspapers do. If one of two scripts
     * is an alphabet, only that one is used, so that never both are given away.
     */
    public String initials() {
        String main = main();
        String second = second();
        String chosen =
                isSyllabic(main) && !second.isEmpty() && !isSyllabic(second) ? second : main;
        return isSyllabic(chosen) ? circled(chosen) : lettered(chosen);
    }

    private int openBracket() {
        String stripped = asSigned.stripTrailing();
        if (!stripped.endsWith(")") && !stripped.endsWith("）")) {
            return -1;
        }
        return Math.max(stripped.lastIndexOf('('), stripped.lastIndexOf('（'));
    }

    private static boolean isSyllabic(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(script ->
                        script == Character.UnicodeScript.HAN
                                || script == Character.UnicodeScript.HANGUL
                                || script == Character.UnicodeScript.HIRAGANA
                                || script == Character.UnicodeScript.KATAKANA)
                .orElse(false);
    }

    private static String circled(String name) {
        int[] letters = name.codePoints().filter(Character::isLetter).toArray();
        return Character.toString(letters[0]) + "○".repeat(letters.length - 1);
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
            boolean joins =
                    c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
            atStart = !Character.isLetterOrDigit(c) && !joins;
        }
        return initials.toString();
    }
}
