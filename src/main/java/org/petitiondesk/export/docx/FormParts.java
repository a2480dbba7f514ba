package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables, pictures with captions, and places to be filled in by pen. Widths are in twips. */
final class FormParts {
    private static final int FRAME_HEIGHT = Twips.ofMillimetres(Block.FillIn.FRAME_HEIGHT_MM);
    private static final String TICK_BOX = "\u2610 ";
    private static final Element UNBROKEN = Element.of("w:cantSplit");
    private static final Element REPEATED = Element.of("w:tblHeader");
    private static final Element HEAD_RULE = rule("6", "000000");
    private static final Element ROW_RULE = rule("2", "999999");
    private static final Element PEN_LINE = Vocabulary.spacing(11, 0);
    private static final Element TAB = Element.of("w:tab");

    private final Runs runs;
    private final Pictures pictures;
    private final boolean rightToLeft;
    private final int textWidth;
    private final double line;

    /**
     * @param textWidth in twips
     * @param line height of a line of text, in points
     */
    FormParts(Runs runs, Pictures pictures, Script script, int textWidth, double line) {
        this.line = line;
        this.runs = runs;
        this.pictures = pictures;
        this.rightToLeft = script.isRightToLeft();
        this.textWidth = textWidth;
    }

    List<Element> table(Block.Table table) {
        int[] widths = widths(table.shares());
        List<Element> rows = new ArrayList<>();
        if (!table.headings().isEmpty()) {
            List<List<Inline>> headings = table.headings().stream().map(Inline::text).toList();
            rows.add(
                    Tables.row(
                            cells(headings, widths, ParagraphStyle.TABLE_HEADING, HEAD_RULE),
                            UNBROKEN,
                            REPEATED));
        }
        for (List<List<Inline>> row : table.rows()) {
            rows.add(Tables.row(cells(row, widths, ParagraphStyle.TABLE_TEXT, ROW_RULE), UNBROKEN));
        }
        // Word joins tables that touch, and wants a paragraph after the last one.
        return List.of(
                ParagraphStyle.SPACER.paragraph().keptWithNext(true).of(),
                Element.of("w:tbl")
                        .with(Tables.properties(0, textWidth, rightToLeft))
                        .with(Tables.grid(widths))
                        .with(rows),
                ParagraphStyle.SPACER.paragraph().of());
    }

    private int[] widths(List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().mapToInt(share -> textWidth * share / all).toArray();
    }

    private static Element rule(String eighthsOfPoint, String color) {
        return Element.of("w:tcBorders")
                .with(
                        Element.of(
                                "w:bottom",
                                "w:val",
                                "single",
                                "w:sz",
                                eighthsOfPoint,
                                "w:space",
                                "0",
                                "w:color",
                                color));
    }

    private List<Element> cells(
            List<List<Inline>> texts, int[] widths, ParagraphStyle style, Element border) {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(
                    Tables.cell(
                            Tables.cellProperties(widths[i], border),
                            List.of(style.paragraph().of(runs.of(texts.get(i))))));
        }
        return cells;
    }

    List<Element> figure(Block.Figure figure) {
        Picture.Size size =
                figure.picture()
                        .within(Twips.toMillimetres(textWidth), Block.Figure.MOST_HEIGHT_MM);
        boolean captioned = !figure.caption().isBlank();
        Element picture =
                ParagraphStyle.SPACER
                        .paragraph()
                        .with(Vocabulary.flexibleSpacing(line))
                        .keptWithNext(captioned)
                        .of(pictures.run(figure.picture(), size, figure.alternative()));
        return captioned ? List.of(picture, caption(figure.caption())) : List.of(picture);
    }

    private Element caption(String text) {
        ParagraphStyle style = ParagraphStyle.CAPTION;
        return style.paragraph().of(runs.in(style).of(text));
    }

    List<Element> fillIn(Block.FillIn blank) {
        WordParagraph paragraph = ParagraphStyle.FILL_IN.paragraph();
        return switch (blank.form()) {
            case TICK -> List.of(paragraph.of(runs.of(TICK_BOX + blank.label())));
            case LINE ->
                    List.of(paragraph.with(PEN_LINE).of(withTab(runs.of(blank.label() + " "))));
            case LINES ->
                    Stream.concat(
                                    Stream.of(
                                            paragraph
                                                    .keptWithNext(true)
                                                    .of(runs.of(blank.label()))),
                                    Stream.generate(() ->
                                                    paragraph.with(PEN_LINE).of(withTab(List.of())))
                                            .limit(Block.FillIn.PEN_LINES))
                            .toList();
            case FRAME -> frame(paragraph.keptWithNext(true).of(runs.of(blank.label())));
        };
    }

    private List<Element> withTab(List<Element> text) {
        List<Element> all = new ArrayList<>(text);
        all.add(runs.holding(TAB));
        return all;
    }

    private List<Element> frame(Element label) {
        List<Element> sides =
                Stream.of("w:top", "w:left", "w:bottom", "w:right")
                        .map(side ->
                                Element.of(
                                        side, "w:val", "single", "w:sz", "4", "w:space", "0",
                                        "w:color", "000000"))
                        .toList();
        Element height =
                Element.of(
                        "w:trHeight", "w:val", Integer.toString(FRAME_HEIGHT), "w:hRule", "exact");
        Element row =
                Tables.row(
                        List.of(
                                Tables.cell(
                                        Tables.cellProperties(
                                                textWidth, Element.of("w:tcBorders").with(sides)),
                                        List.of(ParagraphStyle.SPACER.paragraph().of()))),
                        UNBROKEN,
                        height);
        return List.of(
                label,
                Element.of("w:tbl")
                        .with(Tables.properties(0, textWidth, rightToLeft))
                        .with(Tables.grid(textWidth))
                        .with(row),
                ParagraphStyle.SPACER.paragraph().of());
    }
}
