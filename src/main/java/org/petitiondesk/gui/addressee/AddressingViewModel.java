package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

import org.petitiondesk.compose.Addressing;
import org.petitiondesk.compose.AddressingComposer;
import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.compose.MailComposer;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.preflight.AddresseeCheck;

import java.util.List;
import java.util.Optional;

/** How the addressee will be addressed, in every language that there are forms for. */
final class AddressingViewModel {
    private final Desk desk;
    private final AddressingComposer composer = new AddressingComposer(new FormsOfAddress());
    private final ReadOnlyListWrapper<Addressing> addressings =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final AddresseeCheck check = new AddresseeCheck();
    private List<EnvelopePicture> envelopes = List.of();
    private List<Problem> doubts = List.of();
    private Optional<AddresseeOnDate> looked = Optional.empty();
    private int asked;

    private record Found(
            List<Addressing> addressings, List<EnvelopePicture> envelopes, List<Problem> doubts) {}

    AddressingViewModel(Desk desk) {
        this.desk = desk;
        desk.changes().revisionProperty().addListener((property, before, now) -> look(looked));
    }

    /** Looks how that one is addressed; an older question is forgotten. */
    void look(Optional<AddresseeOnDate> addressee) {
        int ask = ++asked;
        looked = addressee;
        if (addressee.isEmpty()) {
            doubts = List.of();
            addressings.clear();
            return;
        }
        List<EnvelopePicture> drawn = envelopes;
        desk.ask(
                () -> find(addressee.get(), drawn),
                found -> {
                    if (ask == asked) {
                        take(found);
                    }
                });
    }

    private Found find(AddresseeOnDate addressee, List<EnvelopePicture> drawn)
            throws LibraryException {
        List<Addressing> found =
                FormsOfAddress.languages().stream()
                        .map(language -> composer.compose(addressee, language))
                        .toList();
        Envelope envelope = EnvelopePicture.envelope(addressee, desk.kept());
        return new Found(
                found,
                found.stream()
                        .filter(each -> !each.envelope().isEmpty())
                        .map(each ->
                                EnvelopePicture.of(
                                        MailComposer.onEnvelope(each, addressee, Sender.NONE),
                                        envelope,
                                        desk.workshop(),
                                        in(each.language(), drawn)))
                        .toList(),
                check.problems(addressee, desk.open().library().settings().verificationTerm()));
    }

    private void take(Found found) {
        boolean isNews =
                !found.addressings().equals(List.copyOf(addressings))
                        || !found.envelopes().equals(envelopes)
                        || !found.doubts().equals(doubts);
        envelopes = found.envelopes();
        doubts = found.doubts();
        if (isNews) {
            addressings.setAll(found.addressings());
        }
    }

    /** What is doubtful about the addressee in every language. */
    List<Problem> doubts() {
        return doubts;
    }

    /** The envelope in that language. */
    Optional<EnvelopePicture> envelope(Language language) {
        return in(language, envelopes);
    }

    private static Optional<EnvelopePicture> in(Language language, List<EnvelopePicture> pictures) {
        return pictures.stream().filter(each -> each.language().equals(language)).findFirst();
    }

    /** In a language, or in English if there are no forms for it. */
    Optional<Addressing> in(Language language) {
        return addressings.stream()
                .filter(each -> each.language().sameLanguageAs(language))
                .findFirst()
                .or(() -> addressings.stream().findFirst());
    }

    /** One for each language. */
    ReadOnlyListProperty<Addressing> addressingsProperty() {
        return addressings.getReadOnlyProperty();
    }
}
