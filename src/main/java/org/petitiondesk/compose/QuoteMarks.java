package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;

/**
 * Straight quotation marks as a language prints them. An apostrophe is curled only between letters
 * or after one; where it might be something else it stays as it was written.
 */
final class QuoteMarks {
    /** Hebrew writes these onto the word that follows, be it quoted or not. */
    private static final String HEBREW_PREFIXES = "משהוכלב";

    private final String opening;
    private final String closing;

    /** Whether single marks are apostrophes. */
    private final boolean apostrophes;

    /** Whether marks within words are those of Hebrew abbreviations and foreign sounds. */
    private final boolean isHebrew;

    /** Whether small words are written onto a quoted one. */
    private final boolean hasPrefixes;

    private char before = ' ';
    private boolean open;

    QuoteMarks(Language language) {
        this.isHebrew = language.primary().equals("he");
        this.hasPrefixes = language.isRightToLeft();
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
        return isHebrew && isHebrewLetter(before) ? "׳" : "’";
    }

    private boolean isGershayim(String text, int index) {
        return isHebrew && isWithinWord(text, index) && (open || !opensAfterPrefix(text, index));
    }

    private boolean isWithinWord(String text, int index) {
        return isHebrewLetter(before)
                && index + 1 < text.length()
                && isHebrewLetter(text.charAt(index + 1));
    }

    /** Whether only prefixes stand before a mark in the word, and a mark ends a word after it. */
    private static boolean opensAfterPrefix(String text, int index) {
        int begin = index;
        while (begin > 0 && HEBREW_PREFIXES.indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        boolean onlyPrefixes = begin == 0 || !isHebrewLetter(text.charAt(begin - 1));
        boolean oneLetterFollows =
                index + 2 == text.length() || " ,.;:".indexOf(text.charAt(index + 2)) >= 0;
        int next = text.indexOf('"', index + 1);
        while (next > 0 && next + 1 < text.length() && isHebrewLetter(text.charAt(next + 1))) {
            if (Character.isSpaceChar(text.charAt(next - 1))) {
                return false;
            }
            next = text.indexOf('"', next + 1);
        }
        return onlyPrefixes
                && !oneLetterFollows
                && next > 0
                && !Character.isSpaceChar(text.charAt(next - 1));
    }

    private static boolean isHebrewLetter(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW;
    }

    /** Takes note of text that is printed as it is. */
    void passOver(String text) {
        if (!text.isEmpty()) {
            before = text.charAt(text.length() - 1);
        }
    }

    /** Where words are not spaced, only counting tells opening marks from closing ones. */
    private boolean opens() {
        boolean begins = Character.isSpaceChar(before) || "\n([{—–-“‘«".indexOf(before) >= 0;
        boolean counted = !apostrophes || (hasPrefixes && !begins);
        open = counted ? !open : begins;
        return open;
    }
}
