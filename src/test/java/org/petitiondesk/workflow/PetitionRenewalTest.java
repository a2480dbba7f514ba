package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;

import java.time.LocalDate;
import java.util.List;

final class PetitionRenewalTest extends InSampleLibrary {
    private static final LocalDate DAY = LocalDate.parse("2026-03-06");

    private Petition former() throws LibraryException {
        return library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
    }

    private static List<TextDraft> said(List<TextVersion> texts) {
        return texts.stream().map(TextDraft::of).toList();
    }

    @Test
    void beginsWithTextsDemandsAndAddresseesButNothingThatHappened() throws LibraryException {
        Petition former = delivered(former());
        library.petitions().save(former);
        String code = PetitionRenewal.proposedCode(library, former, clock);
        assertEquals("NKR 2026 / 09", code);
        PetitionRenewal.of(library, former, code, DAY, ids, clock).save(library);
        Petition renewed = library.petitions().findByCode(code).orElseThrow();
        assertEquals(PetitionStatus.DRAFT, renewed.status());
        assertEquals(DAY, renewed.date());
        assertEquals(former.addressees(), renewed.addressees());
        assertEquals(former.sponsors(), renewed.sponsors());
        assertEquals(former.signers(), renewed.signers());
        assertEquals(former.template(), renewed.template());
        assertEquals(Petition.NO_LETTERHEAD, renewed.letterhead());
        assertEquals(2, renewed.mostPages());
        assertEquals(
                former.demands().stream().map(Demand::wording).toList(),
                renewed.demands().stream().map(Demand::wording).toList());
        assertTrue(
                renewed.demands().stream()
                        .allMatch(demand -> demand.outcome() == DemandOutcome.OPEN));
        assertEquals(
                said(library.petitions().currentTexts(former.id())),
                said(library.petitions().currentTexts(renewed.id())));
        assertTrue(library.signatures().count(former.id()) > 0);
        assertEquals(0, library.signatures().count(renewed.id()));
        assertEquals(List.of(), library.issuedLetters().of(renewed.id()));
        assertEquals("NKR 2026 / 10", PetitionRenewal.proposedCode(library, renewed, clock));
    }

    /** The same without a letterhead, handed over. */
    private static Petition delivered(Petition it) {
        return new Petition(
                it.id(),
                it.code(),
                PetitionStatus.DELIVERED,
                it.titles(),
                it.date(),
                it.template(),
                it.sponsors(),
                it.demands(),
                it.addressees(),
                it.place(),
                it.signers(),
                it.contact(),
                it.enclosures(),
                it.copiesTo(),
                it.layout(),
                it.paper(),
                Petition.NO_LETTERHEAD,
                2);
    }
}
