package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.exchange.ListPreview;
import org.petitiondesk.exchange.SignatoryDraft;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

final class ImportViewModelTest extends AtSampleDesk {
    private static final String LIST =
            """
            name;place;remark;consent
            Ada Invented;Somewhere;yes;public
            ;Nowhere;;public
            Ben Invented;Elsewhere;no;
            """;

    private Id petition;
    private ImportViewModel model;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        desk.petition().set(Optional.of(petition));
        model = new ImportViewModel(desk);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }

    private ListPreview<SignatoryDraft> open(String content)
            throws IOException, InterruptedException {
        model.open(file(content));
        return counted();
    }

    private ListPreview<SignatoryDraft> counted() throws InterruptedException {
        window.await(() -> model.reportProperty().get().isPresent());
        return model.list().previewProperty().get().orElseThrow();
    }

    private long count() throws LibraryException {
        return library.signatures().count(petition);
    }

    private List<String> lastNames(int count) throws LibraryException {
        List<Signed> all = library.signatures().of(petition).toList();
        return all.subList(all.size() - count, all.size()).stream()
                .map(signed -> signed.signature().name().asSigned())
                .toList();
    }

    private void importAll() throws InterruptedException {
        Job job = model.run().orElseThrow();
        window.await(() -> job.outcomeProperty().get().isPresent());
    }

    @Test
    void showsWhatWouldComeOfAListAndKeepsNothingOfIt() throws Exception {
        ListPreview<SignatoryDraft> preview = open(LIST);
        assertEquals(3, preview.lines().size());
        assertEquals(2, model.reportProperty().get().orElseThrow().accepted());
        assertEquals(1, model.reportProperty().get().orElseThrow().refused());
        assertEquals(
                1, model.reportProperty().get().orElseThrow().consents().get(Consent.COUNT_ONLY));
        assertTrue(model.isReady());
        assertEquals(43, count());
    }

    @Test
    void importsAsOneChangeThatIsTakenBackAndDoneAgain() throws Exception {
        open(LIST);
        importAll();
        assertEquals(45, count());
        assertEquals(List.of("Ada Invented", "Ben Invented"), lastNames(2));
        assertEquals(
                "Imported 2 signatures; 1 lines refused",
                desk.changes().toldProperty().get().orElseThrow().sentence());
        List<Id> ids = ids();
        desk.changes().undo();
        settle();
        assertEquals(43, count());
        assertEquals(1, library.signatures().batches(petition).size());
        desk.changes().redo();
        settle();
        assertEquals(ids, ids());
    }

    private List<Id> ids() throws LibraryException {
        return desk.open()
                .library()
                .signatures()
                .of(petition)
                .map(signed -> signed.signature().id())
                .toList();
    }

    @Test
    void readsColumnsAsAPersonSays() throws Exception {
        open(LIST);
        model.list().map(2, Optional.of("name"));
        counted();
        assertEquals(
                "“Name” is chosen for columns 1 and 3: choose something else for one of them.",
                model.list().faultProperty().get());
        assertFalse(model.isReady());
        model.list().map(0, Optional.empty());
        ListPreview<SignatoryDraft> preview = counted();
        assertEquals(Optional.of("name"), preview.columns().get(2).field());
        assertEquals(Optional.empty(), preview.columns().getFirst().field());
        assertEquals(Optional.of("place"), preview.columns().get(1).field());
        importAll();
        assertEquals(List.of("yes", "no"), lastNames(2));
    }

    @Test
    void readsAnotherEncodingAndSeparatorAsAPersonSays() throws Exception {
        open(LIST);
        model.list().delimiter(',');
        assertEquals(1, counted().columns().size());
        model.list().delimiter(';');
        assertEquals(4, counted().columns().size());
        model.list().charset(Charset.forName("GB18030"));
        assertEquals(Charset.forName("GB18030"), counted().encoding().orElseThrow().charset());
        model.list().headings(false);
        assertFalse(counted().hasHeadings());
    }

    @Test
    void givesTheConsentThatThePersonImportingKnowsOf() throws Exception {
        open(LIST);
        model.consentProperty().set(Consent.DELIVERY);
        counted();
        assertEquals(
                1, model.reportProperty().get().orElseThrow().consents().get(Consent.DELIVERY));
    }

    @Test
    void takesPastedNames() throws Exception {
        model.pastedProperty().set("Present were: Ada Invented, Ben Invented (金海).");
        counted();
        importAll();
        assertEquals(List.of("Ada Invented", "Ben Invented (金海)"), lastNames(2));
    }

    @Test
    void keepsNothingWhenItIsStopped() throws Exception {
        String names =
                IntStream.range(0, 5000)
                        .mapToObj(i -> "Invented Name" + Character.toString('A' + i % 26) + ";P\n")
                        .reduce("name;place\n", String::concat);
        open(names);
        Job job = model.run().orElseThrow();
        job.cancel();
        window.await(() -> job.outcomeProperty().get().isPresent());
        assertFalse(job.outcomeProperty().get().orElseThrow().isWhole());
        assertEquals(43, count());
        assertFalse(desk.changes().undoableProperty().get());
    }

    @Test
    void saysThatAFileCannotBeRead() throws Exception {
        model.open(folder.resolve("missing.csv"));
        window.await(() -> !model.faultProperty().get().isEmpty());
        assertFalse(model.isReady());
    }
}
