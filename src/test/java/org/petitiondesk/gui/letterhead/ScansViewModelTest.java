package org.petitiondesk.gui.letterhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.letterhead.ScannedSignature;
import org.petitiondesk.model.petition.SponsorSigner;
import org.petitiondesk.testing.SamplePictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class ScansViewModelTest extends AtSampleDesk {
    @TempDir private Path pictures;
    private ScansViewModel model;

    @BeforeEach
    void begin() throws Exception {
        desk.petition().set(Optional.of(library.petitions().all().getFirst().id()));
        model = new ScansViewModel(desk);
        window.await(() -> !model.signers().isEmpty());
    }

    private void read(String name, byte[] content) throws IOException {
        model.choose(Files.write(pictures.resolve(name), content));
    }

    private void keep(String name) throws Exception {
        read("scan.png", SamplePictures.bytes(SamplePictures.scan(), "png"));
        window.await(() -> model.readProperty().get().isPresent());
        model.nameProperty().set(name);
        model.keep();
        settle();
    }

    private List<String> kept() throws LibraryException {
        return library.stationery().all().signatures().stream()
                .map(ScannedSignature::name)
                .toList();
    }

    private String signsBy() throws LibraryException {
        return library.petitions().all().getFirst().signers().getFirst().scan();
    }

    @Test
    void proposesTheSignerWhoStillSignsWithAPen() throws Exception {
        read("scan.png", SamplePictures.bytes(SamplePictures.scan(), "png"));
        window.await(() -> model.readProperty().get().isPresent());
        assertEquals(model.nameOf(model.signers().getFirst()), model.nameProperty().get());
        model.discard();
        assertEquals(Optional.empty(), model.readProperty().get());
        assertEquals(List.of(), kept());
    }

    @Test
    void keepsAScanAndTakesItBack() throws Exception {
        keep("Nora Example");
        assertEquals(List.of("Nora Example"), kept());
        assertEquals("", signsBy(), "kept is not printed");
        desk.changes().undo();
        settle();
        assertEquals(List.of(), kept());
        desk.changes().redo();
        settle();
        assertEquals(List.of("Nora Example"), kept());
        model.remove();
        settle();
        assertEquals(List.of(), kept());
        desk.changes().undo();
        settle();
        assertEquals(List.of("Nora Example"), kept());
    }

    @Test
    void letsASignerSignByAScanAndByPenAgain() throws Exception {
        keep("Nora Example");
        SponsorSigner signer = model.signers().getFirst();
        assertEquals(List.of("", "Nora Example"), model.choices(signer));
        model.sign(signer, "Nora Example");
        settle();
        assertEquals("Nora Example", signsBy());
        window.await(() -> model.signers().getFirst().scan().equals("Nora Example"));
        model.sign(model.signers().getFirst(), "");
        settle();
        assertEquals("", signsBy());
        desk.changes().undo();
        settle();
        assertEquals("Nora Example", signsBy());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        read("scan.png", new byte[] {1, 2, 3});
        window.await(() -> !model.faultProperty().get().isEmpty());
        assertEquals(Optional.empty(), model.readProperty().get());
        keep(" ");
        assertTrue(model.readProperty().get().isPresent(), "what was read is not lost");
        assertEquals("Say whose signature it is.", model.faultProperty().get());
    }
}
