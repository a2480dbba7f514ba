package org.petitiondesk.gui.duplicate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.Duplicates;

import java.util.Optional;

/** What is said of the queue: above it, in its place where it is empty, and what it lacks. */
final class QueueNotes {
    private final Words words;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Long>> waiting =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    QueueNotes(Words words) {
        this.words = words;
    }

    void looking() {
        note.set(words.say("duplicate.looking"));
        empty.set(words.say("duplicate.looking"));
    }

    void notLooked() {
        note.set("");
        empty.set(words.say("duplicate.not-looked"));
        leftOut.set("");
        waiting.set(Optional.empty());
    }

    /**
     * It could not be looked.
     *
     * @param why one sentence
     */
    void failed(String why) {
        note.set(why);
        empty.set(why);
        leftOut.set("");
        waiting.set(Optional.empty());
    }

    /**
     * @param at the time of the day
     * @param shown how many pairs stand in the queue
     * @param further how many come after these
     * @param later how many were put off
     */
    void found(Duplicates duplicates, String at, int shown, int further, int later) {
        int toDecide = shown + further;
        String put = later == 0 ? "" : " " + words.say("duplicate.put-off", later);
        note.set(
                (further == 0
                                ? words.say("duplicate.to-decide", shown)
                                : words.say("duplicate.likeliest", shown, toDecide))
                        + put);
        empty.set(words.say("duplicate.no-pairs", duplicates.signatures(), at) + put);
        waiting.set(Optional.of((long) toDecide));
        leftOut.set(
                Optional.of(duplicates.leftOut())
                        .filter(pairs -> pairs > 0)
                        .map(pairs -> words.say("duplicate.left-out", pairs))
                        .orElse(""));
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What stands in place of an empty queue. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** How many pairs are still to be decided; empty where nobody has looked. */
    ReadOnlyObjectProperty<Optional<Long>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** How many pairs were not compared, for those who decide; empty if none. */
    ReadOnlyStringProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }
}
