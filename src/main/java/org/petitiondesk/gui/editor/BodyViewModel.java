package org.petitiondesk.gui.editor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.template.ManuscriptReader;
import org.petitiondesk.template.ManuscriptWriter;
import org.petitiondesk.template.Transcript;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text that is written as it is seen, or with its marks: where somebody wants that, and where it
 * has something that cannot be shown otherwise.
 */
public final class BodyViewModel {
    private final StringProperty written;
    private final StringProperty marked = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper withMarks = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> obstacle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Transcript transcript = ManuscriptWriter.write(Manuscript.EMPTY);
    private Consumer<Manuscript> show = shown -> {};
    private boolean wantsMarks;
    private boolean isWriting;

    /**
     * @param written the text as it is kept
     */
    public BodyViewModel(StringProperty written) {
        this.written = written;
        written.subscribe(text -> {
            if (!isWriting) {
                load(text);
            }
        });
        marked.addListener((property, before, text) -> {
            if (!isWriting) {
                obstacle.set(obstacle(ManuscriptReader.read(text)));
                write(text);
            }
        });
    }

    private void load(String text) {
        Read<Transcript> read = ManuscriptReader.read(text);
        obstacle.set(obstacle(read));
        boolean isMarked = wantsMarks || read.value().isEmpty();
        isWriting = true;
        if (isMarked) {
            marked.set(text);
        } else {
            transcript = read.value().get();
            show.accept(transcript.manuscript());
        }
        withMarks.set(isMarked);
        isWriting = false;
    }

    private static Optional<Problem> obstacle(Read<Transcript> read) {
        return read.problems().stream().findFirst();
    }

    /** Takes what somebody wrote as it is seen. */
    void write(Manuscript manuscript) {
        transcript = ManuscriptWriter.write(manuscript);
        write(transcript.text());
    }

    private void write(String text) {
        isWriting = true;
        written.set(text);
        isWriting = false;
    }

    /** The paragraph that a line of the kept text belongs to, counted from 0. */
    int passageAt(int line) {
        return transcript.passageAt(line);
    }

    /** The text with its marks, to be written in where it is shown so. */
    StringProperty markedProperty() {
        return marked;
    }

    /** Shows the marks, or the text without them where that is possible. */
    public void toggleMarks() {
        wantsMarks = !withMarks.get();
        load(written.get());
    }

    /** Whether the marks are seen. */
    public ReadOnlyBooleanProperty withMarksProperty() {
        return withMarks.getReadOnlyProperty();
    }

    /** Why the text cannot be shown without marks; empty if it can. */
    public ReadOnlyObjectProperty<Optional<Problem>> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** Shows a text that came from elsewhere, now and later. */
    void setOnLoad(Consumer<Manuscript> shown) {
        show = shown;
        show.accept(transcript.manuscript());
    }
}
