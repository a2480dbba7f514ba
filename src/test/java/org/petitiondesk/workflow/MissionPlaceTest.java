package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class MissionPlaceTest {
    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(4));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 Street; Ottawa; CA; Ottawa",
                "1 Street; São Paulo; BR; Sao-Paulo",
                "1 Street|1213 Petit-Lancy|Switzerland;; CH; Petit-Lancy",
                "2300 Connecticut Ave|Washington, DC 20008, USA;; US; Washington-DC",
                "1 Street;; CA; Embassy-in-Examplestan",
                "例街一号; 东京; JP; Embassy-in-Examplestan",
            })
    void tellsTheCityAsFarAsItIsKnown(String lines, String city, String country, String expected) {
        PostalAddress address =
                new PostalAddress(
                        List.of(lines.split("\\|")),
                        "",
                        city == null ? "" : city,
                        "",
                        Optional.of(new Country(country)));
        assertEquals(expected, MissionPlace.of(careOf("Embassy in Examplestan", address)));
    }

    @ParameterizedTest
    @CsvSource({"例街一号, JP, JP"})
    void tellsTheCountryWhereNothingElseIsInAscii(String line, String country, String expected) {
        PostalAddress address =
                PostalAddress.free(List.of(line, line), Optional.of(new Country(country)));
        assertEquals(expected, MissionPlace.of(careOf("大使馆", address)));
    }

    private AddresseeOnDate careOf(String mission, PostalAddress address) {
        Post to = post(Optional.empty());
        Organization body =
                new Organization(
                        ids.next(),
                        OrganizationKind.EMBASSY,
                        LocalizedText.of(Language.ENGLISH, mission),
                        Optional.empty());
        Post via = post(Optional.of(body.id()));
        Addressee addressee =
                new Addressee(
                        ids.next(),
                        to.id(),
                        new Route.CareOf(via.id()),
                        FormOverride.NONE,
                        FormOverride.NONE,
                        Optional.empty(),
                        List.of());
        return new AddresseeOnDate(
                addressee,
                LocalDate.of(2026, 6, 12),
                new OfficeHolder(to, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(
                        new OfficeHolder(
                                via, Optional.of(body), Optional.empty(), Optional.empty())),
                List.of(new ContactDetail(ids.next(), body.id(), address, Optional.empty(), "")));
    }

    private Post post(Optional<Id> organization) {
        return new Post(
                ids.next(),
                OfficeKind.AMBASSADOR,
                LocalizedText.of(Language.ENGLISH, "Ambassador"),
                organization,
                Optional.empty());
    }
}
