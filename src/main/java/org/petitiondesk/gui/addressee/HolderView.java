package org.petitiondesk.gui.addressee;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.Segments;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.Gender;

import java.util.List;
import java.util.Locale;

/** Who holds the office, and who held it. */
final class HolderView extends VBox {
    private static final double DAY_WIDTH = 98;

    private final Words words;

    HolderView(AddresseeFormViewModel form, Words words) {
        this.words = words;
        HolderFields holder = form.holder();
        Button successor = new Button(words.say("addressee.new-holder"));
        successor.setId("new-holder");
        FormSection section = new FormSection(words.say("addressee.holder"));
        Entry full =
                Entry.localized(holder.full(), words.say("addressee.name")).called("holder-name");
        successor.setOnAction(event -> {
            form.newHolder();
            full.control().requestFocus();
        });
        form.draftProperty()
                .subscribe(draft ->
                        draft.ifPresent(addressee ->
                                section.title()
                                        .setText(
                                                words.say(
                                                        "addressee.holder-on",
                                                        Days.brief(addressee.date())))));
        section.beside(successor)
                .line(words.say("addressee.name"), full)
                .below(
                        new OfferView(
                                form.dossier().name().offerProperty(),
                                form.dossier().name()::take,
                                full.control(),
                                words.say("addressee.reading-take")))
                .line(
                        words.say("addressee.name-parts"),
                        Entry.named(holder.family(), words.say("addressee.family")),
                        Entry.named(holder.given(), words.say("addressee.given")))
                .line(words.say("addressee.gender"), gender(holder))
                .line(
                        words.say("addressee.held"),
                        Entry.line(holder.since(), words.say("addressee.since"))
                                .hint(words.say("addressee.since")),
                        Entry.line(holder.until(), words.say("addressee.until"))
                                .hint(words.say("addressee.until")));
        section.line(
                words.say("addressee.verified"),
                Entry.line(
                                holder.verified(),
                                words.say("addressee.verified-of", words.say("addressee.holder")))
                        .hint(words.say("addressee.verified"))
                        .wide(DAY_WIDTH),
                Entry.line(
                                holder.source(),
                                words.say("addressee.source-of", words.say("addressee.holder")))
                        .hint(words.say("addressee.source")));
        section.below(new HoldingsView(form, words));
        getChildren().add(section);
    }

    private HBox gender(HolderFields holder) {
        HBox segments =
                Segments.of(
                        List.of(Gender.UNKNOWN, Gender.FEMALE, Gender.MALE),
                        holder.genderProperty().get(),
                        gender ->
                                words.say(
                                        "addressee.gender."
                                                + gender.name().toLowerCase(Locale.ROOT)),
                        holder.genderProperty()::set);
        holder.genderProperty().subscribe(gender -> Segments.press(segments, gender));
        return segments;
    }
}
