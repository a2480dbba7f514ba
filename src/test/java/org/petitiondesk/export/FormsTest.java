package org.petitiondesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.FilledForms;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables, pictures and places for a pen in all kinds of files. */
final class FormsTest {

    @Test
    void keepsBothStandardsOverSeveralPages() throws IOException {
        for (LetterDocument paper : List.of(FilledForms.english(), FilledForms.chinese())) {
            byte[] pdf = written(new PdfLetterWriter(new Typesetter()), paper);
            assertEquals(List.of(), PdfConformance.faults(pdf), paper.title());
        }
    }

    @Test
    void printsTheHeadingsOfATableOnEachPageAndEveryRowOnce() throws IOException {
        byte[] pdf = written(new PdfLetterWriter(new Typesetter()), FilledForms.english());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 3, "pages: " + pages);
            for (int page = 2; page <= pages; page++) {
                assertTrue(text(document, page).contains("What happened At"), "page " + page);
            }
            List<String> lines = text(document, 0).lines().map(String::strip).toList();
            for (int row = 1; row <= FilledForms.ROWS; row++) {
                String city = "City " + row + " ";
                assertEquals(1, lines.stream().filter(line -> line.startsWith(city)).count(), city);
            }
        }
    }

    @Test
    void repeatsHeadingsInWordAndKeepsRowsWhole() throws IOException {
        byte[] docx = written(new DocxLetterWriter(), FilledForms.english());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertEquals(3, document.getTables().size());
            var table = document.getTables().getLast();
            assertEquals(FilledForms.ROWS + 1, table.getNumberOfRows());
            assertTrue(table.getRow(0).isRepeatHeader());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            assertEquals("City 70", table.getRow(FilledForms.ROWS).getCell(0).getText());
            assertEquals(1, document.getAllPictures().size());
        }
    }

    @Test
    void saysTablesAndBlanksInPlainText() throws IOException {
        String text =
                new String(
                        written(new TextLetterWriter(), FilledForms.english()),
                        StandardCharsets.UTF_8);
        assertTrue(text.contains("When   6 March 2026, 12:00\n"), text);
        assertTrue(
                text.contains(
                        """
                        City 3
                            What happened: Refused at the door, then posted
                        """),
                text);
        assertTrue(text.contains("[ ] Received by (name and office)\n"), text);
        assertTrue(text.contains("[A sun over waves]\nAt the gate\n"), text);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document);
    }

    private static byte[] written(LetterWriter writer, LetterDocument paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(paper, out);
        return out.toByteArray();
    }
}
