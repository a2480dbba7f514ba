package org.petitiondesk.gui.editor;

/** Whether what is put into a text would run into what is beside it. */
final class Gap {
    private static final String OPENS = "([“‘«„¿¡/-–—";
    private static final String CLOSES = ")]”’».,;:!?…/-–—";

    private Gap() {}

    /** A space where one is needed between the end of one text and the beginning of another. */
    static String between(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        return isSpaced(last)
                        && isSpaced(first)
                        && OPENS.indexOf(last) < 0
                        && CLOSES.indexOf(first) < 0
                ? " "
                : "";
    }

    /** Whether spaces stand beside it; Chinese and Japanese have none, and a space needs none. */
    private static boolean isSpaced(int character) {
        return !Character.isWhitespace(character)
                && !Character.isIdeographic(character)
                && !isWide(character);
    }

    /** Kana, and the punctuation and full-width forms of Chinese and Japanese. */
    private static boolean isWide(int character) {
        return (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF00 && character <= 0xFFEF);
    }
}
