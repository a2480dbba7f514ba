package org.petitiondesk.gui.export;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.util.Subscription;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.NamesByCopy;

import java.util.List;
import java.util.Optional;

/**
 * Which letters of a petition are meant, what the check says of them, and whose names they carry.
 */
final class LetterSelection {
    private final Desk desk;
    private final Id petition;
    private final Words words;
    private final LetterChoices choices;
    private final Preflight preflight;
    private final Subscription edits;
    private final ReadOnlyObjectWrapper<Optional<NamesByCopy>> names =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Long> writable = new ReadOnlyObjectWrapper<>(0L);
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    /**
     * @param writers the forms that there are to choose from
     */
    LetterSelection(Desk desk, Id petition, List<LetterWriter> writers) {
        this.desk = desk;
        this.petition = petition;
        this.words = desk.words();
        this.choices = new LetterChoices(writers, this::look);
        this.preflight = new Preflight(desk, petition, this::fail);
        preflight.stateProperty().addListener((property, before, now) -> tell());
        edits = desk.changes().revisionProperty().subscribe(this::read);
        read();
    }

    /** Reads anew; also when something was edited a moment ago and is saved only now. */
    private void read() {
        fault.set("");
        preflight.forget();
        desk.thread()
                .run(
                        () -> NamesByCopy.of(desk.open().library(), petition),
                        counted -> names.set(Optional.of(counted)),
                        this::fail);
        desk.thread()
                .run(
                        () -> desk.open().library().petitions().currentTexts(petition),
                        texts -> {
                            choices.offer(texts.stream().map(TextVersion::language).toList());
                            look();
                        },
                        this::fail);
    }

    private void look() {
        choices.options().ifPresent(options -> preflight.look(options, choices.writers()));
        tell();
    }

    private void tell() {
        boolean isAnythingChosen = choices.options().isPresent() && !choices.writers().isEmpty();
        writable.set(
                preflight
                        .stateProperty()
                        .get()
                        .filter(state -> isAnythingChosen)
                        .map(state -> (long) state.letters().size() - state.leftOut())
                        .orElse(0L));
        obstacle.set(reason());
    }

    private String reason() {
        Optional<Preflight.State> state = preflight.stateProperty().get();
        if (state.isEmpty()) {
            return words.say("export.reading");
        }
        if (choices.options().isEmpty()) {
            return words.say("export.no-language");
        }
        if (choices.writers().isEmpty()) {
            return words.say("export.no-format");
        }
        if (state.get().letters().isEmpty()) {
            return words.say("export.no-letters");
        }
        return writable.get() == 0 ? words.say("export.all-left-out") : "";
    }

    /** Leads to where a finding can be mended. */
    void goTo(Finding finding) {
        leave();
        finding.place()
                .ifPresent(there ->
                        desk.navigation()
                                .go(there.place(), Optional.of(there.what()), there.language()));
    }

    /** The dialog is closed: nothing more is looked at. */
    void leave() {
        preflight.stop();
        edits.unsubscribe();
    }

    void fail(Exception failure) {
        fault.set(FailureWords.of(failure, words));
    }

    LetterChoices choices() {
        return choices;
    }

    /** Empty until it was read. */
    Optional<Petition> petition() {
        return preflight.stateProperty().get().map(state -> state.material().petition());
    }

    /** Code and title; empty until the petition was read. */
    String petitionName() {
        return petition()
                .map(of -> of.code() + ", " + of.titles().inOrAny(Language.ENGLISH))
                .orElse("");
    }

    /** The letters as far as they were looked through. */
    ReadOnlyObjectProperty<Optional<Preflight.State>> stateProperty() {
        return preflight.stateProperty();
    }

    /** What the check found, errors first. */
    List<Finding> findings() {
        return preflight
                .stateProperty()
                .get()
                .map(state -> Finding.of(state.problems(), petition))
                .orElse(List.of());
    }

    /** How many of the warnings that the check would tell are let stand. */
    int accepted() {
        return preflight
                .stateProperty()
                .get()
                .map(state -> Finding.of(state.accepted(), petition).size())
                .orElse(0);
    }

    /** Whose names each copy carries; empty until they were counted. */
    ReadOnlyObjectProperty<Optional<NamesByCopy>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** How many letters can be written as far as is known. */
    ReadOnlyObjectProperty<Long> writableProperty() {
        return writable.getReadOnlyProperty();
    }

    /**
     * What the button of a dialog says: how many of which copy.
     *
     * @param key of its words, before the copy's own
     */
    ObservableStringValue button(String key) {
        return Bindings.createStringBinding(
                () -> words.say(key + choices.copyProperty().get().word(), writable.get()),
                writable,
                choices.copyProperty());
    }

    /** Whether any letter can be written. */
    ObservableBooleanValue possible() {
        return obstacle.isEmpty();
    }

    /** Why no letter can be written; empty if one can. */
    ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** What could not be read; empty if nothing is wrong. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
