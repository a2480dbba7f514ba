package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;

/** Sets who writes at the head of the first page, and the sender's line above a window address. */
final class LetterheadSetter {
    private static final double RULE_GRAY = 0.5;
    private static final double RULE_PT = 0.4;
    private static final double RETURN_LINE_PT = 7;
    private static final String SEPARATOR = " · ";

    private final Setting setting;
    private final HeadPlan plan;
    private final Sheet sheet;

    LetterheadSetter(Setting setting, HeadPlan plan, Sheet sheet) {
        this.setting = setting;
        this.plan = plan;
        this.sheet = sheet;
    }

    void set(Block.Letterhead letterhead) {
        Geometry page = setting.geometry();
        HeadPlan.LetterheadPlace place = plan.letterhead();
        LetterheadLines.of(letterhead, place, setting).place(sheet);
        sheet.rule(page.leftMm(), page.rightMm(), place.ruleMm(), RULE_PT, RULE_GRAY);
        returnLine(letterhead);
    }

    private void returnLine(Block.Letterhead letterhead) {
        if (plan.returnLineMm() == 0 || letterhead.sponsors().isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>(letterhead.sender());
        // What there is no room for is left out from the end: it is the address that matters.
        while (!parts.isEmpty()) {
            Line line =
                    setting.line(
                            setting.ownGlyphs(
                                    String.join(SEPARATOR, parts),
                                    Type.label(RETURN_LINE_PT),
                                    Placed.ARTIFACT));
            if (line.widthMm() <= plan.address().widthMm()) {
                sheet.add(line, plan.address().xMm(), plan.returnLineMm());
                return;
            }
            parts.removeLast();
        }
    }
}
