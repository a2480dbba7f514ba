package org.petitiondesk.gui.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What one types to find something: words in any order; case and accents do not matter. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {}

    /** Whether every word of what is typed stands in a text. */
    public static boolean matches(String text, String typed) {
        String plain = plain(text);
        return words(typed).stream().allMatch(plain::contains);
    }

    /** The words of what is typed, in the form in which they are compared. */
    public static List<String> words(String typed) {
        return SPACES.splitAsStream(plain(typed)).filter(word -> !word.isEmpty()).toList();
    }

    /** A text in the form in which it is compared. */
    public static String plain(String text) {
        // Most texts: nothing of them is written in several ways.
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
