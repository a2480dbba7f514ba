package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Breaks paragraphs of one letter into lines. */
record Paragraphs(Language language, String code, Directions.Base direction, KnownEnds known) {

    /** A line that is not broken, whatever its width. */
    Line single(List<Glyph> glyphs) {
        return single(glyphs, 0);
    }

    /** A line whose letters stand a little apart. */
    Line single(List<Glyph> glyphs, double trackingMm) {
        Elasticity elasticity = Elasticity.of(glyphs, language);
        List<Double> extras = new ArrayList<>(glyphs.size());
        double width = 0;
        double visible = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            boolean last = i + 1 == glyphs.size();
            extras.add(elasticity.natural(i) + (last ? 0 : trackingMm));
            visible = glyphs.get(i).isSpace() ? visible : width + glyphs.get(i).widthMm();
            width += glyphs.get(i).widthMm() + extras.get(i);
        }
        return turned(new Line(glyphs, extras, 0, visible));
    }

    /** Lines whose words stay whole. */
    List<Line> lines(List<Glyph> glyphs, Measure measure, Structure structure) {
        return lines(glyphs, measure, structure, false);
    }

    /** Lines of running text, whose words may be parted where a line would be loose. */
    List<Line> hyphenated(List<Glyph> glyphs, Measure measure, Structure structure) {
        return lines(glyphs, measure, structure, true);
    }

    private List<Line> lines(
            List<Glyph> glyphs, Measure measure, Structure structure, boolean hyphenated) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        Line whole = single(glyphs);
        boolean forced = glyphs.stream().anyMatch(glyph -> glyph.codePoint() == '\n');
        if (!forced && whole.widthMm() <= measure.firstMm()) {
            return Collections.singletonList(
                    glyphs.getFirst().isWideOpening() ? hangingOut(whole) : whole);
        }
        LineWidths widths = new LineWidths(glyphs, language, measure);
        KnownEnds.Paragraph paragraph =
                new KnownEnds.Paragraph(glyphs, language, code, measure, hyphenated, structure);
        return widths.lines(known.of(paragraph, () -> ends(paragraph, widths))).stream()
                .map(this::turned)
                .toList();
    }

    private static LineEnds ends(KnownEnds.Paragraph paragraph, LineWidths widths) {
        List<Glyph> glyphs = paragraph.glyphs();
        Language language = paragraph.language();
        BreakPoints points = BreakPoints.of(glyphs, language, paragraph.code());
        Supplier<BitSet> mayBeParted =
                () ->
                        paragraph.hyphenated()
                                ? new Hyphens(
                                                glyphs,
                                                points.tied(),
                                                language,
                                                paragraph.structure())
                                        .places()
                                : new BitSet();
        return new LineFitter(glyphs, language, paragraph.measure(), widths, points, mayBeParted)
                .ends();
    }

    private Line turned(Line line) {
        return direction == Directions.Base.FROM_THE_RIGHT ? line.onTurnedPage() : line;
    }

    private static Line hangingOut(Line line) {
        double half = line.glyphs().getFirst().emMm() / 2;
        return new Line(line.glyphs(), line.extraMm(), -half, line.widthMm() - half, line.turned());
    }
}
