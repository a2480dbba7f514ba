package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.SheetColumn;
import org.petitiondesk.model.letter.SheetDocument;
import org.petitiondesk.model.letter.SheetDocument.Heading;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of a signature sheet under their headings, with a box for each consent. */
final class SigningTable {
    private static final double PADDING = 1.3;
    private static final double NUMBER_WIDTH = 9;
    private static final double DATE_WIDTH = 18;
    private static final double LEAST_CHOICE = 11;
    private static final double BOX = 3.6;
    private static final double FRAME_PT = 0.7;
    private static final double RULE_PT = 0.4;

    private static final Type HEADING = Type.sans(7.4).withStyle(Style.SANS_BOLD);
    private static final Type HINT = Type.label(6);
    private static final Type CHOICE = Type.sans(6.4);
    private static final Type LINE_NUMBER = Type.serif(9);

    private final SheetDocument document;
    private final SigningText text;
    private final Frame frame;
    private final double choiceWidth;
    private final Map<SheetColumn, Frame> columns = new EnumMap<>(SheetColumn.class);

    SigningTable(SheetDocument document, SigningText text, Frame frame) {
        this.document = document;
        this.text = text;
        this.frame = frame;
        this.choiceWidth =
                document.consents().stream()
                                .mapToDouble(choice -> text.widthMm(choice, CHOICE))
                                .reduce(LEAST_CHOICE, Math::max)
                        + 2 * PADDING;
        double fixed = NUMBER_WIDTH + DATE_WIDTH + choiceWidth * document.consents().size();
        double shares = 0;
        for (SheetColumn column : SheetColumn.values()) {
            shares += share(column);
        }
        double x = frame.leftMm();
        for (SheetColumn column : SheetColumn.values()) {
            double width =
                    switch (column) {
                        case NUMBER -> NUMBER_WIDTH;
                        case DATE -> DATE_WIDTH;
                        case CONSENT -> choiceWidth * document.consents().size();
                        case NAME, OWN_SCRIPT, PLACE, ORGANIZATION, SIGNATURE ->
                                (frame.widthMm() - fixed) * share(column) / shares;
                    };
            columns.put(column, new Frame(x, width));
            x += width;
        }
    }

    /** How much of the width a column has that has no width of its own. */
    private static double share(SheetColumn column) {
        return switch (column) {
            case NAME -> 47;
            case OWN_SCRIPT -> 28;
            case PLACE -> 33;
            case ORGANIZATION -> 31;
            case SIGNATURE -> 36;
            case NUMBER, DATE, CONSENT -> 0;
        };
    }

    /** How high the headings are. */
    double headHeightMm() {
        SigningTable measuring = new SigningTable(document, text.forMeasuring(), frame);
        return measuring.head(Structure.DOCUMENT, 0, new Sheet());
    }

    /** Sets it. */
    void set(int section, double top, double rowHeightMm, Sheet page) {
        int table = text.structure().add(Role.TABLE, section);
        double y = top + head(table, top, page);
        double bottom = y + document.lines() * rowHeightMm;
        for (int line = 1; line <= document.lines(); line++) {
            row(line, table, y, rowHeightMm, page);
            y += rowHeightMm;
            page.rule(left(), right(), y, line == document.lines() ? FRAME_PT : RULE_PT, 0);
        }
        page.rule(left(), right(), top, FRAME_PT, 0);
        upright(left(), top, bottom, FRAME_PT, page);
        upright(right(), top, bottom, FRAME_PT, page);
        for (SheetColumn column : SheetColumn.values()) {
            if (column != SheetColumn.NUMBER) {
                upright(columns(column).leftMm(), top, bottom, RULE_PT, page);
            }
        }
    }

    private double head(int table, double top, Sheet page) {
        int row = text.structure().add(Role.TABLE_ROW, table);
        double height = 0;
        for (SheetColumn column : SheetColumn.values()) {
            int heading = text.structure().add(Role.COLUMN_HEADING, row);
            double bottom = heading(column, heading, top + PADDING, page);
            height = Math.max(height, bottom + PADDING - top);
        }
        page.rule(left(), right(), top + height, FRAME_PT, 0);
        return height;
    }

    private double heading(SheetColumn column, int element, double top, Sheet page) {
        Heading heading = document.headings().getOrDefault(column, new Heading("", ""));
        Frame inner = columns(column).inset(PADDING, PADDING);
        boolean centred =
                switch (column) {
                    case NUMBER, CONSENT -> true;
                    case NAME, OWN_SCRIPT, PLACE, ORGANIZATION, SIGNATURE, DATE -> false;
                };
        double y = lines(heading.text(), HEADING, element, inner, centred, top, page);
        if (column == SheetColumn.CONSENT) {
            return choices(element, y, page);
        }
        return lines(heading.hint(), HINT, element, inner, centred, y, page);
    }

    private double choices(int element, double top, Sheet page) {
        List<String> consents = document.consents();
        for (int i = 0; i < consents.size(); i++) {
            Line line = text.line(consents.get(i) + " ", CHOICE, element);
            page.addCentred(line, choice(i), top + SigningText.ascentMm(CHOICE));
        }
        return top + text.leadingMm(CHOICE);
    }

    private double lines(
            String words,
            Type type,
            int element,
            Frame inner,
            boolean centred,
            double top,
            Sheet page) {
        double y = top;
        // The space keeps words of different lines apart for whoever hears them.
        for (Line line :
                text.lines(words.isEmpty() ? "" : words + " ", type, element, inner.widthMm())) {
            double baseline = y + SigningText.ascentMm(type);
            if (centred) {
                page.addCentred(line, inner.leftMm() + inner.widthMm() / 2, baseline);
            } else {
                page.add(line, inner.leftMm(), baseline);
            }
            y += text.leadingMm(type);
        }
        return y;
    }

    private void row(int number, int table, double top, double height, Sheet page) {
        Structure structure = text.structure();
        int row = structure.add(Role.TABLE_ROW, table);
        int heading = structure.add(Role.ROW_HEADING, row);
        Frame numbers = columns(SheetColumn.NUMBER);
        double middle = top + height / 2;
        page.addCentred(
                text.line(Integer.toString(number), LINE_NUMBER, heading),
                numbers.leftMm() + numbers.widthMm() / 2,
                middle + SigningText.ascentMm(LINE_NUMBER) * 0.44);
        for (int i = 1; i < SheetColumn.values().length; i++) {
            structure.add(Role.CELL, row);
        }
        for (int i = 0; i < document.consents().size(); i++) {
            box(choice(i) - BOX / 2, middle - BOX / 2, page);
        }
    }

    private static void box(double x, double y, Sheet page) {
        page.rule(x, x + BOX, y, FRAME_PT, 0);
        page.rule(x, x + BOX, y + BOX, FRAME_PT, 0);
        upright(x, y, y + BOX, FRAME_PT, page);
        upright(x + BOX, y, y + BOX, FRAME_PT, page);
    }

    private static void upright(double x, double top, double bottom, double pt, Sheet page) {
        page.add(new Placed.Rule(x, top, x, bottom, pt, 0));
    }

    private double choice(int index) {
        return columns(SheetColumn.CONSENT).leftMm() + (index + 0.5) * choiceWidth;
    }

    private Frame columns(SheetColumn column) {
        return columns.getOrDefault(column, frame);
    }

    private double left() {
        return frame.leftMm();
    }

    private double right() {
        return frame.leftMm() + frame.widthMm();
    }
}
