package org.petitiondesk.gui.duplicate;

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
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.workflow.DuplicateMerge;
import org.petitiondesk.workflow.DuplicateMerge.Field;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The chosen pair, and what would be kept of each if it is one person. */
final class ComparisonViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<QueuedPair>> pair =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Signed>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final Set<Field> fromSecond = EnumSet.noneOf(Field.class);
    private boolean isSecondCounted;

    /** Another consent than what both allow; empty for that. */
    final ObjectProperty<Optional<Consent>> consent = new SimpleObjectProperty<>(Optional.empty());

    /** How the other consent is known. */
    final StringProperty how = new SimpleStringProperty("");

    ComparisonViewModel(Desk desk) {
        this.desk = desk;
        consent.subscribe(this::put);
        how.subscribe(this::put);
    }

    /** Shows another pair; what was chosen of the same one stays. */
    void show(Optional<QueuedPair> shown) {
        if (!shown.equals(pair.get())) {
            kept.set(Optional.empty());
            pair.set(Optional.empty());
            fromSecond.clear();
            isSecondCounted = false;
            consent.set(Optional.empty());
            how.set("");
            fault.set("");
            shown.ifPresent(this::prefer);
            pair.set(shown);
            put();
        }
    }

    /** What only the second has is taken from there. */
    private void prefer(QueuedPair shown) {
        for (Field field : Field.values()) {
            if (text(field, first(shown)).isEmpty() && !text(field, second(shown)).isEmpty()) {
                fromSecond.add(field);
            }
        }
    }

    private static Signed first(QueuedPair shown) {
        return shown.pair().one().signed();
    }

    private static Signed second(QueuedPair shown) {
        return shown.pair().other().signed();
    }

    private String text(Field field, Signed signed) {
        return ComparedField.text(field, signed, words());
    }

    /** Which of the two counts from then on. */
    void count(boolean isSecond) {
        isSecondCounted = isSecond;
        put();
    }

    boolean isSecondCounted() {
        return isSecondCounted;
    }

    /** From which of the two a field is taken. */
    void take(Field field, boolean isFromSecond) {
        if (isFromSecond) {
            fromSecond.add(field);
        } else {
            fromSecond.remove(field);
        }
        put();
    }

    boolean isFromSecond(Field field) {
        return fromSecond.contains(field);
    }

    /** A field as one of the two has it. */
    String text(Field field, boolean ofSecond) {
        return pair.get()
                .map(shown -> text(field, ofSecond ? second(shown) : first(shown)))
                .orElse("");
    }

    private void put() {
        kept.set(pair.get().map(shown -> joined(shown).kept()));
        if (!lacksHow()) {
            fault.set("");
        }
    }

    private DuplicateMerge joined(QueuedPair shown) {
        Set<Field> fromOther = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (fromSecond.contains(field) != isSecondCounted) {
                fromOther.add(field);
            }
        }
        return new DuplicateMerge(
                isSecondCounted ? second(shown) : first(shown),
                isSecondCounted ? first(shown) : second(shown),
                fromOther,
                consent.get()
                        .map(chosen ->
                                new ConsentGiven(chosen, Optional.of(today()), how.get().strip())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), ZoneId.systemDefault());
    }

    private boolean lacksHow() {
        return consent.get().isPresent() && how.get().isBlank();
    }

    /** What is to be done if it is one person; empty where something is still to be said. */
    Optional<DuplicateMerge> merge() {
        if (lacksHow()) {
            fault.set(words().say("duplicate.how-missing"));
            return Optional.empty();
        }
        return pair.get().map(this::joined);
    }

    /** What a copy prints of the one that counts. */
    String printed(Copy copy) {
        return kept.get()
                .map(signed ->
                        switch (Disclosure.of(signed.signature(), copy)) {
                            case Disclosure.Named named ->
                                    named.place().isEmpty()
                                            ? named.name()
                                            : named.name() + ", " + named.place();
                            case Disclosure.Initialled initials -> initials.initials();
                            case Disclosure.Counted(),
                                    Disclosure.SetAside(_, _),
                                    Disclosure.Withdrawn(),
                                    Disclosure.Absent() ->
                                    words().say("duplicate.counted-only");
                        })
                .orElse("");
    }

    Words words() {
        return desk.words();
    }

    ReadOnlyObjectProperty<Optional<QueuedPair>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** The one that counts, as it would be. */
    ReadOnlyObjectProperty<Optional<Signed>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** What is still to be said before they can be joined. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
