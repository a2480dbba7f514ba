package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of report forms in one language. Immutable. */
final class FormWords {
    private static final List<FormWords> ALL =
            List.of(
                    read(Language.ENGLISH),
                    read(Language.FRENCH),
                    read(Language.CHINESE_SIMPLIFIED),
                    read(Language.CHINESE_TRADITIONAL),
                    read(Language.KOREAN));

    /** Ends the keys of words that forms had once, and that are still read. */
    private static final String FORMER = "-former";

    /** What stands behind # between the lines of what happened. */
    private static final List<String> COMMENTS =
            List.of("outcomes", "when", "whom", "pictures", "then");

    private static final List<DeliveryOutcome> OUTCOMES = List.of(DeliveryOutcome.values());

    private final Language language;
    private final Map<String, String> words;

    private FormWords(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** Those of a language, or else of English. */
    static FormWords of(Language wanted) {
        return wanted.nearest(ALL, each -> each.language).orElse(ALL.getFirst());
    }

    /** The field that a label in any of the languages means. */
    static Optional<FormField> field(String label) {
        return Arrays.stream(FormField.values())
                .filter(field -> isWord(field.key(), label))
                .findFirst();
    }

    /** The outcome that a word in any of the languages means, or its number in the form. */
    static Optional<DeliveryOutcome> outcome(String word) {
        String wanted = Headings.plain(word);
        return OUTCOMES.stream()
                .filter(outcome ->
                        wanted.equals(Integer.toString(number(outcome)))
                                || wanted.equals(Headings.plain(outcome.word()))
                                || isWord(outcome.word(), word))
                .findFirst();
    }

    /** The number of an outcome in the form, counted from 1. */
    static int number(DeliveryOutcome outcome) {
        return OUTCOMES.indexOf(outcome) + 1;
    }

    /** Whether a line behind its # is one that the forms of any language have of themselves. */
    static boolean isComment(String line) {
        return COMMENTS.stream().anyMatch(key -> isWord(key, line))
                || ALL.stream()
                        .anyMatch(each ->
                                Headings.plain(each.outcomes()).equals(Headings.plain(line)));
    }

    /** All outcomes with their numbers, for example {@code 1 accepted · 2 refused}. */
    String outcomes() {
        return OUTCOMES.stream()
                .map(outcome -> number(outcome) + " " + text(outcome.word()))
                .collect(Collectors.joining(" · "));
    }

    private static boolean isWord(String key, String written) {
        String wanted = Headings.plain(written);
        return ALL.stream()
                .flatMap(each -> Stream.of(key, key + FORMER).map(each.words::get))
                .anyMatch(word -> word != null && Headings.plain(word).equals(wanted));
    }

    String text(String key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() ->
                        new IllegalStateException("report forms lack " + key + " in " + language));
    }

    private static FormWords read(Language language) {
        String name = "form/" + language.tag() + ".yaml";
        try (InputStream in = FormWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            Object root =
                    new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
            Map<String, String> words = new LinkedHashMap<>();
            ((Map<?, ?>) root).forEach((key, text) -> words.put(key.toString(), text.toString()));
            return new FormWords(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
