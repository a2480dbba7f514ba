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
        if (usage == Usage.CHINESE && !block.slots().isEmpty()) {
            return List.of(new ChineseSigners(runs, textWidth).table(block, keptWithNext));
        }
        if (dated && dateFirst) {
            made.add(date(block.date(), true));
        }
        boolean tableKept = keptWithNext || (dated && !dateFirst);
        if (!block.slots().isEmpty()) {
            made.add(
                    usage == Usage.KOREAN
                            ? new KoreanSigners(runs, textWidth).table(block.slots(), tableKept)
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
        boolean single = slots.size() == 1;
        int indent = single && usage == Usage.FRENCH ? textWidth - RULE : 0;
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
        return Tables.cell(Tables.cellProperties(RULE, Tables.rule("w:top"), BELOW_RULE), lines);
    }

    private static List<String> text(Block.Slot slot) {
        return nonEmpty(slot.person(), slot.title(), slot.organization());
    }

    private static List<String> nonEmpty(String... lines) {
        return List.of(lines).stream().filter(line -> !line.isEmpty()).toList();
    }
}
