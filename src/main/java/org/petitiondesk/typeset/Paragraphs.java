package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Breaks paragraphs of one letter into lines. */
record Paragraphs(Language language, String code) {

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
        return new Line(glyphs, extras, 0, visible);
    }

    List<Line> lines(List<Glyph> glyphs, Measure measure) {
        return lines(glyphs, measure, _ -> new BitSet());
    }

    /** Lines of running text, whose words may be parted where a line would be loose. */
    List<Line> hyphenated(List<Glyph> glyphs, Measure measure, Structure structure) {
        return lines(
                glyphs,
                measure,
                points -> new Hyphens(glyphs, points.tied(), language, structure).places());
    }

    private List<Line> lines(
            List<Glyph> glyphs, Measure measure, Function<BreakPoints, BitSet> mayBeParted) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        Line whole = single(glyphs);
        boolean forced = glyphs.stream().anyMatch(glyph -> glyph.codePoint() == '\n');
        if (!forced && whole.widthMm() <= measure.firstMm()) {
            return Collections.singletonList(
                    glyphs.getFirst().isWideOpening() ? hangingOut(whole) : whole);
        }
        BreakPoints points = BreakPoints.of(glyphs, language, code);
        return new LineFitter(glyphs, language, measure, points, () -> mayBeParted.apply(points))
                .lines();
    }

    private static Line hangingOut(Line line) {
        double half = line.glyphs().getFirst().emMm() / 2;
        return new Line(line.glyphs(), line.extraMm(), -half, line.widthMm() - half);
    }
}
