package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.AnnexExtent;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Isolates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the list of signatories, row by row, for it may be very long. Each group is a table of its
 * own, so that Word repeats the group's heading in every column that the group goes on in.
 */
final class AnnexTable {
    private static final int AFTER_DETAILED_ENTRY = Twips.ofMillimetres(1.4);
    private static final double ABOVE_SUMMARY_PT = 11;
    private static final Element UNBROKEN = Element.of("w:cantSplit");
    private static final Element REPEATED = Element.of("w:tblHeader");
    private static final Node ROW = XmlPart.markup(Element.of("w:trPr").with(UNBROKEN));
    private static final Node HEAD_ROW =
            XmlPart.markup(Element.of("w:trPr").with(UNBROKEN, REPEATED));

    private final Runs runs;
    private final boolean rightToLeft;
    private final double textWidthMm;

    /**
     * @param textWidth in twips
     */
    AnnexTable(Runs runs, Script script, int textWidth) {
        this.runs = runs;
        rightToLeft = script.isRightToLeft();
        textWidthMm = Twips.toMillimetres(textWidth);
    }

    /**
     * Kinds of paragraphs in the list, each with what it has before its text.
     *
     * @param turned the same before text that is read from the left amid what is read from the
     *     right
     */
    private record Kind(Runs runs, Node properties, Node turned) {
        static Kind of(Runs runs, ParagraphStyle style) {
            WordParagraph paragraph = style.paragraph();
            return new Kind(
                    runs.in(style),
                    XmlPart.markup(paragraph.properties()),
                    XmlPart.markup(Runs.turned(paragraph).properties()));
        }

        Element number(int number) {
            Element paragraph = Element.of("w:p").with(properties);
            return number == 0 ? paragraph : paragraph.with(runs.ofName(Integer.toString(number)));
        }

        Element name(String text) {
            return Element.of("w:p")
                    .with(runs.isTurned(text) ? turned : properties)
                    .with(runs.ofName(text));
        }
    }

    /** What all rows have in common. */
    private record Look(
            AnnexGrid grid, Node numberCell, Node nameCell, Kind number, Kind name, Kind detail) {
        static Look of(AnnexGrid grid, Runs runs) {
            return new Look(
                    grid,
                    XmlPart.markup(
                            Tables.cellProperties(numberWidth(grid), Element.of("w:noWrap"))),
                    XmlPart.markup(Tables.cellProperties(nameWidth(grid))),
                    Kind.of(runs, ParagraphStyle.ANNEX_NUMBER),
                    Kind.of(runs, ParagraphStyle.ANNEX_ENTRY),
                    Kind.of(runs, ParagraphStyle.ANNEX_DETAIL));
        }

        static int numberWidth(AnnexGrid grid) {
            return Twips.ofMillimetres(grid.numberMm());
        }

        static int nameWidth(AnnexGrid grid) {
            return Twips.ofMillimetres(grid.widthMm()) - numberWidth(grid);
        }
    }

    /**
     * @param section which ends, and begins again, where columns begin and end
     */
    void write(Block.Annex annex, Section section, XmlPart part) throws IOException {
        AnnexGrid grid = AnnexGrid.of(annex, textWidthMm);
        boolean inColumns = grid.columns() > 1;
        boolean introduced = !annex.introduction().isEmpty();
        WordParagraph heading = ParagraphStyle.ANNEX_HEADING.paragraph();
        WordParagraph introduction = ParagraphStyle.ANNEX_INTRODUCTION.paragraph();
        if (inColumns && introduced) {
            introduction = introduction.with(section.end());
        } else if (inColumns) {
            heading = heading.with(section.end());
        }
        part.write(heading.of(runs.of(annex.heading())));
        if (introduced) {
            part.write(introduction.of(runs.of(annex.introduction())));
        }
        Look look = Look.of(grid, runs);
        boolean first = true;
        for (Block.AnnexGroup group : annex.groups()) {
            if (group.entries().isEmpty()) {
                continue;
            }
            if (!first) {
                // Word joins tables that touch.
                part.write(ParagraphStyle.SPACER.paragraph().of());
            }
            write(group, look, part);
            first = false;
        }
        WordParagraph end = ParagraphStyle.SPACER.paragraph();
        part.write(
                (inColumns ? end.with(section.end(grid.columns(), AnnexExtent.GUTTER_MM)) : end)
                        .of());
        writeSummary(annex.summary(), part);
    }

    private void writeSummary(List<String> summary, XmlPart part) throws IOException {
        ParagraphStyle style = ParagraphStyle.ANNEX_SUMMARY;
        for (int i = 0; i < summary.size(); i++) {
            WordParagraph paragraph = style.paragraph();
            if (i == 0) {
                paragraph =
                        paragraph
                                .with(Vocabulary.lineAbove(1))
                                .with(Vocabulary.spacing(ABOVE_SUMMARY_PT, 0));
            }
            part.write(paragraph.of(runs.in(style).of(summary.get(i))));
        }
    }

    private void write(Block.AnnexGroup group, Look look, XmlPart part) throws IOException {
        AnnexGrid grid = look.grid();
        int width = Look.numberWidth(grid) + Look.nameWidth(grid);
        Element table = Element.of("w:tbl");
        part.open(table);
        part.write(
                Tables.properties(
                        0, width, rightToLeft, grid.detailed() ? AFTER_DETAILED_ENTRY : 0));
        part.write(Tables.grid(Look.numberWidth(grid), Look.nameWidth(grid)));
        if (!group.heading().isEmpty()) {
            part.write(heading(group, width));
        }
        for (Block.AnnexEntry entry : group.entries()) {
            part.write(row(look, entry));
        }
        part.close(table);
    }

    private Element heading(Block.AnnexGroup group, int width) {
        ParagraphStyle style = ParagraphStyle.ANNEX_GROUP;
        Isolates value = new Isolates(List.of(group.value()));
        List<Element> words = new ArrayList<>(runs.in(style).with(value).of(group.heading()));
        words.addAll(runs.addition(group.counted()));
        Element properties =
                Tables.cellProperties(
                        width,
                        Element.val("w:gridSpan", 2),
                        Element.of("w:tcMar").with(Tables.width("w:bottom", 0)));
        return Element.of("w:tr")
                .with(HEAD_ROW, Tables.cell(properties, List.of(style.paragraph().of(words))));
    }

    private static Element row(Look look, Block.AnnexEntry entry) {
        Element name = Element.of("w:tc").with(look.nameCell(), look.name().name(entry.name()));
        if (!entry.detail().isBlank()) {
            name = name.with(look.detail().name(entry.detail()));
        }
        return Element.of("w:tr")
                .with(
                        ROW,
                        Element.of("w:tc")
                                .with(look.numberCell(), look.number().number(entry.number())),
                        name);
    }
}
