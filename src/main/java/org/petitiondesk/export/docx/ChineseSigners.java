package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;

/** Chinese signers at the right, one below the other, centred over the date. */
record ChineseSigners(Runs runs, Pictures pictures, int textWidth) {
    private static final int WIDTH = Twips.ofMillimetres(58);

    /** Four ems stay free at the right of the date (GB/T 9704). */
    private static final double DATE_INSET_EM = 4;

    private static final int PEN_ROOM = Twips.ofMillimetres(12.2);
    private static final Element BELOW_RULE = Vocabulary.spacing(0, 4, 22);
    private static final Element UNBROKEN = Element.of("w:cantSplit");

    /**
     * @param kept whether what follows must stand on the same page
     */
    Element table(Block.SignatureBlock block, boolean kept) {
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < block.slots().size(); i++) {
            boolean last = i + 1 == block.slots().size() && block.date().isEmpty();
            rows.addAll(slot(block.slots().get(i), kept || !last));
        }
        if (!block.date().isEmpty()) {
            rows.add(row(ParagraphStyle.SIGNATURE, block.date(), kept));
        }
        return Element.of("w:tbl")
                .with(Tables.properties(textWidth - WIDTH - inset(block.date()), WIDTH, false))
                .with(Tables.grid(WIDTH))
                .with(rows);
    }

    /** What stays free at the right of the rule, so that its middle is over that of the date. */
    private static int inset(String date) {
        double half = DATE_INSET_EM + TextWidth.ems(date) / 2;
        return Math.max(0, Twips.ofPoints(half * Usage.CHINESE.sizePt()) - WIDTH / 2);
    }

    private List<Element> slot(Block.Slot slot, boolean kept) {
        List<Element> rows = new ArrayList<>();
        String person = slot.officeAndPerson();
        boolean signs = !person.isEmpty() || !slot.hint().isBlank();
        if (!slot.organization().isBlank()) {
            rows.add(row(ParagraphStyle.SIGNATURE, slot.organization(), kept || signs));
        }
        if (signs) {
            Element height =
                    Element.of(
                            "w:trHeight", "w:val", Integer.toString(PEN_ROOM), "w:hRule", "exact");
            WordParagraph pen = ParagraphStyle.SIGNATURE.paragraph().keptWithNext(true);
            Element room =
                    Tables.cell(
                            Tables.cellProperties(WIDTH, Tables.AT_FOOT),
                            List.of(pictures.signature(slot, WIDTH, PEN_ROOM, pen)));
            rows.add(Tables.row(List.of(room), UNBROKEN, height));
            boolean named = !person.isEmpty();
            ParagraphStyle style = named ? ParagraphStyle.SIGNATURE : ParagraphStyle.SIGNATURE_HINT;
            Element below =
                    Tables.cell(
                            Tables.cellProperties(WIDTH, Tables.rule("w:top")),
                            List.of(
                                    style.paragraph()
                                            .with(BELOW_RULE)
                                            .keptWithNext(kept)
                                            .of(runs.in(style).of(named ? person : slot.hint()))));
            rows.add(Tables.row(List.of(below), UNBROKEN));
            if (named && !slot.smallPrint().isBlank()) {
                rows.add(row(ParagraphStyle.SIGNATURE_HINT, slot.smallPrint(), kept));
            }
        }
        return rows;
    }

    private Element row(ParagraphStyle style, String text, boolean kept) {
        Element paragraph = style.paragraph().keptWithNext(kept).of(runs.in(style).of(text));
        Element cell = Tables.cell(Tables.cellProperties(WIDTH), List.of(paragraph));
        return Tables.row(List.of(cell), UNBROKEN);
    }
}
