package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.indent;
import static org.petitiondesk.export.docx.Vocabulary.lineBelow;
import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.plus;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.small;
import static org.petitiondesk.export.docx.Vocabulary.spacing;
import static org.petitiondesk.export.docx.Vocabulary.tab;

import org.petitiondesk.model.letter.AnnexExtent;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Points;

import java.util.List;

/** Styles of the annex, and of the head and foot of pages. */
final class PageStyles {
    static final double ENTRY_PT = 9.5;
    static final double ENTRY_LEADING_PT = 12.6;
    static final double DETAIL_PT = 7.5;
    static final double DETAIL_LEADING_PT = 9.9;
    static final double INTRODUCTION_PT = 9;
    static final double INTRODUCTION_LEADING_PT = 12.8;
    static final double GROUP_PT = 8;
    static final double GROUP_LEADING_PT = 10.8;
    private static final double CELL_LEADING_PT = 13;
    private static final double GUTTER_MM = 3;
    private static final double SMALL_LEADING_PT = 11.9;
    private static final Element RIGHT = Element.val("w:jc", "right");

    private PageStyles() {}

    static void addTo(StyleSheet sheet, LetterDocument letter) {
        addAnnex(sheet);
        addForms(sheet, letter);
        addRunning(sheet, Geometry.of(letter).textWidth());
    }

    private static void addForms(StyleSheet sheet, LetterDocument letter) {
        int textWidth = Geometry.of(letter).textWidth();
        double line = Usage.of(letter.language()).leadingPt();
        sheet.add(
                ParagraphStyle.TABLE_TEXT,
                ParagraphStyle.NORMAL,
                List.of(spacing(2.6, 4.8, CELL_LEADING_PT), Vocabulary.indentEnd(GUTTER_MM)),
                size(ENTRY_PT));
        sheet.add(
                ParagraphStyle.TABLE_HEADING,
                ParagraphStyle.TABLE_TEXT,
                List.of(on("w:keepNext")),
                plus(size(9), on("w:b"), on("w:bCs")));
        sheet.add(
                ParagraphStyle.CAPTION,
                ParagraphStyle.NORMAL,
                List.of(spacing(2, line, SMALL_LEADING_PT)),
                small(8.5));
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
                        spacing(4, 4),
                        Element.val("w:jc", "left")));
    }

    private static void addAnnex(StyleSheet sheet) {
        Element kept = on("w:keepNext");
        sheet.add(
                ParagraphStyle.ANNEX_HEADING,
                ParagraphStyle.HEADING_1,
                List.of(on("w:pageBreakBefore"), kept, spacing(0, 1, 17)),
                size(13));
        sheet.add(
                ParagraphStyle.ANNEX_INTRODUCTION,
                ParagraphStyle.NORMAL,
                List.of(kept, spacing(0, 11, INTRODUCTION_LEADING_PT)),
                size(INTRODUCTION_PT));
        sheet.add(
                ParagraphStyle.ANNEX_ENTRY,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 0, ENTRY_LEADING_PT)),
                size(ENTRY_PT));
        sheet.add(
                ParagraphStyle.ANNEX_DETAIL,
                ParagraphStyle.ANNEX_ENTRY,
                List.of(spacing(0, 0, DETAIL_LEADING_PT)),
                small(DETAIL_PT));
        sheet.add(
                ParagraphStyle.ANNEX_NUMBER,
                ParagraphStyle.ANNEX_ENTRY,
                List.of(RIGHT, Vocabulary.indentEnd(AnnexExtent.AFTER_NUMBER_MM)),
                small(8));
        sheet.add(
                ParagraphStyle.ANNEX_GROUP,
                ParagraphStyle.HEADING_2,
                List.of(lineBelow(3), spacing(0, 4, GROUP_LEADING_PT)),
                size(GROUP_PT));
        sheet.add(
                ParagraphStyle.ANNEX_SUMMARY,
                ParagraphStyle.ANNEX_ENTRY,
                List.of(on("w:keepLines"), spacing(0, 0, SMALL_LEADING_PT)),
                small(8));
        sheet.add(
                ParagraphStyle.SPACER,
                ParagraphStyle.NORMAL,
                List.of(spacing(0, 0, Vocabulary.SPACER_PT)),
                size(2));
    }

    private static void addRunning(StyleSheet sheet, int textWidth) {
        Element leading = spacing(0, 0, Points.ofMm(RunningParts.LEADING_MM));
        Element right = tab("right", textWidth);
        Element headTabs = Element.of("w:tabs").with(tab("center", textWidth / 2), right);
        sheet.add(
                ParagraphStyle.HEADER,
                ParagraphStyle.NORMAL,
                List.of(headTabs, leading, lineBelow(RunningParts.RULE_SPACE_PT)),
                small(RunningParts.SIZE_PT));
        sheet.add(
                ParagraphStyle.FOOTER,
                ParagraphStyle.NORMAL,
                plus(List.of(leading), Element.of("w:tabs").with(right)),
                small(RunningParts.SIZE_PT));
    }
}
