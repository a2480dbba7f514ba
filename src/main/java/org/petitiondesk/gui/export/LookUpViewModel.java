package org.petitiondesk.gui.export;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.library.SignatureRoll.Mark;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Every signature and what a copy prints of it: in the order of the list, by the way in which it is
 * shown, or found by a name.
 */
public final class LookUpViewModel {
    private final Desk desk;
    private final Words words;
    private final Consumer<Exception> failures;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Disclosure.Way>> way =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Copy> copy = new ReadOnlyObjectWrapper<>(Copy.DELIVERY);
    private final ReadOnlyObjectWrapper<SignatureRoll> all =
            new ReadOnlyObjectWrapper<>(SignatureRoll.EMPTY);
    private final ReadOnlyObjectWrapper<HitRows> hits;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    /** Also asked by the library's thread. */
    private final AtomicInteger question = new AtomicInteger();

    /**
     * Of no signatures yet.
     *
     * @param failures of looking in the library
     */
    public LookUpViewModel(Desk desk, Consumer<Exception> failures) {
        this.desk = desk;
        this.words = desk.words();
        this.failures = failures;
        this.hits = new ReadOnlyObjectWrapper<>(rows(SignatureRoll.EMPTY));
        query.subscribe((before, now) -> look());
        way.subscribe((before, now) -> look());
    }

    /** Lists other signatures of the petition, and says what a copy prints of them. */
    public void list(SignatureRoll signatures, Copy of) {
        all.set(signatures);
        show(of);
    }

    /** Says what another copy prints of the names. */
    void show(Copy of) {
        copy.set(of);
        if (way.get().filter(each -> count(each) == 0).isPresent()) {
            way.set(Optional.empty());
        }
        // At once, so that never another copy's names are shown.
        hits.set(rows(hits.get().roll()));
        look();
    }

    /** How many signatures the copy shows in one way. */
    public int count(Disclosure.Way of) {
        return all.get().count(mark -> of(mark) == of);
    }

    private Disclosure.Way of(Mark mark) {
        return Disclosure.way(mark.consent(), mark.state(), copy.get());
    }

    private void look() {
        int mine = question.incrementAndGet();
        String wanted = query.get();
        SignatureRoll shown = all.get().where(mark -> way.get().map(of(mark)::equals).orElse(true));
        if (wanted.isBlank()) {
            tell(shown);
            return;
        }
        desk.thread()
                .run(
                        () ->
                                signatures()
                                        .find(
                                                shown,
                                                wanted,
                                                Integer.MAX_VALUE,
                                                () -> question.get() == mine),
                        found -> {
                            if (question.get() == mine) {
                                tell(found);
                            }
                        },
                        failures);
    }

    private void tell(SignatureRoll shown) {
        hits.set(rows(shown));
        note.set(note(shown.size(), all.get().size()));
    }

    private String note(int shown, int of) {
        if (of == 0) {
            return "";
        }
        return shown == 0
                ? words.say("export.look-up.none")
                : words.say("export.look-up.shown", shown, of);
    }

    private HitRows rows(SignatureRoll shown) {
        return new HitRows(desk, shown, copy.get(), failures);
    }

    private SignatureRepository signatures() {
        return desk.open().library().signatures();
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Only signatures that are shown in one way; empty for all. */
    ObjectProperty<Optional<Disclosure.Way>> wayProperty() {
        return way;
    }

    ReadOnlyObjectProperty<Copy> copyProperty() {
        return copy.getReadOnlyProperty();
    }

    /** All signatures that are listed. */
    public ReadOnlyObjectProperty<SignatureRoll> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Those that are shown, in the order of the list; another list whenever others are. */
    ReadOnlyObjectProperty<HitRows> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** How many they are. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
