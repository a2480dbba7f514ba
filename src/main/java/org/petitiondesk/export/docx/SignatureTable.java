package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the places to sign: a table without borders, places side by side where they fit, each with
 * room for the pen, a rule and who signs.
 */
final class SignatureTable {
    private static final int RULE = Twips.ofMillimetres(66);
    private static final int PEN_ROOM = Twips.ofMillimetres(17);
    private static final Element BELOW_RULE =
            Element.of("w:tcMar").with(Tables.width("w:top", Twips.ofMillimetres(0.8)));

    /** A French signature stands below the address. */
    private static final int FRENCH_LEFT = Twips.ofMillimetres(82.5);

    private static final Element UNBROKEN = Element.of("w:cantSplit");

    private final Runs runs;
    private final Pictures pictures;
    private final Usage usage;
    private final Script script;
    private final int textWidth;

    SignatureTable(Runs runs, Pictures pictures, Usage usage, Script script, int textWidth) {
        this.runs = runs;
        this.pictures = pictures;
        this.usage = usage;
        this.script = script;
        this.textWidth = textWidth;
    }

    /**
     * Where the slots of a row stand beside each other, in twips.
     *
     * @param rest empty room after the last one, 0 for none
     */
    private record Columns(int count, int rule, int gap, int rest) {
        private static final int WIDE_GAP = Twips.ofMillimetres(12);
        private static final int NARROW_GAP = Twips.ofMillimetres(8);
        private static final int MOST = 3;
        private static final double SIZE_PT = 10.5;

        /** As many as make the fewest rows, but three only where no line would break. */
        static Columns of(List<Block.Slot> slots, int textWidth, boolean rightToLeft) {
            int narrow = (textWidth - (MOST - 1) * NARROW_GAP) / MOST;
            boolean fewerRows = (slots.size() + 2) / MOST < (slots.size() + 1) / 2;
            if (fewerRows && slots.stream().allMatch(slot -> fits(slot, narrow))) {
                return new Columns(MOST, narrow, NARROW_GAP, 0);
            }
            Columns columns = new Columns(Math.min(2, slots.size()), RULE, WIDE_GAP, 0);
            // Programs differ in where a narrow table stands that is read from the right.
            return rightToLeft ? columns.filling(textWidth) : columns;
        }

        private Columns filling(int textWidth) {
            return new Columns(count, rule, gap, textWidth - width());
        }

        private static boolean fits(Block.Slot slot, int width) {
            double widthMm = Twips.toMillimetres(width);
            return TextWidth.lines(name(slot), SIZE_PT, widthMm) == 1
                    && details(slot).stream()
                            .allMatch(line ->
                                    TextWidth.lines(line, FittedLetterhead.DETAIL_PT, widthMm)
                                            == 1);
        }

        int width() {
            return count * rule + (count - 1) * gap + rest;
        }

        int[] grid() {
            IntStream slots = IntStream.range(0, 2 * count - 1).map(i -> i % 2 == 0 ? rule : gap);
            return IntStream.concat(slots, IntStream.of(rest).filter(width -> width > 0)).toArray();
        }
    }

    /**
     * @param keptWithNext whether what follows must stand on the same page
     */
    List<Element> of(Block.SignatureBlock block, boolean keptWithNext) {
        List<Element> made = new ArrayList<>();
        boolean dateFirst = usage == Usage.KOREAN;
        boolean dated = !block.date().isEmpty();
        if (usage == Usage.CHINESE && !block.slots().isEmpty()) {
            return List.of(
                    new ChineseSigners(runs, pictures, textWidth).table(block, keptWithNext));
        }
        if (dated && dateFirst) {
            made.add(date(block.date(), true));
        }
        boolean tableKept = keptWithNext || (dated && !dateFirst);
        if (!block.slots().isEmpty()) {
            made.add(
                    usage == Usage.KOREAN
                            ? new KoreanSigners(runs, pictures, textWidth)
                                    .table(block.slots(), tableKept)
                            : table(block.slots(), tableKept));
        }
        if (dated && !dateFirst) {
            made.add(date(block.date(), keptWithNext));
        }
        return made;
    }

    /** The date above or below the signatures. */
    Element date(String date, boolean kept) {
        return ParagraphStyle.SIGNATURE_DATE.paragraph().keptWithNext(kept).of(runs.of(date));
    }

    private Element table(List<Block.Slot> slots, boolean kept) {
        Columns columns = Columns.of(slots, textWidth, script.isRightToLeft());
        boolean single = columns.count() == 1;
        int indent = single && usage == Usage.FRENCH ? FRENCH_LEFT : 0;
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < slots.size(); i += columns.count()) {
            int end = Math.min(i + columns.count(), slots.size());
            List<Block.Slot> beside = slots.subList(i, end);
            rows.add(penRow(beside, columns));
            rows.add(row(beside, columns, kept || end < slots.size()));
        }
        return Element.of("w:tbl")
                .with(Tables.properties(indent, columns.width(), script.isRightToLeft()))
                .with(Tables.grid(columns.grid()))
                .with(rows);
    }

    private Element penRow(List<Block.Slot> slots, Columns columns) {
        Element height =
                Element.of("w:trHeight", "w:val", Integer.toString(PEN_ROOM), "w:hRule", "exact");
        List<Element> cells =
                cells(
                        columns,
                        i ->
                                i < slots.size()
                                        ? penCell(slots.get(i), columns.rule())
                                        : emptyCell(columns.rule()));
        return Tables.row(cells, UNBROKEN, height);
    }

    private Element row(List<Block.Slot> slots, Columns columns, boolean kept) {
        return Tables.row(
                cells(
                        columns,
                        i ->
                                i < slots.size()
                                        ? cell(slots.get(i), columns.rule(), kept)
                                        : emptyCell(columns.rule())),
                UNBROKEN);
    }

    private static List<Element> cells(Columns columns, IntFunction<Element> cell) {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            if (i > 0) {
                cells.add(emptyCell(columns.gap()));
            }
            cells.add(cell.apply(i));
        }
        if (columns.rest() > 0) {
            cells.add(emptyCell(columns.rest()));
        }
        return cells;
    }

    private Element penCell(Block.Slot slot, int width) {
        WordParagraph paragraph = ParagraphStyle.SIGNATURE.paragraph().keptWithNext(true);
        return Tables.cell(
                Tables.cellProperties(width, Tables.AT_FOOT),
                List.of(pictures.signature(slot, width, PEN_ROOM, paragraph)));
    }

    private static Element emptyCell(int width) {
        return Tables.cell(
                Tables.cellProperties(width),
                List.of(ParagraphStyle.SIGNATURE.paragraph().keptWithNext(true).of()));
    }

    private Element cell(Block.Slot slot, int width, boolean kept) {
        List<Element> lines = new ArrayList<>();
        lines.add(line(ParagraphStyle.SIGNATURE, name(slot), kept));
        for (String detail : details(slot)) {
            lines.add(line(ParagraphStyle.SIGNATURE_DETAIL, detail, kept));
        }
        if (!slot.smallPrint().isBlank()) {
            lines.add(line(ParagraphStyle.SIGNATURE_HINT, slot.smallPrint(), kept));
        }
        return Tables.cell(Tables.cellProperties(width, Tables.rule("w:top"), BELOW_RULE), lines);
    }

    private Element line(ParagraphStyle style, String text, boolean kept) {
        return runs.in(style).own(style.paragraph().keptWithNext(kept), text);
    }

    private static String name(Block.Slot slot) {
        return slot.name().isBlank() ? slot.organization() : slot.person();
    }

    /** What stands below the name. */
    private static List<String> details(Block.Slot slot) {
        String organization = slot.name().isBlank() ? "" : slot.organization();
        return Stream.of(slot.title(), organization).filter(line -> !line.isBlank()).toList();
    }
}
