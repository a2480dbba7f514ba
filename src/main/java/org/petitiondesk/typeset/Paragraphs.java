package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

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
    List<Line> lines(List<Glyph> glyphs, Measure measure) {
        return lines(glyphs, measure, widths -> ends(glyphs, measure, widths, _ -> new BitSet()));
    }

    /** Lines of running text, whose words may be parted where a line would be loose. */
    List<Line> hyphenated(List<Glyph> glyphs, Measure measure, Structure structure) {
        Function<BreakPoints, BitSet> mayBeParted =
                points -> new Hyphens(glyphs, points.tied(), language, structure).places();
        return lines(
                glyphs,
                measure,
                widths ->
                        known.of(
                                new KnownEnds.Paragraph(glyphs, language, code, measure, structure),
                                () -> ends(glyphs, measure, widths, mayBeParted)));
    }

    private List<Line> lines(
            List<Glyph> glyphs, Measure measure, Function<LineWidths, LineEnds> ends) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        Line whole = single(glyphs);
        if (whole.widthMm() <= measure.firstMm() && !isForced(glyphs)) {
            return Collections.singletonList(
                    glyphs.getFirst().isWideOpening() ? hangingOut(whole) : whole);
        }
        LineWidths widths = new LineWidths(glyphs, language, measure);
        return widths.lines(ends.apply(widths)).stream().map(this::turned).toList();
    }

    private static boolean isForced(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.codePoint() == '\n') {
                return true;
            }
        }
        return false;
    }

    private LineEnds ends(
            List<Glyph> glyphs,
            Measure measure,
            LineWidths widths,
            Function<BreakPoints, BitSet> mayBeParted) {
        BreakPoints points = BreakPoints.of(glyphs, language, code);
        return new LineFitter(
                        glyphs, language, measure, widths, points, () -> mayBeParted.apply(points))
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
