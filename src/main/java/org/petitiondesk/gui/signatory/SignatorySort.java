package org.petitiondesk.gui.signatory;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.RowSort;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sorts signatures behind the window, a part at a time, so that rows can be read in between. For
 * the window's thread.
 */
final class SignatorySort {
    private final Desk desk;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper sorting = new ReadOnlyBooleanWrapper();
    private int question;
    private Optional<Known> known = Optional.empty();

    /** What was sorted last, and the library's mark of the signatures then. */
    private record Known(Id petition, RowSort.By by, String mark) {}

    /** What is under way. */
    private record Begun(Known what, Optional<RowSort> sort) {}

    SignatorySort(Desk desk, Consumer<Exception> failed) {
        this.desk = desk;
        this.failed = failed;
    }

    /** What is still being sorted is not wanted. */
    void stop() {
        question++;
        known = Optional.empty();
        sorting.set(false);
    }

    /**
     * Sorts a petition's signatures; what was asked before is not wanted.
     *
     * @param sorted is told their order, unless it is as it was told last
     */
    void sort(Id petition, RowSort.By by, Consumer<RowOrder> sorted) {
        int mine = ++question;
        Optional<Known> before = known;
        sorting.set(true);
        desk.thread()
                .run(
                        () -> begin(desk.open().library(), petition, by, before),
                        begun -> {
                            if (question == mine) {
                                begun.sort.ifPresentOrElse(
                                        sort -> goOn(begun.what, sort, sorted, mine),
                                        () -> sorting.set(false));
                            }
                        },
                        this::fail);
    }

    private static Begun begin(Library library, Id petition, RowSort.By by, Optional<Known> before)
            throws LibraryException {
        Known what = new Known(petition, by, library.signatures().mark(petition));
        return new Begun(
                what,
                before.equals(Optional.of(what))
                        ? Optional.empty()
                        : Optional.of(RowSort.begin(library, petition, by)));
    }

    private void goOn(Known what, RowSort sort, Consumer<RowOrder> sorted, int mine) {
        desk.thread()
                .run(
                        () ->
                                sort.readPart()
                                        ? Optional.<RowOrder>empty()
                                        : Optional.of(new RowOrder(sort.places())),
                        order -> {
                            if (question != mine) {
                                return;
                            }
                            if (order.isEmpty()) {
                                goOn(what, sort, sorted, mine);
                            } else {
                                known = Optional.of(what);
                                sorting.set(false);
                                sorted.accept(order.get());
                            }
                        },
                        this::fail);
    }

    private void fail(Exception failure) {
        sorting.set(false);
        failed.accept(failure);
    }

    /** Whether something is being sorted. */
    ReadOnlyBooleanProperty sortingProperty() {
        return sorting.getReadOnlyProperty();
    }
}
