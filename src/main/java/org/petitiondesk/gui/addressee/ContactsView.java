package org.petitiondesk.gui.addressee;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;

/** Where letters are delivered, and since when and whence that is known. */
final class ContactsView extends VBox {
    private static final double DAY_WIDTH = 98;
    private static final double CODE_WIDTH = 90;

    private final Words words;

    ContactsView(AddresseeFormViewModel form, Words words) {
        this.words = words;
        ContactFields contacts = form.contacts();
        PostalFields address = contacts.address();
        Button verified = new Button(words.say("addressee.verified-today"));
        verified.setGraphic(Icons.icon(Feather.CHECK, "button-icon"));
        verified.setId("verified-today");
        verified.setOnAction(event -> form.verifyToday());
        Label whence = new Label();
        whence.getStyleClass().add("note");
        whence.setWrapText(true);
        form.draftProperty().subscribe(draft -> whence.setText(draft.map(this::whence).orElse("")));
        whence.managedProperty().bind(whence.textProperty().isNotEmpty());
        FormSection section =
                new FormSection(words.say("addressee.delivered"))
                        .beside(verified)
                        .below(whence)
                        .line(
                                words.say("addressee.address"),
                                Entry.lines(address.lines(), words.say("addressee.lines"), 3))
                        .line(
                                words.say("addressee.city"),
                                Entry.line(address.postcode(), words.say("addressee.postcode"))
                                        .hint(words.say("addressee.postcode"))
                                        .wide(CODE_WIDTH),
                                Entry.line(address.city(), words.say("addressee.city"))
                                        .hint(words.say("addressee.city")))
                        .line(
                                words.say("addressee.region"),
                                Entry.line(address.region(), words.say("addressee.region"))
                                        .hint(words.say("addressee.region")),
                                Entry.line(
                                                address.country(),
                                                words.say("addressee.address-country"))
                                        .hint(words.say("addressee.address-country")));
        fact(section, address.fact(), words.say("addressee.address"));
        contact(section, words.say("addressee.fax"), contacts.fax(), contacts.faxFact());
        contact(
                section,
                words.say("addressee.telephone"),
                contacts.telephone(),
                contacts.telephoneFact());
        contact(section, words.say("addressee.email"), contacts.email(), contacts.emailFact());
        getChildren().add(section);
    }

    private void contact(FormSection section, String name, Field value, Fact fact) {
        section.line(name, Entry.line(value, name).hint(words.say("addressee.none-known")));
        fact(section, fact, name);
    }

    private void fact(FormSection section, Fact fact, String of) {
        section.line(
                "",
                Entry.line(fact.verified(), words.say("addressee.verified-of", of))
                        .hint(words.say("addressee.verified"))
                        .wide(DAY_WIDTH),
                Entry.line(fact.source(), words.say("addressee.source-of", of))
                        .hint(words.say("addressee.source")));
    }

    /** An address that belongs to a body serves everybody there. */
    private String whence(AddresseeOnDate addressee) {
        OfficeHolder end = addressee.careOf().orElse(addressee.to());
        boolean isOfBody =
                addressee.contacts().stream()
                        .filter(detail -> detail.point() instanceof PostalAddress)
                        .findFirst()
                        .map(ContactDetail::owner)
                        .equals(end.organization().map(Organization::id));
        return isOfBody
                ? end.organization()
                        .map(body ->
                                words.say(
                                        "addressee.from-body",
                                        body.names().inOrAny(Language.ENGLISH)))
                        .orElse("")
                : "";
    }
}
