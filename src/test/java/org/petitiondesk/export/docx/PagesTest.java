package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.petitiondesk.export.docx.WrittenLetter.elements;
import static org.petitiondesk.export.docx.WrittenLetter.value;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.WindowEnvelope;
import org.petitiondesk.testing.CrowdedLetters;
import org.petitiondesk.testing.DressedLetters;
import org.petitiondesk.testing.RightToLeftLetters;
import org.petitiondesk.testing.TypicalLetters;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class PagesTest {
    private static final LetterDocument ENGLISH = TypicalLetters.english();

    @Test
    void headsContinuationPagesOnly() throws IOException {
        try (XWPFDocument document = WrittenLetter.of(ENGLISH).open()) {
            assertEquals(
                    "To Her Excellency President Mirela Tanaquil\tLIB 007 / 0326\tMarch 6, 2026",
                    document.getHeaderFooterPolicy().getDefaultHeader().getText().strip());
            assertEquals(
                    "", document.getHeaderFooterPolicy().getFirstPageHeader().getText().strip());
            assertEquals(
                    List.of(HeaderFooterType.DEFAULT, HeaderFooterType.FIRST).size(),
                    document.getHeaderList().size());
        }
        assertEquals(
                1, WrittenLetter.of(ENGLISH).elements("word/document.xml", "w:titlePg").size());
    }

    @Test
    void footsEveryPageWithFieldsInTheLanguagesOrder() throws IOException {
        WrittenLetter english = WrittenLetter.of(ENGLISH);
        for (String part : List.of("word/footer1.xml", "word/footer2.xml")) {
            assertEquals(
                    List.of(
                            "Delivery copy, for the addressee only",
                            "Page ",
                            " PAGE ",
                            "1",
                            " of ",
                            " NUMPAGES ",
                            "1",
                            "Friends of the Harbour Library · library@example.org"),
                    english.elements(part, "w:r").stream()
                            .flatMap(run ->
                                    elements(run, "*").stream()
                                            .filter(child ->
                                                    child.getTagName().equals("w:t")
                                                            || child.getTagName()
                                                                    .equals("w:instrText")))
                            .map(Element::getTextContent)
                            .toList());
        }
    }

    @Test
    void keepsTheCloseWithTheSignaturesAndTheEndOfTheText() throws IOException {
        WrittenLetter written = WrittenLetter.of(ENGLISH);
        assertTrue(keptWithNext(written, "Kindly quote the code of this letter in your reply."));
        assertEquals(1, elements(style(written, "Closing"), "w:keepNext").size());
        Element signatures = written.elements("word/document.xml", "w:tbl").getFirst();
        assertEquals(elements(signatures, "w:p").size(), elements(signatures, "w:keepNext").size());
        assertEquals(
                elements(signatures, "w:tr").size(), elements(signatures, "w:cantSplit").size());
    }

    @Test
    void keepsTwoLinesOfTextWithTheCloseIfTheLastParagraphIsShort() throws IOException {
        WrittenLetter written = WrittenLetter.of(ENGLISH);
        assertTrue(
                keptWithNext(
                        written, "to guarantee the library’s budget for the next five years."));
        assertFalse(
                keptWithNext(
                        written, "to withdraw the decision of January 9 to close the library;"));
    }

    @Test
    void marksFoldsAndNamesTheSenderOnTheFirstPageOnly() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(TypicalLetters.on(ENGLISH, Paper.A4, LetterLayout.DIN_5008_A));
        assertEquals(
                List.of("4812", "8299", "10765", "1621"),
                written.elements("word/header2.xml", "w:framePr").stream()
                        .map(frame -> frame.getAttribute("w:y"))
                        .toList());
        assertEquals(List.of(), written.elements("word/header1.xml", "w:framePr"));
    }

    @Test
    void drawsTheEndOfAShortListAlongWithTheClose() throws IOException {
        WrittenLetter written = WrittenLetter.of(TypicalLetters.chinese());
        assertFalse(keptWithNext(written, "撤销一月九日关于关闭图书馆的决定；"));
        assertTrue(keptWithNext(written, "在一个月之内，以书面形式答复读者向文化部提出的各项问题，并将问题和答复一并公布，让人人都能读到；"));
        assertTrue(keptWithNext(written, "保证图书馆今后五年的经费。"));
    }

    @Test
    void keepsLeadInsAndHeadingsWithWhatFollows() throws IOException {
        WrittenLetter written = WrittenLetter.of(ENGLISH);
        assertTrue(keptWithNext(written, "We respectfully ask your government:"));
        assertTrue(keptWithNext(written, "Those who would lose most are:"));
        for (String style : List.of("Heading1", "Heading2", "Salutation", "Title")) {
            assertEquals(1, elements(style(written, style), "w:keepNext").size(), style);
        }
        assertEquals(1, elements(style(written, "Normal"), "w:widowControl").size());
    }

    @Test
    void setsThePaper() throws IOException {
        WrittenLetter a4 = WrittenLetter.of(ENGLISH);
        assertEquals("11906", value(section(a4), "w:pgSz", "w:w"));
        assertEquals("16838", value(section(a4), "w:pgSz", "w:h"));
        WrittenLetter letter =
                WrittenLetter.of(TypicalLetters.on(ENGLISH, Paper.LETTER, LetterLayout.US_NO_10));
        assertEquals("12240", value(section(letter), "w:pgSz", "w:w"));
        assertEquals("15840", value(section(letter), "w:pgSz", "w:h"));
        assertEquals("1440", value(section(letter), "w:pgMar", "w:left"));
    }

    @Test
    void setsTheAddressIntoTheWindow() throws IOException {
        assertAddress(LetterLayout.DIN_5008_A, 25, 44.7);
        assertAddress(LetterLayout.DIN_5008_B, 25, 62.7);
        assertAddress(LetterLayout.SN_010130, 119, 52);
    }

    private static void assertAddress(LetterLayout layout, double x, double y) throws IOException {
        WrittenLetter written = WrittenLetter.of(TypicalLetters.on(ENGLISH, Paper.A4, layout));
        for (String line : List.of("Her Excellency Mirela Tanaquil", "ELBONIA")) {
            Element paragraph = paragraph(written, line);
            assertEquals(
                    Integer.toString(Twips.ofMillimetres(x)), value(paragraph, "w:framePr", "w:x"));
            assertEquals(
                    Integer.toString(Twips.ofMillimetres(y)), value(paragraph, "w:framePr", "w:y"));
            assertEquals("page", value(paragraph, "w:framePr", "w:vAnchor"));
        }
    }

    @Test
    void turnsTheHeadOfLettersFromTheRightButNoWindowAndNoFold() throws IOException {
        LetterDocument arabic = RightToLeftLetters.arabic(LetterLayout.DIN_5008_B);
        WrittenLetter written =
                WrittenLetter.of(DressedLetters.dressed(arabic, arabic.page(), true));
        assertEquals(
                Integer.toString(Twips.ofMillimetres(25)),
                value(paragraph(written, "Port Averil 20418"), "w:framePr", "w:x"));
        assertEquals(
                List.of("198", "198", "198", "1417"),
                written.elements("word/header2.xml", "w:framePr").stream()
                        .map(frame -> frame.getAttribute("w:x"))
                        .toList());
        Element logo =
                written.elements("word/document.xml", "w:p").stream()
                        .filter(p -> !elements(p, "w:drawing").isEmpty())
                        .findFirst()
                        .orElseThrow();
        int end =
                Integer.parseInt(value(logo, "w:framePr", "w:x"))
                        + Integer.parseInt(value(logo, "w:framePr", "w:w"));
        assertEquals(Twips.ofMillimetres(190), end, 1);
        // In LibreOffice this paragraph tells from where the places of frames before it count.
        Element after =
                written.elements("word/document.xml", "w:p").stream()
                        .filter(p -> elements(p, "w:framePr").isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertEquals("0", value(after, "w:bidi", "w:val"));
    }

    @Test
    void readsAddressesTheirOwnWay() throws IOException {
        WrittenLetter written = WrittenLetter.of(RightToLeftLetters.hebrew());
        Element town = paragraph(written, "20418 Port Averil");
        assertEquals("0", value(town, "w:bidi", "w:val"));
        assertEquals("right", value(town, "w:jc", "w:val"));
        assertEquals(List.of(), elements(paragraph(written, "רחוב הנמל 14"), "w:bidi"));
    }

    @Test
    void fitsLongAddressesIntoTheWindow() {
        FittedAddress four = fitted("a", "b", "c", "d");
        assertEquals(66.7, four.frame().yMm());
        assertEquals(10, four.sizePt());

        FittedAddress five = fitted("a", "b", "c", "d", "e");
        assertTrue(five.frame().yMm() < 66.7);
        assertEquals(10, five.sizePt());

        FittedAddress seven = fitted("a", "b", "c", "d", "e", "f", "g");
        assertTrue(seven.sizePt() < 10 && seven.sizePt() >= 8);
        assertTrue(seven.frame().yMm() + 7 * seven.leadingPt() * 25.4 / 72 <= 85.71);
        assertTrue(seven.fits());

        FittedAddress wrapped =
                fitted("a", "b", "c", "An office with a name of many words ".repeat(3));
        assertTrue(wrapped.frame().yMm() < 66.7);
    }

    @Test
    void neverSetsLinesCloserThanTheirType() {
        FittedAddress twelve = fitted("abcdefghijkl".split(""));
        assertEquals(8, twelve.sizePt());
        assertTrue(twelve.leadingPt() > twelve.sizePt());
        assertFalse(twelve.fits());
    }

    private static FittedAddress fitted(String... address) {
        return FittedAddress.of(List.of(address), WindowEnvelope.US_NO_10.address(), Usage.BLOCK);
    }

    @Test
    void keepsTheAddressWithinWhatTheWindowShows() throws IOException {
        for (LetterLayout layout : List.of(LetterLayout.DIN_5008_A, LetterLayout.SN_010130)) {
            WrittenLetter written = WrittenLetter.of(TypicalLetters.on(ENGLISH, Paper.A4, layout));
            WindowEnvelope.Window window = WindowEnvelope.of(layout).orElseThrow().address();
            assertEquals(
                    Integer.toString(Twips.ofMillimetres(window.widthMm())),
                    value(paragraph(written, "ELBONIA"), "w:framePr", "w:w"));
        }
    }

    @Test
    void leavesOutTheSponsorsThatHaveNoRoomAboveTheWindow() throws IOException {
        DocxLetterWriter writer = new DocxLetterWriter();
        for (LetterLayout layout : LetterLayout.values()) {
            LetterDocument letter = CrowdedLetters.on(layout, 15);
            String text = String.join("\n", WrittenLetter.of(letter).texts());
            boolean cut = layout != LetterLayout.PLAIN;
            assertEquals(cut, !text.contains("Bookbinders’ Cooperative\n"), layout.word());
            assertEquals(
                    cut ? List.of("letter.letterhead-too-long") : List.of(),
                    writer.check(letter).stream().map(Problem::key).toList());
            assertTrue(text.contains("12 Quay Street, Port Amber · library@example.org"));
        }
    }

    @Test
    void beginsTheTextBelowTheWindow() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(TypicalLetters.on(ENGLISH, Paper.A4, LetterLayout.DIN_5008_B));
        Element header = written.xml("word/header2.xml").getDocumentElement();
        int height = Integer.parseInt(value(header, "w:spacing", "w:line"));
        double baseline = Geometry.HEADER_MM + (height + 0.8 * 13.9 * 20) / 1440.0 * 25.4;
        assertEquals(WindowEnvelope.DIN_5008_B.subjectMm(), baseline, 0.2);
    }

    @Test
    void beginsTheTextBelowALongPlaceAndDate() {
        String place = "Saint-Exemple-des-Bois-et-des-Champs, ";
        List<LetterDocument> letters =
                List.of(
                        TypicalLetters.french(),
                        TypicalLetters.on(ENGLISH, Paper.A4, LetterLayout.DIN_5008_B),
                        TypicalLetters.on(ENGLISH, Paper.A4, LetterLayout.SN_010130));
        for (LetterDocument letter : letters) {
            FixedHead usual = fixed(dated(letter, "12 juin 2026"));
            // Each has a line of its own.
            FixedHead head = fixed(dated(letter, place.repeat(7) + "12 juin 2026"));
            assertTrue(usual.subjectMm() < head.subjectMm(), letter.page().toString());
            assertTrue(head.date().yMm() + 8 * 4.2 + 5 < head.subjectMm(), "" + head);
        }
    }

    private static FixedHead fixed(LetterDocument letter) {
        return Geometry.of(letter).fixed().orElseThrow();
    }

    private static LetterDocument dated(LetterDocument letter, String date) {
        return TypicalLetters.with(
                letter,
                letter.blocks().stream()
                        .map(block ->
                                block instanceof Block.DateLine ? new Block.DateLine(date) : block)
                        .toArray(Block[]::new));
    }

    @Test
    void leavesAWideDateTheRoomBesideTheReferences() {
        LetterDocument letter = TypicalLetters.on(ENGLISH, Paper.LETTER, LetterLayout.US_NO_10);
        assertTrue(fixed(letter).date().widthMm() > 95, "" + fixed(letter));
    }

    @Test
    void indentsFirstLinesAsTheLanguageDoes() throws IOException {
        assertEquals("200", firstLineChars(TypicalLetters.chinese()));
        assertEquals("100", firstLineChars(TypicalLetters.korean()));
        Element french = style(WrittenLetter.of(TypicalLetters.french()), "BodyText");
        assertEquals("567", value(french, "w:ind", "w:firstLine"));
        Element english = style(WrittenLetter.of(ENGLISH), "BodyText");
        assertEquals("0", value(english, "w:ind", "w:firstLine"));
    }

    private static String firstLineChars(LetterDocument letter) throws IOException {
        return value(style(WrittenLetter.of(letter), "BodyText"), "w:ind", "w:firstLineChars");
    }

    @Test
    void repeatsHeadsOfTheAnnexAndSplitsNoRow() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(TypicalLetters.with(ENGLISH, TypicalLetters.longAnnex(2500)));
        List<Element> tables = written.elements("word/document.xml", "w:tbl");
        int most = 0;
        List<String> heads = new ArrayList<>();
        for (Element table : tables) {
            assertEquals(1, elements(table, "w:tblHeader").size());
            List<Element> rows = elements(table, "w:tr");
            most = Math.max(most, rows.size() - 1);
            heads.add(rows.getFirst().getTextContent());
        }
        assertEquals(80, most);
        assertEquals("Quarter 1 (1000)", heads.getFirst());
        assertEquals(12, Collections.frequency(heads, "Quarter 1 (continued)"));
        int rows = 2500 + tables.size();
        assertEquals(rows, written.elements("word/document.xml", "w:tr").size());
        assertEquals(rows, written.elements("word/document.xml", "w:cantSplit").size());
    }

    @Test
    void setsALongAnnexInColumns() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(TypicalLetters.with(ENGLISH, TypicalLetters.longAnnex(60)));
        List<Element> sections = written.elements("word/document.xml", "w:sectPr");
        assertEquals(
                List.of("", "2"),
                sections.stream().map(section -> value(section, "w:cols", "w:num")).toList());
        assertEquals(1, elements(sections.getFirst(), "w:titlePg").size());
        assertEquals("continuous", value(sections.getLast(), "w:type", "w:val"));
    }

    @Test
    void writesTheTotalOfAListThatGoesOverPagesInItsLastColumn() throws IOException {
        assertEquals(List.of("", "3"), columns(total(200), "Ambersmith 200", "200 in all"));
        LetterDocument goesOn =
                TypicalLetters.with(
                        ENGLISH, totalled(200), TypicalLetters.paragraph("What follows"));
        assertEquals(List.of("", "3", ""), columns(goesOn, "200 in all", "What follows"));
        WrittenLetter written = WrittenLetter.of(total(200));
        Element last = paragraph(written, "Ambersmith 200");
        assertEquals(1, elements(last, "w:keepNext").size());
        Element table = written.elements("word/document.xml", "w:tbl").getLast();
        assertEquals("200 in all", elements(table, "w:tr").getLast().getTextContent());
    }

    /** Names that columns on one page begin with; headings are repeated there. */
    @Test
    void makesColumnsOnOnePageAboutEquallyHigh() throws IOException {
        assertEquals(List.of("1", "12", "22"), columnsBeginWith(totalled(30)));
        Block.Annex one = totalled(20);
        Block.AnnexGroup group =
                new Block.AnnexGroup("Port Amber", one.groups().getFirst().entries());
        assertEquals(
                List.of("Port Amber (20)", "Port Amber (continued)", "Port Amber (continued)"),
                columnsBeginWith(one.with(List.of(group, group), List.of("20 twice"))));
        assertEquals(List.of("1"), columnsBeginWith(totalled(200)));
        Block.AnnexGroup longHeaded =
                new Block.AnnexGroup("Port Amber and ".repeat(18), group.entries());
        assertEquals(
                3, columnsBeginWith(one.with(Collections.nCopies(5, group), List.of())).size());
        assertEquals(
                1,
                columnsBeginWith(one.with(Collections.nCopies(5, longHeaded), List.of())).size());
        LetterDocument khmer =
                new LetterDocument(
                        new Language("km"),
                        "",
                        ENGLISH.page(),
                        List.of(totalled(30)),
                        ENGLISH.running(),
                        List.of());
        assertEquals(List.of("1"), columnsBeginWith(khmer));
    }

    private static List<String> columnsBeginWith(Block.Annex annex) throws IOException {
        return columnsBeginWith(TypicalLetters.with(ENGLISH, annex));
    }

    private static List<String> columnsBeginWith(LetterDocument letter) throws IOException {
        WrittenLetter written = WrittenLetter.of(letter);
        List<String> begin = new ArrayList<>();
        boolean begins = true;
        for (Element part : written.elements("word/document.xml", "*")) {
            boolean breaks = part.getTagName().equals("w:br");
            begins |= breaks && part.getAttribute("w:type").equals("column");
            if (begins && part.getTagName().equals("w:tr")) {
                List<Element> cells = elements(part, "w:tc");
                begin.add(cells.getFirst().getTextContent());
                begins = false;
            }
        }
        return begin;
    }

    @Test
    void writesTheTotalOfAListWithoutNames() throws IOException {
        Block.Annex empty = totalled(3).with(List.of(), List.of("nobody yet"));
        paragraph(WrittenLetter.of(TypicalLetters.with(ENGLISH, empty)), "nobody yet");
    }

    @Test
    void addsTheIndentsOfQuotationsAndListsWithinEachOther() throws IOException {
        Block.BulletList bullets =
                new Block.BulletList(
                        List.of(
                                List.of(
                                        TypicalLetters.paragraph("item"),
                                        TypicalLetters.paragraph("goes on"),
                                        new Block.Heading(3, Inline.text("headed")),
                                        new Block.Quote(
                                                List.of(TypicalLetters.paragraph("quoted"))))));
        int text = Twips.ofMillimetres(10.5);
        int inset = Twips.ofMillimetres(8);
        WrittenLetter item = WrittenLetter.of(TypicalLetters.with(ENGLISH, bullets));
        assertEquals(List.of("", ""), indents(item, "item"));
        assertEquals(List.of(text + "", ""), indents(item, "goes on"));
        assertEquals(List.of(text + "", "0"), indents(item, "headed"));
        assertEquals(List.of(text + inset + "", inset + ""), indents(item, "quoted"));

        WrittenLetter quote =
                WrittenLetter.of(
                        TypicalLetters.with(
                                ENGLISH,
                                new Block.Quote(
                                        List.of(
                                                TypicalLetters.paragraph("said"),
                                                bullets,
                                                new Block.Quote(
                                                        List.of(
                                                                TypicalLetters.paragraph(
                                                                        "cited")))))));
        assertEquals(List.of("", ""), indents(quote, "said"));
        assertEquals(List.of(text + inset + "", inset + ""), indents(quote, "item"));
        assertEquals(List.of(text + inset + "", inset + ""), indents(quote, "goes on"));
        assertEquals(List.of(text + 2 * inset + "", 2 * inset + ""), indents(quote, "quoted"));
        assertEquals(List.of(2 * inset + "", 2 * inset + ""), indents(quote, "cited"));
    }

    /** Of a paragraph itself: at its left and at its right. */
    private static List<String> indents(WrittenLetter written, String text) throws IOException {
        Element paragraph = paragraph(written, text);
        return List.of(value(paragraph, "w:ind", "w:left"), value(paragraph, "w:ind", "w:right"));
    }

    private static LetterDocument total(int entries) {
        return TypicalLetters.with(ENGLISH, totalled(entries));
    }

    private static Block.Annex totalled(int entries) {
        return TypicalLetters.ungroupedAnnex(entries, _ -> "");
    }

    /** How many columns each section has; the two texts follow each other, also in the file. */
    private static List<String> columns(LetterDocument letter, String text, String next)
            throws IOException {
        WrittenLetter written = WrittenLetter.of(letter);
        List<String> texts = written.texts();
        assertEquals(next, texts.get(texts.lastIndexOf(text) + 1));
        return written.elements("word/document.xml", "w:sectPr").stream()
                .map(section -> value(section, "w:cols", "w:num"))
                .toList();
    }

    @Test
    void drawsTheRuleBelowTheLogoAsWideAsTheText() throws IOException {
        WrittenLetter written = WrittenLetter.of(DressedLetters.in(LetterLayout.DIN_5008_B));
        Element rule =
                written.elements("word/document.xml", "w:p").stream()
                        .filter(p -> value(p, "w:pStyle", "w:val").equals("LetterheadRule"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Integer.toString(Twips.ofMillimetres(165)), value(rule, "w:framePr", "w:w"));
    }

    @Test
    void beginsTheAnnexOnAPageOfItsOwn() throws IOException {
        Element style = style(WrittenLetter.of(ENGLISH), "AnnexHeading");
        assertEquals(1, elements(style, "w:pageBreakBefore").size());
        assertEquals("Heading1", value(style, "w:basedOn", "w:val"));
    }

    @Test
    void keepsTheHeadingWithTheColumnsOfAList() throws IOException {
        for (String style : List.of("AnnexHeading", "AnnexIntroduction")) {
            assertEquals(1, elements(style(WrittenLetter.of(ENGLISH), style), "w:keepNext").size());
        }
    }

    @Test
    void endsPagesWhereToldTo() throws IOException {
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                ENGLISH,
                                TypicalLetters.paragraph("one"),
                                new Block.PageBreak(),
                                new Block.PageBreak(),
                                TypicalLetters.paragraph("two"),
                                new Block.PageBreak(),
                                new Block.PageBreak()));
        List<Element> paragraphs = written.elements("word/document.xml", "w:p");
        assertEquals(3, paragraphs.size());
        assertEquals(1, elements(paragraphs.get(1), "w:pageBreakBefore").size());
    }

    private static boolean keptWithNext(WrittenLetter written, String text) throws IOException {
        return !elements(paragraph(written, text), "w:keepNext").isEmpty();
    }

    private static Element paragraph(WrittenLetter written, String text) throws IOException {
        return written.elements("word/document.xml", "w:p").stream()
                .filter(paragraph -> paragraph.getTextContent().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Element style(WrittenLetter written, String id) throws IOException {
        return written.elements("word/styles.xml", "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Element section(WrittenLetter written) throws IOException {
        return written.elements("word/document.xml", "w:sectPr").getFirst();
    }
}
