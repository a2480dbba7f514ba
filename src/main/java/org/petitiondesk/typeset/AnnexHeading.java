package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;

/** The heading of a group of names, over a rule as wide as its column. */
final class AnnexHeading {
    private static final double SIZE_PT = 8.2;
    private static final double LEADING = 3.8;
    private static final double SPACE_BEFORE = 3;
    private static final double BELOW_RULE = 1.5;

    private AnnexHeading() {}

    /**
     * @param addition in light type after the heading: the count, or that the group goes on
     */
    static Strip strip(
            Block.AnnexGroup of, String addition, int element, AnnexGrid grid, Setting setting) {
        Type type = new Type(Style.SANS_BOLD, SIZE_PT, 0);
        List<Glyph> glyphs =
                new ArrayList<>(setting.glyphs(of.heading(), of.value(), type, element));
        glyphs.addAll(setting.glyphs(addition, Type.label(SIZE_PT), element));
        List<Placed> items = new ArrayList<>();
        double leading =
                Math.max(
                        setting.leadingMm(LEADING, SIZE_PT),
                        Setting.leadingMm(LEADING, SIZE_PT, of.heading()));
        double y = -0.8;
        for (Line line : setting.lines(glyphs, Measure.ragged(grid.columnWidthMm()))) {
            y += leading;
            line.place(0, y, items);
        }
        double rule = y + 1.2;
        items.add(new Placed.Rule(0, rule, grid.columnWidthMm(), rule, 0.3, 0.5));
        return Strip.of(items, rule + BELOW_RULE).after(SPACE_BEFORE);
    }
}
