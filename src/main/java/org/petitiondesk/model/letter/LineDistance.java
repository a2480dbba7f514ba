package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Language;

/**
 * How far apart lines must be for writings that rise and fall far, so that the lines do not touch;
 * in sizes of their letters, as measured in the faces of the program. 0 where the usual distance is
 * enough.
 */
public final class LineDistance {
    private static final double ARABIC = 1.3;
    private static final double TIBETAN = 1.75;
    private static final double MYANMAR = 1.6;
    private static final double KHMER = 1.7;

    /** No letter of these stands before it in Unicode. */
    private static final char FIRST = 0x600;

    private LineDistance() {}

    /** Of a text in a language. */
    public static double of(Language language) {
        return switch (language.primary()) {
            case "bo", "dz" -> TIBETAN;
            case "my", "shn", "mnw" -> MYANMAR;
            case "km" -> KHMER;
            default -> 0;
        };
    }

    /** Of a text by its letters, whatever its language. */
    public static double of(String text) {
        double most = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                most = Math.max(most, of(Character.UnicodeScript.of(text.charAt(i))));
            }
        }
        return most;
    }

    private static double of(Character.UnicodeScript script) {
        return switch (script) {
            case ARABIC -> ARABIC;
            case TIBETAN -> TIBETAN;
            case MYANMAR -> MYANMAR;
            case KHMER -> KHMER;
            default -> 0;
        };
    }
}
