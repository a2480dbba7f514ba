package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of an addressee's fields as we write them; the reverse of {@link RowFields}. */
final class AddresseeTexts {
    private final Map<AddresseeColumn, String> texts = new LinkedHashMap<>();

    private AddresseeTexts() {}

    /** The fields that are not empty. */
    static Map<AddresseeColumn, String> of(AddresseeDraft draft) {
        AddresseeTexts all = new AddresseeTexts();
        all.put("person", draft.person());
        all.put("family", draft.family());
        all.put("given", draft.given());
        all.put("honorific", draft.honorific());
        all.put("gender", gender(draft.gender()));
        all.put("", draft.term());
        all.put("post", draft.post());
        all.put("office", draft.office().word());
        all.put("organization", draft.organization());
        all.put("country", code(draft.country()));
        draft.via().ifPresent(all::put);
        draft.address().ifPresent(all::put);
        all.put("fax", several(draft.faxes()));
        all.put("email", several(draft.emails()));
        all.put("telephone", several(draft.telephones()));
        all.put("salutation", draft.salutation());
        all.put("close", draft.close());
        all.put("paper", draft.paper().map(Paper::word).orElse(""));
        all.put(
                "language",
                draft.languages().stream().map(Language::tag).collect(Collectors.joining(", ")));
        all.put("verified", day(draft.verifiedOn()));
        all.put("source", draft.source());
        return all.texts;
    }

    private void put(AddresseeDraft.CareOf via) {
        put("via.person", via.person());
        put("via.family", via.family());
        put("via.given", via.given());
        put("via.honorific", via.honorific());
        put("via.gender", gender(via.gender()));
        put("via.", via.term());
        put("via.post", via.post());
        put("via.office", via.office().word());
        put("via.organization", via.organization());
        put("via.country", code(via.country()));
        put("via.verified", day(via.verifiedOn()));
        put("via.source", via.source());
    }

    private void put(String route, Term term) {
        put(route + "since", day(term.since()));
        put(route + "until", day(term.until()));
        put(route + "attested", day(term.attestedOn()));
        put(route + "tenure", term.isOther() ? term.standing().word() : "");
    }

    /** The one to print first. */
    private static String several(List<String> numbers) {
        return String.join("; ", numbers);
    }

    private void put(PostalAddress address) {
        put("address", String.join("\n", address.lines()));
        put("postcode", address.postcode());
        put("city", address.city());
        put("region", address.region());
        put("address-country", code(address.country()));
    }

    private void put(String key, LocalizedText text) {
        text.texts()
                .forEach((language, words) ->
                        texts.put(new AddresseeColumn(key, Optional.of(language)), words));
    }

    private void put(String key, String text) {
        if (!text.isEmpty()) {
            texts.put(new AddresseeColumn(key, Optional.empty()), text);
        }
    }

    private static String gender(Gender gender) {
        return gender == Gender.UNKNOWN ? "" : gender.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String code(Optional<Country> country) {
        return country.map(Country::code).orElse("");
    }
}
