package org.petitiondesk.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;

class PrintedPagesTest {

    @Test
    void countsThePagesOfAllFilesEachOnItsOwnPaper() throws IOException {
        try (PrintedPages pages =
                PrintedPages.of(
                        List.of(
                                pdf(PDRectangle.A4, Color.RED, 2),
                                pdf(PDRectangle.LETTER, Color.BLUE, 1)))) {
            assertEquals(3, pages.getNumberOfPages());
            assertEquals(PDRectangle.A4.getHeight(), pages.getPageFormat(1).getHeight(), 0.1);
            assertEquals(PDRectangle.LETTER.getHeight(), pages.getPageFormat(2).getHeight(), 0.1);
        }
    }

    @Test
    void drawsTheRightPageOfTheRightFile() throws IOException, PrinterException {
        try (PrintedPages pages =
                PrintedPages.of(
                        List.of(
                                pdf(PDRectangle.A4, Color.RED, 2),
                                pdf(PDRectangle.LETTER, Color.BLUE, 1)))) {
            assertEquals(Color.RED.getRGB(), middle(pages, 1));
            assertEquals(Color.BLUE.getRGB(), middle(pages, 2));
        }
    }

    @Test
    void goesToAPrinterAsPostScript() throws Exception {
        String postScript =
                postScript(
                        List.of(pdf(PDRectangle.A4, Color.RED, 3)),
                        new HashPrintRequestAttributeSet());
        assertTrue(postScript.startsWith("%!PS"));
        assertEquals(3, postScript.split("%%Page: ", -1).length - 1);
    }

    @Test
    void printsTheChosenPagesAsOftenAsToldEachOnItsPaper() throws Exception {
        String postScript =
                postScript(
                        List.of(
                                pdf(PDRectangle.A4, Color.RED, 3),
                                pdf(PDRectangle.LETTER, Color.BLUE, 2)),
                        new HashPrintRequestAttributeSet(
                                new PrintRequestAttribute[] {
                                    new PageRanges("2-4"), new Copies(2)
                                }));
        assertEquals(
                List.of("2", "sheet 595", "3", "4", "sheet 612"),
                Pattern.compile("%%Page: (\\d+)|/PageSize \\[(\\d+)")
                        .matcher(postScript.substring(postScript.indexOf("%%EndSetup")))
                        .results()
                        .map(found ->
                                found.group(1) == null ? "sheet " + found.group(2) : found.group(1))
                        .toList());
        assertTrue(postScript.contains("/NumCopies 2 "));
    }

    /** What a printer is given. */
    private static String postScript(List<byte[]> files, PrintRequestAttributeSet wanted)
            throws IOException, PrintException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintServiceFactory factory =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        try (PrintedPages pages = PrintedPages.of(files)) {
            factory.getPrintService(paper)
                    .createPrintJob()
                    .print(
                            new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                            wanted);
        }
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void leavesNoTraceInThePersonsFolder() throws IOException, PrinterException {
        try (PrintedPages pages = PrintedPages.of(List.of(pdf(PDRectangle.A4, Color.RED, 1)))) {
            middle(pages, 0);
        }
        assertFalse(Files.exists(Path.of(System.getProperty("user.home"), ".pdfbox.cache")));
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThrows(IOException.class, () -> PrintedPages.of(List.of(new byte[] {1, 2, 3})));
    }

    private static int middle(PrintedPages pages, int page) throws PrinterException {
        PageFormat format = pages.getPageFormat(page);
        int width = (int) format.getWidth();
        int height = (int) format.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        int printed = pages.getPrintable(page).print(graphics, format, page);
        assertEquals(Printable.PAGE_EXISTS, printed);
        return image.getRGB(width / 2, height / 2);
    }

    private static byte[] pdf(PDRectangle size, Color color, int count) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(color);
                    content.addRect(0, 0, size.getWidth(), size.getHeight());
                    content.fill();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
