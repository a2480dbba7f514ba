package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody has looked lately if the person still holds the post. */
final class HolderCheck {
    /**
     * How long a verification holds. Ambassadors stay for three or four years and cabinets are
     * reshuffled about yearly, so that after a year one has to look again.
     */
    static final Period LASTS = Period.ofYears(1);

    private HolderCheck() {}

    /**
     * The doubt about a holder, if there is any.
     *
     * @param on the letter's date; who was verified later held the post no less then
     * @param field that names the holder
     */
    static Optional<Problem> problem(OfficeHolder holder, LocalDate on, String field) {
        if (holder.holder().isEmpty() || !isOffice(holder.post())) {
            return Optional.empty();
        }
        String name = name(holder.holder().get());
        String office = office(holder);
        Problem.Place place = Problem.Place.field(field);
        Optional<LocalDate> verified = holder.verifiedOn();
        if (verified.isEmpty()) {
            return Optional.of(Problem.warning("letter.holder-unverified", place, name, office));
        }
        return verified.filter(day -> day.isBefore(on.minus(LASTS)))
                .map(day ->
                        Problem.warning(
                                "letter.holder-stale", place, name, office, day.toString()));
    }

    /** A person who is written to without an office cannot lose it. */
    private static boolean isOffice(Post post) {
        return post.office() != OfficeKind.PERSON || !post.titles().isEmpty();
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
