package org.petitiondesk.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Recognises the headings of columns, whatever their case, width and punctuation. */
final class Headings {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.*\\-\\uFEFF\\u200B]+");
    private static final Pattern AT_THE_END = Pattern.compile("[:?]\\s*$");

    private Headings() {}

    /** A heading as it is compared: narrow, small letters, words parted by one space. */
    static String plain(String heading) {
        String narrow =
                Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = BETWEEN_WORDS.matcher(narrow).replaceAll(" ");
        return AT_THE_END.matcher(spaced).replaceFirst("").strip();
    }

    /** Whether two lists have the same headings in the same order; empty ones at the end aside. */
    static boolean areSame(List<String> one, List<String> other) {
        return plain(one).equals(plain(other));
    }

    private static List<String> plain(List<String> headings) {
        List<String> all = new ArrayList<>(headings.stream().map(Headings::plain).toList());
        while (!all.isEmpty() && all.getLast().isEmpty()) {
            all.removeLast();
        }
        return all;
    }

    /**
     * The column, counted from 0, that a person named by its heading, its number counted from 1, or
     * its letter.
     */
    static OptionalInt column(String named, List<String> firstRow) {
        String wanted = plain(named);
        for (int i = 0; i < firstRow.size(); i++) {
            if (plain(firstRow.get(i)).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        if (wanted.matches("[1-9][0-9]{0,3}")) {
            return OptionalInt.of(Integer.parseInt(wanted) - 1);
        }
        if (wanted.matches("[a-z]{1,2}")) {
            int column = 0;
            for (int i = 0; i < wanted.length(); i++) {
                column = column * 26 + wanted.charAt(i) - 'a' + 1;
            }
            return OptionalInt.of(column - 1);
        }
        return OptionalInt.empty();
    }
}
