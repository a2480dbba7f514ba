package org.petitiondesk.gui.letter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** The text that is written, and the one in another language that may be written beside it. */
final class WrittenTexts {
    private final WrittenText first;
    private final WrittenText second;
    private final Runnable save;
    private final Function<Language, Optional<Language>> partner;
    private final ReadOnlyObjectWrapper<WrittenText> active;
    private final ReadOnlyObjectWrapper<Optional<Language>> language =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TextStanding>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty beside = new SimpleBooleanProperty();

    /**
     * @param typed is told when somebody wrote something
     * @param save keeps what is typed
     * @param show shows a text whose language was changed
     * @param partner the language that is best seen beside another
     */
    WrittenTexts(
            Executor window,
            Consumer<WrittenText> typed,
            Runnable save,
            Consumer<WrittenText> show,
            Function<Language, Optional<Language>> partner) {
        this.save = save;
        this.partner = partner;
        first = new WrittenText(window, typed, save);
        second = new WrittenText(window, typed, save);
        active = new ReadOnlyObjectWrapper<>(first);
        language.bind(active.flatMap(WrittenText::languageProperty));
        standing.bind(active.flatMap(WrittenText::standingProperty));
        all().forEach(text ->
                text.languageProperty().addListener((property, before, now) -> show.accept(text)));
        beside.addListener((property, before, now) -> show(now));
    }

    private void show(boolean isBeside) {
        save.run();
        if (isBeside) {
            second.languageProperty().set(partner());
        } else {
            // One text alone is seen: the one that was written in last.
            Optional<Language> kept = language.get();
            active.set(first);
            second.languageProperty().set(Optional.empty());
            first.languageProperty().set(kept);
        }
    }

    private Optional<Language> partner() {
        return first.languageProperty().get().flatMap(partner);
    }

    /**
     * Other texts may be there than before.
     *
     * @param show shows a text that stays in its language
     */
    void take(List<Language> there, Consumer<WrittenText> show) {
        choose(first, stays(first, there).or(() -> there.stream().findFirst()), show);
        if (beside.get()) {
            choose(
                    second,
                    stays(second, there).filter(other -> !first.isIn(other)).or(this::partner),
                    show);
            if (second.languageProperty().get().isEmpty()) {
                active.set(first);
            }
        }
    }

    private static Optional<Language> stays(WrittenText text, List<Language> there) {
        return text.languageProperty().get().filter(there::contains);
    }

    private static void choose(
            WrittenText text, Optional<Language> chosen, Consumer<WrittenText> show) {
        if (chosen.equals(text.languageProperty().get())) {
            show.accept(text);
        } else {
            text.forget();
            text.languageProperty().set(chosen);
        }
    }

    /** Goes to a language: to the other text, or in the place of the one written in. */
    void choose(Language other) {
        save.run();
        Optional<WrittenText> seen = all().stream().filter(text -> text.isIn(other)).findFirst();
        if (seen.isPresent()) {
            activate(seen.get());
        } else {
            active.get().languageProperty().set(Optional.of(other));
        }
    }

    /**
     * Goes to one of the two, if it is seen: what is done is done with it from now on. The text
     * beside may still have the focus while it disappears.
     */
    void activate(WrittenText text) {
        if (text.equals(first) || text.languageProperty().get().isPresent()) {
            active.set(text);
        }
    }

    /** Both, whether they are seen or not. */
    List<WrittenText> all() {
        return List.of(first, second);
    }

    /** The text that is always seen. */
    WrittenText first() {
        return first;
    }

    /** The text beside it; without a language while it is not seen. */
    WrittenText second() {
        return second;
    }

    /** The text that is written in. */
    ReadOnlyObjectProperty<WrittenText> activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** The language that is written in; empty if there is no text. */
    ReadOnlyObjectProperty<Optional<Language>> languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** What is to be said of the text that is written in; empty if there is none. */
    ReadOnlyObjectProperty<Optional<TextStanding>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Whether two are seen. */
    ObservableValue<Boolean> isBeside() {
        return second.languageProperty().map(Optional::isPresent);
    }

    /** Whether somebody wants to see two languages side by side. */
    BooleanProperty besideProperty() {
        return beside;
    }
}
