package org.petitiondesk.spelling;

import java.util.regex.Pattern;

/** The two ways in which apostrophes are written; dictionaries know one of them. */
final class Apostrophe {
    private static final char STRAIGHT = '\'';
    private static final char CURVED = '’';
    private static final Pattern BETWEEN = Pattern.compile("['’]");

    private Apostrophe() {}

    static boolean isIn(String word) {
        return word.indexOf(STRAIGHT) >= 0 || word.indexOf(CURVED) >= 0;
    }

    /** What is between the parts that they join. */
    static Pattern between() {
        return BETWEEN;
    }

    static String straight(String word) {
        return word.replace(CURVED, STRAIGHT);
    }

    /** A word with the apostrophes that another one is written with. */
    static String asIn(String other, String word) {
        return other.indexOf(CURVED) >= 0 ? word.replace(STRAIGHT, CURVED) : word;
    }
}
