package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.petitiondesk.cli.RiverPetition.CODE;

import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;
import org.petitiondesk.testing.PdfMeasures;
import org.petitiondesk.testing.SamplePictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

final class LetterheadCommandTest extends AtCommandLine {
    private static final String SIGNERS =
            "signers: [{name: Ilse Marrow, title: Chair, signature: Ilse}]\ndemands:";

    private byte[] exported(String copy) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        Ended ended =
                program.run(
                        "letter",
                        "export",
                        CODE,
                        "--format",
                        "pdf,docx",
                        "--copy",
                        copy,
                        "--to",
                        out.toString());
        assertEquals(0, ended.status(), ended.err());
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".docx")) {
                    assertEquals(copy.equals("delivery") ? 2 : 1, pictures(file), copy);
                } else {
                    Files.move(file, folder.resolve(copy + ".pdf"));
                }
            }
        }
        return Files.readAllBytes(folder.resolve(copy + ".pdf"));
    }

    private static long pictures(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return zip.stream().filter(entry -> entry.getName().endsWith(".png")).count();
        }
    }

    private void keepAll() throws IOException {
        Path logo = Files.write(folder.resolve("logo.png"), SamplePictures.logo().bytes());
        Path scan =
                Files.write(
                        folder.resolve("scan.jpg"),
                        SamplePictures.bytes(SamplePictures.scan(), "jpg"));
        Ended kept =
                program.run(
                        "library",
                        "letterhead",
                        "Riverside Society",
                        "--logo",
                        logo.toString(),
                        "--logo-text",
                        "A sun",
                        "--line",
                        "5 Mill Lane",
                        "--footer",
                        "Account 123");
        assertEquals(0, kept.status(), kept.err());
        Ended signed = program.run("library", "signature", "Ilse", "--scan", scan.toString());
        assertEquals(0, signed.status(), signed.err());
        String petition = RiverPetition.saying("The path is closed.").replace("demands:", SIGNERS);
        Path file = Files.writeString(folder.resolve("p.md"), petition);
        Ended read = program.run("petition", "import", file.toString());
        assertEquals(0, read.status(), read.err());
    }

    @Test
    void showsAScannedSignatureInTheCopyForTheAddresseeAlone() throws IOException {
        keepAll();
        for (String copy : new String[] {"delivery", "public", "internal"}) {
            byte[] pdf = exported(copy);
            boolean delivery = copy.equals("delivery");
            PdfMeasures page = PdfMeasures.of(pdf, 0);
            assertEquals(delivery ? 2 : 1, page.images().size(), copy);
            boolean says = page.texts().stream().anyMatch(text -> text.text().contains("(signed)"));
            assertEquals(!delivery, says, copy);
            assertTrue(page.text("5 Mill Lane").baselineMm() < 40);
            assertTrue(page.text("Account 123").baselineMm() > 270);
        }
    }

    @Test
    void keepsAnIssuedLetterAsItWasWhenAllIsRemoved() throws IOException {
        keepAll();
        assertEquals(0, program.run("letter", "issue", CODE).status());
        assertEquals(0, program.run("library", "signature", "Ilse", "--remove").status());
        Ended removed = program.run("library", "letterhead", "riverside society", "--remove");
        assertEquals(0, removed.status(), removed.err());
        assertEquals("", removed.out());
        assertEquals(2, PdfMeasures.of(exported("delivery"), 0).images().size());
        assertEquals(1, PdfMeasures.of(exported("public"), 0).images().size());
    }

    @Test
    void tellsThatAScanIsMissing() throws IOException {
        keepAll();
        assertEquals(0, program.run("library", "signature", "Ilse", "--remove").status());
        Ended checked = program.run("letter", "check", CODE);
        assertTrue(checked.err().contains("\"Ilse\""), checked.err());
    }

    @Test
    void readsAndWritesThePetitionsKeys() throws IOException {
        keepAll();
        Path file = folder.resolve("back.md");
        assertEquals(0, program.run("petition", "export", CODE, file.toString()).status());
        String back = Files.readString(file);
        assertTrue(back.contains("signature: Ilse"), back);
        Files.writeString(file, back.replace("layout:", "letterhead: none\nlayout:"));
        assertEquals(0, program.run("petition", "import", file.toString()).status());
        assertEquals(1, PdfMeasures.of(exportedPdf(), 0).images().size());
    }

    private byte[] exportedPdf() throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        Ended ended =
                program.run("letter", "export", CODE, "--format", "pdf", "--to", out.toString());
        assertEquals(0, ended.status(), ended.err());
        try (Stream<Path> files = Files.list(out)) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }

    @Test
    void refusesAPictureInWords() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.png"), "no picture");
        Ended ended =
                program.run("library", "letterhead", "R", "--logo", broken.toString(), "--json");
        assertEquals(1, ended.status());
        assertTrue(ended.out().contains("\"letterheads\" : [ ]"), ended.out());
        assertTrue(ended.out().contains("picture.unknown-kind"), ended.out());
        Ended nobody = program.run("library", "letterhead", "--line", "x");
        assertEquals(2, nobody.status());
        assertFalse(nobody.err().isEmpty());
    }
}
