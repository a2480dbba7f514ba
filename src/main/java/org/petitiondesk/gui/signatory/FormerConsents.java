package org.petitiondesk.gui.signatory;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.FormerConsent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the signer who is shown wished before about the name. */
final class FormerConsents {
    private final Desk desk;
    private final ReadOnlyListWrapper<String> lines =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private Optional<Id> shown = Optional.empty();

    FormerConsents(Desk desk) {
        this.desk = desk;
    }

    /** Reads those of a signature, or none. */
    void of(Optional<Id> signature) {
        if (!shown.equals(signature)) {
            lines.clear();
        }
        shown = signature;
        signature.ifPresent(id ->
                desk.ask(
                        () -> desk.open().library().signatures().formerConsents(id),
                        found -> {
                            if (shown.equals(signature)) {
                                take(found);
                            }
                        }));
    }

    private void take(List<FormerConsent> found) {
        List<String> now = found.stream().map(this::line).toList();
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
    }

    private String line(FormerConsent former) {
        ConsentGiven given = former.given();
        String when =
                Stream.of(given.on().map(LocalDate::toString).orElse(""), given.how())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(", "));
        String consent = desk.words().say("consent." + given.consent().word());
        String until = LocalDate.ofInstant(former.until(), desk.clock().getZone()).toString();
        return when.isEmpty()
                ? desk.words().say("signatory.former", consent, until)
                : desk.words().say("signatory.former-given", consent, when, until);
    }

    /** Each in a line, the latest first. */
    ReadOnlyListProperty<String> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
