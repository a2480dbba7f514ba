package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.TypicalLetters;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class DocxLetterWriterTest {
    private static final Pattern WORD_END = Pattern.compile("\\s+");
    private static final LetterDocument ENGLISH = TypicalLetters.english();

    @Test
    void leavesWhatCouldNotBeWrittenUnfinished() {
        LetterDocument letter = TypicalLetters.with(ENGLISH, TypicalLetters.paragraph("a\u0001b"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                IllegalArgumentException.class, () -> new DocxLetterWriter().write(letter, out));
        String endOfDirectory = "PK\u0005\u0006";
        assertFalse(out.toString(StandardCharsets.ISO_8859_1).contains(endOfDirectory));
    }

    @Test
    void writesTheTextOfEveryBlockInOrder() throws IOException {
        List<String> texts = WrittenLetter.of(ENGLISH).texts();

        assertEquals(
                List.of(
                        "Friends of the Harbour Library",
                        "with the Readers’ Union",
                        "12 Quay Street, Port Amber · library@example.org",
                        "Northwick, March 6, 2026\tOur reference LIB 007 / 0326",
                        "\tBy hand at the embassy’s gate",
                        "Her Excellency Mirela Tanaquil",
                        "President of the Republic of Amberland",
                        "c/o Ambassador Osric Vane",
                        "Embassy of the Republic of Amberland",
                        "4 Chancery Row",
                        "Northwick 20177",
                        "ELBONIA",
                        "An appeal to keep the harbour library open",
                        "Dear Madam President:"),
                texts.subList(0, 14));
        assertEquals("Respectfully yours,", texts.get(texts.indexOf("Ansel Brightwater") - 1));
        int signer = texts.indexOf("Ansel Brightwater");
        assertEquals(
                List.of("Ansel Brightwater", "Chair", "Friends of the Harbour Library"),
                texts.subList(signer, signer + 3));
        assertEquals(
                List.of(
                        "*{{Bold}}* <O’Hara> & Co.",
                        "Two more persons signed and are counted without their names."),
                texts.subList(texts.size() - 2, texts.size()));
        assertTrue(texts.containsAll(List.of("7", "ليلى حسن", "Port Amber", "3", "서혜진 (徐慧珍)")));
    }

    @Test
    void usesOnlyStylesThatItDefines() throws IOException {
        for (LetterDocument letter : TypicalLetters.all()) {
            WrittenLetter written = WrittenLetter.of(letter);
            Set<String> defined =
                    written.elements("word/styles.xml", "w:style").stream()
                            .map(style -> style.getAttribute("w:styleId"))
                            .collect(Collectors.toSet());
            for (String part : List.of("document", "header1", "header2", "footer1", "footer2")) {
                for (String use : List.of("w:pStyle", "w:rStyle")) {
                    for (Element style : written.elements("word/" + part + ".xml", use)) {
                        assertTrue(defined.contains(style.getAttribute("w:val")));
                    }
                }
            }
            for (Element base : written.elements("word/styles.xml", "w:basedOn")) {
                assertTrue(defined.contains(base.getAttribute("w:val")));
            }
        }
    }

    @Test
    void givesEveryBlockTheStyleOfItsKind() throws IOException {
        try (XWPFDocument document = WrittenLetter.of(ENGLISH).open()) {
            Map<String, String> styles =
                    document.getParagraphs().stream()
                            .filter(paragraph -> !paragraph.getText().isEmpty())
                            .collect(
                                    Collectors.toMap(
                                            XWPFParagraph::getText,
                                            XWPFParagraph::getStyle,
                                            (first, second) -> first));
            assertEquals("Letterhead", styles.get("Friends of the Harbour Library"));
            assertEquals("InsideAddress", styles.get("4 Chancery Row"));
            assertEquals(
                    "Date", styles.get("Northwick, March 6, 2026\tOur reference LIB 007 / 0326"));
            assertEquals("SubjectLine", styles.get("An appeal to keep the harbour library open"));
            assertEquals("Salutation", styles.get("Dear Madam President:"));
            assertEquals("Heading2", styles.get("Action requested"));
            assertEquals("BodyText", styles.get("Those who would lose most are:"));
            assertEquals("ListBullet", styles.get("the pupils of the two schools nearby;"));
            assertEquals("ListNumber", styles.get("refugees."));
            assertEquals("Closing", styles.get("Respectfully yours,"));
            assertEquals("Notes", styles.get("Copy: Ministry of Culture"));
            assertEquals("AnnexHeading", styles.get("Annex: Signatories"));
        }
    }

    @Test
    void countsWhoSignedForWhom() throws IOException {
        try (XWPFDocument document = WrittenLetter.of(ENGLISH).open()) {
            assertTrue(
                    document.getTables().stream()
                            .anyMatch(table -> table.getText().contains("Lantern Society (2)")));
        }
    }

    @Test
    void linksToOutsideTargetsByRelationship() throws IOException {
        try (XWPFDocument document = WrittenLetter.of(ENGLISH).open()) {
            List<XWPFHyperlinkRun> links =
                    document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(XWPFHyperlinkRun.class::cast)
                            .toList();
            assertEquals(1, links.size());
            assertEquals("the ministry’s page", links.getFirst().text());
            assertEquals(
                    "https://example.org/decision?year=2026&no=41",
                    links.getFirst().getHyperlink(document).getURL());
        }
    }

    @Test
    void encodesWhatMayNotStandInTargets() throws IOException {
        Map<String, String> encoded =
                Map.of(
                        "https://example.org/100%", "https://example.org/100%25",
                        "https://example.org/%zz%20%e4", "https://example.org/%25zz%20%e4",
                        "https://example.org/a#b#c", "https://example.org/a#b%23c",
                        "mailto:a@example.org?subject=x|y é",
                                "mailto:a@example.org?subject=x%7Cy%20%C3%A9");
        for (Map.Entry<String, String> target : encoded.entrySet()) {
            Inline link = new Inline.Link(target.getKey(), Inline.text("there"));
            WrittenLetter written =
                    WrittenLetter.of(
                            TypicalLetters.with(ENGLISH, new Block.Paragraph(List.of(link))));
            assertEquals(
                    List.of(target.getValue()),
                    written.elements("word/_rels/document.xml.rels", "Relationship").stream()
                            .filter(one -> one.getAttribute("TargetMode").equals("External"))
                            .map(one -> one.getAttribute("Target"))
                            .toList());
        }
    }

    @Test
    void keepsFieldCodesAndMarkupInNamesAsText() throws IOException {
        String odd = "{ PAGE } <w:p/> &amp; ]]> {{name}} *x* =1+1 \u202Eabc";
        LetterDocument letter = TypicalLetters.with(ENGLISH, TypicalLetters.paragraph(odd));
        WrittenLetter written = WrittenLetter.of(letter);

        assertEquals(List.of(odd), written.texts());
        assertEquals(List.of(), written.elements("word/document.xml", "w:instrText"));
    }

    @Test
    void tellsTitleAndLanguageAndNobodysName() throws IOException {
        WrittenLetter written = WrittenLetter.of(TypicalLetters.chinese());
        try (XWPFDocument document = written.open()) {
            POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
            assertEquals("关于保留海港图书馆的请愿书", core.getTitle());
            assertNull(core.getCreator());
            assertNull(core.getLastModifiedByUser());
            assertNull(core.getModified());
            assertNull(core.getCreated());
        }
        String user = System.getProperty("user.name");
        Element properties = written.xml("docProps/core.xml").getDocumentElement();
        assertEquals(
                "zh-Hans", properties.getElementsByTagName("dc:language").item(0).getTextContent());
        assertEquals(2, properties.getChildNodes().getLength());
        for (Map.Entry<String, byte[]> part : written.parts().entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            assertFalse(text.contains("rsid"), part.getKey());
            assertFalse(text.contains("Apache"), part.getKey());
            assertFalse(text.contains("\"" + user + "\""), part.getKey());
        }
    }

    @Test
    void tellsWordToKeepThePersonsNameOutOfTheFile() throws IOException {
        WrittenLetter written = WrittenLetter.of(ENGLISH);
        assertEquals(
                1, written.elements("word/settings.xml", "w:removePersonalInformation").size());
    }

    @Test
    void givesTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            byte[] seoul = WrittenLetter.of(ENGLISH).bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            byte[] newYork = WrittenLetter.of(TypicalLetters.english()).bytes();
            assertArrayEquals(seoul, newYork);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refusesControlCharactersBeforeWriting() {
        LetterDocument letter =
                TypicalLetters.with(
                        ENGLISH,
                        TypicalLetters.paragraph("fine\tand\nfine"),
                        new Block.Heading(1, Inline.text("a bell\u0007rings")),
                        new Block.Close(List.of("half a pair \uD800")));

        List<Problem> problems = new DocxLetterWriter().check(letter);

        assertEquals(
                List.of(List.of("U+0007", "a bellrings"), List.of("U+D800", "half a pair")),
                problems.stream().map(Problem::arguments).toList());
        assertTrue(problems.stream().allMatch(Problem::isError));
        assertEquals(List.of(), new DocxLetterWriter().check(ENGLISH));
    }

    @Test
    void leavesOutSoftHyphens() throws IOException {
        LetterDocument letter =
                TypicalLetters.with(ENGLISH, TypicalLetters.paragraph("har\u00ADbour"));
        assertEquals(List.of("harbour"), WrittenLetter.of(letter).texts());
    }

    /** In order, for parts of the head have other places in each layout. */
    private static List<String> words(WrittenLetter written) throws IOException {
        return written.texts().stream()
                .flatMap(text -> Stream.of(WORD_END.split(text, -1)))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    @Test
    void opensInEveryLayoutAndLanguage() throws IOException {
        for (LetterDocument letter : TypicalLetters.all()) {
            for (LetterLayout layout : LetterLayout.values()) {
                for (Paper paper : Paper.values()) {
                    WrittenLetter written =
                            WrittenLetter.of(TypicalLetters.on(letter, paper, layout));
                    assertEquals(words(WrittenLetter.of(letter)), words(written));
                }
            }
        }
    }

    @Test
    void writesALetterWithoutBlocks() throws IOException {
        assertEquals(List.of(), WrittenLetter.of(TypicalLetters.with(ENGLISH)).texts());
    }
}
