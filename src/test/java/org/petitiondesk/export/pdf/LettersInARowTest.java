package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is kept from one letter for the next changes none of them. */
class LettersInARowTest {

    @Test
    void areEachAsIfItWereTheOnlyOne() throws IOException {
        List<LetterDocument> letters = new ArrayList<>();
        for (LetterDocument letter : TypicalLetters.all()) {
            for (LetterLayout layout : LetterLayout.values()) {
                for (Paper paper : Paper.values()) {
                    letters.add(TypicalLetters.on(letter, paper, layout));
                }
            }
        }
        List<byte[]> alone = new ArrayList<>();
        for (LetterDocument letter : letters) {
            alone.add(written(new PdfLetterWriter(new Typesetter()), letter));
        }
        PdfLetterWriter one = new PdfLetterWriter(new Typesetter());
        for (int i = 0; i < letters.size(); i++) {
            LetterDocument letter = letters.get(i);
            assertArrayEquals(alone.get(i), written(one, letter), letter::title);
        }
    }

    /** It tells nothing, because the first part tells the whole word. */
    @Test
    void drawTheSecondPartOfAPartedWord() throws IOException {
        LetterDocument french =
                TypicalLetters.on(TypicalLetters.french(), Paper.A4, LetterLayout.PLAIN);
        String word = "anticonstitutionnellement ";
        LetterDocument letter =
                TypicalLetters.with(french, TypicalLetters.paragraph(word.repeat(40)));
        byte[] file = written(new PdfLetterWriter(new Typesetter()), letter);
        StringBuilder content = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                content.append(
                        new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(content.indexOf("/ActualText<FEFF>>>BDC[(") > 0);
    }

    @Test
    void carryTheSamePartOfAFaceThoughTheirAddressesDiffer() throws IOException {
        PdfLetterWriter writer = new PdfLetterWriter(new Typesetter());
        byte[] one = written(writer, to("Queen Zoe Vex", TypicalLetters.english()));
        byte[] other = written(writer, to("Judge Kim Quay", TypicalLetters.english()));
        Map<String, Integer> faces = faces(one);
        assertEquals(faces, faces(other));
        assertNotEquals(0, faces.size());
    }

    private static LetterDocument to(String addressee, LetterDocument letter) {
        List<Block> blocks =
                letter.blocks().stream()
                        .map(block ->
                                block instanceof Block.InsideAddress address
                                        ? new Block.InsideAddress(
                                                List.of(addressee, address.lines().getLast()), -1)
                                        : block)
                        .toList();
        return new LetterDocument(
                letter.language(), letter.title(), letter.page(), blocks, letter.running());
    }

    /** The names of the embedded fonts, whose first letters tell their parts, and their lengths. */
    private static Map<String, Integer> faces(byte[] file) throws IOException {
        Map<String, Integer> faces = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                faces.put(
                        font.getName(),
                        ((PDType0Font) font)
                                .getDescendantFont()
                                .getFontDescriptor()
                                .getFontFile2()
                                .toByteArray()
                                .length);
            }
        }
        return faces;
    }

    private static byte[] written(PdfLetterWriter writer, LetterDocument letter)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(letter, bytes);
        return bytes.toByteArray();
    }
}
