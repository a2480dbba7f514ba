package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.testing.NamesInManyScripts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Arabic with all its vowel points, whose lines need most room. */
class PointedLettersTest {
    private static final String POINTED =
            "إِنَّ الْحُكُومَةَ أَعْلَنَتْ فِي الشِّتَاءِ أَنَّ الْمَعْبَرَ سَيَبْقَى مَفْتُوحًا"
                + " إِلَى أَنْ تُرَاجَعَ الْمَادَّةُ مِنِ اتِّفَاقِ الْمِينَاءِ الَّذِي وَقَّعَتْهُ"
                + " حُكُومَتُكُمْ وَلِكُلٍّ حَقٌّ يُؤَدَّى كَافَّةً لِلظُّلْمِ";

    @BeforeAll
    static void needFontconfig() {
        NamesInManyScripts.assumeSettable();
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterLayout.class,
            names = {"PLAIN", "DIN_5008_B", "US_NO_10"})
    void neverTouchesTheLineAbove(LetterLayout layout) {
        for (Page page : new Typesetter().typeset(letter(layout)).pages()) {
            List<Placed.Words> words =
                    page.items().stream()
                            .filter(Placed.Words.class::isInstance)
                            .map(Placed.Words.class::cast)
                            .toList();
            for (Placed.Words upper : words) {
                for (Placed.Words lower : words) {
                    if (lower.baselineMm() > upper.baselineMm()) {
                        assertEquals(0, touching(ink(upper), ink(lower)), lower::text);
                    }
                }
            }
        }
    }

    private static long touching(List<Rectangle2D> upper, List<Rectangle2D> lower) {
        return upper.stream().filter(one -> lower.stream().anyMatch(one::intersects)).count();
    }

    private static List<Rectangle2D> ink(Placed.Words words) {
        double size = Points.toMm(words.sizePt());
        List<Rectangle2D> ink = new ArrayList<>();
        for (Placed.Cluster cluster : words.clusters()) {
            for (Placed.Stroke stroke : cluster.strokes()) {
                Rectangle2D box = words.face().outline(stroke.glyph()).getBounds2D();
                ink.add(
                        new Rectangle2D.Double(
                                words.xMm() + stroke.xMm() + box.getX() * size,
                                words.baselineMm() - stroke.riseMm() - box.getMaxY() * size,
                                box.getWidth() * size,
                                box.getHeight() * size));
            }
        }
        return ink;
    }

    private static LetterDocument letter(LetterLayout layout) {
        List<Block> paragraph = List.of(new Block.Paragraph(Inline.text(POINTED)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of(POINTED), POINTED));
        blocks.add(new Block.InsideAddress(List.of(POINTED, POINTED), -1));
        blocks.add(new Block.SubjectLine("", POINTED));
        blocks.addAll(paragraph);
        blocks.add(new Block.Heading(1, Inline.text(POINTED)));
        blocks.add(new Block.BulletList(List.of(paragraph, paragraph)));
        blocks.add(
                new Block.Annex(
                        POINTED,
                        POINTED,
                        List.of(
                                new Block.AnnexGroup(
                                        POINTED,
                                        List.of(new Block.AnnexEntry(1, POINTED, POINTED)))),
                        List.of(POINTED),
                        new Block.AnnexWords("", "", "", "")));
        return new LetterDocument(
                new Language("ar"),
                "",
                new PageSetup(Paper.A4, layout),
                blocks,
                new RunningText(
                        new RunningText.Continuation(POINTED, "", ""), POINTED, "{page}", POINTED));
    }
}
