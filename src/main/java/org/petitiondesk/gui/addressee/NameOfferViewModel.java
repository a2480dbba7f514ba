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
    private final ReadOnlyObjectWrapper<Optional<NameProposal>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    NameOfferViewModel(AddresseeFields fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    /** Looks at the name as it stands; a kept one is offered to be read only if it is at fault. */
    void look(Language language) {
        HolderFields holder = fields.holder();
        String name = holder.full().field().value();
        boolean isParted = !holder.family().field().value().isEmpty();
        offer.set(
                Optional.of(name)
                        .filter(typed -> !typed.isEmpty())
                        .flatMap(typed -> NameProposal.of(typed, language, isParted))
                        .filter(read -> read.hasMore() || !holder.isKept(language)));
    }

    /** Takes the reading that is offered: what is left around the name goes where it belongs. */
    void take() {
        offer.get().ifPresent(fields::take);
    }

    /** How the name would be read; empty if there is nothing to offer. */
    ReadOnlyObjectProperty<Optional<NameProposal>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** The same in one sentence. */
    String sentence(NameProposal read) {
        List<String> parts = new ArrayList<>();
        for (PersonName name : read.names()) {
            if (name.family().isEmpty()) {
                add(parts, "name", name.full());
            } else {
                add(parts, "family", name.family());
                add(parts, "given", name.given());
            }
        }
        add(parts, "honorific", read.honorific());
        add(parts, "title", read.title());
        if (read.gender() != Gender.UNKNOWN) {
            add(
                    parts,
                    "gender",
                    words.say("addressee.gender." + read.gender().name().toLowerCase(Locale.ROOT)));
        }
        return words.say(
                read.hasMore() ? "addressee.reading-more" : "addressee.reading",
                String.join("; ", parts));
    }

    private void add(List<String> parts, String part, String text) {
        if (!text.isEmpty()) {
            parts.add(words.say("addressee.part", words.say("addressee." + part), text));
        }
    }
}
