package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.io.IOException;

/**
 * Writes the list of signatories, row by row, for it may be very long. Each group is a table of its
 * own, so that Word repeats the group's heading on every page that the group goes on over.
 */
final class AnnexTable {
    private static final int NUMBER_WIDTH = Twips.ofMillimetres(14);
    private static final int NUMBER_GAP = Twips.ofMillimetres(3);
    private static final Element UNBROKEN = Element.of("w:cantSplit");
    private static final Element REPEATED = Element.of("w:tblHeader");
    private static final Node ROW = XmlPart.markup(Element.of("w:trPr").with(UNBROKEN));
    private static final Node HEAD_ROW =
            XmlPart.markup(Element.of("w:trPr").with(UNBROKEN, REPEATED));

    private final Runs runs;
    private final boolean rightToLeft;
    private final int width;
    private final int nameWidth;
    private final int detailWidth;

    AnnexTable(Runs runs, Script script, int textWidth) {
        this.runs = runs;
        rightToLeft = script.isRightToLeft();
        width = textWidth;
        nameWidth = (textWidth - NUMBER_WIDTH) / 2;
        detailWidth = textWidth - NUMBER_WIDTH - nameWidth;
    }

    /** What all cells of a column have before their text. */
    private record Column(Node cell, Node paragraph) {
        static Column of(Element cell, WordParagraph paragraph) {
            return new Column(XmlPart.markup(cell), XmlPart.markup(paragraph.properties()));
        }
    }

    /** The three columns of a row. */
    private record Columns(Column number, Column name, Column detail) {}

    void write(Block.Annex annex, XmlPart part) throws IOException {
        part.write(ParagraphStyle.ANNEX_HEADING.paragraph().of(runs.of(annex.heading())));
        if (!annex.introduction().isEmpty()) {
            WordParagraph introduction = ParagraphStyle.ANNEX_INTRODUCTION.paragraph();
            part.write(introduction.of(runs.of(annex.introduction())));
        }
        Columns entries =
                columns(
                        ParagraphStyle.ANNEX_NUMBER,
                        ParagraphStyle.ANNEX_ENTRY,
                        ParagraphStyle.ANNEX_DETAIL);
        for (int i = 0; i < annex.groups().size(); i++) {
            if (i > 0) {
                // Word joins tables that touch.
                part.write(ParagraphStyle.SPACER.paragraph().of());
            }
            write(annex.groups().get(i), entries, annex.words(), i == 0, part);
        }
        for (String line : annex.summary()) {
            part.write(ParagraphStyle.ANNEX_SUMMARY.paragraph().of(runs.of(line)));
        }
        if (annex.summary().isEmpty()) {
            part.write(ParagraphStyle.SPACER.paragraph().of());
        }
    }

    private Columns columns(ParagraphStyle number, ParagraphStyle name, ParagraphStyle detail) {
        Element gap = Element.of("w:tcMar").with(Tables.width("w:right", NUMBER_GAP));
        return new Columns(
                Column.of(Tables.cellProperties(NUMBER_WIDTH, gap), number.paragraph()),
                Column.of(Tables.cellProperties(nameWidth), name.paragraph()),
                Column.of(Tables.cellProperties(detailWidth), detail.paragraph()));
    }

    private void write(
            Block.AnnexGroup group,
            Columns columns,
            Block.AnnexWords words,
            boolean labelled,
            XmlPart part)
            throws IOException {
        boolean headed = !group.heading().isEmpty();
        if (group.entries().isEmpty() && !headed) {
            return;
        }
        Element table = Element.of("w:tbl");
        part.open(table);
        part.write(Tables.properties(0, width, rightToLeft));
        part.write(Tables.grid(NUMBER_WIDTH, nameWidth, detailWidth));
        if (labelled || !headed) {
            part.write(labels(words));
        }
        if (headed) {
            part.write(heading(group.heading() + group.counted()));
        }
        for (Block.AnnexEntry entry : group.entries()) {
            String number = entry.number() == 0 ? "" : Integer.toString(entry.number());
            part.write(row(ROW, columns, number, entry.name(), entry.detail()));
        }
        part.close(table);
    }

    private Element labels(Block.AnnexWords words) {
        Columns columns =
                columns(
                        ParagraphStyle.ANNEX_NUMBER_LABEL,
                        ParagraphStyle.ANNEX_LABEL,
                        ParagraphStyle.ANNEX_LABEL);
        return row(HEAD_ROW, columns, words.number(), words.name(), words.detail());
    }

    private Element heading(String heading) {
        Column merged =
                Column.of(
                        Tables.cellProperties(width, Element.val("w:gridSpan", 3)),
                        ParagraphStyle.ANNEX_GROUP.paragraph());
        return Element.of("w:tr").with(HEAD_ROW, cell(merged, heading));
    }

    private Element row(
            Node properties, Columns columns, String number, String name, String detail) {
        return Element.of("w:tr")
                .with(
                        properties,
                        cell(columns.number(), number),
                        cell(columns.name(), name),
                        cell(columns.detail(), detail));
    }

    private Element cell(Column column, String text) {
        Element paragraph = Element.of("w:p").with(column.paragraph());
        return Element.of("w:tc")
                .with(
                        column.cell(),
                        text.isEmpty() ? paragraph : paragraph.with(runs.ofName(text)));
    }
}
