package org.petitiondesk.gui.common;

import java.util.ArrayList;
import java.util.List;

/** Which of the window's faces draws a text. */
public enum Script {
    EUROPEAN("european"),
    HAN("han"),
    HANGUL("hangul"),
    ARABIC("arabic"),
    HEBREW("hebrew"),
    DEVANAGARI("devanagari"),
    THAI("thai"),
    TIBETAN("tibetan"),
    MYANMAR("myanmar"),
    KHMER("khmer");

    /** Words that one face draws. */
    public record Run(Script script, String text) {}

    private final String styleClass;

    Script(String styleClass) {
        this.styleClass = styleClass;
    }

    public String styleClass() {
        return styleClass;
    }

    /** A text by faces. What both faces have, such as spaces, goes with what stands before it. */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Script current = EUROPEAN;
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            Script script = of(codePoint, current);
            if (script != current) {
                if (at > start) {
                    runs.add(new Run(current, text.substring(start, at)));
                }
                start = at;
                current = script;
            }
            at += Character.charCount(codePoint);
        }
        if (start < text.length() || runs.isEmpty()) {
            runs.add(new Run(current, text.substring(start)));
        }
        return runs;
    }

    private static Script of(int codePoint, Script before) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
            case HANGUL -> HANGUL;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case DEVANAGARI -> DEVANAGARI;
            case THAI -> THAI;
            case TIBETAN -> TIBETAN;
            case MYANMAR -> MYANMAR;
            case KHMER -> KHMER;
            case COMMON, INHERITED -> ofMany(codePoint, before);
            default -> EUROPEAN;
        };
    }

    /** The face of a character that belongs to no one writing. */
    private static Script ofMany(int codePoint, Script before) {
        if (isWide(codePoint)) {
            return before == HANGUL ? before : HAN;
        }
        return switch (before) {
            case EUROPEAN, HAN, HANGUL -> before;
            // Their faces have no more of it than spaces.
            case ARABIC, HEBREW, DEVANAGARI, THAI, TIBETAN, MYANMAR, KHMER ->
                    codePoint > ' ' && codePoint <= '~' ? EUROPEAN : before;
        };
    }

    /** Marks of Chinese and Korean text, which European faces lack. */
    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }
}
