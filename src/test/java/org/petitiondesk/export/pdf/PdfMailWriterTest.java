package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.printing.PrintedPages;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.testing.PdfMeasures;

import java.awt.print.PageFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures finished envelopes and labels with another program's eyes, against figures written out
 * here.
 */
final class PdfMailWriterTest {
    private static final double MM = 25.4 / 72;
    private static final double NEAR = 0.5;
    private static final double CAPITAL_MM = 1.6;
    private static final Language KOREAN = new Language("ko");
    private static final Language CHINESE = new Language("zh-Hans");

    private static final MailAddress ELBONIAN =
            new MailAddress(
                    Language.ENGLISH,
                    List.of(
                            "Her Excellency Anna Example",
                            "President of the Elbonian Republic",
                            "c/o Ambassador Tom Sample",
                            "Embassy of the Elbonian Republic",
                            "4 Chancery Road",
                            "Northwick 12345",
                            "ELBONIA"),
                    Optional.of(new Country("XX")),
                    "12345",
                    new Sender(
                            Language.ENGLISH,
                            List.of("Riverside Society", "5 Mill Lane", "Example Town 10000")));

    private static final MailAddress IN_SEOUL =
            new MailAddress(
                    KOREAN,
                    List.of("홍길동 귀하", "예시부 장관", "서울특별시 중구 예시로 27", "04537"),
                    Optional.of(new Country("KR")),
                    "04537",
                    new Sender(Language.ENGLISH, List.of("Riverside Society", "5 Mill Lane")));

    private static final MailAddress IN_BEIJING =
            new MailAddress(
                    CHINESE,
                    List.of("例子部部长李例子阁下", "北京市朝阳区例子大街2号", "100701"),
                    Optional.of(new Country("CN")),
                    "100701",
                    new Sender(Language.ENGLISH, List.of("Riverside Society", "5 Mill Lane")));

    private static final MailAddress ARABIC =
            new MailAddress(
                    new Language("ar"),
                    List.of("معالي السيدة آنا مثال", "c/o Embassy of Elbonia", "شارع المثال 12"),
                    Optional.of(new Country("XX")),
                    "",
                    Sender.NONE);

    /** Width, height; the left end of the address; what the address stays within. */
    @ParameterizedTest
    @CsvSource({
        "DL, 220, 110, 90, 205, 40, 95",
        "C6_5, 229, 114, 93, 214, 40, 99",
        "C5, 229, 162, 93, 214, 78, 147",
        "C4, 324, 229, 184, 309, 110, 214",
        "NO_10, 241.3, 104.8, 105, 228.6, 35, 88.9",
        "KOREAN, 220, 105, 90, 205, 40, 90",
        "CHINESE_ZL, 230, 120, 94, 215, 40, 105",
        "CHINESE_DL, 220, 110, 90, 205, 40, 95",
        "CHINESE_C5, 229, 162, 93, 214, 78, 147",
    })
    void putsAnAddressAbroadWhereThePostLooksForIt(
            Envelope envelope,
            double width,
            double height,
            double left,
            double right,
            double top,
            double bottom)
            throws IOException {
        byte[] pdf = envelopes(envelope, ELBONIAN);
        PDRectangle paper = paper(pdf);
        assertEquals(width, paper.getWidth() * MM, NEAR);
        assertEquals(height, paper.getHeight() * MM, NEAR);
        PdfMeasures page = PdfMeasures.of(pdf, 0);
        assertEquals(List.of(), page.lines());
        for (String line : ELBONIAN.lines()) {
            PdfMeasures.Text text = page.text(line);
            assertEquals(left, text.leftMm(), NEAR, line);
            assertTrue(text.rightMm() <= right, text.toString());
            assertTrue(text.baselineMm() - CAPITAL_MM >= top, text.toString());
            assertTrue(text.baselineMm() <= bottom, text.toString());
        }
        for (String line : ELBONIAN.sender().lines()) {
            assertEquals(12, page.text(line).leftMm(), NEAR);
            assertTrue(page.text(line).baselineMm() < top, line);
            assertTrue(page.text(line).rightMm() < width - 74, line);
        }
    }

    /** In the way in which printers take a sheet that lies on its side. */
    @Test
    void printsOnPaperOfTheEnvelopesSize() throws IOException {
        try (PrintedPages pages =
                PrintedPages.of(List.of(envelopes(Envelope.CHINESE_ZL, ELBONIAN, IN_BEIJING)))) {
            assertEquals(2, pages.getNumberOfPages());
            PageFormat format = pages.getPageFormat(1);
            assertEquals(230, format.getWidth() * MM, NEAR);
            assertEquals(120, format.getHeight() * MM, NEAR);
        }
    }

    /** Left edge of the first box, distance of the boxes, their top and bottom. */
    @ParameterizedTest
    @CsvSource({
        "KOREAN, 161.5, 8, 75, 83",
        "CHINESE_ZL, 12, 10, 10, 19",
        "CHINESE_DL, 12, 10, 10, 19",
        "CHINESE_C5, 12, 10, 10, 19",
    })
    void putsThePostcodeIntoItsBoxes(
            Envelope envelope, double first, double pitch, double top, double bottom)
            throws IOException {
        MailAddress to = envelope == Envelope.KOREAN ? IN_SEOUL : IN_BEIJING;
        byte[] pdf = envelopes(envelope, to);
        PdfMeasures page = PdfMeasures.of(pdf, 0);
        for (int i = 0; i < to.postcode().length(); i++) {
            double left = first + i * pitch;
            assertTrue(
                    page.lines().stream()
                            .anyMatch(line ->
                                    Math.abs(line.fromXMm() - left) < NEAR
                                            && Math.abs(line.toXMm() - left) < NEAR
                                            && Math.abs(line.fromYMm() - top) < NEAR
                                            && Math.abs(line.toYMm() - bottom) < NEAR),
                    page.lines().toString());
        }
        PdfMeasures bare =
                PdfMeasures.of(pdf(new MailStock.Envelopes(envelope, false), List.of(to)), 0);
        assertEquals(List.of(), bare.lines());
        assertEquals(page.texts(), bare.texts());
        // Whoever copies the text gets the digits in order, whatever the gaps between them.
        String text = text(pdf).replaceAll("\\s+", "");
        assertTrue(text.contains(to.postcode()), text);
        assertEquals(text.indexOf(to.postcode()), text.lastIndexOf(to.postcode()));
        for (String line : to.linesBesideBoxes()) {
            assertTrue(text.contains(line.replace(" ", "")), line);
        }
        PdfMeasures.Text sender = page.text("Riverside Society");
        PdfMeasures.Text address = page.text(to.lines().getFirst());
        // The Korean sender is above the addressee, the Chinese one below.
        assertEquals(envelope == Envelope.KOREAN, sender.baselineMm() < address.baselineMm());
        double free = envelope == Envelope.KOREAN ? 17 : 20;
        assertTrue(
                page.texts().stream()
                        .allMatch(each -> each.baselineMm() < envelope.heightMm() - free));
    }

    /** The left edge of a label on the sheet, its top, and how large it is; counted from 1. */
    @ParameterizedTest
    @CsvSource({
        "L7160, 1, 1, 7.2, 15.15, 63.5, 38.1",
        "L7160, 5, 1, 73.25, 53.25, 63.5, 38.1",
        "L7160, 21, 1, 139.3, 243.75, 63.5, 38.1",
        "L7163, 1, 1, 4.65, 15.15, 99.1, 38.1",
        "L7163, 14, 1, 106.25, 243.75, 99.1, 38.1",
        "US_5160, 1, 1, 4.76, 12.7, 66.7, 25.4",
        "US_5160, 30, 1, 144.46, 241.3, 66.7, 25.4",
        "US_5160, 31, 2, 4.76, 12.7, 66.7, 25.4",
    })
    void putsAddressesOntoTheirLabels(
            LabelSheet sheet,
            int label,
            int page,
            double left,
            double top,
            double width,
            double height)
            throws IOException {
        int before = label > sheet.count() ? 1 : 0;
        int first = label - before;
        byte[] pdf = labels(sheet, first, Collections.nCopies(before + 1, ELBONIAN));
        PDRectangle paper = paper(pdf);
        assertEquals(sheet.paper().widthMm(), paper.getWidth() * MM, NEAR);
        assertEquals(sheet.paper().heightMm(), paper.getHeight() * MM, NEAR);
        PdfMeasures measured = PdfMeasures.of(pdf, page - 1);
        List<PdfMeasures.Text> texts = ELBONIAN.lines().stream().map(measured::text).toList();
        for (PdfMeasures.Text text : texts) {
            assertEquals(left + 3, text.leftMm(), NEAR);
            assertTrue(text.rightMm() <= left + width - 3, text.toString());
        }
        double above = texts.getFirst().baselineMm() - CAPITAL_MM - top;
        double below = top + height - texts.getLast().baselineMm();
        assertTrue(above >= 3 && below >= 3, above + " " + below);
        assertEquals(above, below, 1.5);
    }

    @Test
    void beginsAtTheFirstLabelThatIsLeft() throws IOException {
        List<MailAddress> twenty = Collections.nCopies(20, ELBONIAN);
        byte[] pdf = labels(LabelSheet.L7160, 4, twenty);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
        }
        assertEquals(18, ends(pdf, 0));
        assertEquals(2, ends(pdf, 1));
    }

    private static long ends(byte[] pdf, int page) throws IOException {
        return PdfMeasures.of(pdf, page).texts().stream()
                .filter(text -> text.text().startsWith("ELBONIA"))
                .count();
    }

    @Test
    void tagsEveryAddressInItsLanguage() throws IOException {
        byte[] pdf = labels(LabelSheet.L7163, 1, List.of(ELBONIAN, IN_SEOUL, IN_BEIJING, ARABIC));
        assertEquals(List.of(), PdfConformance.faults(pdf));
        assertEquals(List.of("en", "ko", "zh-Hans", "ar"), languages(pdf));
        String text = text(pdf);
        Stream.of(ELBONIAN, IN_SEOUL, IN_BEIJING)
                .flatMap(to -> to.lines().stream())
                .forEach(line -> assertTrue(text.contains(line), line + " in " + text));
    }

    @Test
    void tagsTheSenderInItsOwnLanguage() throws IOException {
        byte[] pdf = envelopes(Envelope.KOREAN, ELBONIAN, IN_SEOUL, ARABIC);
        assertEquals(List.of(), PdfConformance.faults(pdf));
        assertEquals(List.of("en", "en", "en", "ko", "ko", "ar"), languages(pdf));
    }

    @Test
    void putsAnAddressOfWhatIsMostlyReadFromTheRightAtTheRight() throws IOException {
        List<String> lines = new ArrayList<>(ARABIC.lines());
        lines.add("11511");
        MailAddress digits = with(lines, "");
        List<PdfMeasures.Text> texts = PdfMeasures.of(envelopes(Envelope.DL, digits), 0).texts();
        assertEquals(4, texts.size());
        for (PdfMeasures.Text line : texts) {
            assertEquals(205, line.rightMm(), NEAR, line.toString());
        }
    }

    @Test
    void putsAnAddressOfWhatIsMostlyReadFromTheLeftAtTheLeft() throws IOException {
        MailAddress name =
                with(List.of("آنا مثال", "Embassy of Elbonia", "12 Example Street", "11511"), "");
        List<PdfMeasures.Text> texts = PdfMeasures.of(envelopes(Envelope.DL, name), 0).texts();
        assertEquals(4, texts.size());
        for (PdfMeasures.Text line : texts) {
            assertEquals(90, line.leftMm(), NEAR, line.toString());
        }
    }

    @Test
    void namesWhatHasNoRoomOrCannotBeDrawn() {
        MailStock labels = new MailStock.Labels(LabelSheet.US_5160, 1);
        List<String> many = Collections.nCopies(12, "Ministry of Examples");
        assertEquals(List.of("mail.too-long-for-label"), keys(with(many, "12345"), labels));
        MailStock dl = new MailStock.Envelopes(Envelope.DL);
        assertEquals(List.of(), keys(with(many, "12345"), dl));
        List<String> endless = Collections.nCopies(30, "Ministry of Examples");
        assertEquals(List.of("mail.too-long-for-envelope"), keys(with(endless, "12345"), dl));
        assertEquals(
                List.of("letter.character-without-font"), keys(with(List.of("😀"), ""), labels));
        assertEquals(
                List.of("letter.control-character"), keys(with(List.of("A\u202EB"), ""), labels));
        MailStock chinese = new MailStock.Envelopes(Envelope.CHINESE_ZL);
        assertEquals(List.of(), keys(IN_BEIJING, chinese));
        assertEquals(List.of(), keys(ELBONIAN, chinese));
        MailAddress five =
                new MailAddress(
                        CHINESE, List.of("李例子"), IN_BEIJING.country(), "10070", Sender.NONE);
        assertEquals(List.of("mail.postcode-not-for-boxes"), keys(five, chinese));
        assertEquals(
                List.of("mail.no-postcode-for-boxes"),
                keys(
                        new MailAddress(
                                KOREAN, List.of("홍길동"), IN_SEOUL.country(), "", Sender.NONE),
                        new MailStock.Envelopes(Envelope.KOREAN)));
        assertEquals(
                List.of(),
                keys(with(List.of("홍길동"), ""), new MailStock.Envelopes(Envelope.KOREAN)),
                "a country that is not known has no boxes");
    }

    @Test
    void leavesOutTheSendersLinesThatHaveNoRoom() throws IOException {
        List<String> sender = new ArrayList<>(List.of("Riverside Society"));
        for (int i = 1; i < 15; i++) {
            sender.add("Floor " + i);
        }
        MailAddress to =
                new MailAddress(
                        Language.ENGLISH,
                        ELBONIAN.lines(),
                        ELBONIAN.country(),
                        "",
                        new Sender(Language.ENGLISH, sender));
        MailStock dl = new MailStock.Envelopes(Envelope.DL);
        assertEquals(List.of("mail.sender-too-long"), keys(to, dl));
        PdfMeasures page = PdfMeasures.of(envelopes(Envelope.DL, to), 0);
        assertTrue(page.text("Floor 3").baselineMm() < 40);
        assertTrue(page.texts().stream().noneMatch(text -> text.text().equals("Floor 14")));
    }

    private static MailAddress with(List<String> lines, String postcode) {
        return new MailAddress(Language.ENGLISH, lines, Optional.empty(), postcode, Sender.NONE);
    }

    private static List<String> keys(MailAddress to, MailStock stock) {
        return new PdfMailWriter().check(to, stock).stream().map(Problem::key).toList();
    }

    private static byte[] envelopes(Envelope envelope, MailAddress... to) throws IOException {
        return pdf(new MailStock.Envelopes(envelope), List.of(to));
    }

    private static byte[] labels(LabelSheet sheet, int first, List<MailAddress> to)
            throws IOException {
        return pdf(new MailStock.Labels(sheet, first), to);
    }

    private static byte[] pdf(MailStock stock, List<MailAddress> to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfMailWriter()
                .write(new MailDocument(to.getFirst().language(), "EX 001", stock, to), out);
        return out.toByteArray();
    }

    private static PDRectangle paper(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getMediaBox();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Of every paragraph, in reading order. */
    private static List<String> languages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> languages = new ArrayList<>();
            add(document.getDocumentCatalog().getStructureTreeRoot(), languages);
            return languages;
        }
    }

    private static void add(PDStructureNode node, List<String> languages) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("P")) {
                    languages.add(element.getLanguage());
                }
                add(element, languages);
            }
        }
    }
}
