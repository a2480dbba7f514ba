package org.petitiondesk.gui.letter;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SponsorSigner;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words in the names of whom a letter is to and from. */
final class LetterNames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}'’]+");

    private final Set<String> names = new HashSet<>();

    private LetterNames() {}

    /** Those of a petition; none if it is not there. */
    static Set<String> of(Library library, Id petition) throws LibraryException {
        LetterNames all = new LetterNames();
        Petition of = library.petitions().find(petition).orElse(null);
        if (of != null) {
            all.add(of);
            for (Id addressee : of.addressees()) {
                library.addressees().onDate(addressee, of.date()).ifPresent(all::add);
            }
        }
        return all.names;
    }

    private void add(Petition petition) {
        petition.sponsors().forEach(this::add);
        add(petition.place());
        for (SponsorSigner signer : petition.signers()) {
            add(signer.name());
            add(signer.organization());
        }
    }

    private void add(AddresseeOnDate addressee) {
        add(addressee.to());
        addressee.careOf().ifPresent(this::add);
    }

    private void add(OfficeHolder holder) {
        holder.organization().ifPresent(organization -> add(organization.names()));
        holder.holder()
                .ifPresent(
                        person -> person.names().stream().map(PersonName::full).forEach(this::add));
    }

    private void add(LocalizedText text) {
        text.texts().values().forEach(this::add);
    }

    private void add(String name) {
        BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty()).forEach(names::add);
    }
}
