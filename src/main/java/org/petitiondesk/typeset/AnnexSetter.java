package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Sets the list of signatories on pages of its own, in columns. It takes time and room in
 * proportion to the number of names.
 */
final class AnnexSetter {
    private static final double HEADING_PT = 13;
    private static final double INTRODUCTION_PT = 9.2;
    private static final double INTRODUCTION_LEADING = 4.5;
    private static final double SUMMARY_PT = 8;
    private static final double SUMMARY_LEADING = 4.2;
    private static final double SPACE_BEFORE_SUMMARY = 4;

    private final Setting setting;
    private final Geometry page;
    private final Block.Annex annex;
    private final int section;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<TypesetLetter.Bookmark> bookmarks = new ArrayList<>();
    private final int pagesBefore;

    /**
     * @param pagesBefore how many pages the letter has before this annex
     */
    AnnexSetter(Setting setting, Block.Annex annex, int pagesBefore) {
        this.setting = setting;
        this.page = setting.geometry();
        this.annex = annex;
        this.pagesBefore = pagesBefore;
        this.section = setting.structure().add(Role.SECTION, Structure.DOCUMENT);
    }

    List<Sheet> sheets(int headingLevel) {
        double top = heading(headingLevel);
        AnnexGrid grid = AnnexGrid.of(annex, setting);
        Iterator<AnnexStrip> strips = new AnnexStrips(annex, grid, setting, section);
        AnnexColumns columns = new AnnexColumns(strips, grid, annex, setting);
        while (columns.hasMore()) {
            double room = page.bottomMm() - top;
            AnnexColumns.Filled filled = columns.nextPage(room, summaryHeight());
            place(filled, grid, top);
            if (columns.hasMore()) {
                top = nextSheet();
            } else {
                top += filled.heightMm();
            }
        }
        summary(top);
        return sheets;
    }

    List<TypesetLetter.Bookmark> bookmarks() {
        return bookmarks;
    }

    private double nextSheet() {
        sheets.add(new Sheet());
        return page.topMm();
    }

    /** Sets heading and introduction and tells where the columns begin. */
    private double heading(int level) {
        double baseline = nextSheet() + 4.6 - 6;
        int element = setting.structure().heading(level, section);
        bookmark(annex.heading(), setting.structure().lastHeading(), page.topMm());
        Measure measure = Measure.ragged(page.widthMm());
        for (Line line : setting.lines(annex.heading(), Type.bold(HEADING_PT), element, measure)) {
            baseline += 6;
            sheets.getLast().add(line, page.leftMm(), baseline);
        }
        baseline += 1.4;
        if (!annex.introduction().isBlank()) {
            int paragraph = setting.structure().add(Role.PARAGRAPH, section);
            Type type = Type.serif(INTRODUCTION_PT);
            for (Line line : setting.lines(annex.introduction(), type, paragraph, measure)) {
                baseline += INTRODUCTION_LEADING;
                sheets.getLast().add(line, page.leftMm(), baseline);
            }
        }
        return baseline + 5;
    }

    private void place(AnnexColumns.Filled filled, AnnexGrid grid, double top) {
        for (int i = 0; i < filled.columns().size(); i++) {
            double y = top;
            boolean first = true;
            for (Strip strip : filled.columns().get(i)) {
                y += first ? 0 : strip.spaceBeforeMm();
                sheets.getLast().add(strip, grid.columnLeftMm(i), y);
                double at = y;
                strip.mark().ifPresent(mark -> bookmark(mark.text(), mark.level(), at));
                y += strip.heightMm();
                first = false;
            }
        }
    }

    private double summaryHeight() {
        if (annex.summary().isEmpty()) {
            return 0;
        }
        return SPACE_BEFORE_SUMMARY
                + 2
                + summaryLines(setting.forMeasuring(), Structure.DOCUMENT).size() * SUMMARY_LEADING;
    }

    private void summary(double top) {
        if (annex.summary().isEmpty()) {
            return;
        }
        double y = top + SPACE_BEFORE_SUMMARY;
        sheets.getLast().rule(page.leftMm(), page.rightMm(), y, 0.3, 0.5);
        y += 0.4;
        for (Line line : summaryLines(setting, section)) {
            y += SUMMARY_LEADING;
            sheets.getLast().add(line, page.leftMm(), y);
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

    private void bookmark(String text, int level, double y) {
        int index = pagesBefore + sheets.size() - 1;
        bookmarks.add(new TypesetLetter.Bookmark(text, level, index, y));
    }
}
