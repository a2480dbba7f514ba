package org.petitiondesk.compose;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The title by which the holder of a post is spoken to: "President" for "President, People's
 * Republic of China", 主席 for 中华人民共和国主席, 국가주석 for 중화인민공화국 국가주석.
 */
final class ShortTitle {
    private static final String LAST_WORD = "last word";

    private ShortTitle() {}

    /** The short title, or the whole one where nothing can be taken off. */
    static String of(String post, LetterWords words) {
        String suffixes = words.text(Word.TITLE_SUFFIXES);
        if (suffixes.equals(LAST_WORD)) {
            return post.substring(post.lastIndexOf(' ') + 1);
        }
        int end =
                Arrays.stream(words.text(Word.TITLE_BEFORE).split("/"))
                        .filter(mark -> !mark.isEmpty())
                        .mapToInt(post::indexOf)
                        .filter(index -> index > 0)
                        .min()
                        .orElse(post.length());
        return Arrays.stream(suffixes.split(" "))
                .filter(suffix -> !suffix.isEmpty() && post.endsWith(suffix))
                .max(Comparator.comparingInt(String::length))
                .orElse(post.substring(0, end));
    }
}
