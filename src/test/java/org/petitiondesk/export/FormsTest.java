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
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.FilledForms;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.testing.PdfMeasures;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    @Test
    void partsARowThatIsHigherThanAPageAndPrintsAllOfIt() throws IOException {
        String words =
                IntStream.range(0, 900)
                        .mapToObj(i -> "word" + i + ".")
                        .collect(Collectors.joining(" "));
        LetterDocument paper =
                FilledForms.of(
                        List.of(
                                new Block.Table(
                                        List.of("City", "Note", "Lead"),
                                        List.of(3, 2, 2),
                                        List.of(
                                                List.of(
                                                        Inline.text("Bonn"),
                                                        Inline.text(words),
                                                        Inline.text("Nobody"))))));
        byte[] pdf = written(new PdfLetterWriter(new Typesetter()), paper);
        assertEquals(List.of(), PdfConformance.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                double lowest =
                        PdfMeasures.of(pdf, page).texts().stream()
                                .mapToDouble(PdfMeasures.Text::baselineMm)
                                .max()
                                .orElseThrow();
                assertTrue(lowest < 297 - 8, "page " + page + ": " + lowest);
            }
            String all = text(document, 0);
            assertTrue(IntStream.range(0, 900).allMatch(i -> all.contains("word" + i + ".")));
        }
    }

    @Test
    void tiesABlankToNothingBelowIt() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            blocks.add(new Block.FillIn("Name " + i, Block.FillIn.Form.LINE));
        }
        blocks.add(new Block.Paragraph(Inline.text("Thank you.")));
        blocks.add(new Block.FillIn("Last", Block.FillIn.Form.LINE));
        for (int i = 0; i < 12; i++) {
            blocks.add(new Block.FillIn("Again " + i, Block.FillIn.Form.LINE));
        }
        byte[] pdf = written(new PdfLetterWriter(new Typesetter()), FilledForms.of(blocks));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
            assertTrue(text(document, 1).contains("Name 20"), text(document, 1));
        }
    }

    @Test
    void losesNoCellOfATableInPlainText() throws IOException {
        String text =
                new String(
                        written(
                                new TextLetterWriter(),
                                FilledForms.of(
                                        List.of(
                                                table(
                                                        List.of("No.", "Demand", "Outcome"),
                                                        "1.",
                                                        "",
                                                        ""),
                                                table(List.of("City", "Note"), "Bonn", "fine"),
                                                table(
                                                        List.of(),
                                                        "long ".repeat(12).strip(),
                                                        "kept")))),
                        StandardCharsets.UTF_8);
        for (String told :
                List.of("No. | Demand | Outcome", "1.", "City | Note", "Bonn  fine", "kept")) {
            assertTrue(text.contains(told), told + " in " + text);
        }
        assertTrue(text.lines().allMatch(line -> line.length() <= 76), text);
    }

    private static Block table(List<String> headings, String... cells) {
        return new Block.Table(
                headings,
                Collections.nCopies(cells.length, 1),
                List.of(Stream.of(cells).map(Inline::text).toList()));
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
