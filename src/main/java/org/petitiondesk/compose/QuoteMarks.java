package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;

/**
 * Straight quotation marks as a language prints them. An apostrophe is curled only between letters
 * or after one; where it might be something else it stays as it was written.
 */
final class QuoteMarks {
    private final String opening;
    private final String closing;

    /** Whether single marks are apostrophes. */
    private final boolean apostrophes;

    /** Whether marks within words are those of Hebrew abbreviations and foreign sounds. */
    private final boolean isHebrew;

    private char before = ' ';
    private boolean open;

    QuoteMarks(Language language) {
        this.isHebrew = language.primary().equals("he");
        if (language.primary().equals("fr")) {
            this.opening = "«\u00A0";
            this.closing = "\u00A0»";
        } else if (language.hasTraditionalCharacters()) {
            this.opening = "「";
            this.closing = "」";
        } else if (isHebrew) {
            this.opening = "”";
            this.closing = "”";
        } else if (language.isRightToLeft()) {
            this.opening = "«";
            this.closing = "»";
        } else {
            this.opening = "“";
            this.closing = "”";
        }
        this.apostrophes = !language.writing().isEastAsian();
    }

    String curl(String text) {
        StringBuilder curled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            curled.append(
                    switch (c) {
                        case '"' -> isGershayim(text, i) ? "״" : opens() ? opening : closing;
                        case '\'' -> apostrophe();
                        default -> String.valueOf(c);
                    });
            before = c;
        }
        return curled.toString();
    }

    private String apostrophe() {
        if (!apostrophes || !Character.isLetterOrDigit(before)) {
            return "'";
        }
        return isHebrew ? "׳" : "’";
    }

    private boolean isGershayim(String text, int index) {
        return isHebrew
                && Character.isLetter(before)
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index + 1));
    }

    /** Takes note of text that is printed as it is. */
    void passOver(String text) {
        if (!text.isEmpty()) {
            before = text.charAt(text.length() - 1);
        }
    }

    /** Where words are not spaced, only counting tells opening marks from closing ones. */
    private boolean opens() {
        open = !open;
        return apostrophes
                ? Character.isSpaceChar(before) || "\n([{—–-“‘«".indexOf(before) >= 0
                : open;
    }
}
