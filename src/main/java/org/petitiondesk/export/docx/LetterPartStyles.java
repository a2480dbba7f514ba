package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.indent;
import static org.petitiondesk.export.docx.Vocabulary.lineBelow;
import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.plus;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.small;
import static org.petitiondesk.export.docx.Vocabulary.spacing;
import static org.petitiondesk.export.docx.Vocabulary.tab;

import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.LetterheadMeasures;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Styles of what stands above and below a letter's text: from the letterhead to the notes. */
final class LetterPartStyles {
    /** Above enclosures and copies. */
    static final double ABOVE_NOTES_PT = 17;

    /** From the date's baseline to that of the address on plain paper. */
    private static final double DATE_TO_ADDRESS_MM = 10.8;

    private static final double RETURN_LEADING_PT = 9;
    private static final double REFERENCE_PT = 9;
    private static final double REFERENCE_LEADING_PT = 13;
    private static final double NOTES_PT = 9.5;
    private static final double SIGNATURE_PT = 10.5;
    private static final double SIGNATURE_LEADING_PT = 13.9;
    private static final double DETAIL_LEADING_PT =
            Points.ofMm(LetterheadMeasures.DETAIL_LEADING_MM);

    /** In twentieths of a point. */
    private static final int SPONSOR_TRACKING = 14;

    private final Usage usage;
    private final Geometry geometry;
    private final Optional<FixedHead> fixed;
    private final double line;
    private final boolean plain;
    private final Element rightTab;
    private final double addressDistance;

    LetterPartStyles(LetterDocument letter) {
        usage = Usage.of(letter.language());
        geometry = Geometry.of(letter);
        fixed = geometry.fixed();
        line = usage.leadingPt();
        plain = letter.page().layout() == LetterLayout.PLAIN;
        addressDistance = FittedAddress.distance(HeadParts.of(letter).address());
        rightTab = Element.of("w:tabs").with(tab("right", geometry.textWidth()));
    }

    void addTo(StyleSheet sheet) {
        addLetterhead(sheet);
        addAddress(sheet);
        addReferences(sheet);
        addSalutationAndClose(sheet);
        addSignature(sheet);
    }

    private void addLetterhead(StyleSheet sheet) {
        double leading = Points.ofMm(LetterheadMeasures.SPONSOR_LEADING_MM);
        double below =
                Leading.space(LetterheadMeasures.FIRST_DETAIL_MM, leading, DETAIL_LEADING_PT);
        List<Element> sponsor = new ArrayList<>(size(geometry.place().sizePt()));
        if (plain && usage == Usage.CHINESE) {
            sponsor.addAll(List.of(on("w:b"), on("w:bCs")));
        } else if (usage != Usage.ARABIC && (!plain || !usage.isEastAsian())) {
            // Arabic letters join.
            sponsor.add(Element.val("w:spacing", SPONSOR_TRACKING));
        }
        sheet.add(
                ParagraphStyle.LETTERHEAD,
                ParagraphStyle.NORMAL,
                List.of(rightTab, spacing(0, below, leading)),
                sponsor);
        sheet.add(
                ParagraphStyle.LETTERHEAD_DETAIL,
                ParagraphStyle.NORMAL,
                List.of(rightTab, spacing(0, 0, DETAIL_LEADING_PT)),
                small(FittedLetterhead.DETAIL_PT));
        sheet.add(
                ParagraphStyle.LETTERHEAD_RULE,
                ParagraphStyle.NORMAL,
                List.of(lineBelow(0), spacing(0, 0, Vocabulary.SPACER_PT)),
                size(2));
        sheet.add(
                ParagraphStyle.RETURN_LINE,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 0, RETURN_LEADING_PT)),
                small(Vocabulary.RETURN_LINE_PT));
    }

    private void addAddress(StyleSheet sheet) {
        double points = fixed.map(head -> head.address().sizePt()).orElse(addressPt(usage));
        double leading =
                fixed.map(head -> head.address().leadingPt())
                        .orElse(Math.max(addressLeadingPt(usage), points * addressDistance));
        double below = fixed.isPresent() ? 0 : belowAddress();
        sheet.add(
                ParagraphStyle.INSIDE_ADDRESS,
                ParagraphStyle.NORMAL,
                List.of(
                        on("w:keepNext"),
                        on("w:keepLines"),
                        spacing(0, below, leading),
                        on("w:contextualSpacing")),
                size(points));
    }

    private double belowAddress() {
        double address = addressLeadingPt(usage);
        return usage == Usage.CHINESE
                ? Leading.space(12, address, line)
                : Leading.space(
                        TextStyles.aboveSubjectMm(usage),
                        address,
                        TextStyles.subjectLeadingPt(usage, true));
    }

    /** On plain paper. */
    private static double addressPt(Usage usage) {
        return switch (usage) {
            case BLOCK, FRENCH, ARABIC, HEBREW -> 10.5;
            case CHINESE -> 12;
            case KOREAN -> 11;
        };
    }

    /** Height of its lines on plain paper. */
    static double addressLeadingPt(Usage usage) {
        return switch (usage) {
            case BLOCK, FRENCH, ARABIC, HEBREW -> 13.5;
            case CHINESE -> 19.8;
            case KOREAN -> 17.4;
        };
    }

    private void addReferences(StyleSheet sheet) {
        double leading =
                fixed.map(head -> Points.ofMm(head.referenceLeadingMm()))
                        .orElse(REFERENCE_LEADING_PT);
        boolean columns = fixed.isPresent() && !fixed.get().referencesRight();
        int label = Twips.ofMillimetres(WindowEnvelope.LABEL_WIDTH_MM);
        Element side =
                columns
                        ? indent(label, label)
                        : fixed.isPresent() ? Element.val("w:jc", "right") : rightTab;
        sheet.add(
                ParagraphStyle.REFERENCE_LINE,
                ParagraphStyle.NORMAL,
                List.of(side, spacing(0, 0, leading)),
                size(REFERENCE_PT));
        sheet.add(
                ParagraphStyle.NOTES,
                ParagraphStyle.NORMAL,
                List.of(on("w:keepLines"), spacing(0, 0, REFERENCE_LEADING_PT)),
                size(NOTES_PT));
        boolean small = fixed.map(FixedHead::smallDate).orElse(false);
        List<Element> date = new ArrayList<>(List.of(rightTab));
        date.add(
                small
                        ? spacing(0, 0, leading)
                        : spacing(0, fixed.isPresent() ? 0 : belowDate(usage, 0)));
        if (usage.isEastAsian() && fixed.isEmpty()) {
            date.add(Element.val("w:jc", "right"));
        }
        sheet.add(
                ParagraphStyle.DATE,
                ParagraphStyle.NORMAL,
                date,
                small ? size(REFERENCE_PT) : List.of());
    }

    /**
     * Space down to the address, in points; it stays where it is if references stand between.
     *
     * @param references how many lines of them
     */
    static double belowDate(Usage usage, int references) {
        double between = DATE_TO_ADDRESS_MM - references * Points.toMm(REFERENCE_LEADING_PT);
        double above = references == 0 ? usage.leadingPt() : REFERENCE_LEADING_PT;
        return Leading.space(between, above, addressLeadingPt(usage));
    }

    private void addSalutationAndClose(StyleSheet sheet) {
        double below =
                switch (usage) {
                    case BLOCK, ARABIC, HEBREW -> line;
                    case FRENCH -> 21;
                    case CHINESE -> 0;
                    case KOREAN -> 7;
                };
        sheet.add(
                ParagraphStyle.SALUTATION,
                ParagraphStyle.NORMAL,
                List.of(
                        usage == Usage.FRENCH ? usage.firstLine(0) : indent(0),
                        on("w:keepNext"),
                        spacing(0, below)));
        sheet.add(
                ParagraphStyle.CLOSING,
                ParagraphStyle.BODY_TEXT,
                List.of(on("w:keepNext"), on("w:keepLines"), spacing(0, 0)));
    }

    private void addSignature(StyleSheet sheet) {
        String nameSide = usage == Usage.CHINESE ? "center" : "left";
        List<Element> name = new ArrayList<>();
        name.add(on("w:keepLines"));
        name.add(Element.val("w:jc", nameSide));
        if (!usage.isEastAsian()) {
            name.add(spacing(0, 0, SIGNATURE_LEADING_PT));
        }
        sheet.add(
                ParagraphStyle.SIGNATURE,
                ParagraphStyle.NORMAL,
                name,
                usage.isEastAsian() ? List.of() : size(SIGNATURE_PT));
        for (ParagraphStyle style :
                List.of(ParagraphStyle.SIGNATURE_DETAIL, ParagraphStyle.SIGNATURE_HINT)) {
            sheet.add(
                    style,
                    ParagraphStyle.SIGNATURE,
                    List.of(spacing(0, 0, DETAIL_LEADING_PT)),
                    small(FittedLetterhead.DETAIL_PT));
        }
        List<Element> date =
                switch (usage) {
                    case BLOCK, FRENCH, ARABIC, HEBREW ->
                            List.of(Element.val("w:jc", "left"), spacing(0, 0));
                    case KOREAN ->
                            List.of(Element.val("w:jc", "center"), spacing(Points.ofMm(8), 0));
                    case CHINESE ->
                            List.of(Element.val("w:jc", "right"), fourEmsRight(), spacing(0, 0));
                };
        sheet.add(
                ParagraphStyle.SIGNATURE_DATE,
                ParagraphStyle.NORMAL,
                plus(date, on("w:keepLines")));
    }

    /** GB/T 9704: four ems stay free at the right of the date. */
    private Element fourEmsRight() {
        String twips = Integer.toString(Twips.ofPoints(4 * usage.sizePt()));
        return Element.of("w:ind", "w:rightChars", "400", "w:right", twips);
    }
}
