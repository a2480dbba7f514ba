package org.petitiondesk.gui.page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.typeset.PageSearch.Found;

import java.util.List;
import java.util.stream.IntStream;

/** Words that are sought on the pages of a letter, and which of the places is looked at. */
public final class PageFinder {
    /** While nothing is found. */
    private static final int NONE = -1;

    private final IntegerProperty page;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Found> found =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final IntegerProperty current = new SimpleIntegerProperty(NONE);
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper begun = new ReadOnlyIntegerWrapper();

    /**
     * @param page the page that is looked at, which follows what is found
     */
    PageFinder(IntegerProperty page) {
        this.page = page;
    }

    /** Somebody wants to seek, or to seek something else. */
    void begin() {
        open.set(true);
        begun.set(begun.get() + 1);
    }

    /** What is sought; empty while nobody seeks. */
    String sought() {
        return open.get() ? words.get() : "";
    }

    /** Takes what was found of some words; of words that were not sought before it goes there. */
    void take(String of, List<Found> places) {
        if (!found.equals(places)) {
            found.setAll(places);
        }
        if (!of.equals(answered.get())) {
            answered.set(of);
            go(
                    IntStream.range(0, places.size())
                            .filter(i -> places.get(i).page() >= page.get())
                            .findFirst()
                            .orElse(0));
        } else {
            current.set(Math.min(Math.max(0, current.get()), places.size() - 1));
        }
    }

    /** Goes to the next place, after the last one to the first. */
    public void next() {
        go(current.get() + 1);
    }

    /** Goes to the place before, before the first one to the last. */
    public void previous() {
        go(current.get() - 1);
    }

    private void go(int place) {
        if (found.isEmpty()) {
            current.set(NONE);
        } else {
            current.set(Math.floorMod(place, found.size()));
            page.set(found.get(current.get()).page());
        }
    }

    /** Whether somebody seeks. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Counts how often somebody wanted to seek. */
    ReadOnlyIntegerProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** The words of which the places are known. */
    ReadOnlyStringProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** All places, in reading order. */
    public ReadOnlyListProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Which of the places is looked at, counted from 0; -1 while there is none. */
    public IntegerProperty currentProperty() {
        return current;
    }
}
