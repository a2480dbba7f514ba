package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.WindowEnvelope.Area;

/**
 * Sets addresses on labels. No text comes near a label's edge, because printers shift the sheet.
 */
final class LabelSetter {
    static final double EDGE_MM = 3;

    private static final double SIZE_PT = 11;
    private static final double LEADING = 1.25;

    /** Of seven lines on the lowest labels; smaller ones are hard to read. */
    private static final double LEAST_PT = 6.5;

    /** What rounding may move. */
    private static final double HAIR = 0.05;

    private final LabelSheet labels;

    LabelSetter(LabelSheet labels) {
        this.labels = labels;
    }

    /**
     * Puts an address on a label of a sheet.
     *
     * @param label counted from 0
     */
    void set(MailAddress to, int label, Structure structure, Sheet sheet) {
        int element = structure.paragraph(to.language(), Structure.DOCUMENT);
        new MailLines(to.language(), structure)
                .setInTheMiddle(to.lines(), zone(label), element, sheet);
    }

    /** Whether an address has room on a label. */
    boolean fits(MailAddress to) {
        return new MailLines(to.language(), new Structure()).fit(to.lines(), zone(0));
    }

    private AddressZone zone(int label) {
        Area area = labels.label(label);
        double edge = EDGE_MM + HAIR;
        return MailLines.zone(
                        new Area(
                                area.xMm() + edge,
                                area.widthMm() - 2 * edge,
                                area.topMm() + edge,
                                area.bottomMm() - edge),
                        0,
                        SIZE_PT,
                        LEADING)
                .downTo(LEAST_PT);
    }
}
