package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.PetitionRenewal.Kind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        String code = PetitionRenewal.proposedCode(Kind.NEW, library, former, clock);
        assertEquals("NKR 2026 / 09", code);
        PetitionRenewal.of(Kind.NEW, library, former, code, DAY, ids, clock).save(library);
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
        assertEquals(
                "NKR 2026 / 10", PetitionRenewal.proposedCode(Kind.NEW, library, renewed, clock));
    }

    @Test
    void followsUpWithWhatStillStands() throws LibraryException {
        Petition former = delivered(former());
        Demand met = former.demands().get(1);
        List<Demand> outcomes = new ArrayList<>(former.demands());
        outcomes.set(0, outcomes.getFirst().withOutcome(DemandOutcome.REFUSED));
        outcomes.set(1, met.withOutcome(DemandOutcome.MET));
        former = former.withTexts(former.titles(), outcomes);
        library.petitions().save(former);
        String code = PetitionRenewal.proposedCode(Kind.FOLLOW_UP, library, former, clock);
        assertEquals("NKR 2012 / 09.1", code);
        PetitionRenewal.of(Kind.FOLLOW_UP, library, former, code, DAY, ids, clock).save(library);
        Petition first = library.petitions().findByCode(code).orElseThrow();
        assertEquals("follow-up", first.template());
        assertEquals(
                List.of(new AppealCourse.Earlier("NKR 2012 / 09", former.date())),
                first.course().earlier());
        assertEquals(Optional.empty(), first.course().expires());
        assertEquals(
                former.demands().stream()
                        .filter(demand -> !demand.id().equals(met.id()))
                        .map(Demand::wording)
                        .toList(),
                first.demands().stream().map(Demand::wording).toList());
        assertEquals(
                IntStream.rangeClosed(1, former.demands().size() - 1).boxed().toList(),
                first.demands().stream().map(Demand::number).toList());
        for (TextVersion text : library.petitions().currentTexts(first.id())) {
            assertEquals(
                    first.demands().stream()
                            .map(demand -> demand.wording().in(text.language()).orElseThrow())
                            .toList(),
                    text.demands());
        }
        String next = PetitionRenewal.proposedCode(Kind.FOLLOW_UP, library, first, clock);
        assertEquals("NKR 2012 / 09.2", next);
        Petition second =
                PetitionRenewal.of(Kind.FOLLOW_UP, library, first, next, DAY, ids, clock)
                        .petition();
        assertEquals(
                List.of(
                        new AppealCourse.Earlier("NKR 2012 / 09", former.date()),
                        new AppealCourse.Earlier(code, DAY)),
                second.course().earlier());
    }

    @Test
    void tellsWhatItFollowsInTheLetter() throws LibraryException {
        Petition former = former();
        PetitionRenewal followUp =
                PetitionRenewal.of(
                        Kind.FOLLOW_UP, library, former, "NKR 2012 / 09.1", DAY, ids, clock);
        followUp.save(library);
        for (Letter letter :
                new LetterAssembly(shipped, clock)
                        .assemble(library, followUp.petition(), LetterOptions.all())) {
            String document = letter.document().value().orElseThrow().toString();
            assertTrue(document.contains("NKR 2012 / 09"), document);
        }
    }

    @Test
    void tellsWhereAnEarlierLetterWasHandedInToTheSameAddressee() throws LibraryException {
        Petition former = former();
        Delivery planned =
                Delivery.planned(
                        ids.next(),
                        former.id(),
                        former.addressees().getFirst(),
                        "Busan",
                        Appointment.OPEN);
        DeliveryEvent accepted =
                new DeliveryEvent(
                        ids.next(),
                        DeliveryOutcome.ACCEPTED,
                        Optional.of(LocalDateTime.parse("2012-09-24T11:08")),
                        "the guard",
                        "",
                        "");
        library.deliveries().save(DeliveryCourse.with(planned, accepted));
        PetitionRenewal followUp =
                PetitionRenewal.of(
                        Kind.FOLLOW_UP, library, former, "NKR 2012 / 09.1", DAY, ids, clock);
        followUp.save(library);
        for (Letter letter :
                new LetterAssembly(shipped, clock)
                        .assemble(library, followUp.petition(), LetterOptions.all())) {
            String document = letter.document().value().orElseThrow().toString();
            boolean isSame =
                    letter.addressee().addressee().id().equals(former.addressees().getFirst());
            assertEquals(isSame, document.contains("Busan"), document);
            assertFalse(document.contains("the guard"));
            if (isSame && letter.language().equals(Language.ENGLISH)) {
                assertTrue(document.contains("in Busan on September 24, 2012"), document);
            }
        }
    }

    @Test
    void tellsWhichOfSeveralLettersWasHandedInAndNotWhereItWasRefusedInTheEnd()
            throws LibraryException {
        Petition former = former();
        PetitionRenewal renewal =
                PetitionRenewal.of(
                        Kind.FOLLOW_UP, library, former, "NKR 2012 / 09.1", DAY, ids, clock);
        renewal.save(library);
        Petition ofTwo =
                renewal.petition()
                        .withCourse(
                                new AppealCourse(
                                        List.of(
                                                new AppealCourse.Earlier("NKR 2011 / 01", DAY),
                                                new AppealCourse.Earlier(
                                                        former.code(), former.date())),
                                        Optional.empty()));
        happened(former, "Busan", DeliveryOutcome.LEFT_AT_GATE, DeliveryOutcome.REFUSED);
        assertEquals(Map.of(), EarlierDelivery.of(library, ofTwo));
        happened(former, "Incheon", DeliveryOutcome.REFUSED, DeliveryOutcome.LETTER_BOX);
        String letters =
                new LetterAssembly(shipped, clock)
                        .assemble(library, ofTwo, LetterOptions.all())
                        .toString();
        assertTrue(letters.contains("in Incheon on September 24, 2012 (NKR 2012 / 09)"), letters);
    }

    private void happened(Petition petition, String city, DeliveryOutcome... outcomes)
            throws LibraryException {
        Delivery planned =
                Delivery.planned(
                        ids.next(),
                        petition.id(),
                        petition.addressees().getFirst(),
                        city,
                        Appointment.OPEN);
        library.deliveries()
                .save(
                        planned.withEvents(
                                Stream.of(outcomes)
                                        .map(outcome ->
                                                new DeliveryEvent(
                                                        ids.next(),
                                                        outcome,
                                                        Optional.of(
                                                                LocalDateTime.parse(
                                                                        "2012-09-24T11:08")),
                                                        "",
                                                        "",
                                                        ""))
                                        .toList()));
    }

    @Test
    void warnsOfAnAppealThatIsToBeSentNoMore() throws LibraryException {
        LetterAssembly assembly = new LetterAssembly(shipped, clock);
        Petition today = former().withCourse(new AppealCourse(List.of(), Optional.of(DAY)));
        Petition yesterday =
                former().withCourse(new AppealCourse(List.of(), Optional.of(DAY.minusDays(1))));
        assertEquals(0, expired(assembly.assemble(library, former(), LetterOptions.all())));
        assertEquals(0, expired(assembly.assemble(library, today, LetterOptions.all())));
        List<Letter> letters = assembly.assemble(library, yesterday, LetterOptions.all());
        assertTrue(!letters.isEmpty() && expired(letters) == letters.size());
    }

    private static long expired(List<Letter> letters) {
        return letters.stream()
                .flatMap(letter -> letter.document().problems().stream())
                .filter(problem -> problem.key().equals("letter.expired"))
                .count();
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
                2,
                new AppealCourse(List.of(), Optional.of(LocalDate.parse("2012-12-10"))));
    }
}
