package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.indent;
import static org.petitiondesk.export.docx.Vocabulary.lineBelow;
import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.plus;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.small;
import static org.petitiondesk.export.docx.Vocabulary.spacing;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Styles of what stands above and below a letter's text: from the letterhead to the notes. */
final class LetterPartStyles {
    /** French letters without a window have address and date at the right. */
    private static final double RIGHT_HALF_MM = 78;

    private static final double RETURN_LEADING_PT = 9;
    private static final double REFERENCE_PT = 10;
    private static final double REFERENCE_LEADING_PT = 16;

    private final LetterDocument letter;
    private final Usage usage;
    private final double line;
    private final boolean plain;

    LetterPartStyles(LetterDocument letter) {
        this.letter = letter;
        usage = Usage.of(letter.language());
        line = usage.leadingPt();
        plain = letter.page().layout() == LetterLayout.PLAIN;
    }

    void addTo(StyleSheet sheet) {
        addLetterhead(sheet);
        addAddress(sheet);
        addReferences(sheet);
        addSalutationAndClose(sheet);
        addSignature(sheet);
    }

    private void addLetterhead(StyleSheet sheet) {
        sheet.add(
                ParagraphStyle.LETTERHEAD,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 2, sponsorLeadingPt(usage)), lineBelow()),
                plus(size(sponsorPt(usage)), Element.val("w:spacing", 12)));
        sheet.add(
                ParagraphStyle.LETTERHEAD_DETAIL,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 0, Vocabulary.SMALL_LEADING_PT), lineBelow()),
                small());
        sheet.add(
                ParagraphStyle.RETURN_LINE,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 0, RETURN_LEADING_PT)),
                size(Vocabulary.RETURN_LINE_PT));
    }

    static double sponsorPt(Usage usage) {
        return usage.sizePt() + 3;
    }

    static double sponsorLeadingPt(Usage usage) {
        return 1.3 * usage.leadingPt();
    }

    private Element side() {
        boolean right = usage == Usage.FRENCH && plain;
        return indent(right ? Twips.ofMillimetres(RIGHT_HALF_MM) : 0);
    }

    private void addAddress(StyleSheet sheet) {
        Optional<FittedAddress> fitted = Geometry.of(letter).address();
        List<Element> address = List.of(side(), on("w:keepNext"), on("w:keepLines"));
        sheet.add(
                ParagraphStyle.INSIDE_ADDRESS,
                ParagraphStyle.NORMAL,
                fitted.map(fit -> plus(address, spacing(0, 0, fit.leadingPt()))).orElse(address),
                fitted.map(fit -> size(fit.sizePt())).orElse(List.of()));
    }

    private void addReferences(StyleSheet sheet) {
        List<Element> text = size(Math.min(usage.sizePt(), REFERENCE_PT));
        Element leading = spacing(0, 0, Math.min(line, REFERENCE_LEADING_PT));
        sheet.add(
                ParagraphStyle.REFERENCE_LINE,
                ParagraphStyle.NORMAL,
                List.of(LabelColumn.of(letter, Block.References.class), leading),
                text);
        sheet.add(
                ParagraphStyle.NOTES,
                ParagraphStyle.NORMAL,
                List.of(LabelColumn.of(letter, Block.Notes.class), on("w:keepLines"), leading),
                text);
        List<Element> date = new ArrayList<>(List.of(side(), spacing(0, plain ? line : 0)));
        if (usage.isEastAsian() && plain) {
            date.add(Element.val("w:jc", "right"));
        }
        sheet.add(ParagraphStyle.DATE, ParagraphStyle.NORMAL, date);
    }

    private void addSalutationAndClose(StyleSheet sheet) {
        double above = usage.isEastAsian() ? 0 : line / 2;
        double below = usage.isEastAsian() ? TextStyles.gap(usage, letter.page().layout()) : line;
        sheet.add(
                ParagraphStyle.SALUTATION,
                ParagraphStyle.NORMAL,
                List.of(
                        usage == Usage.FRENCH ? usage.firstLine(0) : indent(0),
                        on("w:keepNext"),
                        spacing(above, below)));
        sheet.add(
                ParagraphStyle.CLOSING,
                ParagraphStyle.BODY_TEXT,
                List.of(on("w:keepNext"), on("w:keepLines"), spacing(above, 0)));
    }

    private void addSignature(StyleSheet sheet) {
        String nameSide = usage == Usage.CHINESE ? "center" : "left";
        sheet.add(
                ParagraphStyle.SIGNATURE,
                ParagraphStyle.NORMAL,
                List.of(on("w:keepLines"), Element.val("w:jc", nameSide)));
        sheet.add(
                ParagraphStyle.SIGNATURE_HINT,
                ParagraphStyle.SIGNATURE,
                List.of(spacing(0, 0, Vocabulary.SMALL_LEADING_PT)),
                small());
        List<Element> date =
                switch (usage) {
                    case BLOCK, FRENCH -> List.of(Element.val("w:jc", "left"));
                    case KOREAN -> List.of(Element.val("w:jc", "center"));
                    case CHINESE -> List.of(Element.val("w:jc", "right"), fourEmsRight());
                };
        sheet.add(
                ParagraphStyle.SIGNATURE_DATE,
                ParagraphStyle.NORMAL,
                plus(date, spacing(line / 2, line / 2), on("w:keepLines")));
    }

    /** GB/T 9704: four ems stay free at the right of the date. */
    private Element fourEmsRight() {
        String twips = Integer.toString(Twips.ofPoints(4 * usage.sizePt()));
        return Element.of("w:ind", "w:rightChars", "400", "w:right", twips);
    }
}
