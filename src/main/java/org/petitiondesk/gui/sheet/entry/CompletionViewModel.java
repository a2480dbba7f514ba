package org.petitiondesk.gui.sheet.entry;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.workflow.TypedBefore;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Completes what is typed in a cell from what was typed before. */
final class CompletionViewModel {
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int MOST = 4;

    private final EntryFields fields;
    private final Desk desk;
    private final Quiet asking;
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);
    private Optional<Cell> cell = Optional.empty();
    private int asked;
    private boolean taking;

    /**
     * How something was written before.
     *
     * @param second the same name in its own script; may be empty
     * @param note beside it; may be empty
     */
    record Offer(String text, String second, String note) {}

    /**
     * What is offered.
     *
     * @param chosen which of them would be taken, counted from 0
     */
    record Offers(List<Offer> all, int chosen) {
        static final Offers NONE = new Offers(List.of(), 0);

        Offers {
            all = List.copyOf(all);
        }

        boolean isEmpty() {
            return all.isEmpty();
        }
    }

    CompletionViewModel(EntryViewModel entry) {
        this.fields = entry.fields();
        this.desk = entry.desk();
        this.asking = new Quiet(PAUSE, desk.thread().window(), this::ask);
        entry.currentProperty().subscribe(this::dismiss);
        watch(Cell.NAME, fields.name);
        watch(Cell.OWN_SCRIPT, fields.ownScript);
        watch(Cell.PLACE, fields.place);
        watch(Cell.ORGANIZATION, fields.organization);
    }

    private void watch(Cell watched, StringProperty text) {
        text.subscribe(() -> {
            if (!taking && cell.filter(watched::equals).isPresent()) {
                asking.disturb();
            }
        });
    }

    /** One is in a cell, or, where it is empty, in none. */
    void enter(Optional<Cell> entered) {
        cell = entered;
        dismiss();
    }

    /** Puts the offers away. */
    void dismiss() {
        asking.forget();
        asked++;
        offers.set(Offers.NONE);
    }

    private Optional<StringProperty> text() {
        return cell.flatMap(entered ->
                switch (entered) {
                    case NAME -> Optional.of(fields.name);
                    case OWN_SCRIPT -> Optional.of(fields.ownScript);
                    case PLACE -> Optional.of(fields.place);
                    case ORGANIZATION -> Optional.of(fields.organization);
                    case DATE, CONSENT -> Optional.empty();
                });
    }

    private void ask() {
        int mine = ++asked;
        String begun = text().map(StringProperty::get).orElse("").strip();
        if (begun.isEmpty()) {
            offers.set(Offers.NONE);
            return;
        }
        Cell in = cell.orElseThrow();
        desk.ask(
                () -> find(desk.open().library(), in, begun),
                found -> {
                    if (mine == asked) {
                        offers.set(new Offers(found, 0));
                    }
                });
    }

    private static List<Offer> find(Library library, Cell cell, String begun)
            throws LibraryException {
        return switch (cell) {
            case NAME, OWN_SCRIPT ->
                    TypedBefore.names(library, begun, MOST).stream()
                            .map(signed -> signed.signature())
                            .map(CompletionViewModel::name)
                            .toList();
            case PLACE -> texts(TypedBefore.places(library, begun, MOST));
            case ORGANIZATION -> texts(TypedBefore.organizations(library, begun, MOST));
            case DATE, CONSENT -> List.of();
        };
    }

    private static Offer name(Signature signature) {
        return new Offer(signature.name().main(), signature.name().second(), signature.place());
    }

    private static List<Offer> texts(List<String> texts) {
        return texts.stream().map(text -> new Offer(text, "", "")).toList();
    }

    /** Goes to another of the offers. */
    void move(int by) {
        Offers now = offers.get();
        if (!now.isEmpty()) {
            offers.set(new Offers(now.all(), Math.floorMod(now.chosen() + by, now.all().size())));
        }
    }

    /** Takes the offer that is chosen; tells whether there was one. */
    boolean take() {
        return take(offers.get().chosen());
    }

    /** Takes one of the offers; of a signature the name alone, in both scripts. */
    boolean take(int index) {
        Offers now = offers.get();
        if (now.isEmpty()) {
            return false;
        }
        Offer offer = now.all().get(index);
        taking = true;
        try {
            switch (cell.orElseThrow()) {
                case NAME, OWN_SCRIPT -> {
                    fields.name.set(offer.text());
                    fields.ownScript.set(offer.second());
                }
                case PLACE -> fields.place.set(offer.text());
                case ORGANIZATION -> fields.organization.set(offer.text());
                case DATE, CONSENT -> {
                    // Nothing is offered there.
                }
            }
        } finally {
            taking = false;
        }
        dismiss();
        return true;
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }
}
