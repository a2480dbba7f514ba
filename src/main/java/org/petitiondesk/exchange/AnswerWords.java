package org.petitiondesk.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people write for one of few answers, in English, French, Chinese and Korean. */
final class AnswerWords<A> {
    private final Function<String, Optional<A>> ofWord;
    private final Map<A, List<String>> words;

    /**
     * @param ofWord reads the program's own words
     * @param words the others, as headings are compared
     */
    AnswerWords(Function<String, Optional<A>> ofWord, Map<A, List<String>> words) {
        this.ofWord = ofWord;
        this.words = words;
    }

    /** Empty for a word that means nothing known. */
    Optional<A> read(String word) {
        String wanted = Headings.plain(word);
        return ofWord.apply(wanted)
                .or(() ->
                        words.entrySet().stream()
                                .filter(entry -> entry.getValue().contains(wanted))
                                .map(Map.Entry::getKey)
                                .findFirst());
    }

    /** Words with strokes between them. */
    static List<String> words(String words) {
        return Arrays.asList(words.split("\\|"));
    }
}
