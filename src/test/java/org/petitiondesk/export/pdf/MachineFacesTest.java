package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Characters that no face of the program has, on machines that have one, and on others. */
final class MachineFacesTest {
    private static final String FOLDERS = "petitiondesk.font.folders";

    /** A letter of Cherokee; no shipped face has it. */
    private static final char CHEROKEE = '\u13A0';

    private static final int EMBEDDING_AT = 8;
    private static final int WEIGHT_AT = 4;

    private final String before = System.getProperty(FOLDERS, "");

    @TempDir private Path folder;

    @BeforeEach
    void lookIntoTheFolder() {
        System.setProperty(FOLDERS, folder.toString());
    }

    @AfterEach
    void lookWhereItDidBefore() {
        System.setProperty(FOLDERS, before);
    }

    @Test
    void drawsAndNamesAFontOfTheMachine() throws IOException {
        Files.write(folder.resolve("Example.ttf"), font());
        LetterDocument letter = letter();
        List<Problem> problems = new PdfLetterWriter(new Typesetter()).check(letter);
        assertEquals(
                List.of("letter.font-of-the-machine"),
                problems.stream().map(Problem::key).toList());
        assertEquals(
                List.of(Character.toString(CHEROKEE), "Example.ttf"),
                problems.getFirst().arguments());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfLetterWriter(new Typesetter()).write(letter, pdf);
        assertEquals(List.of(), PdfConformance.faults(pdf.toByteArray()));
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(document).contains("They sign " + CHEROKEE));
        }
    }

    @Test
    void takesNoFontThatMayNotBeEmbeddedOrIsBrokenOrLight() throws IOException {
        byte[] restricted = font();
        ByteBuffer.wrap(restricted).putShort(table(restricted, "OS/2") + EMBEDDING_AT, (short) 3);
        Files.write(folder.resolve("Restricted.ttf"), restricted);
        byte[] light = font();
        ByteBuffer.wrap(light).putShort(table(light, "OS/2") + WEIGHT_AT, (short) 200);
        Files.write(folder.resolve("AnExtraLight.ttf"), light);
        Files.write(folder.resolve("Broken.ttf"), new byte[100]);
        assertEquals(
                List.of("letter.character-without-font"),
                new PdfLetterWriter(new Typesetter())
                        .check(letter()).stream().map(Problem::key).toList());
    }

    private static LetterDocument letter() {
        LetterDocument typical = TypicalLetters.english();
        return new LetterDocument(
                typical.language(),
                typical.title(),
                typical.page(),
                List.of(new Block.Paragraph(Inline.text("They sign " + CHEROKEE + " so."))),
                typical.running());
    }

    /** A font that has nothing but a letter of Cherokee, in the shape of an A. */
    private static byte[] font() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream whole =
                        Typesetter.class.getResourceAsStream("/fonts/NotoSerif_400Regular.ttf");
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(whole.readAllBytes()))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            subsetter.add('A');
            subsetter.writeToStream(bytes);
        }
        byte[] font = bytes.toByteArray();
        ByteBuffer buffer = ByteBuffer.wrap(font);
        // The one table of characters (format 4): where the first of its segments begins and ends.
        int cmap = table(font, "cmap");
        int characters = cmap + buffer.getInt(cmap + 8);
        int segments = buffer.getShort(characters + 6);
        int ends = characters + 14;
        int starts = ends + segments + 2;
        int deltas = starts + segments;
        assertEquals('A', buffer.getChar(starts));
        buffer.putChar(ends, CHEROKEE).putChar(starts, CHEROKEE);
        buffer.putShort(deltas, (short) (buffer.getShort(deltas) + 'A' - CHEROKEE));
        return font;
    }

    private static int table(byte[] font, String name) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        for (int entry = 12; ; entry += 16) {
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(name)) {
                return buffer.getInt(entry + 8);
            }
        }
    }
}
