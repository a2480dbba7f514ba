package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.DressedLetters;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.testing.PdfMeasures;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Logos and scanned signatures in files. */
final class PdfPicturesTest {
    @ParameterizedTest
    @EnumSource(Paper.class)
    void keepsBothStandardsInEveryLanguage(Paper paper) throws IOException {
        for (LetterDocument letter : DressedLetters.all(paper)) {
            assertEquals(List.of(), PdfConformance.faults(pdf(letter)), letter.language().tag());
        }
    }

    @ParameterizedTest
    @EnumSource(LetterLayout.class)
    void keepsBothStandardsInEveryLayout(LetterLayout layout) throws IOException {
        assertEquals(List.of(), PdfConformance.faults(pdf(DressedLetters.in(layout))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsAndReadsOutOnlyWhatTheCopyShows(boolean shown) throws IOException {
        byte[] pdf =
                pdf(
                        DressedLetters.dressed(
                                TypicalLetters.english(),
                                new PageSetup(Paper.A4, LetterLayout.PLAIN),
                                shown));
        List<String> read = new ArrayList<>();
        int pictures = 0;
        StringBuilder words = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            figures(document.getDocumentCatalog().getStructureTreeRoot(), read);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PdfMeasures measures = PdfMeasures.of(pdf, page);
                pictures += measures.images().size();
                measures.texts().forEach(text -> words.append(text.text()).append('\n'));
            }
            long images =
                    document.getDocument().getXrefTable().keySet().stream()
                            .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                            .filter(object ->
                                    object instanceof org.apache.pdfbox.cos.COSDictionary dictionary
                                            && COSName.IMAGE.equals(
                                                    dictionary.getCOSName(COSName.SUBTYPE)))
                            .count();
            // The logo; the signature and its mask.
            assertEquals(shown ? 3 : 1, images);
        }
        assertEquals(
                shown
                        ? List.of(DressedLetters.LOGO_TEXT, DressedLetters.SCAN_TEXT)
                        : List.of(DressedLetters.LOGO_TEXT),
                read);
        assertEquals(shown ? 2 : 1, pictures);
        assertTrue(words.toString().contains("Ilse Marrow"));
        assertEquals(!shown, words.toString().contains(DressedLetters.SIGNED));
    }

    private static void figures(PDStructureNode node, List<String> read) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    read.add(element.getAlternateDescription());
                }
                figures(element, read);
            }
        }
    }

    private static byte[] pdf(LetterDocument letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfLetterWriter(new Typesetter()).write(letter, out);
        return out.toByteArray();
    }
}
