package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/** Sets pictures with their captions, and places to be filled in by pen. */
final class FormSetter {
    private static final double CAPTION_LEADING = 4.2;
    private static final Type CAPTION = Type.label(8.4);
    private static final double PEN_LEADING = 9;
    private static final double LEAST_RULE = 30;
    private static final double AFTER_LABEL = 2;
    private static final double RULE_PT = 0.5;
    private static final double BOX = 3.6;
    private static final double AFTER_BOX = 3;

    private final Setting setting;
    private final Structure structure;
    private final Column column;
    private final Manner manner;

    FormSetter(Setting setting, Column column) {
        this.setting = setting;
        this.structure = setting.structure();
        this.column = column;
        this.manner = setting.manner();
    }

    void figure(Block.Figure figure, Frame frame, int parent) {
        Picture.Size size = figure.picture().within(frame.widthMm(), Block.Figure.MOST_HEIGHT_MM);
        int element = structure.figure(figure.alternative(), parent);
        column.space(manner.leadingMm());
        column.add(
                Strip.of(
                        List.of(
                                new Placed.Image(
                                        figure.picture(),
                                        frame.leftMm(),
                                        0,
                                        size.widthMm(),
                                        size.heightMm(),
                                        element)),
                        size.heightMm()));
        if (!figure.caption().isBlank()) {
            int caption = structure.add(Role.PARAGRAPH, parent);
            Measure measure = Measure.ragged(frame.widthMm());
            for (Line line : setting.lines(figure.caption(), CAPTION, caption, measure)) {
                List<Placed> items = new ArrayList<>();
                line.place(frame.leftMm(), CAPTION_LEADING, items);
                column.keepNext();
                column.add(Strip.of(items, CAPTION_LEADING + 0.6));
            }
        }
        column.space(manner.leadingMm());
    }

    void fillIn(Block.FillIn blank, Frame frame, int parent) {
        int element = structure.add(Role.PARAGRAPH, parent);
        switch (blank.form()) {
            case LINE -> line(blank.label(), frame, element);
            case LINES -> {
                label(blank.label(), frame, element);
                for (int i = 0; i < Block.FillIn.PEN_LINES; i++) {
                    column.keepNext();
                    column.add(ruled(new ArrayList<>(), frame, frame.leftMm()));
                }
            }
            case TICK -> tick(blank.label(), frame, element);
            case FRAME -> {
                label(blank.label(), frame, element);
                column.keepNext();
                column.add(
                        Strip.of(
                                box(
                                        frame.leftMm(),
                                        1,
                                        frame.widthMm(),
                                        Block.FillIn.FRAME_HEIGHT_MM),
                                Block.FillIn.FRAME_HEIGHT_MM + 2));
            }
        }
        column.space(manner.skipMm());
    }

    /** The label, then a rule to the end of its last line, or of one more. */
    private void line(String label, Frame frame, int element) {
        List<Line> lines = lines(label, frame.widthMm(), element);
        boolean room = lines.getLast().widthMm() + AFTER_LABEL + LEAST_RULE <= frame.widthMm();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean beside = room && i == lines.size() - 1;
            List<Placed> items = new ArrayList<>();
            line.place(frame.leftMm(), beside ? PEN_LEADING - 1.5 : manner.ascentMm(), items);
            column.add(
                    beside
                            ? ruled(items, frame, frame.leftMm() + line.widthMm() + AFTER_LABEL)
                            : Strip.of(items, manner.leadingMm()));
            if (!room || i < lines.size() - 1) {
                column.keepNext();
            }
        }
        if (!room) {
            column.add(ruled(new ArrayList<>(), frame, frame.leftMm()));
        }
    }

    private void label(String label, Frame frame, int element) {
        column.space(manner.skipMm());
        for (Line line : lines(label, frame.widthMm(), element)) {
            List<Placed> items = new ArrayList<>();
            line.place(frame.leftMm(), manner.ascentMm(), items);
            column.add(Strip.of(items, manner.leadingMm()));
            column.keepNext();
        }
    }

    private void tick(String label, Frame frame, int element) {
        Frame text = frame.inset(BOX + AFTER_BOX, 0);
        boolean first = true;
        for (Line line : lines(label, text.widthMm(), element)) {
            List<Placed> items = new ArrayList<>();
            if (first) {
                items.addAll(box(frame.leftMm(), (manner.leadingMm() - BOX) / 2, BOX, BOX));
            } else {
                column.keepNext();
            }
            line.place(text.leftMm(), manner.ascentMm(), items);
            column.add(Strip.of(items, manner.leadingMm()));
            first = false;
        }
    }

    private List<Line> lines(String label, double width, int element) {
        return setting.lines(label, manner.type(), element, Measure.ragged(width));
    }

    private static Strip ruled(List<Placed> items, Frame frame, double from) {
        double right = frame.leftMm() + frame.widthMm();
        double y = PEN_LEADING - 1;
        items.add(new Placed.Rule(from, y, right, y, RULE_PT, 0));
        return Strip.of(items, PEN_LEADING);
    }

    private static List<Placed> box(double left, double top, double width, double height) {
        double right = left + width;
        double bottom = top + height;
        return List.of(
                new Placed.Rule(left, top, right, top, RULE_PT, 0),
                new Placed.Rule(left, bottom, right, bottom, RULE_PT, 0),
                new Placed.Rule(left, top, left, bottom, RULE_PT, 0),
                new Placed.Rule(right, top, right, bottom, RULE_PT, 0));
    }
}
