package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Isolates;
import org.petitiondesk.model.letter.LineDistance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Writes the list of signatories, row by row, for it may be very long. Each group is a table of its
 * own, so that Word repeats the group's heading in every column that the group goes on in; a long
 * group is several.
 */
final class AnnexTable {
    static final double AFTER_DETAILED_ENTRY_MM = 1.4;

    /**
     * So many names a table in columns has at the most. LibreOffice (7.4) leaves pages empty amid
     * tables that go over many columns, depending on how high their rows are: often from 160 names
     * on, hardly ever below.
     */
    private static final int MOST_ROWS = 80;

    private static final double ABOVE_SUMMARY_PT = 11;

    /** A paragraph between tables or below them that takes as good as no room. */
    private static final WordParagraph UNSEEN =
            ParagraphStyle.SPACER.paragraph().with(Vocabulary.spacing(0, 0, 0.1));

    private static final Element COLUMN_END =
            Element.of("w:r").with(Element.of("w:br", "w:type", "column"));
    private static final Element UNBROKEN = Element.of("w:cantSplit");
    private static final Element ACROSS = Element.val("w:gridSpan", 2);
    private static final Element REPEATED = Element.of("w:tblHeader");
    private static final Node ROW = XmlPart.markup(Element.of("w:trPr").with(UNBROKEN));
    private static final Node HEAD_ROW =
            XmlPart.markup(Element.of("w:trPr").with(UNBROKEN, REPEATED));

    private final Runs runs;
    private final boolean rightToLeft;
    private final boolean highLines;
    private final Geometry geometry;

    AnnexTable(Runs runs, Language language, Geometry geometry) {
        this.runs = runs;
        rightToLeft = Script.of(language).isRightToLeft();
        highLines = LineDistance.of(language) > 0;
        this.geometry = geometry;
    }

    /**
     * Kinds of paragraphs in the list, each with what it has before its text.
     *
     * @param turned the same before text that is read from the left amid what is read from the
     *     right
     */
    private record Kind(Runs runs, Node properties, Node turned) {
        static Kind of(Runs runs, ParagraphStyle style, boolean kept) {
            WordParagraph paragraph = style.paragraph().keptWithNext(kept);
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

    /**
     * What all tables have in common.
     *
     * @param continued added to the heading of a group that goes on
     */
    private record Look(
            AnnexGrid grid,
            String continued,
            Node numberCell,
            Node nameCell,
            Kind number,
            Kind name,
            Kind detail) {
        /**
         * @param kept whether rows stay with what follows
         */
        static Look of(Block.Annex annex, AnnexGrid grid, Runs runs, boolean kept) {
            return new Look(
                    grid,
                    " " + annex.words().continued(),
                    XmlPart.markup(
                            Tables.cellProperties(numberWidth(grid), Element.of("w:noWrap"))),
                    XmlPart.markup(Tables.cellProperties(nameWidth(grid))),
                    Kind.of(runs, ParagraphStyle.ANNEX_NUMBER, kept),
                    Kind.of(runs, ParagraphStyle.ANNEX_ENTRY, kept),
                    Kind.of(runs, ParagraphStyle.ANNEX_DETAIL, kept));
        }

        static int numberWidth(AnnexGrid grid) {
            return Twips.ofMillimetres(grid.numberMm());
        }

        static int nameWidth(AnnexGrid grid) {
            return Twips.ofMillimetres(grid.widthMm()) - numberWidth(grid);
        }

        int width() {
            return numberWidth(grid) + nameWidth(grid);
        }
    }

    /**
     * @param section which ends, and begins again, where columns begin and end
     * @param isLast whether nothing follows, so that columns may go on to the end of the letter
     */
    void write(Block.Annex annex, boolean isLast, Section section, XmlPart part)
            throws IOException {
        AnnexGrid grid = AnnexGrid.of(annex, geometry.widthMm());
        boolean inColumns = grid.columns() > 1;
        boolean introduced = !annex.introduction().isEmpty();
        WordParagraph heading = ParagraphStyle.ANNEX_HEADING.paragraph();
        WordParagraph introduction = ParagraphStyle.ANNEX_INTRODUCTION.paragraph();
        if (inColumns && introduced) {
            introduction = introduction.with(section.end());
        } else if (inColumns) {
            heading = heading.with(section.end());
        }
        section.setInColumns(grid.columns());
        part.write(heading.of(runs.of(annex.heading())));
        if (introduced) {
            part.write(introduction.of(runs.of(annex.introduction())));
        }
        if (annex.size() == 0) {
            for (Element paragraph : summary(annex.summary())) {
                part.write(paragraph);
            }
            return;
        }
        // How high lines are that stand further apart is not reckoned.
        boolean overPages = highLines || grid.goesOverPages(annex, geometry);
        writeGroups(
                annex,
                grid,
                overPages ? ColumnFill.overPages(grid) : ColumnFill.ofOnePage(annex, grid),
                part);
        part.write((!inColumns || isLast ? UNSEEN : UNSEEN.with(section.end())).of());
    }

    /**
     * The summary stands in the last table, whose last name stays with it: below a column that
     * fills its page there is no room across all columns.
     */
    private void writeGroups(Block.Annex annex, AnnexGrid grid, ColumnFill fill, XmlPart part)
            throws IOException {
        List<Block.AnnexGroup> groups =
                annex.groups().stream().filter(group -> !group.entries().isEmpty()).toList();
        Look look = Look.of(annex, grid, runs, false);
        Look kept = Look.of(annex, grid, runs, true);
        for (int i = 0; i < groups.size(); i++) {
            if (i > 0) {
                writeBetween(fill, true, part);
            }
            if (i == groups.size() - 1 && !annex.summary().isEmpty()) {
                write(groups.get(i), look, kept, fill, annex.summary(), part);
            } else {
                write(groups.get(i), look, look, fill, List.of(), part);
            }
        }
    }

    /**
     * @param last the look of its last name
     * @param summary below its last name
     */
    private void write(
            Block.AnnexGroup group,
            Look look,
            Look last,
            ColumnFill fill,
            List<String> summary,
            XmlPart part)
            throws IOException {
        AnnexGrid grid = look.grid();
        Element table = Element.of("w:tbl");
        Iterator<Block.AnnexEntry> entries = group.entries().iterator();
        String addition = group.counted();
        int most = grid.columns() > 1 ? MOST_ROWS : Integer.MAX_VALUE;
        while (entries.hasNext()) {
            open(table, group, addition, look, part);
            fill.addHeading(group);
            int rows = 0;
            do {
                Block.AnnexEntry entry = entries.next();
                part.write(row(entries.hasNext() ? look : last, entry));
                fill.add(entry);
                rows++;
            } while (entries.hasNext() && rows < most && !fill.isFull());
            if (entries.hasNext()) {
                part.close(table);
                writeBetween(fill, !group.heading().isEmpty(), part);
                addition = look.continued();
            }
        }
        if (!summary.isEmpty()) {
            Element cell = Tables.cellProperties(look.width(), ACROSS);
            part.write(Element.of("w:tr").with(ROW, Tables.cell(cell, summary(summary))));
        }
        part.close(table);
    }

    /** What parts two tables, for Word joins those that touch; or the end of a column. */
    private void writeBetween(ColumnFill fill, boolean headed, XmlPart part) throws IOException {
        if (fill.isFull()) {
            fill.beginColumn();
            part.write(UNSEEN.of(COLUMN_END));
        } else {
            part.write((headed ? ParagraphStyle.SPACER.paragraph() : UNSEEN).of());
        }
    }

    private void open(
            Element table, Block.AnnexGroup group, String addition, Look look, XmlPart part)
            throws IOException {
        AnnexGrid grid = look.grid();
        int below = Twips.ofMillimetres(grid.detailed() ? AFTER_DETAILED_ENTRY_MM : 0);
        part.open(table);
        part.write(Tables.properties(0, look.width(), rightToLeft, below));
        part.write(Tables.grid(Look.numberWidth(grid), Look.nameWidth(grid)));
        if (!group.heading().isEmpty()) {
            part.write(heading(group, addition, look.width()));
        }
    }

    private List<Element> summary(List<String> summary) {
        ParagraphStyle style = ParagraphStyle.ANNEX_SUMMARY;
        List<Element> paragraphs = new ArrayList<>();
        for (int i = 0; i < summary.size(); i++) {
            WordParagraph paragraph = style.paragraph().keptWithNext(i < summary.size() - 1);
            if (i == 0) {
                paragraph =
                        paragraph
                                .with(Vocabulary.lineAbove(1))
                                .with(Vocabulary.spacing(ABOVE_SUMMARY_PT, 0));
            }
            paragraphs.add(paragraph.of(runs.in(style).of(summary.get(i))));
        }
        return paragraphs;
    }

    private Element heading(Block.AnnexGroup group, String addition, int width) {
        ParagraphStyle style = ParagraphStyle.ANNEX_GROUP;
        Isolates value = new Isolates(List.of(group.value()));
        List<Element> words = new ArrayList<>(runs.in(style).with(value).of(group.heading()));
        words.addAll(runs.addition(addition));
        Element properties =
                Tables.cellProperties(
                        width, ACROSS, Element.of("w:tcMar").with(Tables.width("w:bottom", 0)));
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
