package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;

/** Korean signers at the right, each in a row: who signs, a rule for the pen, then 올림. */
record KoreanSigners(Runs runs, Pictures pictures, int textWidth) {
    private static final int RULE = Twips.ofMillimetres(39);
    private static final int GAP = Twips.ofMillimetres(3);
    private static final int SUFFIX = Twips.ofMillimetres(13);
    private static final int PEN_ROOM = Twips.ofMillimetres(17);
    private static final Element UNBROKEN = Element.of("w:cantSplit");

    /**
     * @param kept whether what follows must stand on the same page
     */
    Element table(List<Block.Slot> slots, boolean kept) {
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            rows.addAll(slot(slots.get(i), kept || i + 1 < slots.size()));
        }
        return Element.of("w:tbl")
                .with(Tables.properties(0, textWidth, false))
                .with(Tables.grid(signer(), GAP, RULE, SUFFIX))
                .with(rows);
    }

    private int signer() {
        return textWidth - GAP - RULE - SUFFIX;
    }

    private List<Element> slot(Block.Slot slot, boolean kept) {
        String signer = slot.officeAtOrganization();
        boolean hinted = !slot.smallPrint().isBlank();
        Element height =
                Element.of("w:trHeight", "w:val", Integer.toString(PEN_ROOM), "w:hRule", "atLeast");
        List<Element> rows = new ArrayList<>();
        rows.add(Tables.row(cells(signer, slot, kept || hinted), UNBROKEN, height));
        if (hinted) {
            rows.add(Tables.row(hint(slot.smallPrint(), kept), UNBROKEN));
        }
        return rows;
    }

    private List<Element> cells(String signer, Block.Slot slot, boolean kept) {
        WordParagraph pen = ParagraphStyle.SIGNATURE.paragraph().keptWithNext(kept);
        return List.of(
                cell(ParagraphStyle.SIGNATURE, signer(), signer, kept, Tables.AT_FOOT),
                cell(ParagraphStyle.SIGNATURE, GAP, "", kept),
                Tables.cell(
                        Tables.cellProperties(RULE, Tables.rule("w:bottom"), Tables.AT_FOOT),
                        List.of(pictures.signature(slot, RULE, PEN_ROOM, pen))),
                cell(ParagraphStyle.SIGNATURE, SUFFIX, slot.suffix(), kept, Tables.AT_FOOT));
    }

    private List<Element> hint(String hint, boolean kept) {
        return List.of(
                cell(ParagraphStyle.SIGNATURE_HINT, signer(), "", kept),
                cell(ParagraphStyle.SIGNATURE_HINT, GAP, "", kept),
                cell(ParagraphStyle.SIGNATURE_HINT, RULE, hint, kept),
                cell(ParagraphStyle.SIGNATURE_HINT, SUFFIX, "", kept));
    }

    private Element cell(
            ParagraphStyle style, int width, String text, boolean kept, Element... properties) {
        List<Element> words = text.isEmpty() ? List.of() : runs.in(style).of(text);
        String side = style == ParagraphStyle.SIGNATURE_HINT ? "center" : "right";
        WordParagraph paragraph =
                style.paragraph().keptWithNext(kept).with(Element.val("w:jc", side));
        return Tables.cell(Tables.cellProperties(width, properties), List.of(paragraph.of(words)));
    }
}
