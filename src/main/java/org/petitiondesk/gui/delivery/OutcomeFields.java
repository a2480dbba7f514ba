package org.petitiondesk.gui.delivery;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened at a gate, and what was done then, as it stands in the fields of a form. */
final class OutcomeFields {
    final ObjectProperty<Optional<DeliveryOutcome>> outcome =
            new SimpleObjectProperty<>(Optional.empty());
    final StringProperty at = new SimpleStringProperty("");
    final StringProperty by = new SimpleStringProperty("");
    final ObjectProperty<Optional<DeliveryOutcome>> then =
            new SimpleObjectProperty<>(Optional.empty());
    final StringProperty tracking = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");

    private final IdSource ids;

    /** To which a time without a day belongs. */
    private LocalDate day = LocalDate.EPOCH;

    OutcomeFields(IdSource ids) {
        this.ids = ids;
    }

    /**
     * @param today where it is today in the city, for a delivery without a date
     */
    void show(Delivery delivery, LocalDate today) {
        day = delivery.when().date().orElse(today);
        Optional<DeliveryEvent> first = delivery.events().stream().findFirst();
        Optional<DeliveryEvent> second = delivery.events().stream().skip(1).findFirst();
        outcome.set(first.map(DeliveryEvent::outcome));
        at.set(first.flatMap(DeliveryEvent::at).map(when -> Typed.written(when, day)).orElse(""));
        by.set(first.map(DeliveryEvent::by).orElse(""));
        note.set(first.map(DeliveryEvent::note).orElse(""));
        then.set(second.map(DeliveryEvent::outcome));
        tracking.set(
                Stream.concat(second.stream(), first.stream())
                        .map(DeliveryEvent::tracking)
                        .filter(number -> !number.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    /** Somebody tells what happened; the time is now unless one is written already. */
    void tell(DeliveryOutcome what, LocalDateTime now) {
        outcome.set(Optional.of(what));
        if (at.get().isBlank()) {
            at.set(Typed.written(now, day));
        }
    }

    boolean areRight() {
        return Typed.isRight(at.get(), written -> Typed.moment(written, day));
    }

    StringBinding atFault(Words words) {
        return Bindings.createStringBinding(
                () -> areRight() ? "" : words.say("deliveries.fault.at"), at);
    }

    /** Whether something was sent that has a number by which it is found. */
    boolean isPosted() {
        return Stream.of(outcome, then)
                .flatMap(each -> each.get().stream())
                .anyMatch(DeliveryOutcome.POSTED::equals);
    }

    /**
     * The delivery with what is in the fields, which are right; what came third and later stays.
     */
    Delivery over(Delivery former) {
        if (outcome.get().isEmpty()) {
            return former.withEvents(List.of());
        }
        List<DeliveryEvent> events = new ArrayList<>();
        boolean isNumberOfSecond = then.get().filter(DeliveryOutcome.POSTED::equals).isPresent();
        events.add(
                new DeliveryEvent(
                        event(former, 0).map(DeliveryEvent::id).orElseGet(ids::next),
                        outcome.get().get(),
                        Typed.moment(at.get(), day),
                        by.get(),
                        isNumberOfSecond ? "" : tracking.get(),
                        note.get()));
        if (then.get().isPresent()) {
            Optional<DeliveryEvent> second = event(former, 1);
            events.add(
                    new DeliveryEvent(
                            second.map(DeliveryEvent::id).orElseGet(ids::next),
                            then.get().get(),
                            second.flatMap(DeliveryEvent::at),
                            second.map(DeliveryEvent::by).orElse(""),
                            isNumberOfSecond ? tracking.get() : "",
                            second.map(DeliveryEvent::note).orElse("")));
        }
        former.events().stream().skip(2).forEach(events::add);
        return former.withEvents(events);
    }

    private static Optional<DeliveryEvent> event(Delivery delivery, int number) {
        return delivery.events().stream().skip(number).findFirst();
    }
}
