package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The signers at the right, one below the other, centred over the date, which ends four ems before
 * the margin (GB/T 9704).
 */
record ChineseSigners(Setting setting) implements SignatureStyle {
    private static final double PEN = 14;

    /** What the organization above takes of the room for the pen. */
    private static final double PEN_BELOW_SIGNER = 2;

    private static final double RULE = 58;
    private static final double BELOW_RULE = 6.2;
    private static final double AFTER_SIGNER = 1.5;
    private static final double DATE_INSET_EM = 4;
    private static final double HINT_PT = 8;

    @Override
    public List<Strip> strips(Block.SignatureBlock block) {
        double centre = centre(block);
        List<Strip> strips = new ArrayList<>();
        for (Block.Slot slot : block.slots()) {
            List<Placed> items = new ArrayList<>();
            strips.add(Strip.of(items, slot(slot, centre, items)));
        }
        if (!block.date().isEmpty()) {
            strips.add(date(block.date(), centre));
        }
        return strips;
    }

    @Override
    public Strip date(String date) {
        return date(date, centre(new Block.SignatureBlock(List.of(), date)));
    }

    private Strip date(String date, double centre) {
        Manner manner = setting.manner();
        List<Placed> items = new ArrayList<>();
        double next = centred(date, manner.type(), paragraph(), centre, manner.ascentMm(), items);
        return Strip.of(items, next - manner.ascentMm());
    }

    /** The middle of the date, moved to the left where something wider stands above it. */
    private double centre(Block.SignatureBlock block) {
        double inset = DATE_INSET_EM * Points.toMm(setting.manner().sizePt());
        double widest =
                block.slots().stream()
                        .flatMap(slot -> Stream.of(slot.organization(), slot.officeAndPerson()))
                        .mapToDouble(this::width)
                        .max()
                        .orElse(0);
        boolean ruled = block.slots().stream().anyMatch(slot -> !below(slot).isBlank());
        double half = Math.max(widest, ruled ? RULE : 0) / 2;
        return setting.geometry().rightMm() - Math.max(half, inset + width(block.date()) / 2);
    }

    private double width(String text) {
        Setting measuring = setting.forMeasuring();
        double width = measuring.line(text, setting.manner().type(), Structure.DOCUMENT).widthMm();
        return Math.min(width, mostMm());
    }

    private double mostMm() {
        return setting.geometry().widthMm() / 2 + 10;
    }

    private static String below(Block.Slot slot) {
        return slot.officeAndPerson().isBlank() ? slot.hint() : slot.officeAndPerson();
    }

    /** Sets one signer and tells how high this is. */
    private double slot(Block.Slot slot, double centre, List<Placed> items) {
        Type type = setting.manner().type();
        int element = paragraph();
        double y = setting.manner().ascentMm();
        if (!slot.organization().isBlank()) {
            y = centred(slot.organization(), type, element, centre, y, items);
        }
        if (below(slot).isBlank()) {
            return y - setting.manner().ascentMm();
        }
        double rule = y - setting.manner().leadingMm() + PEN;
        new SignatureLine(centre - RULE / 2, RULE, rule, PEN - PEN_BELOW_SIGNER)
                .place(slot, setting, items);
        Type lower = slot.officeAndPerson().isBlank() ? Type.label(HINT_PT) : type;
        y = centred(below(slot), lower, element, centre, rule + BELOW_RULE, items);
        if (!slot.officeAndPerson().isBlank() && !slot.smallPrint().isBlank()) {
            y = centred(slot.smallPrint(), Type.label(HINT_PT), element, centre, y, items);
        }
        return y - setting.manner().ascentMm() + AFTER_SIGNER;
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
        for (Line line : setting.lines(text, type, element, Measure.ragged(mostMm()))) {
            line.place(centre - line.widthMm() / 2, y, items);
            y += setting.manner().leadingMm();
        }
        return y;
    }

    private int paragraph() {
        return setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
    }
}
