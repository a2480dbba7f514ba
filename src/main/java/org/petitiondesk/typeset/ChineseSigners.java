package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/** The signer at the right, centred over the date, which ends four ems before the margin. */
record ChineseSigners(Setting setting) implements SignatureStyle {
    private static final double PEN = 13;
    private static final double RULE = 46;
    private static final double DATE_INSET_EM = 4;
    private static final double HINT_PT = 8;

    @Override
    public List<Strip> strips(Block.SignatureBlock block) {
        Geometry page = setting.geometry();
        double half = half(block.date());
        double inset = block.slots().size() > 1 ? 0 : dateInset();
        double right = page.rightMm() - inset - half;
        double left = page.leftMm() + half;
        List<Strip> strips = new ArrayList<>();
        List<Block.Slot> slots = block.slots();
        for (int i = 0; i < slots.size(); i += 2) {
            List<Placed> items = new ArrayList<>();
            boolean pair = i + 1 < slots.size();
            double height = slot(slots.get(i), pair ? left : right, items);
            if (pair) {
                height = Math.max(height, slot(slots.get(i + 1), right, items));
            }
            strips.add(Strip.of(items, height));
        }
        if (!block.date().isEmpty()) {
            strips.add(date(block.date(), right));
        }
        return strips;
    }

    @Override
    public Strip date(String date) {
        return date(date, setting.geometry().rightMm() - dateInset() - half(date));
    }

    private Strip date(String date, double centre) {
        Manner manner = setting.manner();
        List<Placed> items = new ArrayList<>();
        centred(date, manner.type(), paragraph(), centre, manner.ascentMm(), items);
        return Strip.of(items, manner.leadingMm());
    }

    private double dateInset() {
        return DATE_INSET_EM * Points.toMm(setting.manner().sizePt());
    }

    /** Half the width that date and signer stand in. */
    private double half(String date) {
        Type type = setting.manner().type();
        Line measured = setting.forMeasuring().line(date, type, Structure.DOCUMENT);
        return Math.max(measured.widthMm(), RULE) / 2;
    }

    private double slot(Block.Slot slot, double centre, List<Placed> items) {
        Manner manner = setting.manner();
        int element = paragraph();
        double y = manner.ascentMm() + 1.7;
        if (!slot.organization().isBlank()) {
            y = centred(slot.organization(), manner.type(), element, centre, y, items);
        }
        String person = (slot.title() + "　" + slot.name() + slot.suffix()).strip();
        String below = person.isBlank() ? slot.hint() : person;
        if (!below.isBlank()) {
            double rule = y - manner.leadingMm() + PEN;
            items.add(new Placed.Rule(centre - RULE / 2, rule, centre + RULE / 2, rule, 0.4, 0.4));
            Type type = person.isBlank() ? Type.label(HINT_PT) : Type.serif(12);
            y = centred(below, type, element, centre, rule + 5.6, items);
        }
        return y - manner.ascentMm();
    }

    /** Sets lines around a middle, and tells where the next baseline would be. */
    private double centred(
            String text,
            Type type,
            int element,
            double centre,
            double baseline,
            List<Placed> items) {
        double y = baseline;
        double width = setting.geometry().widthMm() / 2 - 4;
        for (Line line : setting.lines(text, type, element, Measure.ragged(width))) {
            line.place(centre - line.widthMm() / 2, y, items);
            y += setting.manner().leadingMm();
        }
        return y;
    }

    private int paragraph() {
        return setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
    }
}
