package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.petitiondesk.model.common.Language;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Ends of lines are known for a paragraph that is set just so again, and for no other. */
class KnownEndsTest {
    private static final String TEXT = "We ask for the path along the river, EX 7.";
    private static final Measure MEASURE = new Measure(40, 50, true);
    private static final LineEnds SOME = new LineEnds(List.of(20, 42), new BitSet());
    private static final LineEnds OTHERS = new LineEnds(List.of(30, 42), new BitSet());

    private final KnownEnds known = new KnownEnds();

    @Test
    void areThoseOfBeforeWhateverElementTheParagraphIs() {
        assertSame(SOME, known.of(usual(), () -> SOME));
        Structure structure = new Structure();
        structure.add(StructureElement.Role.PARAGRAPH, Structure.DOCUMENT);
        int second = structure.add(StructureElement.Role.PARAGRAPH, Structure.DOCUMENT);
        assertSame(
                SOME, known.of(paragraph(TEXT, Type.serif(11), structure, second), () -> OTHERS));
    }

    static Stream<KnownEnds.Paragraph> others() {
        KnownEnds.Paragraph usual = usual();
        Structure structure = new Structure();
        int french = structure.paragraph(Language.FRENCH, Structure.DOCUMENT);
        int link = structure.link("https://example.org", Structure.DOCUMENT);
        return Stream.of(
                paragraph(TEXT + "!", Type.serif(11), structure, Structure.DOCUMENT),
                paragraph(TEXT, Type.serif(11.5), structure, Structure.DOCUMENT),
                paragraph(TEXT, Type.bold(11), structure, Structure.DOCUMENT),
                paragraph(TEXT, Type.serif(11), structure, french),
                paragraph(TEXT, Type.serif(11), structure, link),
                with(usual, Language.FRENCH, "EX 7", MEASURE),
                with(usual, Language.ENGLISH, "EX 8", MEASURE),
                with(usual, Language.ENGLISH, "EX 7", new Measure(41, 50, true)),
                with(usual, Language.ENGLISH, "EX 7", new Measure(40, 51, true)),
                with(usual, Language.ENGLISH, "EX 7", new Measure(40, 50, false)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void areFoundAnewForAnother(KnownEnds.Paragraph other) {
        known.of(usual(), () -> SOME);
        assertEquals(OTHERS, known.of(other, () -> OTHERS));
    }

    private static KnownEnds.Paragraph usual() {
        return paragraph(TEXT, Type.serif(11), new Structure(), Structure.DOCUMENT);
    }

    private static KnownEnds.Paragraph paragraph(
            String text, Type type, Structure structure, int element) {
        List<Glyph> glyphs =
                new GlyphSetter(Language.ENGLISH, structure)
                        .glyphs(List.of(new Span(text, type, Language.ENGLISH, element)));
        return new KnownEnds.Paragraph(glyphs, Language.ENGLISH, "EX 7", MEASURE, structure);
    }

    private static KnownEnds.Paragraph with(
            KnownEnds.Paragraph usual, Language language, String code, Measure measure) {
        return new KnownEnds.Paragraph(usual.glyphs(), language, code, measure, usual.structure());
    }
}
