package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An addressee as a file gives it, before it is matched with what the library has. Absent texts are
 * empty.
 *
 * @param line of the file where it begins, counted from 1
 * @param person name of the holder, by language; may be absent
 * @param family the family name, as far as it is told, in languages of {@code person}
 * @param given the given name or names, likewise
 * @param term when the holder held the post
 * @param post the office as the inside address names it
 * @param organization the body the post belongs to
 * @param country represented
 * @param address where it is delivered
 * @param faxes fax numbers, the one to print first; likewise e-mail addresses and telephone numbers
 * @param verifiedOn day on which the holder and the contact details were last checked
 * @param source where they were read
 */
public record AddresseeDraft(
        int line,
        LocalizedText person,
        LocalizedText family,
        LocalizedText given,
        LocalizedText honorific,
        LocalizedText salutation,
        LocalizedText close,
        Gender gender,
        Term term,
        LocalizedText post,
        OfficeKind office,
        LocalizedText organization,
        Optional<Country> country,
        Optional<CareOf> via,
        Optional<PostalAddress> address,
        List<String> faxes,
        List<String> emails,
        List<String> telephones,
        Optional<Paper> paper,
        List<Language> languages,
        Optional<LocalDate> verifiedOn,
        String source) {
    public AddresseeDraft {
        faxes = List.copyOf(faxes);
        emails = List.copyOf(emails);
        telephones = List.copyOf(telephones);
        languages = List.copyOf(languages);
    }

    /** The fax number to print; empty if there is none. */
    public String fax() {
        return first(faxes);
    }

    /** Likewise the e-mail address. */
    public String email() {
        return first(emails);
    }

    /** Likewise the telephone number. */
    public String telephone() {
        return first(telephones);
    }

    /** Whether it only tells who else held its post, or the one on its route. */
    public boolean tellsOfOther() {
        return term.isOther() || via.filter(careOf -> careOf.term().isOther()).isPresent();
    }

    private static String first(List<String> several) {
        return several.isEmpty() ? "" : several.getFirst();
    }

    /**
     * The route: care of a person or an organization.
     *
     * @param verifiedOn day on which the holder was last checked
     * @param source where that was read
     */
    public record CareOf(
            LocalizedText person,
            LocalizedText family,
            LocalizedText given,
            LocalizedText honorific,
            Gender gender,
            Term term,
            LocalizedText post,
            OfficeKind office,
            LocalizedText organization,
            Optional<Country> country,
            Optional<LocalDate> verifiedOn,
            String source) {}
}
