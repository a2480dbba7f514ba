package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.testing.CrowdedLetters;
import org.petitiondesk.testing.SamplePictures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class DocumentTextTest {
    private static final List<Inline> WORDS =
            List.of(
                    new Inline.Text("“a” <b>&*_{{code}}\\ 金海 "),
                    new Inline.Emphasis(Inline.text("b")),
                    new Inline.Strong(List.of(new Inline.Emphasis(Inline.text("c")))),
                    new Inline.Link("https://example.org/?a=1&b=2", Inline.text("d")),
                    new Inline.Foreign(Language.KOREAN, Inline.text("김")),
                    new Inline.LineBreak());

    private static final Picture PICTURE = SamplePictures.logo();
    private static final Map<String, Picture> PICTURES = Map.of(PICTURE.sha256(), PICTURE);

    private static LetterDocument whole() {
        Block.Labelled row = new Block.Labelled("Code", "EX 001 / 2026");
        List<Block> blocks =
                List.of(
                        new Block.Logo(PICTURE, "The sign of A"),
                        new Block.Letterhead(
                                List.of("A", "B"), List.of("1 Street"), "c@example.org"),
                        new Block.InsideAddress(List.of("H.E. A", "c/o B", "CHINA"), 1),
                        new Block.References(List.of(row)),
                        new Block.DateLine("6 March 2026"),
                        new Block.SubjectLine("Re:", "words"),
                        new Block.Salutation("Excellency,"),
                        new Block.Paragraph(WORDS),
                        new Block.Heading(2, WORDS),
                        new Block.Quote(List.of(new Block.Paragraph(WORDS))),
                        new Block.BulletList(List.of(List.of(new Block.Paragraph(WORDS)))),
                        new Block.NumberedList(
                                Numbering.CHINESE,
                                3,
                                List.of(List.of(new Block.Paragraph(WORDS))),
                                true),
                        new Block.Close(List.of("此致", "敬礼！")),
                        new Block.SignatureBlock(
                                List.of(
                                        new Block.Slot("o", "n", "t", "h", "올림"),
                                        new Block.Slot(
                                                "o",
                                                "n",
                                                "t",
                                                "h",
                                                new Block.Scan(PICTURE, "of n", "(signed)", true),
                                                "")),
                                "date"),
                        new Block.Notes(List.of(row)),
                        new Block.PageBreak(),
                        new Block.Table(
                                List.of("City", "What happened"),
                                List.of(1, 2),
                                List.of(List.of(Inline.text("Bonn"), WORDS))),
                        new Block.Figure(PICTURE, "The gate", "At noon"),
                        new Block.FillIn("Received by", Block.FillIn.Form.FRAME),
                        new Block.Annex(
                                "Signatories",
                                "of {code}",
                                List.of(
                                        new Block.AnnexGroup(
                                                "People: Bonn",
                                                "Bonn",
                                                List.of(new Block.AnnexEntry(1, "金海", "Bonn")))),
                                List.of("1 more"),
                                new Block.AnnexWords("No.", "Name", "Place", "(continued)")));
        return new LetterDocument(
                Language.CHINESE_SIMPLIFIED,
                "title",
                new PageSetup(Paper.LETTER, LetterLayout.DIN_5008_B),
                blocks,
                new RunningText(
                        new RunningText.Continuation("a", "b", "c"), "foot", "{page}", "copy"),
                List.of("Ann Sample Jr."));
    }

    @Test
    void readsLettersOfWhichNoValuesWereKept() {
        LetterDocument letter = whole().with(List.of());
        String old = DocumentText.of(letter).replace(",\"values\":[\"Ann Sample Jr.\"]", "");
        assertFalse(old.contains("values"));
        assertEquals(List.of(), DocumentText.parse(old, PICTURES).values());
    }

    @Test
    void givesEveryKindOfBlockBack() {
        LetterDocument document = whole();
        assertEquals(
                kinds(Block.class).collect(Collectors.toSet()),
                document.blocks().stream().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(
                Set.copyOf(kinds(Inline.class).toList()),
                WORDS.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(document, DocumentText.parse(DocumentText.of(document), PICTURES));
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        Class<?>[] kinds = kind.getPermittedSubclasses();
        return kinds == null ? Stream.of(kind) : Stream.of(kinds).flatMap(DocumentTextTest::kinds);
    }

    @Test
    void givesLettersOfAllLanguagesBack() {
        CrowdedLetters.all()
                .forEach((name, letter) ->
                        assertEquals(
                                letter,
                                DocumentText.parse(DocumentText.of(letter), PICTURES),
                                name));
    }

    @Test
    void quotesNothingOfATextThatIsNoLetter() {
        String text = DocumentText.of(whole()).replace("\"Paragraph\"", "\"Secret\"");
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class, () -> DocumentText.parse(text, PICTURES));
        assertEquals("no letter", refused.getMessage());
        assertTrue(refused.getCause() == null);
    }
}
