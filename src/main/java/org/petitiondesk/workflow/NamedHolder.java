package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.Term;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The holder of a post as a file names him or her.
 *
 * @param name empty if the file names nobody
 * @param family as far as the file tells it
 * @param given likewise
 * @param term when, as far as the file tells
 * @param verifiedOn day on which somebody last checked it; empty if the file says nothing
 * @param source empty if the file says nothing
 */
record NamedHolder(
        LocalizedText name,
        LocalizedText family,
        LocalizedText given,
        Gender gender,
        Term term,
        Optional<LocalDate> verifiedOn,
        String source) {

    static NamedHolder of(AddresseeDraft draft) {
        return new NamedHolder(
                draft.person(),
                draft.family(),
                draft.given(),
                draft.gender(),
                draft.term(),
                draft.verifiedOn(),
                draft.source());
    }

    static NamedHolder of(AddresseeDraft.CareOf via) {
        return new NamedHolder(
                via.person(),
                via.family(),
                via.given(),
                via.gender(),
                via.term(),
                via.verifiedOn(),
                via.source());
    }

    /** The names, parted as far as the file parts them. */
    List<PersonName> names() {
        return name.texts().entrySet().stream()
                .map(entry -> parted(PersonName.whole(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** A name with the parts that the file tells; the same if it tells none. */
    PersonName parted(PersonName whole) {
        String familyName = family.in(whole.language()).orElse("");
        String givenName = given.in(whole.language()).orElse("");
        if (familyName.isEmpty() && givenName.isEmpty()) {
            return whole;
        }
        return new PersonName(
                whole.language(),
                whole.full(),
                familyName,
                givenName,
                whole.full().startsWith(familyName)
                        ? NameOrder.FAMILY_FIRST
                        : NameOrder.GIVEN_FIRST);
    }

    /**
     * The tenure with what the file says of its days and its verification. What it does not say
     * stays; so does a later day, because petitions of many years name one holder.
     */
    Tenure verify(Tenure before) {
        if (isBefore(before.verifiedOn())) {
            return before;
        }
        return new Tenure(
                before.id(),
                before.person(),
                before.post(),
                term.since().or(before::from),
                term.until().or(before::to),
                before.attestedOn(),
                verifiedOn.or(before::verifiedOn),
                source.isEmpty() ? before.source() : source);
    }

    /** Whether it is another holder, who may hold the post at the same time. */
    boolean isBeside(NamedHolder other) {
        return SameText.contradict(name, other.name)
                && !term.isOther()
                && !other.term.isOther()
                && !isOverBefore(other)
                && !other.isOverBefore(this);
    }

    private boolean isOverBefore(NamedHolder other) {
        return term.until().flatMap(last -> other.term.since().filter(last::isBefore)).isPresent();
    }

    private boolean isBefore(Optional<LocalDate> known) {
        return verifiedOn.flatMap(day -> known.filter(day::isBefore)).isPresent();
    }
}
