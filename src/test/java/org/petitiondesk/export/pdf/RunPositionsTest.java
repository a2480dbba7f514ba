package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.petitiondesk.export.pdf.LetterBuilder.FIRST_LINE_MM;
import static org.petitiondesk.export.pdf.LetterBuilder.LEFT_MM;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.ShippedFaces;
import org.petitiondesk.typeset.StructureElement.Role;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Characters stand where the typesetter put them, to a hundredth of a millimetre. */
final class RunPositionsTest {
    private static final double TOLERANCE_MM = 0.01;

    @Test
    void addsTheAdvancesOfTheFace() throws IOException {
        assertPositions(ShippedFaces.SERIF, "Minimum 42 – fi", List.of());
        assertPositions(ShippedFaces.HAN, "金𠂇玉，合", List.of());
        assertPositions(ShippedFaces.HANGUL, "존경하는 각하", List.of());
    }

    @Test
    void addsTheExtraSpaceAfterEachCharacter() throws IOException {
        assertPositions(ShippedFaces.SERIF, "a b c", List.of(0.0, 1.234, 0.0, -0.5, 0.0));
        assertPositions(ShippedFaces.HAN, "金𠂇玉合", List.of(0.1, 0.2, -0.3, 0.0));
        assertPositions(ShippedFaces.SERIF, "x".repeat(80), Collections.nCopies(80, 0.007));
    }

    private static void assertPositions(Face face, String text, List<Double> extraMm)
            throws IOException {
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH);
        int element = letter.element(Role.PARAGRAPH, 0);
        letter.run(face, LEFT_MM, text, extraMm, element);
        List<TextPosition> characters = characters(letter.build());

        int[] codePoints = text.codePoints().toArray();
        assertEquals(codePoints.length, characters.size());
        double x = LEFT_MM;
        for (int i = 0; i < codePoints.length; i++) {
            TextPosition character = characters.get(i);
            assertEquals(Character.toString(codePoints[i]), character.getUnicode());
            assertEquals(x, mm(character.getXDirAdj()), TOLERANCE_MM, "character " + i);
            assertEquals(FIRST_LINE_MM, mm(character.getYDirAdj()), TOLERANCE_MM);
            x += face.advance(codePoints[i]) / 1000 * 11 / 72 * 25.4;
            x += extraMm.isEmpty() ? 0 : extraMm.get(i);
        }
    }

    private static double mm(double points) {
        return points / 72 * 25.4;
    }

    private static List<TextPosition> characters(TypesetLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.write(letter, out);
        List<TextPosition> characters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    characters.add(text);
                }
            }.getText(document);
        }
        return characters;
    }
}
