package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Sets the list of signatories on pages of its own, in columns, each page when it is asked for. It
 * takes time in proportion to the number of names.
 */
final class AnnexSetter implements Iterator<Sheet> {
    private static final double HEADING_PT = 13;
    private static final double HEADING_LEADING = 6;
    private static final double INTRODUCTION_PT = 9.2;
    private static final double INTRODUCTION_LEADING = 4.5;
    private static final double SUMMARY_PT = 8;
    private static final double SUMMARY_LEADING = 4.2;
    private static final double SPACE_BEFORE_SUMMARY = 4;

    private final Setting setting;
    private final Geometry page;
    private final Block.Annex annex;
    private final int section;
    private final AnnexGrid grid;
    private final AnnexColumns columns;
    private final Sheet first = new Sheet();
    private final double summaryHeight;
    private double top;
    private boolean isBegun;

    AnnexSetter(Setting setting, Block.Annex annex, int headingLevel) {
        this.setting = setting;
        this.page = setting.geometry();
        this.annex = annex;
        this.section = setting.structure().add(Role.SECTION, Structure.DOCUMENT);
        this.top = heading(headingLevel);
        this.grid = AnnexGrid.of(annex, setting);
        this.columns =
                new AnnexColumns(
                        new AnnexStrips(annex, grid, setting, section),
                        grid,
                        annex.words().continued(),
                        setting);
        this.summaryHeight = summaryHeight();
    }

    @Override
    public boolean hasNext() {
        return !isBegun || columns.hasMore();
    }

    @Override
    public Sheet next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Sheet sheet = isBegun ? new Sheet() : first;
        isBegun = true;
        if (columns.hasMore()) {
            AnnexColumns.Filled filled = columns.nextPage(page.bottomMm() - top, summaryHeight);
            place(filled, sheet);
            top = columns.hasMore() ? page.topMm() : top + filled.heightMm();
        }
        if (columns.hasMore()) {
            sheet.completes(columns.nextElement());
        } else {
            summary(sheet);
            sheet.completes(setting.structure().size());
        }
        return sheet;
    }

    /** Sets heading and introduction and tells where the columns begin. */
    private double heading(int level) {
        double leading = setting.leadingMm(HEADING_LEADING, HEADING_PT);
        double baseline = page.topMm() + 4.6 - leading;
        int element = setting.structure().heading(level, section);
        first.mark(annex.heading(), setting.structure().lastHeading(), page.topMm());
        Measure measure = Measure.ragged(page.widthMm());
        for (Line line : setting.lines(annex.heading(), Type.bold(HEADING_PT), element, measure)) {
            baseline += leading;
            first.add(line, page.leftMm(), baseline);
        }
        baseline += 1.4;
        if (!annex.introduction().isBlank()) {
            int paragraph = setting.structure().add(Role.PARAGRAPH, section);
            Type type = Type.serif(INTRODUCTION_PT);
            double introductionLeading =
                    Setting.leadingMm(INTRODUCTION_LEADING, INTRODUCTION_PT, annex.introduction());
            for (Line line : setting.lines(annex.introduction(), type, paragraph, measure)) {
                baseline += introductionLeading;
                first.add(line, page.leftMm(), baseline);
            }
        }
        return baseline + 5;
    }

    private void place(AnnexColumns.Filled filled, Sheet sheet) {
        for (int i = 0; i < filled.columns().size(); i++) {
            double y = top;
            boolean isTop = true;
            for (Strip strip : filled.columns().get(i)) {
                y += isTop ? 0 : strip.spaceBeforeMm();
                sheet.add(strip, grid.columnLeftMm(i), y);
                double at = y;
                strip.mark().ifPresent(mark -> sheet.mark(mark.text(), mark.level(), at));
                y += strip.heightMm();
                isTop = false;
            }
        }
    }

    private double summaryHeight() {
        if (annex.summary().isEmpty()) {
            return 0;
        }
        return SPACE_BEFORE_SUMMARY
                + 2
                + summaryLines(setting.forMeasuring(), Structure.DOCUMENT).size()
                        * summaryLeading();
    }

    private double summaryLeading() {
        return Setting.leadingMm(SUMMARY_LEADING, SUMMARY_PT, String.join("", annex.summary()));
    }

    private void summary(Sheet sheet) {
        if (annex.summary().isEmpty()) {
            return;
        }
        double y = top + SPACE_BEFORE_SUMMARY;
        sheet.rule(page.leftMm(), page.rightMm(), y, 0.3, 0.5);
        y += 0.4;
        for (Line line : summaryLines(setting, section)) {
            y += summaryLeading();
            sheet.add(line, page.leftMm(), y);
        }
    }

    private List<Line> summaryLines(Setting with, int parent) {
        List<Line> lines = new ArrayList<>();
        for (String text : annex.summary()) {
            int element = with.structure().add(Role.PARAGRAPH, parent);
            Measure measure = Measure.ragged(page.widthMm());
            lines.addAll(with.lines(text, Type.label(SUMMARY_PT), element, measure));
        }
        return lines;
    }
}
