package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.SignatureState;

import java.util.List;
import java.util.Optional;

class AnnexTest {
    private static final Capacity PERSONAL = Capacity.Personal.PLAIN;

    /** The table of the domain: what a copy prints of a signer. */
    @ParameterizedTest
    @CsvSource({
        "PUBLIC, PUBLIC, name",
        "PUBLIC, DELIVERY, name",
        "PUBLIC, INTERNAL, name",
        "DELIVERY, PUBLIC, counted",
        "DELIVERY, DELIVERY, name",
        "DELIVERY, INTERNAL, name",
        "INITIALS, PUBLIC, initials",
        "INITIALS, DELIVERY, initials",
        "INITIALS, INTERNAL, name",
        "COUNT_ONLY, PUBLIC, counted",
        "COUNT_ONLY, DELIVERY, counted",
        "COUNT_ONLY, INTERNAL, name"
    })
    void showsWhatConsentAndCopyAllow(Consent consent, Copy copy, String shown) {
        LetterBuilder letter =
                letter().copy(copy).signed("Quentin Quill", consent, PERSONAL, "Quito");
        String dump = LetterDump.of(letter.letter());
        switch (shown) {
            case "name" -> assertTrue(dump.contains("1 Quentin Quill | Quito"), dump);
            case "initials" -> {
                assertTrue(dump.contains("1 Q.Q. |"), dump);
                assertFalse(dump.contains("Quill") || dump.contains("Quito"), dump);
            }
            default -> {
                assertFalse(dump.contains("Quill") || dump.contains("Quito"), dump);
                assertTrue(dump.contains("1 person signed without the name"), dump);
            }
        }
    }

    @Test
    void listsOrganizationsFirstAndNumbersThrough() {
        LetterBuilder letter =
                letter().signed("Pat Person", Consent.PUBLIC, PERSONAL, "Paris")
                        .signed(
                                "Rene Rep",
                                Consent.PUBLIC,
                                new Capacity.Representing("Forum", "chair"),
                                "Rome")
                        .signed(
                                "Guild",
                                Consent.PUBLIC,
                                new Capacity.Representing("Guild", ""),
                                "");
        Block.Annex annex = annex(letter).orElseThrow();
        assertEquals(
                List.of(
                        new Block.AnnexEntry(1, "Forum", "Rene Rep, chair, Rome"),
                        new Block.AnnexEntry(2, "Guild", "")),
                annex.groups().getFirst().entries());
        assertEquals(
                List.of(new Block.AnnexEntry(3, "Pat Person", "Paris")),
                annex.groups().get(1).entries());
    }

    @Test
    void isAbsentWhereNobodySigned() {
        assertTrue(annex(letter()).isEmpty());
    }

    @Test
    void isAbsentWhereAllWhoSignedHaveWithdrawn() {
        LetterBuilder letter =
                letter().signed("A B", Consent.PUBLIC, PERSONAL, "", SignatureState.WITHDRAWN);
        assertTrue(annex(letter).isEmpty());
    }

    @Test
    void showsTheCoalitionWhatWasSetAside() {
        LetterBuilder letter =
                letter().copy(Copy.INTERNAL)
                        .signed("A Struck", Consent.PUBLIC, PERSONAL, "", SignatureState.STRUCK)
                        .signed("B Twice", Consent.PUBLIC, PERSONAL, "", SignatureState.DUPLICATE)
                        .signed("C Gone", Consent.PUBLIC, PERSONAL, "", SignatureState.WITHDRAWN);
        Block.Annex annex = annex(letter).orElseThrow();
        assertEquals(
                List.of(
                        new Block.AnnexEntry(0, "A Struck", "struck out"),
                        new Block.AnnexEntry(0, "B Twice", "signed elsewhere on the list")),
                annex.groups().getFirst().entries());
        assertEquals(List.of("1 signature was withdrawn."), annex.summary());
    }

    @Test
    void printsNamesExactlyAsSigned() {
        String name = "Jin  Shanyu (金姗玉) *_{{petition.code}}_* <b>\"'";
        LetterBuilder letter = letter().signed(name, Consent.PUBLIC, PERSONAL, "");
        Block.Annex annex = annex(letter).orElseThrow();
        assertEquals(name, annex.groups().getFirst().entries().getFirst().name());
    }

    @Test
    void countsOnlyActiveSignatures() {
        LetterBuilder letter =
                letter().body("{{petition.signatures}} of {{petition.organizations}}")
                        .signed("A", Consent.PUBLIC, PERSONAL, "")
                        .signed("B", Consent.COUNT_ONLY, new Capacity.Representing("Org", ""), "")
                        .signed("C", Consent.PUBLIC, PERSONAL, "", SignatureState.WITHDRAWN)
                        .signed("D", Consent.PUBLIC, PERSONAL, "", SignatureState.DUPLICATE)
                        .signed("E", Consent.PUBLIC, PERSONAL, "", SignatureState.STRUCK);
        assertTrue(LetterDump.of(letter.letter()).contains("p 2 of 1\n"));
    }

    private static LetterBuilder letter() {
        return new LetterBuilder(Language.ENGLISH);
    }

    private static Optional<Block.Annex> annex(LetterBuilder letter) {
        return letter.letter().blocks().stream()
                .filter(Block.Annex.class::isInstance)
                .map(Block.Annex.class::cast)
                .findFirst();
    }
}
