package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two slots a row: room for the pen, a rule, the name and the office below it. */
record RuledSlots(Setting setting) implements SignatureStyle {
    private static final double PEN = 17;
    private static final double RULE = 66;
    private static final double PITCH = 78;
    private static final double NAME_BELOW_RULE = 4.8;
    private static final double NAME_LEADING = 4.9;
    private static final double SMALL_LEADING = 4.2;
    private static final double SMALL_PT = 8;

    @Override
    public List<Strip> strips(Block.SignatureBlock block) {
        List<Strip> rows = new ArrayList<>();
        if (!block.date().isEmpty()) {
            rows.add(date(block.date()));
        }
        List<Block.Slot> slots = block.slots();
        for (int i = 0; i < slots.size(); i += 2) {
            rows.add(row(slots.subList(i, Math.min(i + 2, slots.size()))));
        }
        return rows;
    }

    @Override
    public Strip date(String date) {
        int element = setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
        Manner manner = setting.manner();
        List<Placed> items = new ArrayList<>();
        setting.line(date, manner.type(), element)
                .place(setting.geometry().leftMm(), manner.ascentMm(), items);
        return Strip.of(items, manner.leadingMm()).after(manner.skipMm());
    }

    private Strip row(List<Block.Slot> slots) {
        List<Placed> items = new ArrayList<>();
        double height = 0;
        double left = setting.geometry().leftMm();
        // A French signature stands below the address and the date, on the right.
        boolean right = slots.size() == 1 && setting.language().primary().equals("fr");
        for (int i = 0; i < slots.size(); i++) {
            double x = right ? 110 : left + i * PITCH;
            items.add(new Placed.Rule(x, PEN, x + RULE, PEN, 0.4, 0.4));
            height = Math.max(height, slot(slots.get(i), x, items));
        }
        return Strip.of(items, height);
    }

    private double slot(Block.Slot slot, double x, List<Placed> items) {
        int element = setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
        boolean named = !slot.name().isBlank();
        String main = named ? slot.person() : slot.organization();
        double y = PEN + NAME_BELOW_RULE - NAME_LEADING;
        Type type = setting.manner().type().withSize(Math.min(10.4, setting.manner().sizePt()));
        for (Line line : setting.lines(main + " ", type, element, Measure.ragged(RULE))) {
            y += NAME_LEADING;
            line.place(x, y, items);
        }
        for (String small : small(slot, named)) {
            Type label = Type.label(SMALL_PT);
            for (Line line : setting.lines(small + " ", label, element, Measure.ragged(RULE))) {
                y += SMALL_LEADING + (y < PEN + 2 * NAME_BELOW_RULE ? 0.4 : 0);
                line.place(x, y, items);
            }
        }
        return y + 1.5;
    }

    private static List<String> small(Block.Slot slot, boolean named) {
        return (named
                        ? Stream.of(slot.title(), slot.organization())
                        : Stream.of(slot.title(), slot.hint()))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
