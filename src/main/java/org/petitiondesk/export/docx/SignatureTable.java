package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the places to sign: a table without borders, two places side by side where they fit, each
 * with room for the pen, a rule and who signs.
 */
final class SignatureTable {
    private static final int RULE = Twips.ofMillimetres(66);
    private static final int GAP = Twips.ofMillimetres(10);
    private static final int PEN_ROOM = Twips.ofMillimetres(16);
    private static final Element BELOW_RULE =
            Element.of("w:tcMar").with(Tables.width("w:top", Twips.ofMillimetres(1)));
    private static final Element UNBROKEN = Element.of("w:cantSplit");

    private final Runs runs;
    private final Usage usage;
    private final Script script;
    private final int textWidth;

    SignatureTable(Runs runs, Usage usage, Script script, int textWidth) {
        this.runs = runs;
        this.usage = usage;
        this.script = script;
        this.textWidth = textWidth;
    }

    /**
     * @param keptWithNext whether what follows must stand on the same page
     */
    List<Element> of(Block.SignatureBlock block, boolean keptWithNext) {
        List<Element> made = new ArrayList<>();
        boolean dateFirst = usage == Usage.KOREAN;
        boolean dated = !block.date().isEmpty();
        if (dated && dateFirst) {
            made.add(date(block.date(), true));
        }
        boolean tableKept = keptWithNext || (dated && !dateFirst);
        if (!block.slots().isEmpty()) {
            made.add(table(block.slots(), tableKept));
        }
        if (dated && !dateFirst) {
            made.add(date(block.date(), keptWithNext));
        }
        return made;
    }

    private Element date(String date, boolean kept) {
        return ParagraphStyle.SIGNATURE_DATE.paragraph().keptWithNext(kept).of(runs.of(date));
    }

    private Element table(List<Block.Slot> slots, boolean kept) {
        boolean single = slots.size() == 1;
        int indent = single && usage != Usage.BLOCK ? textWidth - RULE : 0;
        int width = single ? RULE : 2 * RULE + GAP;
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < slots.size(); i += 2) {
            List<Block.Slot> pair = slots.subList(i, Math.min(i + 2, slots.size()));
            rows.add(penRow(single ? 1 : 2));
            rows.add(row(pair, single ? 1 : 2, kept || i + 2 < slots.size()));
        }
        return Element.of("w:tbl")
                .with(Tables.properties(indent, width, script.isRightToLeft()))
                .with(single ? Tables.grid(RULE) : Tables.grid(RULE, GAP, RULE))
                .with(rows);
    }

    private Element penRow(int slots) {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < slots; i++) {
            if (i > 0) {
                cells.add(gap());
            }
            cells.add(emptyCell(RULE));
        }
        Element height =
                Element.of("w:trHeight", "w:val", Integer.toString(PEN_ROOM), "w:hRule", "exact");
        return Tables.row(cells, UNBROKEN, height);
    }

    private Element row(List<Block.Slot> pair, int slots, boolean kept) {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < slots; i++) {
            if (i > 0) {
                cells.add(gap());
            }
            cells.add(i < pair.size() ? cell(pair.get(i), kept) : emptyCell(RULE));
        }
        return Tables.row(cells, UNBROKEN);
    }

    private Element gap() {
        return emptyCell(GAP);
    }

    private static Element emptyCell(int width) {
        return Tables.cell(
                Tables.cellProperties(width),
                List.of(ParagraphStyle.SIGNATURE.paragraph().keptWithNext(true).of()));
    }

    private Element cell(Block.Slot slot, boolean kept) {
        List<Element> lines = new ArrayList<>();
        for (String line : text(slot)) {
            lines.add(ParagraphStyle.SIGNATURE.paragraph().keptWithNext(kept).of(runs.of(line)));
        }
        if (!slot.hint().isEmpty()) {
            lines.add(
                    ParagraphStyle.SIGNATURE_HINT
                            .paragraph()
                            .keptWithNext(kept)
                            .of(runs.of(slot.hint())));
        }
        if (lines.isEmpty()) {
            lines.add(ParagraphStyle.SIGNATURE.paragraph().keptWithNext(kept).of());
        }
        return Tables.cell(Tables.cellProperties(RULE, ruleAbove(slot), BELOW_RULE), lines);
    }

    /** In Chinese and Korean the office stands before the name, on the same line. */
    private List<String> text(Block.Slot slot) {
        if (usage.isEastAsian()) {
            List<String> person = nonEmpty(slot.title(), slot.name(), slot.suffix());
            return nonEmpty(slot.organization(), String.join(" ", person));
        }
        List<String> person = nonEmpty(slot.name(), slot.suffix());
        return nonEmpty(slot.organization(), String.join(" ", person), slot.title());
    }

    /** Chinese signers sign, or set their seal, over the printed name and not on a rule. */
    private Element ruleAbove(Block.Slot slot) {
        boolean ruled = usage != Usage.CHINESE || !slot.hint().isEmpty();
        String kind = ruled ? "single" : "nil";
        return Element.of("w:tcBorders")
                .with(
                        Element.of(
                                "w:top", "w:val", kind, "w:sz", "4", "w:space", "0", "w:color",
                                "000000"));
    }

    private static List<String> nonEmpty(String... lines) {
        return List.of(lines).stream().filter(line -> !line.isEmpty()).toList();
    }
}
