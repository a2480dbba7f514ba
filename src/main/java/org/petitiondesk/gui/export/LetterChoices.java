package org.petitiondesk.gui.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.workflow.LetterOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which letters the person wants, in which copy and form. */
final class LetterChoices {
    /** As the command line writes them if nobody says otherwise. */
    private static final Set<String> USUAL_FORMATS = Set.of("pdf", "docx");

    private final ObjectProperty<Copy> copy = new SimpleObjectProperty<>(Copy.DELIVERY);
    private final ObjectProperty<Optional<Id>> addressee =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LetterOptions.Text> text =
            new SimpleObjectProperty<>(LetterOptions.Text.ISSUED);
    private final ObjectProperty<Optional<Paper>> paper =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty marksText = new SimpleBooleanProperty();
    private final BooleanProperty oneFile = new SimpleBooleanProperty();
    private final BooleanProperty duplex = new SimpleBooleanProperty();
    private final ObservableList<Choice<Language>> languages = FXCollections.observableArrayList();
    private final List<Choice<LetterWriter>> formats = new ArrayList<>();
    private final Runnable changed;

    /** Something that is wanted or not. */
    record Choice<T>(T what, BooleanProperty chosen) {}

    /**
     * @param changed is run whenever another thing is chosen
     */
    LetterChoices(List<LetterWriter> writers, Runnable changed) {
        this.changed = changed;
        writers.forEach(
                writer -> formats.add(choice(writer, USUAL_FORMATS.contains(writer.ending()))));
        List.of(copy, addressee, text, paper, marksText)
                .forEach(choice ->
                        choice.addListener((property, before, now) -> this.changed.run()));
    }

    private <T> Choice<T> choice(T what, boolean isChosen) {
        Choice<T> choice = new Choice<>(what, new SimpleBooleanProperty(isChosen));
        choice.chosen().addListener((property, before, now) -> changed.run());
        return choice;
    }

    /** Offers languages; those that were there already stay chosen or not. */
    void offer(List<Language> there) {
        languages.removeIf(choice -> !there.contains(choice.what()));
        for (Language language : there) {
            if (languages.stream().noneMatch(choice -> choice.what().equals(language))) {
                languages.add(choice(language, true));
            }
        }
    }

    /** What they amount to; empty if no language is chosen, for then nothing is wanted. */
    Optional<LetterOptions> options() {
        List<Language> wanted = chosen(languages);
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LetterOptions(
                                wanted,
                                addressee.get().map(List::of).orElse(List.of()),
                                copy.get(),
                                paper.get(),
                                text.get(),
                                marksText.get()));
    }

    List<LetterWriter> writers() {
        return chosen(formats);
    }

    /** How these become files. */
    LetterFiles files() {
        return new LetterFiles(writers(), oneFile.get(), duplex.get());
    }

    private static <T> List<T> chosen(List<Choice<T>> choices) {
        return choices.stream().filter(choice -> choice.chosen().get()).map(Choice::what).toList();
    }

    ObjectProperty<Copy> copyProperty() {
        return copy;
    }

    /** Empty for all. */
    ObjectProperty<Optional<Id>> addresseeProperty() {
        return addressee;
    }

    ObjectProperty<LetterOptions.Text> textProperty() {
        return text;
    }

    /** Whether every page says which version of the text it prints. */
    BooleanProperty marksTextProperty() {
        return marksText;
    }

    /** Whether all letters go into one PDF file, if they are wanted as PDF. */
    BooleanProperty oneFileProperty() {
        return oneFile;
    }

    /** Whether each letter in that file begins a sheet when it is printed on both sides. */
    BooleanProperty duplexProperty() {
        return duplex;
    }

    /** Empty for what each addressee prints. */
    ObjectProperty<Optional<Paper>> paperProperty() {
        return paper;
    }

    ObservableList<Choice<Language>> languages() {
        return languages;
    }

    List<Choice<LetterWriter>> formats() {
        return List.copyOf(formats);
    }
}
