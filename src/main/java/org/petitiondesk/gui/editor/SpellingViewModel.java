package org.petitiondesk.gui.editor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.spelling.Dictionaries;
import org.petitiondesk.spelling.Dictionary;
import org.petitiondesk.spelling.SpelledWord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Which words of a text no dictionary has. Words are looked up behind the window, each once; what
 * is known already is marked at once. To be used on the window's thread.
 */
public final class SpellingViewModel {
    /** So many words are remembered; a letter has some thousand. */
    private static final int REMEMBERED = 50_000;

    private final Dictionaries dictionaries;
    private final Executor window;
    private final WordKeeper keeper;
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<RightWords> right = new SimpleObjectProperty<>(RightWords.NONE);
    private final ReadOnlyObjectWrapper<Optional<Dictionary>> dictionary =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Map<String, Boolean> wrong = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private int round;

    /**
     * @param keeper keeps words that are right
     */
    public SpellingViewModel(Dictionaries dictionaries, Executor window, WordKeeper keeper) {
        this.dictionaries = dictionaries;
        this.window = window;
        this.keeper = keeper;
        language.addListener((property, before, now) -> begin());
        on.addListener((property, before, now) -> begin());
        right.addListener((property, before, now) -> change());
    }

    /** Everything is to be looked up anew. */
    private void begin() {
        round++;
        wrong.clear();
        asked.clear();
        dictionary.set(Optional.empty());
        change();
    }

    private void change() {
        revision.set(revision.get() + 1);
    }

    /** Whether words are marked at all. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** What the text is written in; empty if there is none. */
    public ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    /** Words that are right without a dictionary. */
    public ObjectProperty<RightWords> rightProperty() {
        return right;
    }

    /** What the words are looked up in; empty while it is not known. */
    public ReadOnlyObjectProperty<Optional<Dictionary>> dictionaryProperty() {
        return dictionary.getReadOnlyProperty();
    }

    /** Counts up when other words are wrong than before. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    WordKeeper keeper() {
        return keeper;
    }

    /** Whether the letters of the language can be checked, and anybody wants that. */
    private boolean isChecking() {
        return on.get() && language.get().filter(Dictionaries::canCheck).isPresent();
    }

    /** The words of a paragraph that are known to be wrong, from the first to the last. */
    List<SpelledWord> marks(String paragraph) {
        if (!isChecking() || wrong.isEmpty()) {
            return List.of();
        }
        List<SpelledWord> marks = new ArrayList<>();
        for (SpelledWord word : SpelledWord.in(paragraph, language.get().orElseThrow())) {
            if (isWrong(word)) {
                word.parts().stream().filter(this::isWrong).forEach(marks::add);
            }
        }
        return marks;
    }

    /** The words of a paragraph, wrong or right. */
    List<SpelledWord> words(String paragraph) {
        return isChecking()
                ? SpelledWord.in(paragraph, language.get().orElseThrow()).stream()
                        .flatMap(word -> word.parts().stream())
                        .toList()
                : List.of();
    }

    private boolean isWrong(SpelledWord word) {
        return wrong.getOrDefault(word.text(), false) && !right.get().has(word.text());
    }

    /**
     * Looks up what is not known yet. A dictionary that fails is told as one that cannot be read.
     *
     * @param paragraphs those that may have changed
     */
    void look(Collection<Paragraph> paragraphs) {
        if (!isChecking()) {
            return;
        }
        Language of = language.get().orElseThrow();
        Set<String> unknown = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (SpelledWord word : SpelledWord.in(paragraph.text(), of)) {
                if (!paragraph.isTyped(word)) {
                    collect(word, unknown);
                }
            }
        }
        if (dictionary.get().isEmpty() || !unknown.isEmpty()) {
            asked.addAll(unknown);
            ask(of, unknown);
        }
    }

    /** A paragraph, and where somebody writes in it; nobody does at a place below none. */
    record Paragraph(String text, int caret) {
        static final int NOWHERE = -1;

        boolean isTyped(SpelledWord word) {
            return word.start() < caret && caret <= word.end();
        }
    }

    private void collect(SpelledWord word, Set<String> unknown) {
        add(word.text(), unknown);
        word.parts().forEach(part -> add(part.text(), unknown));
    }

    private void add(String word, Set<String> unknown) {
        if (!wrong.containsKey(word) && !asked.contains(word)) {
            unknown.add(word);
        }
    }

    private record Answer(Dictionary dictionary, Set<String> wrong) {}

    private void ask(Language of, Set<String> words) {
        int mine = round;
        var _ =
                CompletableFuture.supplyAsync(() -> answer(of, words))
                        .exceptionally(
                                failure -> new Answer(new Dictionary.Broken(of.locale()), Set.of()))
                        .thenAcceptAsync(
                                answer -> {
                                    if (mine == round) {
                                        take(answer, words);
                                    }
                                },
                                window);
    }

    private Answer answer(Language of, Set<String> words) {
        Dictionary found = dictionaries.of(of);
        return new Answer(
                found,
                switch (found) {
                    case Dictionary.Ready(var _, var checker) -> checker.wrong(words);
                    case Dictionary.Missing _, Dictionary.Broken _ -> Set.of();
                });
    }

    private void take(Answer answer, Set<String> words) {
        if (wrong.size() > REMEMBERED) {
            wrong.clear();
        }
        asked.removeAll(words);
        if (answer.dictionary() instanceof Dictionary.Ready) {
            words.forEach(word -> wrong.put(word, answer.wrong().contains(word)));
        }
        dictionary.set(Optional.of(answer.dictionary()));
        if (!answer.wrong().isEmpty()) {
            change();
        }
    }

    /** Tells what may have been meant by a word, the likeliest first. */
    void suggest(String word, Consumer<List<String>> told) {
        if (dictionary.get().orElse(Dictionary.NONE)
                instanceof Dictionary.Ready(var _, var checker)) {
            var _ =
                    CompletableFuture.supplyAsync(() -> checker.suggestions(word))
                            .exceptionally(failure -> List.of())
                            .thenAcceptAsync(told, window);
        }
    }
}
