package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody has looked lately if the person still holds the post. */
final class HolderCheck {
    private HolderCheck() {}

    /**
     * The doubt about a holder, if there is any.
     *
     * @param on the letter's date; who was verified later held the post no less then
     * @param term how long a verification counts
     * @param field that names the holder
     */
    static Optional<Problem> problem(
            OfficeHolder holder, LocalDate on, VerificationTerm term, String field) {
        if (holder.holder().isEmpty() || holder.isVerified(term, on)) {
            return Optional.empty();
        }
        String name = name(holder.holder().get());
        String office = office(holder);
        Problem.Place place = Problem.Place.field(field);
        Optional<LocalDate> verified = holder.verifiedOn();
        return Optional.of(
                verified.map(day ->
                                Problem.warning(
                                        "letter.holder-stale",
                                        place,
                                        name,
                                        office,
                                        day.toString(),
                                        Integer.toString(term.months())))
                        .orElseGet(() ->
                                Problem.warning("letter.holder-unverified", place, name, office)));
    }

    private static String office(OfficeHolder holder) {
        Post post = holder.post();
        return Stream.concat(
                        Stream.of(post.titles()),
                        holder.organization().map(Organization::names).stream())
                .map(names -> names.inOrAny(Language.ENGLISH))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> post.office().word());
    }

    private static String name(Person person) {
        return person.nameInOrAny(Language.ENGLISH).full();
    }
}
