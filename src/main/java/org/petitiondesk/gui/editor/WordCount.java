package org.petitiondesk.gui.editor;

import java.util.regex.Pattern;

/** Counts words as writers do: each Chinese character is one. */
final class WordCount {
    private static final String CHARACTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
    private static final Pattern WORD =
            Pattern.compile(CHARACTER + "|((?!" + CHARACTER + ")[\\p{L}\\p{M}\\p{N}\uFFFC'’-])+");

    private WordCount() {}

    static long of(String text) {
        return WORD.matcher(text).results().count();
    }
}
