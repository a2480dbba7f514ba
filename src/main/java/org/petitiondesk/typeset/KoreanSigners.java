package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/** The date in the middle; below it each signer at the right, a rule for the pen, then 올림. */
record KoreanSigners(Setting setting) implements SignatureStyle {
    private static final double SPACE_BEFORE_DATE = 8;
    private static final double PEN = 15;
    private static final double RULE = 39;
    private static final double GAP = 3;
    private static final double BELOW_RULE = 5;
    private static final double HINT_PT = 8;
    private static final double HINT_LEADING = 3.6;

    @Override
    public List<Strip> strips(Block.SignatureBlock block) {
        List<Strip> strips = new ArrayList<>();
        if (!block.date().isEmpty()) {
            strips.add(date(block.date()));
        }
        block.slots().forEach(slot -> strips.add(slot(slot)));
        return strips;
    }

    @Override
    public Strip date(String date) {
        Manner manner = setting.manner();
        Geometry page = setting.geometry();
        Line line = setting.line(date, manner.type(), paragraph());
        List<Placed> items = new ArrayList<>();
        double centre = (page.leftMm() + page.rightMm()) / 2;
        double baseline = SPACE_BEFORE_DATE + manner.ascentMm();
        line.place(centre - line.widthMm() / 2, baseline, items);
        return Strip.of(items, SPACE_BEFORE_DATE + manner.leadingMm());
    }

    private Strip slot(Block.Slot slot) {
        Manner manner = setting.manner();
        Geometry page = setting.geometry();
        int element = paragraph();
        String signer = slot.officeAtOrganization();
        Line suffix = setting.line(slot.suffix(), manner.type(), element);
        double ruleEnd = page.rightMm() - suffix.widthMm() - (slot.suffix().isEmpty() ? 0 : GAP);
        double ruleStart = ruleEnd - RULE;
        double room = ruleStart - GAP - page.leftMm();
        List<Placed> items = new ArrayList<>();
        double baseline = PEN - manner.leadingMm();
        List<Line> lines =
                setting.lines(signer + " ", manner.type(), element, Measure.ragged(room));
        for (Line line : lines) {
            baseline += manner.leadingMm();
            line.place(ruleStart - GAP - line.widthMm(), baseline, items);
        }
        new SignatureLine(ruleStart, RULE, baseline + 0.9, PEN).place(slot, setting, items);
        suffix.place(page.rightMm() - suffix.widthMm(), baseline, items);
        if (!slot.smallPrint().isBlank()) {
            baseline += BELOW_RULE - HINT_LEADING;
            Measure measure = Measure.ragged(RULE);
            for (Line line :
                    setting.lines(slot.smallPrint(), Type.label(HINT_PT), element, measure)) {
                baseline += HINT_LEADING;
                line.place((ruleStart + ruleEnd - line.widthMm()) / 2, baseline, items);
            }
        }
        return Strip.of(items, baseline + 2);
    }

    private int paragraph() {
        return setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
    }
}
