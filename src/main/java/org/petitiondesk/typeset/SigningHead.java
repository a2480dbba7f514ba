package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.SheetDocument.Numbered;
import org.petitiondesk.model.letter.SheetDocument.Statement;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands above the lines of a signature sheet: the statement, and opposite to it the square
 * code with the sheet's number.
 */
final class SigningHead {
    private static final double CODE_SIDE = 24;
    private static final double CODE_GAP = 5;
    private static final double STATEMENT_GAP = 8;
    private static final double LABEL_GAP = 1.6;
    private static final double BEFORE_LEAD = 0.8;

    private static final Type KIND = Type.label(7.4);
    private static final Type CODE = Type.bold(11);
    private static final Type NUMBER = Type.serif(9.6);
    private static final Type VERSION = Type.label(7);
    private static final double TITLE_EXTRA_PT = 3.6;

    private final Statement statement;
    private final SigningText text;
    private final Type type;

    SigningHead(Statement statement, SigningText text, double sizePt) {
        this.statement = statement;
        this.text = text;
        this.type = Type.serif(sizePt);
    }

    /** Sets it and gives where it ends. */
    double set(Numbered one, int section, Frame frame, double top, Sheet page) {
        double right = frame.leftMm() + frame.widthMm();
        double labels = labelsWidth(one);
        Frame left = frame.inset(0, CODE_SIDE + CODE_GAP + labels + STATEMENT_GAP);
        double bottom = statement(section, left, top, page);
        int figure = text.structure().figure(one.codeInWords(), section);
        page.add(
                new Placed.Squares(
                        SquareCode.rows(one.code()), right - CODE_SIDE, top, CODE_SIDE, figure));
        labels(one, section, right - CODE_SIDE - CODE_GAP, top, page);
        return Math.max(bottom, top + CODE_SIDE);
    }

    private double labelsWidth(Numbered one) {
        return Math.max(
                text.widthMm(statement.code(), CODE),
                Math.max(
                        text.widthMm(one.label(), NUMBER),
                        text.widthMm(statement.version(), VERSION)));
    }

    private void labels(Numbered one, int section, double right, double top, Sheet page) {
        int element = text.structure().add(Role.PARAGRAPH, section);
        double y = top + SigningText.ascentMm(CODE);
        page.addRightAligned(text.line(statement.code(), CODE, element), right, y);
        y += text.leadingMm(CODE);
        page.addRightAligned(
                text.line(one.label(), NUMBER, text.structure().add(Role.PARAGRAPH, section)),
                right,
                y);
        y += text.leadingMm(NUMBER);
        page.addRightAligned(
                text.line(
                        statement.version(),
                        VERSION,
                        text.structure().add(Role.PARAGRAPH, section)),
                right,
                y);
    }

    private double statement(int section, Frame frame, double top, Sheet page) {
        Structure structure = text.structure();
        double y =
                paragraph(
                        statement.kind(),
                        KIND,
                        structure.add(Role.PARAGRAPH, section),
                        frame,
                        top,
                        page);
        Type title = type.withSize(type.sizePt() + TITLE_EXTRA_PT).withStyle(Style.SERIF_BOLD);
        y = paragraph(statement.title(), title, structure.heading(1, section), frame, y, page);
        if (!statement.addressee().isEmpty()) {
            y = below(statement.addressee(), section, frame, y, page);
        }
        y = below(statement.lead(), section, frame, y + BEFORE_LEAD, page);
        return statement.demands().isEmpty() ? y : demands(section, frame, y, page);
    }

    private double below(String words, int section, Frame frame, double top, Sheet page) {
        int element = text.structure().add(Role.PARAGRAPH, section);
        return paragraph(words, type, element, frame, top, page);
    }

    private double demands(int section, Frame frame, double top, Sheet page) {
        Structure structure = text.structure();
        int list = structure.list(Optional.of(statement.numbering()), section);
        List<Line> labels = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        double widest = 0;
        for (int i = 0; i < statement.demands().size(); i++) {
            int item = structure.add(Role.LIST_ITEM, list);
            int label = structure.add(Role.LABEL, item);
            labels.add(text.line(statement.numbering().label(i + 1), type, label));
            bodies.add(structure.add(Role.LIST_BODY, item));
            widest = Math.max(widest, labels.getLast().widthMm());
        }
        double y = top;
        for (int i = 0; i < labels.size(); i++) {
            double end = frame.leftMm() + widest + LABEL_GAP;
            page.addRightAligned(labels.get(i), end, y + SigningText.ascentMm(type));
            Frame body = frame.inset(widest + 2 * LABEL_GAP, 0);
            y = paragraph(statement.demands().get(i), type, bodies.get(i), body, y, page);
        }
        return y;
    }

    private double paragraph(
            String words, Type in, int element, Frame frame, double top, Sheet page) {
        double y = top;
        for (Line line : text.lines(words, in, element, frame.widthMm())) {
            page.add(line, frame.leftMm(), y + SigningText.ascentMm(in));
            y += text.leadingMm(in, words);
        }
        return y;
    }
}
