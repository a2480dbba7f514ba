package org.petitiondesk.gui.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.Jobs;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.workflow.DuplicateMerge.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

class DuplicatesViewModelTest extends AtSampleDesk {
    private Id petition;
    private Signed park;
    private Signed piao;
    private DuplicatesViewModel model;

    @BeforeEach
    void lookThroughThem() throws Exception {
        petition = library.petitions().all().getFirst().id();
        desk.petition().set(Optional.of(petition));
        park = add("Park Jin-su 박진수", "Turkuvale", Consent.PUBLIC);
        piao = add("Piao Zhenxiu (朴真秀)", "", Consent.DELIVERY);
        add("Tuuli Samplevale", "Ouluvale", Consent.PUBLIC);
        add("Samplevale, Tuuli", "Turkuvale", Consent.PUBLIC);
        model = new DuplicatesViewModel(desk);
        model.enter();
        looked();
    }

    private void looked() throws InterruptedException {
        window.await(() -> !model.lookingProperty().get() && !model.queue().isEmpty());
    }

    private Signed add(String name, String place, Consent consent) throws LibraryException {
        Id signer = desk.ids().next();
        Signed signed =
                new Signed(
                        new Signatory(signer, Signatory.Kind.PERSON, "", "", false),
                        new Signature(
                                desk.ids().next(),
                                petition,
                                signer,
                                Optional.empty(),
                                new SignedName(name),
                                Capacity.Personal.PLAIN,
                                place,
                                "",
                                Optional.empty(),
                                ConsentGiven.of(consent),
                                new SignatureSource.Typed(),
                                SignatureState.ACTIVE));
        library.signatures().add(List.of(signed));
        return signed;
    }

    private QueuedPair chosen() {
        return model.chosenProperty().get().orElseThrow();
    }

    private Signature kept(Signed signed) throws LibraryException {
        return library.signatures().find(signed.signature().id()).orElseThrow().signature();
    }

    @Test
    void showsThePairsAndChoosesTheLikeliest() {
        assertEquals("Pairs to decide: 2", model.notes().noteProperty().get());
        assertEquals(Optional.of(2L), model.notes().waitingProperty().get());
        assertEquals("Park Jin-su 박진수", chosen().oneName());
        assertEquals("Piao Zhenxiu (朴真秀)", chosen().otherName());
        assertTrue(chosen().first().endsWith(", typed in"), chosen().first());
    }

    @Test
    void joinsTwoAndTakesItBack() throws Exception {
        model.comparison().take(Field.NAME, true);
        assertEquals("Piao Zhenxiu (朴真秀), Turkuvale", model.comparison().printed(Copy.DELIVERY));
        assertEquals("No name. One more is counted.", model.comparison().printed(Copy.PUBLIC));
        model.onePerson();
        window.await(() -> model.queue().size() == 1);
        settle();
        assertEquals("Piao Zhenxiu (朴真秀)", kept(park).name().asSigned());
        assertEquals(Consent.DELIVERY, kept(park).consent().consent());
        assertEquals(Optional.of(park.signature().id()), kept(piao).duplicateOf());
        assertEquals("Tuuli Samplevale", chosen().oneName());
        desk.changes().undo();
        window.await(() -> model.queue().size() == 2);
        settle();
        assertEquals(park.signature(), kept(park));
        assertEquals(piao.signature(), kept(piao));
    }

    @Test
    void letsTheOtherOneCount() throws Exception {
        model.comparison().count(true);
        assertEquals("Piao Zhenxiu (朴真秀)", keptName(), "what only one has comes with it");
        model.onePerson();
        window.await(() -> model.queue().size() == 1);
        settle();
        assertEquals(Optional.of(piao.signature().id()), kept(park).duplicateOf());
        assertEquals("Turkuvale", kept(piao).place());
    }

    private String keptName() {
        model.comparison().take(Field.NAME, true);
        return model.comparison().keptProperty().get().orElseThrow().signature().name().asSigned();
    }

    @Test
    void wantsToKnowHowAnotherConsentIsKnown() throws Exception {
        model.comparison().consent.set(Optional.of(Consent.PUBLIC));
        model.onePerson();
        settle();
        assertEquals(2, model.queue().size());
        assertTrue(model.comparison().faultProperty().get().contains("telephone"));
        model.comparison().how.set("asked by telephone");
        assertEquals("", model.comparison().faultProperty().get());
        model.onePerson();
        window.await(() -> model.queue().size() == 1);
        settle();
        assertEquals(Consent.PUBLIC, kept(park).consent().consent());
        assertEquals("asked by telephone", kept(park).consent().how());
    }

    @Test
    void remembersWhoIsDifferent() throws Exception {
        model.different();
        window.await(() -> model.queue().size() == 1);
        settle();
        model.look();
        looked();
        assertEquals(1, model.queue().size());
        desk.changes().undo();
        settle();
        model.look();
        window.await(() -> model.queue().size() == 2);
    }

    @Test
    void putsOffUntilOneLooksAgain() throws Exception {
        model.later();
        assertEquals(1, model.queue().size());
        assertEquals("Pairs to decide: 1 Later: 1.", model.notes().noteProperty().get());
        model.later();
        assertTrue(model.notes().emptyProperty().get().startsWith("No pairs to decide."));
        model.look();
        looked();
        assertEquals(2, model.queue().size());
    }

    @Test
    void endsALaterSearchThoughTheLibraryIsChangedMeanwhile() throws Exception {
        model.look();
        desk.changes().happened();
        looked();
        window.await(() -> model.queue().size() == 2);
    }

    @Test
    void readsNothingAnewUntilItIsEntered() throws Exception {
        model.left();
        library.likenesses().setDifferent(park.signature().id(), piao.signature().id(), true);
        desk.changes().happened();
        settle();
        assertEquals(2, model.queue().size());
        model.enter();
        window.await(() -> model.queue().size() == 1);
    }

    @Test
    void tellsThatLookingFailed() throws Exception {
        AtomicBoolean isBroken = new AtomicBoolean(true);
        Executor brokenOnce =
                task -> {
                    if (isBroken.getAndSet(false)) {
                        throw new IllegalStateException();
                    }
                    window.execute(task);
                };
        try (LibraryThread unused = new LibraryThread(brokenOnce);
                Jobs jobs = new Jobs(unused, desk.words())) {
            model = new DuplicatesViewModel(desk(jobs, failure -> {}));
            model.enter();
            window.await(() -> !model.lookingProperty().get());
            assertTrue(
                    model.notes().noteProperty().get().startsWith("Something went wrong"),
                    model.notes().noteProperty().get());
            model.look();
            looked();
            assertEquals("Pairs to decide: 2", model.notes().noteProperty().get());
            isBroken.set(true);
            model.look();
            window.await(() -> !model.lookingProperty().get());
            assertEquals(Optional.empty(), model.notes().waitingProperty().get());
        }
    }

    @Test
    void stopsComparingWhatNobodyWaitsForAnyMore() throws Exception {
        Job first = comparison();
        model.look();
        assertTrue(first.isCancelled());
        looked();
        Job second = comparison();
        desk.petition().set(Optional.empty());
        assertTrue(second.isCancelled());
        window.await(() -> desk.jobs().all().isEmpty());
        assertTrue(model.queue().isEmpty());
    }

    private Job comparison() throws InterruptedException {
        model.look();
        window.await(() -> !desk.jobs().all().isEmpty());
        return desk.jobs().all().getFirst();
    }

    @Test
    void takesWhatIsDecidedOutOfTheQueueAtOnce() throws Exception {
        model.onePerson();
        assertEquals("Tuuli Samplevale", chosen().oneName());
        model.different();
        assertTrue(model.queue().isEmpty());
        settle();
        assertTrue(model.queue().isEmpty());
        desk.changes().undo();
        desk.changes().undo();
        window.await(() -> model.queue().size() == 2);
        desk.changes().redo();
        window.await(() -> model.queue().size() == 1);
        assertEquals(Optional.of(park.signature().id()), kept(piao).duplicateOf());
    }

    @Test
    void countsWhatIsLeftOfMoreThanItShows() throws Exception {
        for (int i = 0; i < 21; i++) {
            add("Malli Testivale", "Turkuvale", Consent.PUBLIC);
        }
        model.look();
        window.await(() -> model.queue().size() == DuplicatesViewModel.MOST);
        assertEquals(Optional.of(212L), model.notes().waitingProperty().get());
        model.different();
        assertEquals(Optional.of(211L), model.notes().waitingProperty().get());
        settle();
        assertEquals(DuplicatesViewModel.MOST, model.queue().size());
        assertEquals(Optional.of(211L), model.notes().waitingProperty().get());
        assertEquals("The 200 likeliest of 211 pairs", model.notes().noteProperty().get());
        for (int i = 0; i < DuplicatesViewModel.MOST; i++) {
            model.later();
        }
        window.await(() -> model.queue().size() == 11);
        assertEquals("Pairs to decide: 11 Later: 200.", model.notes().noteProperty().get());
    }

    @Test
    void offersNobodyAgainWhoseSignatureIsBeingJoined() throws Exception {
        add("Park Jin-su 박진수", "Turkuvale", Consent.PUBLIC);
        model.look();
        window.await(() -> model.queue().size() == 4);
        model.onePerson();
        assertEquals(1, model.queue().size());
        assertEquals("Tuuli Samplevale", chosen().oneName());
        window.await(() -> model.queue().size() == 2);
    }

    @Test
    void readsThePairAnewIfItWasChangedMeanwhile() throws Exception {
        List<Exception> failures = new ArrayList<>();
        desk = desk(desk.jobs(), failures::add);
        model = new DuplicatesViewModel(desk);
        model.enter();
        looked();
        Signatory reachable =
                new Signatory(
                        park.signatory().id(),
                        Signatory.Kind.PERSON,
                        "park@mail.example",
                        "",
                        false);
        library.signatures().save(reachable);
        model.onePerson();
        assertEquals(1, model.queue().size());
        window.await(() -> model.queue().size() == 2);
        assertEquals(1, failures.size());
        assertEquals(park.signature(), kept(park));
        assertEquals(piao.signature(), kept(piao));
        assertEquals(reachable, model.queue().getFirst().pair().one().signed().signatory());
    }

    private Desk desk(Jobs jobs, Consumer<Exception> failures) {
        return new Desk(
                desk.open(),
                desk.thread(),
                desk.words(),
                desk.ids(),
                desk.clock(),
                desk.templates(),
                desk.workshop(),
                desk.changes(),
                jobs,
                desk.kept(),
                desk.petition(),
                desk.navigation(),
                failures);
    }
}
