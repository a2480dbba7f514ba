package org.petitiondesk.model.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.IdSource;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;

class DisclosureTest {
    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));

    /** The table of consent and copy, as people are promised it. */
    @ParameterizedTest
    @CsvSource({
        "PUBLIC, Named, Named, Named",
        "DELIVERY, Counted, Named, Named",
        "INITIALS, Initialled, Initialled, Named",
        "COUNT_ONLY, Counted, Counted, Named"
    })
    void showsWhatTheConsentAllows(
            Consent consent, String inPublic, String onDelivery, String internally) {
        Signature signature = signature(consent, SignatureState.ACTIVE);
        assertEquals(inPublic, shown(signature, Copy.PUBLIC));
        assertEquals(onDelivery, shown(signature, Copy.DELIVERY));
        assertEquals(internally, shown(signature, Copy.INTERNAL));
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, Absent, Absent, Withdrawn",
        "STRUCK, Absent, Absent, SetAside",
        "DUPLICATE, Absent, Absent, SetAside"
    })
    void dropsWhatDoesNotCount(
            SignatureState state, String inPublic, String onDelivery, String internally) {
        Signature signature = signature(Consent.PUBLIC, state);
        assertEquals(inPublic, shown(signature, Copy.PUBLIC));
        assertEquals(onDelivery, shown(signature, Copy.DELIVERY));
        assertEquals(internally, shown(signature, Copy.INTERNAL));
    }

    @Test
    void countsOnlyWhereNobodyAsked() {
        assertEquals(Consent.COUNT_ONLY, ConsentGiven.NONE.consent());
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, PUBLIC, PUBLIC",
        "PUBLIC, DELIVERY, DELIVERY",
        "PUBLIC, INITIALS, INITIALS",
        "PUBLIC, COUNT_ONLY, COUNT_ONLY",
        "DELIVERY, INITIALS, COUNT_ONLY",
        "INITIALS, COUNT_ONLY, COUNT_ONLY"
    })
    void joinsToTheNarrowerConsent(Consent one, Consent other, Consent joined) {
        assertEquals(joined, one.narrower(other));
        assertEquals(joined, other.narrower(one));
    }

    @ParameterizedTest
    @CsvSource({
        "Jin Yulan (金玉兰), J.Y.",
        "金玉兰 Jin Yulan, J.Y.",
        "金玉兰 (Jin Yulan), J.Y.",
        "Ren Yulan(任玉兰), R.Y.",
        "김민서, 김○○",
        "Jean-Baptiste O’Neil, J.-B.O.",
        "Nguyễn Thị Hương, N.T.H.",
        "Ágnes Török-Váradi, Á.T.-V.",
        "मीनाक्षी राम, म.र.",
        "علی\u200Cرضا, ع.",
        "ジョー・ヤマダ, ジ○○○○○",
        "金, ○"
    })
    void shortensToInitials(String name, String initials) {
        assertEquals(initials, new SignedName(name).initials());
    }

    @Test
    void initialsOfAnUndividedNameInTwoScriptsTellNoWholePart() {
        String initials = new SignedName("金玉兰 Jin Yulan").initials();
        assertFalse(initials.contains("玉") || initials.contains("ulan"), initials);
    }

    private static String shown(Signature signature, Copy copy) {
        return Disclosure.of(signature, copy).getClass().getSimpleName();
    }

    private Signature signature(Consent consent, SignatureState state) {
        return new Signature(
                ids.next(),
                ids.next(),
                ids.next(),
                Optional.empty(),
                new SignedName("Jin Yulan (金玉兰)"),
                Capacity.Personal.PLAIN,
                "Yanji",
                "",
                Optional.empty(),
                ConsentGiven.of(consent),
                new SignatureSource.Typed(),
                state);
    }
}
