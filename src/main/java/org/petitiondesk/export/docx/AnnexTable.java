package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the list of signatories, row by row, for it may be very long. Each group is a table of its
 * own, so that Word repeats the group's heading on every page that the group goes on over.
 */
final class AnnexTable {
    private static final int NUMBER_WIDTH = Twips.ofMillimetres(14);
    private static final int NUMBER_GAP = Twips.ofMillimetres(3);
    private static final double NAME_SHARE = 0.5;

    private static final Element UNBROKEN = Element.of("w:cantSplit");
    private static final Element REPEATED = Element.of("w:tblHeader");
    private static final WordParagraph NUMBER = ParagraphStyle.ANNEX_NUMBER.paragraph();
    private static final WordParagraph ENTRY = ParagraphStyle.ANNEX_ENTRY.paragraph();
    private static final WordParagraph DETAIL = ParagraphStyle.ANNEX_DETAIL.paragraph();
    private static final WordParagraph LABEL = ParagraphStyle.ANNEX_LABEL.paragraph();

    private final Runs runs;
    private final boolean rightToLeft;
    private final int width;
    private final int nameWidth;
    private final Element numberCell;
    private final Element nameCell;
    private final Element detailCell;

    AnnexTable(Runs runs, Script script, int textWidth) {
        this.runs = runs;
        this.rightToLeft = script.isRightToLeft();
        this.width = textWidth;
        this.nameWidth = (int) ((textWidth - NUMBER_WIDTH) * NAME_SHARE);
        Element gap = Element.of("w:tcMar").with(Tables.width("w:end", NUMBER_GAP));
        this.numberCell = Tables.cellProperties(NUMBER_WIDTH, gap);
        this.nameCell = Tables.cellProperties(nameWidth);
        this.detailCell = Tables.cellProperties(detailWidth());
    }

    private int detailWidth() {
        return width - NUMBER_WIDTH - nameWidth;
    }

    void write(Block.Annex annex, XmlPart part) throws IOException {
        part.write(ParagraphStyle.ANNEX_HEADING.paragraph().of(runs.of(annex.heading())));
        if (!annex.introduction().isEmpty()) {
            part.write(
                    ParagraphStyle.BODY_TEXT
                            .paragraph()
                            .with(Vocabulary.indent(0))
                            .keptWithNext(true)
                            .of(runs.of(annex.introduction())));
        }
        boolean first = true;
        for (Block.AnnexGroup group : annex.groups()) {
            if (!first) {
                // Word joins tables that touch.
                part.write(ParagraphStyle.SPACER.paragraph().of());
            }
            write(group, annex.words(), first, part);
            first = false;
        }
        for (String line : annex.summary()) {
            part.write(ParagraphStyle.ANNEX_SUMMARY.paragraph().of(runs.of(line)));
        }
        if (annex.summary().isEmpty()) {
            part.write(ParagraphStyle.SPACER.paragraph().of());
        }
    }

    private void write(
            Block.AnnexGroup group, Block.AnnexWords words, boolean labelled, XmlPart part)
            throws IOException {
        if (group.entries().isEmpty() && group.heading().isEmpty()) {
            return;
        }
        Element table = Element.of("w:tbl");
        part.open(table);
        part.write(Tables.properties(0, width, rightToLeft));
        part.write(Tables.grid(NUMBER_WIDTH, nameWidth, detailWidth()));
        if (labelled || group.heading().isEmpty()) {
            part.write(labels(words));
        }
        if (!group.heading().isEmpty()) {
            part.write(heading(group.heading()));
        }
        for (Block.AnnexEntry entry : group.entries()) {
            part.write(row(entry));
        }
        part.close(table);
    }

    private Element labels(Block.AnnexWords words) {
        return Tables.row(
                List.of(
                        cell(numberCell, LABEL.with(Element.val("w:jc", "right")), words.number()),
                        cell(nameCell, LABEL, words.name()),
                        cell(detailCell, LABEL, words.detail())),
                UNBROKEN,
                REPEATED);
    }

    private Element heading(String heading) {
        Element merged = Tables.cellProperties(width, Element.val("w:gridSpan", 3));
        return Tables.row(
                List.of(cell(merged, ParagraphStyle.ANNEX_GROUP.paragraph(), heading)),
                UNBROKEN,
                REPEATED);
    }

    private Element row(Block.AnnexEntry entry) {
        String number = entry.number() == 0 ? "" : Integer.toString(entry.number());
        return Tables.row(
                List.of(
                        cell(numberCell, NUMBER, number),
                        cell(nameCell, ENTRY, entry.name()),
                        cell(detailCell, DETAIL, entry.detail())),
                UNBROKEN);
    }

    private Element cell(Element properties, WordParagraph paragraph, String text) {
        List<Element> content = new ArrayList<>();
        content.add(text.isEmpty() ? paragraph.of() : paragraph.of(runs.of(text)));
        return Tables.cell(properties, content);
    }
}
