package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Addressees of the library in the form in which files give them. */
final class AddresseeDrafts {
    private AddresseeDrafts() {}

    static AddresseeDraft of(AddresseeOnDate addressee) {
        OfficeHolder to = addressee.to();
        return new AddresseeDraft(
                0,
                name(to, PersonName::full),
                name(to, PersonName::family),
                name(to, PersonName::given),
                addressee.addressee().form().honorific(),
                addressee.addressee().form().salutation(),
                addressee.addressee().form().close(),
                to.holder().map(Person::gender).orElse(Gender.UNKNOWN),
                to.tenure().flatMap(Tenure::from),
                to.tenure().flatMap(Tenure::to),
                to.post().titles(),
                to.post().office(),
                organization(to),
                to.post().country(),
                addressee.careOf().map(holder -> careOf(addressee, holder)),
                addressee.postalAddress(),
                addressee.fax().orElse(""),
                addressee.email().orElse(""),
                addressee.telephone().orElse(""),
                addressee.addressee().paper().flatMap(Paper::ofWord),
                addressee.addressee().languages(),
                addressee.verifiedOn(),
                addressee.source());
    }

    private static AddresseeDraft.CareOf careOf(AddresseeOnDate addressee, OfficeHolder holder) {
        return new AddresseeDraft.CareOf(
                name(holder, PersonName::full),
                name(holder, PersonName::family),
                name(holder, PersonName::given),
                addressee.addressee().careOfForm().honorific(),
                holder.holder().map(Person::gender).orElse(Gender.UNKNOWN),
                holder.post().titles(),
                holder.post().office(),
                organization(holder),
                holder.post().country(),
                holder.verifiedOn(),
                holder.tenure().map(Tenure::source).orElse(""));
    }

    private static LocalizedText name(OfficeHolder holder, Function<PersonName, String> part) {
        Map<Language, String> names = new HashMap<>();
        holder.holder()
                .ifPresent(person ->
                        person.names()
                                .forEach(name -> names.put(name.language(), part.apply(name))));
        return new LocalizedText(names);
    }

    private static LocalizedText organization(OfficeHolder holder) {
        return holder.organization().map(Organization::names).orElse(LocalizedText.EMPTY);
    }
}
