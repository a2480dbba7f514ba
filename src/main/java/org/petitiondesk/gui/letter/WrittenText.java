package org.petitiondesk.gui.letter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.NumberedPart;
import org.petitiondesk.workflow.TextDraft;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A text that is being written, in the language that is chosen for it. */
final class WrittenText {
    private static final Duration AUTOSAVE = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofMillis(1800);

    private final DraftFields fields;
    private final Quiet autosave;
    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TextStanding>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isTyped;

    /**
     * @param typed is told when somebody wrote something
     * @param save keeps it when nothing was written for a while
     */
    WrittenText(Executor window, Consumer<WrittenText> typed, Runnable save) {
        fields = new DraftFields(() -> typed.accept(this));
        autosave = new Quiet(AUTOSAVE, LATEST, window, save);
    }

    /** Somebody writes in it. */
    void type() {
        isTyped = true;
        autosave.disturb();
    }

    /** What is typed is not to be kept, or was. */
    void forget() {
        autosave.forget();
        isTyped = false;
    }

    /** Whether something was typed that is not kept yet. */
    boolean isTyped() {
        return isTyped;
    }

    /** The text as it is kept. */
    Optional<TextVersion> in(Optional<LetterMaterial> material) {
        return material.flatMap(of -> language.get().flatMap(of::text));
    }

    /**
     * Shows the text as it is kept, unless somebody is writing in it.
     *
     * @param rows how many items of each part there are to be
     * @param lost what of it was written and could not be kept
     */
    void show(
            Optional<LetterMaterial> material,
            Map<NumberedPart, Integer> rows,
            NotKept lost,
            TextFacts facts) {
        Optional<TextVersion> text = in(material);
        if (!isTyped) {
            Optional<TextDraft> again = text.flatMap(lost::take);
            isTyped = again.isPresent();
            fields.load(again.or(() -> text.map(TextDraft::of)).orElse(TextDraft.EMPTY), rows);
        }
        standing.set(text.map(current -> facts.standing(material.orElseThrow(), current)));
    }

    /** Whether it is in a language. */
    boolean isIn(Language other) {
        return language.get().equals(Optional.of(other));
    }

    DraftFields fields() {
        return fields;
    }

    /** The language written in; empty if there is no text. */
    ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    /** What is to be said of the text; empty if there is none. */
    ReadOnlyObjectProperty<Optional<TextStanding>> standingProperty() {
        return standing.getReadOnlyProperty();
    }
}
