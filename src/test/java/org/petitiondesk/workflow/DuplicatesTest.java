package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.workflow.DuplicateMerge.Field;
import org.petitiondesk.workflow.Duplicates.Pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class DuplicatesTest extends InSampleLibrary {
    private Id petition;

    @BeforeEach
    void addSomeWhoSignedTwice() throws LibraryException {
        petition = library.petitions().all().getFirst().id();
    }

    private Signed add(String name, String place, Consent consent) throws LibraryException {
        Id signer = ids.next();
        Signed signed =
                new Signed(
                        new Signatory(
                                signer, Signatory.Kind.PERSON, place + "@mail.example", "", true),
                        new Signature(
                                ids.next(),
                                petition,
                                signer,
                                Optional.empty(),
                                new SignedName(name),
                                Capacity.Personal.PLAIN,
                                place,
                                "",
                                Optional.of(LocalDate.parse("2026-01-02")),
                                ConsentGiven.of(consent),
                                new SignatureSource.Typed(),
                                SignatureState.ACTIVE));
        library.signatures().add(List.of(signed));
        return signed;
    }

    private List<String> found() throws LibraryException {
        return names(Duplicates.in(library, petition, (done, all) -> true).orElseThrow());
    }

    private List<String> names(Duplicates duplicates) throws LibraryException {
        List<String> names = new ArrayList<>();
        for (Pair pair : duplicates.first(library, duplicates.size()).pairs()) {
            names.add(
                    pair.one().signed().signature().name().asSigned()
                            + " = "
                            + pair.other().signed().signature().name().asSigned());
        }
        return names;
    }

    @Test
    void findsPairsTheLikeliestFirst() throws LibraryException {
        int before = found().size();
        add("Tuuli Samplevale", "", Consent.PUBLIC);
        add("朴真秀", "Turkuvale", Consent.PUBLIC);
        add("Samplevale Tuuli", "", Consent.PUBLIC);
        add("Piao Zhenxiu (朴眞秀)", "Turkuvale", Consent.PUBLIC);
        List<String> pairs = found();
        assertEquals(before + 2, pairs.size(), pairs.toString());
        assertTrue(
                pairs.indexOf("朴真秀 = Piao Zhenxiu (朴眞秀)")
                        < pairs.indexOf("Tuuli Samplevale = Samplevale Tuuli"),
                pairs.toString());
    }

    @Test
    void looksAtAllPairsOfAShortList() throws LibraryException {
        Duplicates duplicates = Duplicates.in(library, petition, (done, all) -> true).orElseThrow();
        assertEquals(0, duplicates.leftOut());
    }

    @Test
    void leavesOutWhatIsDecidedOrDoesNotCount() throws LibraryException {
        Signed one = add("Tuuli Samplevale", "", Consent.PUBLIC);
        Signed other = add("Samplevale Tuuli", "", Consent.PUBLIC);
        String pair = "Tuuli Samplevale = Samplevale Tuuli";
        assertTrue(found().contains(pair));
        Id second = other.signature().id();
        library.likenesses().setDifferent(second, one.signature().id(), true);
        assertTrue(!found().contains(pair));
        library.likenesses().setDifferent(second, one.signature().id(), false);
        for (SignatureState state : SignatureState.values()) {
            library.signatures().setStanding(List.of(second), Standing.of(state));
            assertEquals(state == SignatureState.ACTIVE, found().contains(pair), state.name());
        }
    }

    @Test
    void readsNoPairThatWasDecidedSince() throws LibraryException {
        Signed one = add("Tuuli Samplevale", "", Consent.PUBLIC);
        Signed other = add("Samplevale Tuuli", "", Consent.PUBLIC);
        Duplicates duplicates = Duplicates.in(library, petition, (done, all) -> true).orElseThrow();
        int before = duplicates.first(library, duplicates.size()).pairs().size();
        library.likenesses().setDifferent(one.signature().id(), other.signature().id(), true);
        assertEquals(before - 1, duplicates.first(library, duplicates.size()).pairs().size());
    }

    @Test
    void readsToTheEndThoughSomeAreDeletedMeanwhile() throws LibraryException {
        Signed first = add("Samplevale Aino", "", Consent.PUBLIC);
        add("Tuuli Samplevale", "", Consent.PUBLIC);
        add("Samplevale Tuuli", "", Consent.PUBLIC);
        Signed last = add("Samplevale Eino", "", Consent.PUBLIC);
        DuplicateSearch search = DuplicateSearch.of(library, petition);
        library.signatures().delete(first.signature().id());
        library.signatures().delete(last.signature().id());
        search.readMore(library);
        assertTrue(search.isRead());
        Duplicates duplicates =
                search.undecided(library, search.compare((done, all) -> true).orElseThrow());
        assertEquals(search.all() - 2, duplicates.signatures());
        assertEquals(found(), names(duplicates));
        assertTrue(found().contains("Tuuli Samplevale = Samplevale Tuuli"));
    }

    @Test
    void numbersAsTheListDoes() throws LibraryException {
        add("Tuuli Samplevale", "", Consent.PUBLIC);
        SignatureRoll roll = library.signatures().roll(petition);
        int last = roll.size() - 1;
        assertEquals(
                Map.of(roll.place(1), 2L, roll.place(last), (long) last + 1, roll.place(0), 1L),
                library.likenesses()
                        .numbers(
                                petition, List.of(roll.place(last), roll.place(1), roll.place(0))));
    }

    @Test
    void endsWhenItIsToldTo() throws LibraryException {
        assertEquals(
                Optional.empty(),
                Duplicates.in(library, petition, (done, all) -> false).map(Duplicates::size));
    }

    @Test
    void joinsTwoAndTakesItBackAsItWas() throws LibraryException {
        Signed one = add("Tuuli Samplevale", "Turkuvale", Consent.PUBLIC);
        Signed other = add("SAMPLEVALE Tuuli", "Ouluvale", Consent.DELIVERY);
        DuplicateMerge merge =
                new DuplicateMerge(one, other, Set.of(Field.NAME, Field.EMAIL), Optional.empty());
        merge.apply(library);
        Signed kept = library.signatures().find(one.signature().id()).orElseThrow();
        assertEquals(merge.kept(), kept);
        assertEquals("SAMPLEVALE Tuuli", kept.signature().name().asSigned());
        assertEquals("Turkuvale", kept.signature().place());
        assertEquals("Ouluvale@mail.example", kept.signatory().email());
        assertEquals(Consent.DELIVERY, kept.signature().consent().consent());
        Signature duplicate =
                library.signatures().find(other.signature().id()).orElseThrow().signature();
        assertEquals(other.signature().asDuplicateOf(one.signature().id()), duplicate);
        merge.takeBack(library);
        assertEquals(Optional.of(one), library.signatures().find(one.signature().id()));
        assertEquals(Optional.of(other), library.signatures().find(other.signature().id()));
        assertEquals(List.of(), library.signatures().formerConsents(one.signature().id()));
        merge.apply(library);
        assertEquals(Optional.of(kept), library.signatures().find(one.signature().id()));
    }

    @Test
    void givesTheLeadSignersPlaceToTheOneThatCounts() throws LibraryException {
        Id one = add("Tuuli Samplevale", "", Consent.PUBLIC).signature().id();
        Id other = add("Samplevale Tuuli", "", Consent.PUBLIC).signature().id();
        Id third = add("Eino Samplevale", "", Consent.PUBLIC).signature().id();
        for (List<Id> leads :
                List.of(
                        List.of(third, other),
                        List.of(other, third, one),
                        List.of(one, third, other),
                        List.of(third))) {
            List<Id> joined =
                    leads.stream().map(id -> id.equals(other) ? one : id).distinct().toList();
            library.signatures().setOrder(petition, SignatureOrder.RECORDED.leadBy(leads));
            DuplicateMerge merge =
                    new DuplicateMerge(signed(one), signed(other), Set.of(), Optional.empty());
            merge.apply(library);
            assertEquals(joined, library.signatures().order(petition).leads());
            merge.takeBack(library);
            assertEquals(leads, library.signatures().order(petition).leads());
        }
    }

    @Test
    void leavesLeadSignersWhoWereChosenAfterJoining() throws LibraryException {
        Signed one = add("Tuuli Samplevale", "", Consent.PUBLIC);
        Signed other = add("Samplevale Tuuli", "", Consent.PUBLIC);
        Id third = add("Eino Samplevale", "", Consent.PUBLIC).signature().id();
        library.signatures()
                .setOrder(
                        petition, SignatureOrder.RECORDED.leadBy(List.of(other.signature().id())));
        DuplicateMerge merge = new DuplicateMerge(one, other, Set.of(), Optional.empty());
        merge.apply(library);
        library.signatures().setOrder(petition, SignatureOrder.RECORDED.leadBy(List.of(third)));
        merge.takeBack(library);
        assertEquals(List.of(third), library.signatures().order(petition).leads());
    }

    private Signed signed(Id id) throws LibraryException {
        return library.signatures().find(id).orElseThrow();
    }

    @Test
    void takesNothingBackOfWhatWasChangedSince() throws LibraryException {
        Signed one = add("Tuuli Samplevale", "Turkuvale", Consent.PUBLIC);
        Signed other = add("Samplevale Tuuli", "Ouluvale", Consent.PUBLIC);
        for (Signed changed : List.of(one, other)) {
            DuplicateMerge merge = new DuplicateMerge(one, other, Set.of(), Optional.empty());
            merge.apply(library);
            Id id = changed.signature().id();
            Signature joined = signed(id).signature();
            library.signatures().setStanding(List.of(id), Standing.of(SignatureState.WITHDRAWN));
            List<Optional<Signed>> before = both(one, other);
            LibraryException told =
                    assertThrows(LibraryException.class, () -> merge.takeBack(library));
            assertEquals(LibraryException.Reason.CHANGED, told.reason());
            assertEquals(before, both(one, other));
            library.signatures()
                    .setStanding(List.of(id), new Standing(joined.state(), joined.duplicateOf()));
            merge.takeBack(library);
        }
    }

    @Test
    void joinsNothingThatWasChangedSince() throws LibraryException {
        Signed one = add("Tuuli Samplevale", "Turkuvale", Consent.PUBLIC);
        Signed other = add("Samplevale Tuuli", "Ouluvale", Consent.PUBLIC);
        for (Signed changed : List.of(one, other)) {
            DuplicateMerge merge = new DuplicateMerge(one, other, Set.of(), Optional.empty());
            List<Id> id = List.of(changed.signature().id());
            library.signatures().setStanding(id, Standing.of(SignatureState.WITHDRAWN));
            List<Optional<Signed>> before = both(one, other);
            LibraryException told =
                    assertThrows(LibraryException.class, () -> merge.apply(library));
            assertEquals(LibraryException.Reason.CHANGED, told.reason());
            assertEquals(before, both(one, other));
            library.signatures().setStanding(id, Standing.of(SignatureState.ACTIVE));
        }
        library.signatures().delete(other.signature().id());
        assertThrows(
                LibraryException.class,
                () -> new DuplicateMerge(one, other, Set.of(), Optional.empty()).apply(library));
    }

    private List<Optional<Signed>> both(Signed one, Signed other) throws LibraryException {
        return List.of(
                library.signatures().find(one.signature().id()),
                library.signatures().find(other.signature().id()));
    }

    @Test
    void allowsWhatBothAllowUnlessSomebodyDecidesOtherwise() throws LibraryException {
        Signed delivery = add("Tuuli Samplevale", "", Consent.DELIVERY);
        Signed initials = add("Samplevale Tuuli", "", Consent.INITIALS);
        assertEquals(
                Consent.COUNT_ONLY,
                new DuplicateMerge(delivery, initials, Set.of(), Optional.empty())
                        .kept()
                        .signature()
                        .consent()
                        .consent());
        ConsentGiven asked =
                new ConsentGiven(Consent.PUBLIC, Optional.of(LocalDate.EPOCH), "by telephone");
        assertEquals(
                asked,
                new DuplicateMerge(delivery, initials, Set.of(), Optional.of(asked))
                        .kept()
                        .signature()
                        .consent());
        assertNotEquals(asked, delivery.signature().consent());
    }
}
