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

import java.util.List;

/** Styles of the annex, and of the head and foot of pages. */
final class PageStyles {
    private static final double ENTRY_PT = 9.5;
    private static final double ENTRY_LEADING_PT = 14;
    private static final Element RIGHT = Element.val("w:jc", "right");

    private PageStyles() {}

    static void addTo(StyleSheet sheet, LetterDocument letter) {
        addAnnex(sheet, Usage.of(letter.language()).leadingPt());
        addForms(sheet, Geometry.of(letter).textWidth());
        addRunning(sheet, Geometry.of(letter).textWidth());
    }

    private static void addForms(StyleSheet sheet, int textWidth) {
        sheet.add(
                ParagraphStyle.TABLE_TEXT,
                ParagraphStyle.NORMAL,
                List.of(spacing(3, 3, ENTRY_LEADING_PT)),
                size(ENTRY_PT));
        sheet.add(
                ParagraphStyle.TABLE_HEADING,
                ParagraphStyle.TABLE_TEXT,
                List.of(on("w:keepNext")),
                List.of(on("w:b"), on("w:bCs")));
        sheet.add(
                ParagraphStyle.CAPTION,
                ParagraphStyle.TABLE_TEXT,
                List.of(spacing(2, ENTRY_LEADING_PT, ENTRY_LEADING_PT)),
                small());
        sheet.add(
                ParagraphStyle.FILL_IN,
                ParagraphStyle.BODY_TEXT,
                List.of(
                        Element.of("w:tabs")
                                .with(
                                        Element.of(
                                                "w:tab",
                                                "w:val",
                                                "right",
                                                "w:leader",
                                                "underscore",
                                                "w:pos",
                                                Integer.toString(textWidth))),
                        on("w:keepLines"),
                        indent(0),
                        spacing(6, 6),
                        Element.val("w:jc", "left")));
    }

    private static void addAnnex(StyleSheet sheet, double line) {
        sheet.add(
                ParagraphStyle.ANNEX_HEADING,
                ParagraphStyle.HEADING_1,
                List.of(on("w:pageBreakBefore"), spacing(0, line / 2)));
        sheet.add(
                ParagraphStyle.ANNEX_INTRODUCTION,
                ParagraphStyle.BODY_TEXT,
                List.of(
                        on("w:keepNext"),
                        indent(0),
                        spacing(0, line / 2, ENTRY_LEADING_PT),
                        Element.val("w:jc", "left")),
                size(ENTRY_PT));
        sheet.add(
                ParagraphStyle.ANNEX_ENTRY,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 0, ENTRY_LEADING_PT)),
                size(ENTRY_PT));
        sheet.add(ParagraphStyle.ANNEX_DETAIL, ParagraphStyle.ANNEX_ENTRY, List.of(), small());
        sheet.add(ParagraphStyle.ANNEX_NUMBER, ParagraphStyle.ANNEX_DETAIL, List.of(RIGHT));
        sheet.add(
                ParagraphStyle.ANNEX_LABEL, ParagraphStyle.ANNEX_DETAIL, List.of(on("w:keepNext")));
        sheet.add(ParagraphStyle.ANNEX_NUMBER_LABEL, ParagraphStyle.ANNEX_LABEL, List.of(RIGHT));
        sheet.add(
                ParagraphStyle.ANNEX_GROUP,
                ParagraphStyle.HEADING_2,
                List.of(spacing(6, 2, ENTRY_LEADING_PT)),
                size(ENTRY_PT));
        sheet.add(
                ParagraphStyle.ANNEX_SUMMARY,
                ParagraphStyle.ANNEX_ENTRY,
                List.of(spacing(ENTRY_LEADING_PT / 2, 0), on("w:keepLines")));
        sheet.add(
                ParagraphStyle.SPACER,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 0, Vocabulary.SPACER_PT)),
                size(2));
    }

    private static void addRunning(StyleSheet sheet, int textWidth) {
        Element leading = spacing(0, 0, Vocabulary.SMALL_LEADING_PT);
        Element right = tab("right", textWidth);
        Element headTabs = Element.of("w:tabs").with(tab("center", textWidth / 2), right);
        sheet.add(
                ParagraphStyle.HEADER,
                ParagraphStyle.NORMAL,
                List.of(headTabs, leading, lineBelow()),
                small());
        sheet.add(
                ParagraphStyle.FOOTER,
                ParagraphStyle.NORMAL,
                plus(List.of(leading), Element.of("w:tabs").with(right)),
                small());
    }
}
