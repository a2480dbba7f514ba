package org.petitiondesk.gui.letter;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;

import org.petitiondesk.exchange.letter.LetterFile;
import org.petitiondesk.exchange.letter.LetterPart;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.workflow.LetterBeginning;
import org.petitiondesk.workflow.TextDraft;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes the text of a letter out of a file: what was found in it, and which of it is kept. */
final class BeginningViewModel {
    private final Desk desk;
    private final TextDraft before;
    private final Consumer<TextDraft> begun;
    private final ReadOnlyListWrapper<LetterPart> parts =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Set<Integer>> kept = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    /**
     * @param before the text that the letter's comes into
     * @param begun is given the text that is to be written
     */
    BeginningViewModel(Desk desk, Path file, TextDraft before, Consumer<TextDraft> begun) {
        this.desk = desk;
        this.before = before;
        this.begun = begun;
        // On the library's thread because it is there: files of letters are small.
        desk.thread().run(() -> LetterFile.read(file), this::take, this::fail);
    }

    private void take(Read<List<LetterPart>> read) {
        String problems =
                read.problems().stream().map(this::sentence).collect(Collectors.joining("\n"));
        (read.value().isPresent() ? told : fault).set(problems);
        List<LetterPart> found = read.value().orElse(List.of());
        // Whoever shows the parts asks at once which of them are kept.
        kept.set(new LetterBeginning(found).proposed());
        parts.setAll(found);
    }

    private String sentence(Problem problem) {
        return desk.words().say("problem." + problem.key(), problem.arguments());
    }

    private void fail(Exception failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    /** Keeps a part in the text, or puts it away. */
    void keep(int place, boolean isKept) {
        Set<Integer> changed = new HashSet<>(kept.get());
        if (isKept) {
            changed.add(place);
        } else {
            changed.remove(place);
        }
        kept.set(changed);
    }

    /** Begins the text. */
    void begin() {
        begun.accept(new LetterBeginning(parts).in(before, kept.get()));
    }

    /** The letter's parts in their order. */
    ReadOnlyListProperty<LetterPart> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    /** The places of the parts that are kept. */
    ReadOnlyObjectProperty<Set<Integer>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** What was left out of the file; empty if nothing was. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Why the file could not be read; empty if nothing is wrong. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Whether there is anything to begin with. */
    ObservableValue<Boolean> possible() {
        return kept.map(places -> !places.isEmpty());
    }
}
