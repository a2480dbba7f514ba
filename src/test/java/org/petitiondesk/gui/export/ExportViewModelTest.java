package org.petitiondesk.gui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.page.MendingPlace;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.LetterRun;
import org.petitiondesk.workflow.NamesByCopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Without a window: what would run on its thread runs on the test's. */
final class ExportViewModelTest extends AtSampleDesk {
    private Petition petition;
    private Path target;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
        target = folder.resolve("letters");
    }

    @Test
    void countsTheNamesThatEachCopyCarries() throws Exception {
        ExportViewModel model = opened();
        NamesByCopy names = model.selection().namesProperty().get().orElseThrow();
        assertEquals(20, names.named(Copy.PUBLIC));
        long delivery = names.byConsent().getOrDefault(Consent.DELIVERY, 0L);
        assertEquals(20 + delivery, names.named(Copy.DELIVERY));
        assertEquals(43, names.named(Copy.INTERNAL));
        assertEquals(0, names.printed(Copy.DELIVERY, Consent.COUNT_ONLY).inFull());
        assertTrue(names.printed(Copy.DELIVERY, Consent.INITIALS).asInitials() > 0);
    }

    @Test
    void saysWhatEachCopyPrintsOfAName() throws Exception {
        for (Consent consent : Consent.values()) {
            Signed signed = first(consent);
            ExportViewModel model = opened();
            assertEquals(
                    consent == Consent.PUBLIC
                            || consent == Consent.DELIVERY
                            || consent == Consent.INITIALS,
                    hit(model, signed).isShown());
            assertEquals(Optional.of(consent), hit(model, signed).consent());
            model.selection().choices().copyProperty().set(Copy.PUBLIC);
            Hit inPublic = hit(model, signed);
            switch (consent) {
                case PUBLIC -> assertTrue(inPublic.prints().contains(name(signed)));
                case DELIVERY, COUNT_ONLY -> assertFalse(inPublic.isShown());
                case INITIALS ->
                        assertEquals(signed.signature().name().initials(), inPublic.prints());
            }
            model.selection().choices().copyProperty().set(Copy.INTERNAL);
            assertTrue(hit(model, signed).prints().contains(name(signed)));
        }
    }

    @Test
    void showsOfAnyNumberOnlyThoseLookedAt() throws Exception {
        Signature like = first(Consent.PUBLIC).signature();
        for (int i = 0; i < 40 * HitRows.PAGE; i++) {
            Signatory signatory =
                    new Signatory(desk.ids().next(), Signatory.Kind.PERSON, "", "", false);
            library.signatures()
                    .add(
                            List.of(
                                    new Signed(
                                            signatory,
                                            new Signature(
                                                    desk.ids().next(),
                                                    petition.id(),
                                                    signatory.id(),
                                                    like.textVersion(),
                                                    new SignedName("Quilla Number" + i),
                                                    like.capacity(),
                                                    "",
                                                    "",
                                                    like.signedOn(),
                                                    like.consent(),
                                                    new SignatureSource.Typed(),
                                                    SignatureState.ACTIVE))));
        }
        LookUpViewModel lookUp = opened().lookUp();
        lookUp.queryProperty().set("quilla");
        window.await(() -> lookUp.hitsProperty().get().size() == 40 * HitRows.PAGE);
        HitRows rows = lookUp.hitsProperty().get();
        for (int i = rows.size() - 1; i >= 0; i -= HitRows.PAGE) {
            int looked = i;
            window.await(() -> rows.get(looked).name().equals("Quilla Number" + looked));
        }
        assertTrue(rows.inMemory() <= 16 * HitRows.PAGE);
    }

    @Test
    void listsThoseThatACopyShowsInOneWay() throws Exception {
        ExportViewModel model = opened();
        LookUpViewModel lookUp = model.lookUp();
        NamesByCopy names = model.selection().namesProperty().get().orElseThrow();
        window.await(() -> lookUp.allProperty().get().size() == 43);
        model.selection().choices().copyProperty().set(Copy.PUBLIC);
        assertEquals(names.named(Copy.PUBLIC), lookUp.count(Disclosure.Way.IN_FULL));
        lookUp.wayProperty().set(Optional.of(Disclosure.Way.AS_INITIALS));
        long initials = names.printed(Copy.PUBLIC, Consent.INITIALS).asInitials();
        assertEquals(initials, lookUp.hitsProperty().get().size());
        assertEquals(initials + " of 43 signatures", lookUp.noteProperty().get());
        window.await(() -> !lookUp.hitsProperty().get().getFirst().equals(Hit.UNREAD));
        assertEquals(
                Optional.of(Consent.INITIALS), lookUp.hitsProperty().get().getFirst().consent());
        model.selection().choices().copyProperty().set(Copy.INTERNAL);
        assertEquals(Optional.empty(), lookUp.wayProperty().get(), "nobody is shown so there");
        assertEquals(43, lookUp.hitsProperty().get().size());
    }

    @Test
    void neverNamesAWithdrawnSignature() throws Exception {
        Signed signed = first(Consent.PUBLIC);
        library.signatures().save(signed.signature().withState(SignatureState.WITHDRAWN));
        ExportViewModel model = opened();
        model.lookUp().queryProperty().set(name(signed));
        window.await(() -> model.lookUp().hitsProperty().get().isEmpty());
        model.selection().choices().copyProperty().set(Copy.INTERNAL);
        model.lookUp().queryProperty().set("");
        model.lookUp().wayProperty().set(Optional.of(Disclosure.Way.WITHDRAWN));
        assertEquals(1, model.lookUp().hitsProperty().get().size());
        window.await(() -> !model.lookUp().hitsProperty().get().getFirst().equals(Hit.UNREAD));
        Hit hit = model.lookUp().hitsProperty().get().getFirst();
        assertFalse((hit.name() + hit.prints()).contains(name(signed)));
        model.selection().choices().copyProperty().set(Copy.PUBLIC);
        NamesByCopy names = model.selection().namesProperty().get().orElseThrow();
        assertEquals(19, names.named(Copy.PUBLIC));
        assertEquals(1, names.printed(Copy.PUBLIC, SignatureState.WITHDRAWN).absent());
    }

    @Test
    void namesTheLettersThatAreLeftOutAndTheWayThere() throws Exception {
        removeAnAddress();
        ExportViewModel model = opened();
        Finding finding = model.selection().findings().getFirst();
        assertTrue(finding.problem().isError());
        assertEquals("letter.no-address", finding.problem().key());
        assertEquals(
                Optional.of(new MendingPlace(Place.ADDRESSEES, petition.addressees().getFirst())),
                finding.place());
        Preflight.State state = model.selection().stateProperty().get().orElseThrow();
        assertEquals(finding.letters().size(), state.leftOut());
        assertEquals(state.letters().size(), state.leftOut());
        assertFalse(model.selection().possible().get());
        assertTrue(model.foot().get().contains("every letter is left out"), model.foot().get());
        assertEquals("Export delivery copies", model.button().get());
    }

    @Test
    void leadsToThePetitionForWhatIsWrittenThere() throws Exception {
        library.petitions().save(petition.withTemplate("none"));
        Finding finding = opened().selection().findings().getFirst();
        assertEquals("letter.no-template", finding.problem().key());
        assertEquals(
                Optional.of(new MendingPlace(Place.PETITIONS, petition.id())), finding.place());
    }

    @Test
    void saysWhyNothingWouldBeWritten() throws Exception {
        ExportViewModel model = opened();
        assertTrue(model.selection().possible().get());
        model.selection().choices().formats().forEach(format -> format.chosen().set(false));
        assertFalse(model.selection().possible().get());
        assertEquals("Nothing would be written: choose a format.", model.foot().get());
        model.selection().choices().formats().getFirst().chosen().set(true);
        model.selection().choices().languages().forEach(each -> each.chosen().set(false));
        assertFalse(model.selection().possible().get());
        assertEquals("Nothing would be written: choose a language.", model.foot().get());
    }

    @Test
    void looksAtNothingMoreOnceItIsLeft() throws Exception {
        ExportViewModel model = opened();
        desk.changes().happened();
        model.selection().leave();
        List<Preflight.State> seen = new ArrayList<>();
        model.selection()
                .stateProperty()
                .addListener((property, before, now) -> now.ifPresent(seen::add));
        // It would read, read the letters, and make them.
        awaitLibrary();
        awaitLibrary();
        awaitLibrary();
        assertEquals(List.of(), seen);
    }

    @Test
    void forgetsWhatCouldNotBeReadWhenItIsReadAnew() throws Exception {
        ExportViewModel model = opened();
        model.selection().fail(new IOException("not now"));
        assertFalse(model.selection().faultProperty().get().isEmpty());
        desk.changes().happened();
        awaitLibrary();
        assertEquals("", model.selection().faultProperty().get());
    }

    @Test
    void looksThroughTheLettersWhileTheLibraryIsBusy() throws Exception {
        ExportViewModel model = opened();
        CountDownLatch imported = new CountDownLatch(1);
        desk.ask(
                () -> {
                    imported.await();
                    return true;
                },
                done -> {});
        try {
            int before = model.selection().stateProperty().get().orElseThrow().letters().size();
            model.selection().choices().languages().getFirst().chosen().set(false);
            window.await(() ->
                    model.selection()
                            .stateProperty()
                            .get()
                            .filter(Preflight.State::isDone)
                            .filter(state -> state.letters().size() < before)
                            .isPresent());
        } finally {
            imported.countDown();
        }
    }

    @Test
    void writesWhatTheCommandLineWouldWrite() throws Exception {
        ExportViewModel model = opened();
        model.selection()
                .choices()
                .languages()
                .forEach(each -> each.chosen().set(each.what().equals(Language.KOREAN)));
        Job job = exported(model);
        Path other = folder.resolve("other");
        new LetterExport(desk.workshop().assembly())
                .export(
                        library,
                        petition,
                        new LetterOptions(
                                List.of(Language.KOREAN),
                                List.of(),
                                Copy.DELIVERY,
                                Optional.empty(),
                                LetterOptions.Text.SIGNED,
                                false),
                        desk.workshop().writers().subList(0, 2),
                        other,
                        (done, all) -> true);
        assertEquals(names(other), names(target));
        for (String name : names(other)) {
            assertArrayEquals(
                    Files.readAllBytes(other.resolve(name)),
                    Files.readAllBytes(target.resolve(name)),
                    name);
        }
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertTrue(outcome.isWhole(), outcome.told());
        assertEquals(names(target).size(), outcome.files().size());
    }

    @Test
    void writesOneFileOfAllLettersAsTheCommandLineWould() throws Exception {
        ExportViewModel model = opened();
        LetterChoices choices = model.selection().choices();
        assertTrue(model.foot().get().startsWith("4 letters, 8 files."), model.foot().get());
        choices.oneFileProperty().set(true);
        choices.duplexProperty().set(true);
        assertTrue(model.foot().get().startsWith("4 letters, 5 files."), model.foot().get());
        Job job = exported(model);
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertTrue(outcome.isWhole(), outcome.told());
        assertEquals("5 files written.", outcome.told());
        assertEquals("One PDF file for all letters", job.lines().getLast().text());
        assertEquals(
                List.of("NKR-2012-09_letters_delivery.pdf"),
                names(target).stream().filter(name -> name.endsWith(".pdf")).toList());
        Path other = folder.resolve("other");
        LetterMaterial material = LetterMaterial.read(library, petition, Copy.DELIVERY);
        LetterOptions options =
                new LetterOptions(
                        List.of(),
                        List.of(),
                        Copy.DELIVERY,
                        Optional.empty(),
                        LetterOptions.Text.ISSUED,
                        false);
        new LetterRun(
                        desk.workshop().assembly(),
                        desk.workshop().writers().subList(0, 1),
                        new PdfPrintRunWriter(desk.workshop().typesetter()))
                .export(material, options, true, other, (done, all) -> true);
        for (String name : names(other)) {
            assertArrayEquals(
                    Files.readAllBytes(other.resolve(name)),
                    Files.readAllBytes(target.resolve(name)),
                    name);
        }
    }

    @Test
    void writesOneFileOfAllLettersOnlyAsPdf() throws Exception {
        ExportViewModel model = opened();
        LetterChoices choices = model.selection().choices();
        choices.oneFileProperty().set(true);
        choices.formats()
                .forEach(format -> format.chosen().set(format.what().ending().equals("txt")));
        assertTrue(model.foot().get().startsWith("4 letters, 4 files."), model.foot().get());
        exported(model);
        assertEquals(4, names(target).stream().filter(name -> name.endsWith(".txt")).count());
        choices.formats()
                .forEach(format -> format.chosen().set(format.what().ending().equals("pdf")));
        choices.languages().forEach(each -> each.chosen().set(each.what().equals(Language.KOREAN)));
        exported(model);
        assertEquals(5, names(target).size());
        assertTrue(Files.exists(target.resolve("NKR-2012-09_letters_ko_delivery.pdf")));
    }

    @Test
    void saysWhyALetterIsNotInTheFileOfAll() throws Exception {
        petition = library.petitions().findByCode("CHN 005 / 0505 / JLN 041").orElseThrow();
        removeAnAddress();
        ExportViewModel model = opened();
        model.selection().choices().oneFileProperty().set(true);
        Job job = exported(model);
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertFalse(outcome.isWhole());
        assertTrue(outcome.told().endsWith(" left out."), outcome.told());
        assertFalse(outcome.details().isEmpty());
        assertEquals(1, names(target).stream().filter(name -> name.endsWith(".pdf")).count());
        int last = petition.addressees().size();
        model.selection()
                .choices()
                .addresseeProperty()
                .set(Optional.of(petition.addressees().getLast()));
        exported(model);
        String alone = "CHN-005-0505-JLN-041_letters_" + last + "_delivery.pdf";
        assertTrue(names(target).contains(alone), names(target).toString());
    }

    @Test
    void namesTheFileOfAllLettersThatIsMissing() throws Exception {
        String name = "NKR-2012-09_letters_delivery.pdf";
        Path blocked = target.resolve(name);
        Files.createDirectories(blocked.resolve("in the way"));
        ExportViewModel model = opened();
        model.selection().choices().oneFileProperty().set(true);
        Job failed = exported(model);
        Job.Outcome outcome = failed.outcomeProperty().get().orElseThrow();
        assertEquals(4, outcome.files().size());
        assertEquals(List.of("Missing: " + name), outcome.details());
        Files.delete(blocked.resolve("in the way"));
        Files.delete(blocked);
        CountDownLatch isCancelled = new CountDownLatch(1);
        desk.ask(
                () -> {
                    isCancelled.await();
                    return true;
                },
                done -> {});
        model.export();
        Job cancelled = desk.jobs().all().getLast();
        cancelled.cancel();
        isCancelled.countDown();
        window.await(() -> cancelled.outcomeProperty().get().isPresent());
        outcome = cancelled.outcomeProperty().get().orElseThrow();
        assertTrue(outcome.told().startsWith("Cancelled: no file is"), outcome.told());
        assertEquals(5, outcome.details().size());
        assertFalse(Files.exists(blocked));
    }

    @Test
    void exportsTheLettersOfTheMomentTheButtonWasPressed() throws Exception {
        ExportViewModel model = opened();
        model.folderProperty().set(Optional.of(target));
        Signed signed = first(Consent.PUBLIC);
        model.selection()
                .choices()
                .formats()
                .forEach(format -> format.chosen().set(format.what().ending().equals("txt")));
        model.export();
        desk.ask(
                () -> {
                    library.signatures()
                            .save(signed.signature().withState(SignatureState.WITHDRAWN));
                    return true;
                },
                done -> {});
        Job job = desk.jobs().all().getLast();
        window.await(() -> job.outcomeProperty().get().isPresent());
        for (String name : names(target)) {
            assertTrue(Files.readString(target.resolve(name)).contains(name(signed)), name);
        }
    }

    @Test
    void leavesWholeFilesOnlyWhenItIsCancelled() throws Exception {
        ExportViewModel model = opened();
        model.folderProperty().set(Optional.of(target));
        model.export();
        Job job = desk.jobs().all().getLast();
        job.cancel();
        window.await(() -> job.outcomeProperty().get().isPresent());
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertFalse(outcome.isWhole());
        assertEquals(outcome.files().size(), names(target).size());
        Preflight.State state = model.selection().stateProperty().get().orElseThrow();
        int all = state.letters().size() * 2;
        assertEquals(all - outcome.files().size(), outcome.details().size());
        assertTrue(names(target).stream().noneMatch(name -> name.startsWith(".")));
    }

    @Test
    void saysInOneSentenceThatAFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        ExportViewModel model = opened();
        target = file.resolve("letters");
        Job job = exported(model);
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertFalse(outcome.isWhole());
        assertEquals(List.of(), outcome.files());
        assertTrue(outcome.told().contains("could not be read or written"), outcome.told());
    }

    @Test
    void keepsFinishedFilesAndNamesTheOneThatIsMissing() throws Exception {
        ExportViewModel model = opened();
        exported(model);
        String blocked = names(target).getFirst();
        Files.delete(target.resolve(blocked));
        Files.createDirectories(target.resolve(blocked).resolve("in the way"));
        Job job = exported(opened());
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertFalse(outcome.isWhole());
        assertEquals(names(target).size() - 1, outcome.files().size());
        assertEquals(List.of("Missing: " + blocked), outcome.details());
    }

    @Test
    void tellsOfEachLetterAsItIsWritten() throws Exception {
        Job job = exported(opened());
        assertEquals(4, job.lines().size());
        assertTrue(job.lines().stream().allMatch(Job.Line::isDone));
        assertTrue(job.lines().getLast().text().endsWith("English"), job.lines().toString());
        removeAnAddress();
        Job again = exported(opened());
        assertTrue(again.lines().stream().noneMatch(Job.Line::isDone), again.lines().toString());
    }

    @Test
    void remembersTheFolderWithoutThePetition() throws Exception {
        ExportViewModel model = opened();
        Path documents = folder.resolve("Documents");
        target = documents.resolve("NKR 2012 - 09").resolve("for Geneva");
        exported(model);
        assertEquals(
                Optional.of(documents.toAbsolutePath().toString()),
                desk.kept().get("export.folder"));
        ExportViewModel again = opened();
        assertEquals(Optional.of(documents.resolve("NKR-2012-09")), again.folderProperty().get());
    }

    @Test
    void printsNothingWithoutAPrinter() throws Exception {
        PrintViewModel model = new PrintViewModel(desk, petition.id());
        window.await(() ->
                model.selection()
                        .stateProperty()
                        .get()
                        .filter(Preflight.State::isDone)
                        .isPresent());
        assertTrue(model.selection().possible().get());
        model.print();
        Job job = desk.jobs().all().getLast();
        window.await(() -> job.outcomeProperty().get().isPresent());
        Job.Outcome outcome = job.outcomeProperty().get().orElseThrow();
        assertTrue(outcome.told().startsWith("There is no printer"), outcome.told());
    }

    private void awaitLibrary() throws InterruptedException {
        AtomicBoolean isDone = new AtomicBoolean();
        desk.ask(() -> true, isDone::set);
        window.await(isDone::get);
    }

    private ExportViewModel opened() throws InterruptedException {
        ExportViewModel model = new ExportViewModel(desk, petition.id());
        window.await(() ->
                model.selection().stateProperty().get().filter(Preflight.State::isDone).isPresent()
                        && model.selection().namesProperty().get().isPresent());
        return model;
    }

    private Job exported(ExportViewModel model) throws InterruptedException {
        window.await(() ->
                model.selection()
                        .stateProperty()
                        .get()
                        .filter(Preflight.State::isDone)
                        .isPresent());
        model.folderProperty().set(Optional.of(target));
        model.export();
        Job job = desk.jobs().all().getLast();
        window.await(() -> job.outcomeProperty().get().isPresent());
        return job;
    }

    private Hit hit(ExportViewModel model, Signed signed) throws InterruptedException {
        model.lookUp().queryProperty().set(name(signed));
        window.await(() ->
                model.lookUp().hitsProperty().get().size() < 10
                        && model.lookUp().hitsProperty().get().stream()
                                .allMatch(hit -> hit.name().equals(name(signed))));
        return model.lookUp().hitsProperty().get().getFirst();
    }

    private Signed first(Consent consent) throws LibraryException {
        try (Stream<Signed> all = library.signatures().of(petition.id())) {
            return all.filter(each -> each.signature().consent().consent() == consent)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String name(Signed signed) {
        return signed.signature().name().asSigned();
    }

    private void removeAnAddress() throws LibraryException {
        Id addressee = petition.addressees().getFirst();
        for (ContactDetail detail :
                library.addressees().onDate(addressee, petition.date()).orElseThrow().contacts()) {
            library.addressees().delete(detail.id());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
