package org.petitiondesk.gui.delivery;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.DemandOutcome;

import java.util.Map;
import java.util.Optional;

/** A reply as it stands in the fields of a form, right or not. */
final class ReplyFields {
    final StringProperty on = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty reference = new SimpleStringProperty("");
    final StringProperty text = new SimpleStringProperty("");
    final ObjectProperty<Optional<Id>> delivery = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Map<Id, DemandOutcome>> answers = new SimpleObjectProperty<>(Map.of());

    void show(Reply reply) {
        on.set(reply.on().toString());
        from.set(reply.from());
        reference.set(reply.reference());
        text.set(reply.text());
        delivery.set(reply.delivery());
        answers.set(reply.answers());
    }

    boolean areRight() {
        return Typed.day(on.get()).isPresent();
    }

    /** The reply with what is in the fields, which are right. */
    Reply over(Reply former) {
        return new Reply(
                former.id(),
                former.petition(),
                delivery.get(),
                Typed.day(on.get()).orElseThrow(),
                from.get().strip(),
                reference.get().strip(),
                text.get().strip(),
                answers.get());
    }

    StringBinding onFault(Words words) {
        return Bindings.createStringBinding(
                () -> areRight() ? "" : words.say("deliveries.fault.date"), on);
    }
}
