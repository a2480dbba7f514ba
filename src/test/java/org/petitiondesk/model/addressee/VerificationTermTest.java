package org.petitiondesk.model.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class VerificationTermTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-01-01, true",
        "2025-09-06, 2026-01-01, 2026-01-01, true",
        "2025-09-05, 2026-01-01, 2026-01-01, false",
        "2026-01-01,           , 2026-01-01, false",
        "2026-01-01, 2026-01-01, 2024-01-01, false",
        "2026-01-01, 2026-01-01,           , false"
    })
    void asksForBothHoldersAndForWhatIsPrinted(
            LocalDate holder, LocalDate careOf, LocalDate fax, boolean isVerified) {
        assertEquals(
                isVerified,
                addressee(held(holder), held(careOf), fax)
                        .isVerified(new VerificationTerm(6), TODAY));
    }

    @Test
    void asksNothingOfAnEmptyPost() {
        OfficeHolder nobody =
                new OfficeHolder(post(), Optional.empty(), Optional.empty(), Optional.empty());
        assertTrue(nobody.isVerified(VerificationTerm.USUAL, TODAY));
    }

    private AddresseeOnDate addressee(OfficeHolder to, OfficeHolder careOf, LocalDate fax) {
        Addressee addressee =
                new Addressee(
                        ids.next(),
                        to.post().id(),
                        new Route.CareOf(careOf.post().id()),
                        FormOverride.NONE,
                        FormOverride.NONE,
                        Optional.empty(),
                        List.of());
        ContactDetail number =
                new ContactDetail(
                        ids.next(),
                        careOf.post().id(),
                        new ContactPoint.Fax("+1 555 0100"),
                        Optional.ofNullable(fax),
                        "");
        return new AddresseeOnDate(addressee, TODAY, to, Optional.of(careOf), List.of(number));
    }

    private OfficeHolder held(LocalDate verified) {
        Post post = post();
        Person person =
                new Person(
                        ids.next(),
                        List.of(PersonName.whole(Language.ENGLISH, "Anna Example")),
                        Gender.UNKNOWN);
        Tenure tenure =
                new Tenure(
                        ids.next(),
                        person.id(),
                        post.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(verified),
                        "");
        return new OfficeHolder(post, Optional.empty(), Optional.of(person), Optional.of(tenure));
    }

    private Post post() {
        return new Post(
                ids.next(),
                OfficeKind.MAYOR,
                LocalizedText.of(Language.ENGLISH, "Mayor"),
                Optional.empty(),
                Optional.empty());
    }
}
