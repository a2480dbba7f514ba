package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/** Sets a table, each row a strip; its headings are printed again on every page. */
final class TableSetter {
    private static final double TEXT_PT = 9.6;
    private static final Type TEXT = Type.serif(TEXT_PT);
    private static final Type HEADING = Type.bold(9);
    private static final double LEADING = 4.6;
    private static final double ASCENT = 3.5;
    private static final double ABOVE = 1.1;
    private static final double BELOW = 1.5;
    private static final double GUTTER = 3;
    private static final int LINES_OF_HEADINGS = 6;
    private static final double HEAD_RULE_PT = 0.7;
    private static final double ROW_RULE_PT = 0.3;
    private static final double ROW_GRAY = 0.6;

    private final Setting setting;
    private final Structure structure;
    private final Column column;
    private final Block.Table table;
    private final double leading;

    TableSetter(Setting setting, Column column, Block.Table table) {
        this.setting = setting;
        this.structure = setting.structure();
        this.column = column;
        this.table = table;
        leading = setting.leadingMm(LEADING, TEXT_PT);
    }

    void set(Frame frame, int parent) {
        List<Frame> columns = columns(frame);
        int element = structure.add(Role.TABLE, parent);
        column.space(leading);
        if (!table.headings().isEmpty()) {
            column.add(head(columns, frame, element));
            column.keepNext();
        }
        for (List<List<Inline>> row : table.rows()) {
            for (Strip strip : row(row, columns, frame, element)) {
                column.add(
                        table.headings().isEmpty()
                                ? strip
                                : strip.carrying(head(columns, frame, Placed.ARTIFACT)));
            }
        }
        column.space(leading);
    }

    private List<Frame> columns(Frame frame) {
        double shares = table.shares().stream().mapToInt(Integer::intValue).sum();
        double room = frame.widthMm() - GUTTER * (table.shares().size() - 1);
        List<Frame> columns = new ArrayList<>();
        double left = frame.leftMm();
        for (int share : table.shares()) {
            double width = room * share / shares;
            columns.add(new Frame(left, width));
            left += width + GUTTER;
        }
        return columns;
    }

    /**
     * @param parent the table, or {@link Placed#ARTIFACT} where it is printed again
     */
    private Strip head(List<Frame> columns, Frame frame, int parent) {
        boolean again = parent == Placed.ARTIFACT;
        int row = again ? Placed.ARTIFACT : structure.add(Role.TABLE_ROW, parent);
        List<Placed> items = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < columns.size(); i++) {
            int cell = again ? Placed.ARTIFACT : structure.add(Role.COLUMN_HEADING, row);
            List<Glyph> glyphs = setting.glyphs(table.headings().get(i), HEADING, cell);
            height = Math.max(height, cell(glyphs, columns.get(i), items));
        }
        return ruled(items, height, frame, HEAD_RULE_PT, 0);
    }

    /** A row; in several strips where it is higher than a page. */
    private List<Strip> row(
            List<List<Inline>> cells, List<Frame> columns, Frame frame, int parent) {
        int row = structure.add(Role.TABLE_ROW, parent);
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int cell = structure.add(i == 0 ? Role.ROW_HEADING : Role.CELL, row);
            List<Glyph> glyphs = setting.glyphs(cells.get(i), TEXT, cell);
            lines.add(setting.lines(glyphs, Measure.ragged(columns.get(i).widthMm())));
        }
        int highest = lines.stream().mapToInt(List::size).max().orElse(0);
        int most = mostLines();
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from == 0 || from < highest; from += most) {
            List<Placed> items = new ArrayList<>();
            double height = 0;
            for (int i = 0; i < cells.size(); i++) {
                List<Line> all = lines.get(i);
                List<Line> part =
                        all.subList(Math.min(from, all.size()), Math.min(from + most, all.size()));
                height = Math.max(height, place(part, columns.get(i), items));
            }
            strips.add(
                    from + most < highest
                            ? Strip.of(items, height)
                            : ruled(items, height, frame, ROW_RULE_PT, ROW_GRAY));
        }
        return strips;
    }

    /** How many lines of a row have room on a page, below headings of a few lines. */
    private int mostLines() {
        double page = setting.geometry().bottomMm() - setting.geometry().topMm();
        return (int) ((page - ABOVE - BELOW) / leading) - LINES_OF_HEADINGS;
    }

    /** Sets a cell and tells how high its row must be. */
    private double cell(List<Glyph> glyphs, Frame frame, List<Placed> items) {
        return place(setting.lines(glyphs, Measure.ragged(frame.widthMm())), frame, items);
    }

    private double place(List<Line> lines, Frame frame, List<Placed> items) {
        double y = ABOVE;
        for (Line line : lines) {
            line.place(frame.leftMm(), y + ASCENT, items);
            y += leading;
        }
        return Math.max(y, ABOVE + leading) + BELOW;
    }

    private static Strip ruled(
            List<Placed> items, double height, Frame frame, double pt, double gray) {
        double right = frame.leftMm() + frame.widthMm();
        items.add(new Placed.Rule(frame.leftMm(), height, right, height, pt, gray));
        return Strip.of(items, height);
    }
}
