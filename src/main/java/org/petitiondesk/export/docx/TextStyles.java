package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.indent;
import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.plus;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.spacing;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Styles of the running text and of what heads it. */
final class TextStyles {
    /** At both sides of a quotation. */
    static final int QUOTE_INSET = Twips.ofMillimetres(8);

    private static final double MOST_ITEM_GAP_PT = 4.8;
    private static final List<Element> BOLD = List.of(on("w:b"), on("w:bCs"));
    private static final List<Element> HEADING = List.of(on("w:keepNext"), on("w:keepLines"));

    /** Height of a title's line. */
    static final double TITLE_LEADING_PT = 26;

    private static final double TITLE_PT = 18;
    private static final double ROW_PT = 11;
    private static final double ROW_LEADING_PT = 17.4;
    private static final double LEAST_SUBJECT_LEADING_PT = 13.9;
    private static final double ROW_INDENT_MM = 16;

    private final LetterDocument letter;
    private final Usage usage;
    private final LetterLayout layout;
    private final double line;

    TextStyles(LetterDocument letter) {
        this.letter = letter;
        usage = Usage.of(letter.language());
        layout = letter.page().layout();
        line = usage.leadingPt();
    }

    void addTo(StyleSheet sheet) {
        addParagraphs(sheet);
        addTitles(sheet);
        for (int level = 1; level <= 6; level++) {
            double size = usage.sizePt() + (level == 1 ? 1 : 0);
            double gap = gap(usage, layout);
            sheet.add(
                    ParagraphStyle.heading(level),
                    ParagraphStyle.NORMAL,
                    plus(
                            HEADING,
                            spacing(gap > 0 ? gap : 0.3 * line, gap, line),
                            Element.val("w:outlineLvl", level - 1)),
                    plus(size(size), BOLD));
        }
    }

    /** Space between paragraphs, in points. */
    static double gap(Usage usage, LetterLayout layout) {
        return switch (usage) {
            case BLOCK, ARABIC, HEBREW ->
                    switch (layout) {
                        case DIN_5008_A, DIN_5008_B -> usage.leadingPt();
                        case PLAIN, SN_010130, SN_010130_LEFT, US_NO_10 -> usage.leadingPt() / 2;
                    };
            case FRENCH -> 2.5;
            case CHINESE -> 0;
            case KOREAN -> 3;
        };
    }

    /** Space between the items of a list, in points. */
    static double itemGap(Usage usage, LetterLayout layout) {
        return Math.min(MOST_ITEM_GAP_PT, 0.7 * gap(usage, layout));
    }

    private void addParagraphs(StyleSheet sheet) {
        double gap = gap(usage, layout);
        sheet.add(
                ParagraphStyle.BODY_TEXT,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, gap), usage.firstLine(0), Element.val("w:jc", "both")));
        sheet.add(
                ParagraphStyle.QUOTE,
                ParagraphStyle.BODY_TEXT,
                List.of(Vocabulary.inset(QUOTE_INSET, QUOTE_INSET)));
        Element itemGap = spacing(0, itemGap(usage, layout));
        for (ParagraphStyle item :
                List.of(
                        ParagraphStyle.LIST_NUMBER,
                        ParagraphStyle.LIST_BULLET,
                        ParagraphStyle.LIST_CONTINUE)) {
            sheet.add(item, ParagraphStyle.BODY_TEXT, List.of(itemGap));
        }
    }

    /** How the subject is shown. */
    enum Subject {
        /** All of it bold. */
        BOLD,
        /** Its label bold. */
        LABEL_BOLD,
        /** Bold, in a column behind its label. */
        ROW;

        static Subject of(LetterDocument letter) {
            if (letter.language().sameLanguageAs(Language.FRENCH)) {
                return LABEL_BOLD;
            }
            boolean korean = Usage.of(letter.language()) == Usage.KOREAN;
            return korean && letter.page().layout() == LetterLayout.PLAIN ? ROW : BOLD;
        }
    }

    /** Height of the subject's line. */
    static double subjectLeadingPt(LetterDocument letter) {
        return subjectLeadingPt(
                Usage.of(letter.language()), letter.page().layout() == LetterLayout.PLAIN);
    }

    static double subjectLeadingPt(Usage usage, boolean plain) {
        if (plain && usage == Usage.CHINESE) {
            return TITLE_LEADING_PT;
        }
        return plain && usage == Usage.KOREAN
                ? ROW_LEADING_PT
                : Math.max(LEAST_SUBJECT_LEADING_PT, 1.35 * usage.sizePt());
    }

    /** On plain paper, from the baseline above to that of the subject. */
    static double aboveSubjectMm(Usage usage) {
        return switch (usage) {
            case BLOCK, ARABIC, HEBREW -> 12;
            case FRENCH, CHINESE -> 10;
            case KOREAN -> 7.4;
        };
    }

    /** From the subject's baseline to that of what follows on plain paper. */
    private static double belowSubjectMm(Usage usage) {
        return switch (usage) {
            case BLOCK, ARABIC, HEBREW -> 11.4;
            case FRENCH -> 11.7;
            case CHINESE -> 12;
            case KOREAN -> 15.5;
        };
    }

    /** A Chinese letter carries its subject as a title; others have a bold line. */
    private void addTitles(StyleSheet sheet) {
        sheet.add(
                ParagraphStyle.TITLE,
                ParagraphStyle.NORMAL,
                plus(HEADING, spacing(0, line, TITLE_LEADING_PT)),
                plus(size(TITLE_PT), BOLD));
        Optional<FixedHead> fixed = Geometry.of(letter).fixed();
        double leading = subjectLeadingPt(letter);
        double below = fixed.map(FixedHead::bodyGapMm).orElse(belowSubjectMm(usage));
        double above = fixed.isPresent() ? 0 : Leading.space(aboveSubjectMm(usage), line, leading);
        boolean centred = usage == Usage.CHINESE && layout == LetterLayout.PLAIN;
        Subject subject = Subject.of(letter);
        List<Element> paragraph = new ArrayList<>();
        paragraph.add(spacing(above, Leading.space(below, leading, line), leading));
        paragraph.add(Element.val("w:jc", centred ? "center" : "left"));
        int row = Twips.ofMillimetres(ROW_INDENT_MM);
        if (subject == Subject.ROW) {
            paragraph.add(indent(row, row));
        }
        double points = centred ? TITLE_PT : subject == Subject.ROW ? ROW_PT : usage.sizePt();
        List<Element> text = new ArrayList<>(size(points));
        if (subject != Subject.BOLD && labelled()) {
            text.add(Element.val("w:b", 0));
            text.add(Element.val("w:bCs", 0));
        }
        sheet.add(ParagraphStyle.SUBJECT_LINE, ParagraphStyle.TITLE, paragraph, text);
    }

    private boolean labelled() {
        return letter.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.SubjectLine subject && !subject.label().isEmpty());
    }
}
