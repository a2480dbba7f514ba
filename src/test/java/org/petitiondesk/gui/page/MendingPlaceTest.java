package org.petitiondesk.gui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Problem;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;

final class MendingPlaceTest {
    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));
    private final Id petition = ids.next();
    private final Id addressee = ids.next();

    @ParameterizedTest
    @CsvSource({
        "letter.no-address, address, ADDRESSEES",
        "letter.holder-stale, addressee.person, ADDRESSEES",
        "letter.number-impossible, fax, ADDRESSEES",
        "letter.postcode-impossible, address.postcode, ADDRESSEES",
        "letter.control-character, address, ADDRESSEES",
        "letter.empty-field, via.name, ADDRESSEES",
        "letter.no-template, template, PETITIONS",
        "letter.empty-field, place, PETITIONS",
        "letter.letterhead-too-long, sponsors, PETITIONS",
        "letter.head-too-long, address, ADDRESSEES",
        "letter.head-too-long, place, PETITIONS",
        "letter.head-too-long, subject, LETTER",
        "letter.foot-too-long, letterhead, PETITIONS",
        "letter.text-in-other-language, signers, PETITIONS",
        "letter.control-character, letterhead, PETITIONS",
        "letter.faulty-template, template, TEMPLATES",
        "letter.template-in-other-characters, template, TEMPLATES",
        "letter.signed-text-differs, text, LETTER",
        "template.unknown-field, addressee.nmae, LETTER",
        "letter.no-words, language, LETTER",
        "letter.no-forms-of-address, language, ADDRESSEES",
        "letter.close-alone, close, LETTER",
        "letter.control-character, annex 17, SIGNATORIES",
        "letter.empty-field, petition.signatures, SIGNATORIES",
        "letter.empty-field, petition.contact, PETITIONS",
    })
    void leadsToTheRoomWhereItIsMended(String key, String field, Place place) {
        assertEquals(
                Optional.of(
                        new MendingPlace(place, place == Place.ADDRESSEES ? addressee : petition)),
                MendingPlace.of(
                        Problem.warning(key, Problem.Place.field(field)),
                        petition,
                        Optional.of(addressee)));
    }

    @Test
    void leadsNowhereWhileItIsNotKnownToWhomTheLetterGoes() {
        assertEquals(
                Optional.empty(),
                MendingPlace.of(
                        Problem.warning("letter.no-address", Problem.Place.field("address")),
                        petition,
                        Optional.empty()));
    }
}
