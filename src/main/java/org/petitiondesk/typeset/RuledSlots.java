package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Slots in columns, as many as there is room for: the pen, a rule, the name and office below. */
record RuledSlots(Setting setting) implements SignatureStyle {
    private static final double PEN = 17;
    private static final double RULE = 66;
    private static final double GAP = 12;
    private static final int MOST_COLUMNS = 3;
    private static final double NARROW_GAP = 8;
    private static final double FRENCH_LEFT = 110;
    private static final double NAME_BELOW_RULE = 4.8;
    private static final double NAME_LEADING = 4.9;
    private static final double SMALL_LEADING = 4.2;
    private static final double SMALL_PT = 8;

    /** Where the slots of a row stand beside each other. */
    private record Columns(int count, double ruleMm, double pitchMm) {}

    @Override
    public List<Strip> strips(Block.SignatureBlock block) {
        List<Strip> rows = new ArrayList<>();
        if (!block.date().isEmpty()) {
            rows.add(date(block.date()));
        }
        List<Block.Slot> slots = block.slots();
        Columns columns = columns(slots);
        // A French signature stands below the address and the date, on the right.
        boolean right = slots.size() == 1 && setting.language().primary().equals("fr");
        double left = right ? FRENCH_LEFT : setting.geometry().leftMm();
        for (int i = 0; i < slots.size(); i += columns.count()) {
            int end = Math.min(i + columns.count(), slots.size());
            rows.add(row(slots.subList(i, end), columns, left));
        }
        return rows;
    }

    /** Three a row where that makes fewer rows and breaks no line; else two. */
    private Columns columns(List<Block.Slot> slots) {
        double width = setting.geometry().widthMm();
        double narrow = (width - (MOST_COLUMNS - 1) * NARROW_GAP) / MOST_COLUMNS;
        boolean fewerRows = (slots.size() + 2) / MOST_COLUMNS < (slots.size() + 1) / 2;
        Setting measuring = setting.forMeasuring();
        return fewerRows && slots.stream().allMatch(slot -> fits(slot, narrow, measuring))
                ? new Columns(MOST_COLUMNS, narrow, narrow + NARROW_GAP)
                : new Columns(2, RULE, RULE + GAP);
    }

    private boolean fits(Block.Slot slot, double width, Setting measuring) {
        return widthMm(main(slot), mainType(), measuring) <= width
                && small(slot).stream()
                        .allMatch(text -> widthMm(text, Type.label(SMALL_PT), measuring) <= width);
    }

    private static double widthMm(String text, Type type, Setting measuring) {
        return measuring.line(measuring.ownGlyphs(text, type, Structure.DOCUMENT)).widthMm();
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

    private Strip row(List<Block.Slot> slots, Columns columns, double left) {
        List<Placed> items = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < slots.size(); i++) {
            double x = left + i * columns.pitchMm();
            new SignatureLine(x, columns.ruleMm(), PEN, PEN).place(slots.get(i), setting, items);
            height = Math.max(height, slot(slots.get(i), x, columns.ruleMm(), items));
        }
        return Strip.of(items, height);
    }

    private double slot(Block.Slot slot, double x, double width, List<Placed> items) {
        int element = setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
        double leading = leadingMm(NAME_LEADING, mainType(), main(slot));
        double y = PEN + NAME_BELOW_RULE - leading;
        Measure measure = Measure.ragged(width);
        for (Line line : lines(main(slot), mainType(), element, measure)) {
            y += leading;
            line.place(x, y, items);
        }
        // What falls far from the name has its room above the small print, too.
        double least = leading > NAME_LEADING ? leading : 0;
        for (String small : small(slot)) {
            Type label = Type.label(SMALL_PT);
            double smallLeading = leadingMm(SMALL_LEADING, label, small);
            for (Line line : lines(small, label, element, measure)) {
                double down = smallLeading + (y < PEN + 2 * NAME_BELOW_RULE ? 0.4 : 0);
                y += Math.max(least, down);
                line.place(x, y, items);
                least = 0;
            }
        }
        return y + 1.5;
    }

    private double leadingMm(double usualMm, Type type, String text) {
        double ofLanguage = setting.leadingMm(usualMm, type.sizePt());
        return Setting.leadingMm(ofLanguage, type.sizePt(), text);
    }

    /** Of a name or an office, which is read its own way. */
    private List<Line> lines(String text, Type type, int element, Measure measure) {
        return setting.lines(setting.ownGlyphs(text + " ", type, element), measure);
    }

    private Type mainType() {
        return setting.manner().type().withSize(Math.min(10.4, setting.manner().sizePt()));
    }

    private static String main(Block.Slot slot) {
        return slot.name().isBlank() ? slot.organization() : slot.person();
    }

    private static List<String> small(Block.Slot slot) {
        String organization = slot.name().isBlank() ? "" : slot.organization();
        return Stream.of(slot.title(), organization, slot.smallPrint())
                .filter(text -> !text.isBlank())
                .toList();
    }
}
