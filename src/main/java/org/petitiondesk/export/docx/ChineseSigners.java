package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;

/** Chinese signers at the right, one below the other, centred over the date. */
record ChineseSigners(Runs runs, Pictures pictures, int textWidth) {
    private static final int WIDTH = Twips.ofMillimetres(66);

    /** About four ems stay free at the right of the date (GB/T 9704). */
    private static final int INSET = Twips.ofPoints(28);

    private static final int PEN_ROOM = Twips.ofMillimetres(13);
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
                .with(Tables.properties(textWidth - WIDTH - INSET, WIDTH, false))
                .with(Tables.grid(WIDTH))
                .with(rows);
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
            Element below = cell(style, named ? person : slot.hint(), kept, Tables.rule("w:top"));
            rows.add(Tables.row(List.of(below), UNBROKEN));
            if (named && !slot.smallPrint().isBlank()) {
                rows.add(row(ParagraphStyle.SIGNATURE_HINT, slot.smallPrint(), kept));
            }
        }
        return rows;
    }

    private Element row(ParagraphStyle style, String text, boolean kept) {
        return Tables.row(List.of(cell(style, text, kept)), UNBROKEN);
    }

    private Element cell(ParagraphStyle style, String text, boolean kept, Element... properties) {
        List<Element> words = text.isEmpty() ? List.of() : runs.of(text);
        return Tables.cell(
                Tables.cellProperties(WIDTH, properties),
                List.of(style.paragraph().keptWithNext(kept).of(words)));
    }
}
