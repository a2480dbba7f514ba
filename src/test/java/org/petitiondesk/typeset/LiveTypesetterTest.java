package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.TypicalLetters;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** What somebody sees while writing is what the file will have. */
final class LiveTypesetterTest {
    private static final Block.Annex NAMES = TypicalLetters.longAnnex(300);

    static List<LetterDocument> letters() {
        return TypicalLetters.all().stream()
                .map(letter -> TypicalLetters.with(letter, NAMES))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void setsThePagesOfTheFile(LetterDocument letter) {
        TypesetLetter file = new Typesetter().typeset(letter);
        LivePages live = new LiveTypesetter().set(letter);
        assertEquals(file.pages().size(), live.count());
        for (int i = 0; i < live.count(); i++) {
            assertEquals(
                    file.pages().get(i).items().stream().map(LiveTypesetterTest::look).toList(),
                    live.page(i).items().stream().map(LiveTypesetterTest::look).toList());
        }
    }

    @Test
    void keepsTheNamesWhileTheTextChanges() {
        LiveTypesetter typesetter = new LiveTypesetter();
        LetterDocument before = TypicalLetters.with(TypicalLetters.english(), NAMES);
        LetterDocument after =
                TypicalLetters.with(
                        TypicalLetters.english(), TypicalLetters.paragraph("More."), NAMES);
        Placed name = lastName(typesetter.set(before));
        assertSame(name, lastName(typesetter.set(after)));
    }

    @Test
    void setsOtherNamesAnew() {
        LiveTypesetter typesetter = new LiveTypesetter();
        int count = typesetter.set(TypicalLetters.with(TypicalLetters.english(), NAMES)).count();
        LivePages others =
                typesetter.set(
                        TypicalLetters.with(
                                TypicalLetters.english(), TypicalLetters.longAnnex(1200)));
        assertNotEquals(count, others.count());
    }

    @Test
    void tellsWhereEachBlockStands() {
        Block.Paragraph first = TypicalLetters.paragraph("Said twice.");
        Block.Paragraph again = TypicalLetters.paragraph("Said twice.");
        Block.Paragraph item = TypicalLetters.paragraph("Said in a list.");
        LetterDocument letter =
                TypicalLetters.with(
                        TypicalLetters.english(),
                        first,
                        again,
                        new Block.BulletList(List.of(List.of(item))),
                        NAMES);
        LivePages pages = new LiveTypesetter().set(letter);
        IdentityHashMap<Block, BlockArea> areas = new IdentityHashMap<>();
        pages.areas(0).forEach(area -> areas.put(area.block(), area));
        assertEquals(pages.areas(0).size(), areas.size());
        for (Block block : List.of(first, again, item, letter.blocks().getFirst())) {
            assertTrue(areas.containsKey(block), block.toString());
        }
        assertEquals(List.of(), pages.areas(pages.count() - 1));
        BlockArea above = Objects.requireNonNull(areas.get(first));
        BlockArea below = Objects.requireNonNull(areas.get(again));
        double apart = below.topMm() - above.topMm();
        assertTrue(apart > 3 && apart < 12, "they are " + apart + " mm apart");
        assertTrue(above.holds(above.leftMm() + 5, above.topMm() + 1));
        assertFalse(above.holds(5, above.topMm() + 1));
        assertFalse(above.holds(above.leftMm() + 5, below.topMm() + 1));
    }

    private static Placed lastName(LivePages pages) {
        return pages.sheet(pages.count() - 1).items().getLast();
    }

    /** All but the place in the structure, which only a file has. */
    private static Placed look(Placed item) {
        return switch (item) {
            case Placed.Run run ->
                    new Placed.Run(
                            run.face(),
                            run.sizePt(),
                            run.xMm(),
                            run.baselineMm(),
                            run.text(),
                            run.extraMm(),
                            run.gray(),
                            Placed.ARTIFACT);
            case Placed.Words words ->
                    new Placed.Words(
                            words.face(),
                            words.sizePt(),
                            words.xMm(),
                            words.baselineMm(),
                            words.clusters(),
                            words.rightToLeft(),
                            words.text(),
                            words.widthMm(),
                            words.gray(),
                            Placed.ARTIFACT);
            case Placed.Rule rule -> rule;
            case Placed.Squares squares -> squares;
            case Placed.Dot dot -> dot;
            case Placed.Image image ->
                    new Placed.Image(
                            image.picture(),
                            image.xMm(),
                            image.topMm(),
                            image.widthMm(),
                            image.heightMm(),
                            Placed.ARTIFACT);
        };
    }
}
