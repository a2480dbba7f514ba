package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.NamesInManyScripts;
import org.petitiondesk.testing.RightToLeftLetters;

import java.util.List;
import java.util.Optional;

/** Letters that as a whole are read from right to left. */
class RightToLeftTest {
    private static final double NEAR = 0.5;

    private final Typesetter typesetter = new Typesetter();

    @BeforeAll
    static void needFontconfig() {
        NamesInManyScripts.assumeSettable();
    }

    @Test
    void beginsLinesAtTheRightMargin() {
        for (LetterDocument letter : RightToLeftLetters.all().toList()) {
            double right = Geometry.of(letter.page(), letter.language()).rightMm();
            TypesetLetter set = typesetter.typeset(letter);
            for (Block block : letter.blocks()) {
                if (block instanceof Block.Paragraph(List<Inline> content)) {
                    Placed.Text first = first(set, Inline.plainText(content));
                    assertEquals(right, first.xMm() + first.widthMm(), NEAR);
                }
            }
        }
    }

    @Test
    void makesOneAreaOfALinkOnALine() {
        Inline link = new Inline.Link("https://example.org/", Inline.text("الرابط link هنا"));
        LetterDocument letter =
                SampleLetters.letter(
                        new Language("ar"),
                        LetterLayout.PLAIN,
                        Paper.A4,
                        List.of(
                                new Block.Paragraph(
                                        List.of(
                                                new Inline.Text("انظر "),
                                                link,
                                                new Inline.Text(" شكرا")))));
        Page page = typesetter.typeset(letter).pages().getFirst();
        assertEquals(1, page.links().size());
        Page.LinkArea area = page.links().getFirst();
        for (String part : List.of("الرابط", "link", "هنا")) {
            Placed.Text shown = first(typesetter.typeset(letter), part);
            assertTrue(area.leftMm() <= shown.xMm() + 0.01, part);
            assertTrue(area.rightMm() >= shown.xMm() + shown.widthMm() - 0.01, part);
        }
    }

    @Test
    void putsNumbersRightOfWhatTheyNumber() {
        TypesetLetter letter = typesetter.typeset(RightToLeftLetters.hebrew());
        Placed.Text demand = first(letter, "לפתוח");
        assertEquals(
                List.of("1", "."),
                letter.pages().getFirst().items().stream()
                        .filter(Placed.Text.class::isInstance)
                        .map(Placed.Text.class::cast)
                        .filter(text -> text.baselineMm() == demand.baselineMm())
                        .filter(text -> text.xMm() > demand.xMm() + demand.widthMm())
                        .map(Placed.Text::text)
                        .toList());
        assertTrue(
                onLastPage(letter, "21").xMm() < onLastPage(letter, "3").xMm(),
                "the first column is the right one");
        assertTrue(first(letter, "עמוד").xMm() < 100, "the folio stands at the left");
    }

    @Test
    void leavesTheWindowAndTheFoldsWhereTheEnvelopeAndThePaperHaveThem() {
        TypesetLetter letter =
                typesetter.typeset(RightToLeftLetters.arabic(LetterLayout.DIN_5008_B));
        Placed.Text addressee = first(letter, "فخامة الرئيس أرفيد");
        assertTrue(addressee.xMm() > 20, "mm: " + addressee.xMm());
        assertEquals(100, addressee.xMm() + addressee.widthMm(), 6);
        List<Placed.Rule> marks =
                letter.pages().getFirst().items().stream()
                        .filter(Placed.Rule.class::isInstance)
                        .map(Placed.Rule.class::cast)
                        .filter(rule -> rule.fromXMm() < 20)
                        .toList();
        assertEquals(
                List.of(3.5, 3.5, 3.5),
                marks.stream().map(rule -> Math.round(rule.fromXMm() * 10) / 10.0).toList());
    }

    @Test
    void keepsNumbersAndForeignWordsFromTheLeft() {
        TypesetLetter letter = typesetter.typeset(RightToLeftLetters.hebrew());
        Placed.Text foreign = first(letter, "Tobias Fenwick");
        assertTrue(foreign instanceof Placed.Run);
        Placed.Text before = first(letter, "משני הצדדים");
        assertTrue(before.xMm() > foreign.xMm() + foreign.widthMm() - NEAR);
    }

    @Test
    void readsAddressesAndNamesTheirOwnWay() {
        TypesetLetter letter = typesetter.typeset(RightToLeftLetters.hebrew());
        Placed.Text town = first(letter, "Port Averil");
        assertTrue(first(letter, "20418 ").xMm() < town.xMm());
        Placed.Text street = first(letter, "רחוב הנמל");
        assertEquals(street.xMm() + street.widthMm(), town.xMm() + town.widthMm(), NEAR);
        Placed.Text name = onLastPage(letter, "Tamsin Okafor Jr");
        Placed.Text dot = items(letter).get(items(letter).indexOf(name) + 1);
        assertEquals(".", dot.text());
        assertEquals(name.xMm() + name.widthMm(), dot.xMm(), 0.01);
    }

    @Test
    void setsSignersTheirOwnWayAtTheRight() {
        LetterDocument base = RightToLeftLetters.hebrew();
        TypesetLetter letter =
                typesetter.typeset(
                        base.with(
                                List.of(
                                        new Block.SignatureBlock(
                                                List.of(
                                                        new Block.Slot(
                                                                "City Union Ltd.",
                                                                "Robert Smith Jr.",
                                                                "",
                                                                "",
                                                                "")),
                                                ""))));
        Placed.Text name = first(letter, "Robert Smith Jr");
        Placed.Text organization = first(letter, "City Union Ltd");
        double right = Geometry.of(base.page(), base.language()).rightMm();
        for (Placed.Text text : List.of(name, organization)) {
            Placed.Text dot = items(letter).get(items(letter).indexOf(text) + 1);
            assertEquals(".", dot.text());
            assertEquals(text.xMm() + text.widthMm(), dot.xMm(), 0.01);
            assertEquals(right, dot.xMm() + dot.widthMm(), 0.01);
        }
    }

    @Test
    void findsWordsWhereTheyStand() {
        LivePages pages = new LiveTypesetter().set(RightToLeftLetters.hebrew());
        List<PageSearch.Found> found = new PageSearch().find(pages, "Tobias Fenwick, מנהל");
        assertEquals(1, found.size());
        Placed.Text foreign =
                first(typesetter.typeset(RightToLeftLetters.hebrew()), "Tobias Fenwick");
        assertEquals(foreign.xMm(), found.getFirst().areas().getFirst().leftMm(), NEAR);
    }

    @Test
    void marksTheLettersThatAreFound() {
        LetterDocument hebrew = RightToLeftLetters.hebrew();
        PageSearch.Area word = onlyArea(hebrew, "ברגל");
        PageSearch.Area before = onlyArea(hebrew, "מהם חצו");
        PageSearch.Area after = onlyArea(hebrew, "את החוף");
        PageSearch.Area together = onlyArea(hebrew, "מהם חצו ברגל את החוף");
        assertTrue(before.leftMm() > word.rightMm() && word.leftMm() > after.rightMm());
        assertEquals(after.leftMm(), together.leftMm(), 0.01);
        assertEquals(before.rightMm(), together.rightMm(), 0.01);
        LetterDocument arabic = RightToLeftLetters.arabic(LetterLayout.PLAIN);
        PageSearch.Area joined = onlyArea(arabic, "الشاطئ الشمالي");
        PageSearch.Area end = onlyArea(arabic, "شاطئ الشمالي");
        assertEquals(joined.leftMm(), end.leftMm(), 0.01);
        assertTrue(joined.rightMm() > end.rightMm());
        assertTrue(joined.rightMm() - joined.leftMm() < 40, "not the whole line");
    }

    private static PageSearch.Area onlyArea(LetterDocument letter, String words) {
        List<PageSearch.Found> found =
                new PageSearch().find(new LiveTypesetter().set(letter), words);
        assertEquals(1, found.size(), words);
        assertEquals(1, found.getFirst().areas().size(), words);
        return found.getFirst().areas().getFirst();
    }

    /** A text of the annex. */
    private static Placed.Text onLastPage(TypesetLetter letter, String text) {
        return letter.pages().getLast().items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    /** The first text that begins so. */
    private static List<Placed.Text> items(TypesetLetter letter) {
        return letter.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .toList();
    }

    private static Placed.Text first(TypesetLetter letter, String words) {
        Optional<Placed.Text> found =
                letter.pages().stream()
                        .flatMap(page -> page.items().stream())
                        .filter(Placed.Text.class::isInstance)
                        .map(Placed.Text.class::cast)
                        .filter(text ->
                                (words.startsWith(text.text().strip()) && text.text().length() > 3)
                                        || text.text().startsWith(words))
                        .findFirst();
        return found.orElseThrow(() -> new AssertionError(words));
    }
}
