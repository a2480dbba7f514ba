package org.petitiondesk.gui.letter;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.util.Subscription;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;

import java.text.Collator;
import java.util.List;
import java.util.Locale;

/** The library's own words, in alphabetical order; each can be taken out, and that taken back. */
final class OwnWordsViewModel {
    private final Desk desk;
    private final ReadOnlyListWrapper<String> words =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    OwnWordsViewModel(Desk desk) {
        this.desk = desk;
        read();
    }

    /** Reads the words anew whenever something changes, until it is ended. */
    Subscription reading() {
        return desk.changes().revisionProperty().subscribe(this::read);
    }

    private void read() {
        desk.ask(
                () ->
                        desk.open().library().settings().ownWords().stream()
                                .sorted(Collator.getInstance(Locale.ROOT))
                                .toList(),
                this::take);
    }

    /** A word that stays is left in its place, with the focus. */
    private void take(List<String> found) {
        words.retainAll(found);
        for (int i = 0; i < found.size(); i++) {
            if (i >= words.size() || !words.get(i).equals(found.get(i))) {
                words.add(i, found.get(i));
            }
        }
    }

    /** Takes a word out. */
    void remove(String word) {
        desk.changes().make(removal(desk, word));
    }

    /** Takes a word out of the library's own. */
    static Change removal(Desk desk, String word) {
        return new Change(
                desk.words().say("editor.spelling-removed", word),
                library -> library.settings().removeOwnWord(word),
                library -> library.settings().addOwnWord(word));
    }

    ReadOnlyListProperty<String> wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
