package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Offers to read a name while it is typed, and flags a title that was left in one. */
final class NameOfferViewModel {
    private final AddresseeFields fields;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<NameProposal> read = Optional.empty();

    NameOfferViewModel(AddresseeFields fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    /** Looks at the name as it stands; a kept one is offered to be read only if it is at fault. */
    void look(Language language) {
        HolderFields holder = fields.holder();
        String name = holder.full().field().value();
        boolean isParted = !holder.family().field().value().isEmpty();
        read =
                Optional.of(name)
                        .filter(typed -> !typed.isEmpty())
                        .flatMap(typed -> NameProposal.of(typed, language, isParted))
                        .filter(found -> found.hasMore() || !holder.isKept(language));
        offer.set(read.map(found -> new Offer(sentence(found), found.hasMore())));
    }

    /** Takes the reading that is offered: what is left around the name goes where it belongs. */
    void take() {
        read.ifPresent(fields::take);
    }

    /** How the name would be read; empty if there is nothing to offer. */
    ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    private String sentence(NameProposal found) {
        List<String> parts = new ArrayList<>();
        for (PersonName name : found.names()) {
            if (name.family().isEmpty()) {
                add(parts, "name", name.full());
            } else {
                add(parts, "family", name.family());
                add(parts, "given", name.given());
            }
        }
        add(parts, "honorific", found.honorific());
        add(parts, "title", found.title());
        if (found.gender() != Gender.UNKNOWN) {
            add(
                    parts,
                    "gender",
                    words.say(
                            "addressee.gender." + found.gender().name().toLowerCase(Locale.ROOT)));
        }
        return words.say(
                found.hasMore() ? "addressee.reading-more" : "addressee.reading",
                String.join("; ", parts));
    }

    private void add(List<String> parts, String part, String text) {
        if (!text.isEmpty()) {
            parts.add(words.say("addressee.part", words.say("addressee." + part), text));
        }
    }
}
