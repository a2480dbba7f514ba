package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

/** A labelled fact that is set against the right margin. */
record ReferenceRow(Line label, Line value) {
    private static final double GAP = 1.8;

    static ReferenceRow of(
            Block.Labelled row, HeadPlan.References place, Setting setting, int element) {
        Line label = label(row, setting, element);
        return new ReferenceRow(
                label, setting.line(setting.ownGlyphs(row.value(), place.valueType(), element)));
    }

    static Line label(Block.Labelled row, Setting setting, int element) {
        String gap = row.label().isEmpty() || row.label().endsWith("：") ? "" : " ";
        return setting.line(row.label() + gap, Type.label(7.6), element);
    }

    double widthMm() {
        return label.widthMm() + GAP + value.widthMm();
    }

    void place(Sheet sheet, double rightMm, double baselineMm) {
        sheet.add(label, rightMm - widthMm(), baselineMm);
        sheet.addRightAligned(value, rightMm, baselineMm);
    }
}
