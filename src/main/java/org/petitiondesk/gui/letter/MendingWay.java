package org.petitiondesk.gui.letter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.page.MendingPlace;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.gui.page.ShownLetter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Leads to where something is to be written or mended: in the text, or in another room. */
final class MendingWay {
    private final Desk desk;
    private final PageViewModel page;
    private final ObjectProperty<Optional<Spot>> spot =
            new SimpleObjectProperty<>(Optional.empty());
    private int problem = -1;

    /**
     * @param page shows the letter whose problems are mended
     */
    MendingWay(Desk desk, PageViewModel page) {
        this.desk = desk;
        this.page = page;
        page.links().leadTo(this::ways);
    }

    private IdentityHashMap<Block, Runnable> ways(ShownLetter letter) {
        IdentityHashMap<Block, Runnable> ways = new IdentityHashMap<>();
        TracedText.spots(letter, desk.workshop().assembly())
                .forEach((block, there) -> ways.put(block, () -> goTo(there)));
        letter.document().blocks().stream()
                .filter(Block.InsideAddress.class::isInstance)
                .forEach(block -> ways.put(block, this::goToAddressee));
        return ways;
    }

    private void goToAddressee() {
        page.letter()
                .addressee()
                .ifPresent(to -> desk.navigation().go(Place.ADDRESSEES, Optional.of(to)));
    }

    /** Goes to where the next problem is to be mended. */
    void goToNextProblem() {
        List<Problem> all = page.problemsProperty();
        if (!all.isEmpty()) {
            problem = (problem + 1) % all.size();
            goTo(all.get(problem));
        }
    }

    /** Goes to where a problem is to be mended. */
    void goTo(Problem found) {
        Optional<Spot> here = Spot.of(found);
        if (here.isPresent()) {
            goTo(here.get());
        } else {
            room(found)
                    .ifPresent(there ->
                            desk.navigation().go(there.place(), Optional.of(there.what())));
        }
    }

    /** Goes to a place in the text. */
    void goTo(Spot there) {
        spot.set(Optional.empty());
        spot.set(Optional.of(there));
    }

    /** Whether it is known where a problem is to be mended. */
    boolean canGoTo(Problem found) {
        return Spot.of(found).isPresent() || room(found).isPresent();
    }

    private Optional<MendingPlace> room(Problem found) {
        return desk.petition()
                .get()
                .flatMap(petition -> MendingPlace.of(found, petition, page.letter().addressee()));
    }

    /** Where the caret is to go. */
    ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
        return spot;
    }
}
