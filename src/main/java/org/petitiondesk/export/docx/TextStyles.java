package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.plus;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.spacing;

import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.List;

/** Styles of the running text and of what heads it. */
final class TextStyles {
    private static final double QUOTE_INDENT_MM = 8;
    private static final List<Element> BOLD = List.of(on("w:b"), on("w:bCs"));
    private static final List<Element> HEADING = List.of(on("w:keepNext"), on("w:keepLines"));

    private final Usage usage;
    private final LetterLayout layout;
    private final double line;

    TextStyles(LetterDocument letter) {
        usage = Usage.of(letter.language());
        layout = letter.page().layout();
        line = usage.leadingPt();
    }

    void addTo(StyleSheet sheet) {
        addParagraphs(sheet);
        addTitles(sheet);
        for (int level = 1; level <= 6; level++) {
            double size = usage.sizePt() + Math.max(0, 3.5 - 1.5 * level);
            sheet.add(
                    ParagraphStyle.heading(level),
                    ParagraphStyle.NORMAL,
                    plus(
                            HEADING,
                            spacing(0.8 * line, line / 2, Math.max(line, size * 1.4)),
                            Element.val("w:outlineLvl", level - 1)),
                    plus(size(size), BOLD));
        }
    }

    /** Space between paragraphs, in points. */
    static double gap(Usage usage, LetterLayout layout) {
        return switch (usage) {
            case BLOCK ->
                    switch (layout) {
                        case DIN_5008_A, DIN_5008_B -> usage.leadingPt();
                        case PLAIN, SN_010130, SN_010130_LEFT, US_NO_10 -> usage.leadingPt() / 2;
                    };
            case FRENCH, CHINESE -> 0;
            case KOREAN -> 4;
        };
    }

    private void addParagraphs(StyleSheet sheet) {
        double gap = gap(usage, layout);
        sheet.add(
                ParagraphStyle.BODY_TEXT,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, gap), usage.firstLine(0), Element.val("w:jc", "both")));
        sheet.add(ParagraphStyle.QUOTE, ParagraphStyle.BODY_TEXT, List.of(quoteIndent()));
        Element itemGap = spacing(0, Math.min(gap, line / 2));
        for (ParagraphStyle item :
                List.of(
                        ParagraphStyle.LIST_NUMBER,
                        ParagraphStyle.LIST_BULLET,
                        ParagraphStyle.LIST_CONTINUE)) {
            sheet.add(item, ParagraphStyle.BODY_TEXT, List.of(itemGap));
        }
    }

    private static Element quoteIndent() {
        String inset = Integer.toString(Twips.ofMillimetres(QUOTE_INDENT_MM));
        return Element.of(
                "w:ind",
                "w:left",
                inset,
                "w:right",
                inset,
                "w:firstLineChars",
                "0",
                "w:firstLine",
                "0");
    }

    /** A Chinese letter carries its subject as a title; others have a bold line. */
    private void addTitles(StyleSheet sheet) {
        double size = usage.sizePt() + 6;
        sheet.add(
                ParagraphStyle.TITLE,
                ParagraphStyle.NORMAL,
                plus(HEADING, spacing(0, line, size * 1.4)),
                plus(size(size), BOLD));
        boolean centred = usage == Usage.CHINESE && layout == LetterLayout.PLAIN;
        sheet.add(
                ParagraphStyle.SUBJECT_LINE,
                ParagraphStyle.TITLE,
                List.of(
                        spacing(centred ? line : line / 2, centred ? line / 2 : line, line * 1.2),
                        Element.val("w:jc", centred ? "center" : "left")),
                size(centred ? usage.sizePt() + 4 : usage.sizePt()));
    }
}
