package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Sets a letter's text, from the salutation to the notes, into a column. */
final class BodySetter {
    private static final double LOGO_WIDTH = 48;
    private static final double LOGO_HEIGHT = 16;
    private static final double QUOTE_INSET = 8;

    private final Setting setting;
    private final Manner manner;
    private final Structure structure;
    private final Column column;
    private final TextBlockSetter text;
    private final int firstHeadingLevel;

    /**
     * @param firstHeadingLevel what the outermost headings of the text are in the structure: 1, or
     *     2 below a subject line
     */
    BodySetter(Setting setting, Column column, int firstHeadingLevel) {
        this.setting = setting;
        this.manner = setting.manner();
        this.structure = setting.structure();
        this.column = column;
        this.text = new TextBlockSetter(setting, column);
        this.firstHeadingLevel = firstHeadingLevel;
    }

    void set(List<Block> blocks) {
        Geometry page = setting.geometry();
        blocks(blocks, new Frame(page.leftMm(), page.widthMm()), Structure.DOCUMENT);
    }

    private void blocks(List<Block> blocks, Frame frame, int parent) {
        for (int i = 0; i < blocks.size(); i++) {
            int first = structure.size();
            block(blocks.get(i), frame, parent);
            structure.madeOf(blocks.get(i), first);
            if (i + 1 < blocks.size() && leadsIn(blocks.get(i), blocks.get(i + 1))) {
                column.keepNext();
            }
        }
    }

    /** Whether a paragraph must not be parted from the list below it. */
    private static boolean leadsIn(Block block, Block next) {
        if (!(block instanceof Block.Paragraph(List<Inline> content))) {
            return false;
        }
        boolean colon = Inline.plainText(content).strip().matches("(?s).*[:：]");
        return (next instanceof Block.NumberedList list && (list.demands() || colon))
                || (next instanceof Block.BulletList && colon);
    }

    private void block(Block block, Frame frame, int parent) {
        SignatureSetter signatures = new SignatureSetter(setting, column);
        switch (block) {
            case Block.Logo logo -> logo(logo, parent);
            case Block.Letterhead letterhead -> {
                letterhead.sponsors().forEach(line -> line(line, frame, parent));
                letterhead.lines().forEach(line -> line(line, frame, parent));
                line(letterhead.contact(), frame, parent);
            }
            case Block.InsideAddress address ->
                    address.lines().forEach(line -> line(line, frame, parent));
            case Block.References(List<Block.Labelled> rows) ->
                    rows.forEach(row -> line(row.label() + " " + row.value(), frame, parent));
            case Block.DateLine(String date) -> signatures.date(date);
            case Block.SubjectLine(String label, String subject) ->
                    heading(1, Inline.text((label + " " + subject).strip()), frame, parent);
            case Block.Salutation(String salutation) -> salutation(salutation, frame, parent);
            case Block.Paragraph(List<Inline> content) -> {
                int element = structure.add(Role.PARAGRAPH, parent);
                paragraph(content, frame, element, manner.indentMm());
            }
            case Block.Heading(int level, List<Inline> content) ->
                    heading(level, content, frame, parent);
            case Block.Quote(List<Block> blocks) -> {
                column.space(manner.skipMm());
                Frame inside = frame.inset(QUOTE_INSET, QUOTE_INSET);
                blocks(blocks, inside, structure.add(Role.QUOTE, parent));
            }
            case Block.BulletList(List<List<Block>> items) ->
                    list(items, frame, _ -> "•", Optional.empty()).set(parent);
            case Block.NumberedList list -> {
                IntFunction<String> labels = i -> list.numbering().label(list.start() + i);
                list(list.items(), frame, labels, Optional.of(list.numbering())).set(parent);
            }
            case Block.Close(List<String> lines) -> close(lines, frame, parent);
            case Block.SignatureBlock signature -> signatures.set(signature);
            case Block.Notes(List<Block.Labelled> rows) -> signatures.notes(rows);
            case Block.Table table -> new TableSetter(setting, column, table).set(frame, parent);
            case Block.Figure figure ->
                    new FormSetter(setting, column).figure(figure, frame, parent);
            case Block.FillIn blank -> new FormSetter(setting, column).fillIn(blank, frame, parent);
            case Block.PageBreak() -> column.nextBreakCost(Strip.FORCED);
            case Block.Annex _ ->
                    throw new IllegalArgumentException("an annex is not part of the text");
        }
    }

    private ListSetter list(
            List<List<Block>> items,
            Frame frame,
            IntFunction<String> labels,
            Optional<Numbering> numbering) {
        return new ListSetter(setting, column, items, frame, labels, numbering, this::blocks);
    }

    /** A logo that a template has put amid the text. */
    private void logo(Block.Logo logo, int parent) {
        Picture.Size size = logo.picture().within(LOGO_WIDTH, LOGO_HEIGHT);
        column.space(manner.skipMm());
        column.add(
                Strip.of(
                        List.of(
                                new Placed.Image(
                                        logo.picture(),
                                        setting.geometry().leftMm(),
                                        0,
                                        size.widthMm(),
                                        size.heightMm(),
                                        structure.figure(logo.alternative(), parent))),
                        size.heightMm()));
        column.space(manner.skipMm());
        column.keepNext();
    }

    private void line(String line, Frame frame, int parent) {
        if (!line.isBlank()) {
            formula(line, frame, parent, 0);
        }
    }

    private void salutation(String salutation, Frame frame, int parent) {
        formula(salutation, frame, parent, manner.salutationIndentMm());
        column.space(manner.salutationSkipMm());
        column.keepNext();
    }

    private void formula(String words, Frame frame, int parent, double indent) {
        column.space(manner.skipMm());
        int element = structure.add(Role.PARAGRAPH, parent);
        text.formula(setting.glyphs(words, manner.type(), element), frame, indent);
        column.space(manner.skipMm());
    }

    private void paragraph(List<Inline> content, Frame frame, int element, double indent) {
        column.space(manner.skipMm());
        List<Glyph> glyphs = setting.glyphs(content, manner.type(), element);
        text.paragraph(glyphs, frame, indent, Optional.empty());
        column.space(manner.skipMm());
    }

    private void heading(int level, List<Inline> content, Frame frame, int parent) {
        int element = structure.heading(firstHeadingLevel + level - 1, parent);
        Type type = TextBlockSetter.headingType(manner, level);
        text.heading(
                Inline.plainText(content),
                setting.glyphs(content, type, element),
                frame,
                structure.lastHeading());
    }

    private void close(List<String> lines, Frame frame, int parent) {
        column.space(manner.skipMm());
        column.keepNextWithLines(2);
        column.close();
        boolean first = true;
        for (String line : lines) {
            int element = structure.add(Role.PARAGRAPH, parent);
            List<Glyph> glyphs = setting.glyphs(line, manner.type(), element);
            // 此致 is indented, 敬礼 on the next line is not.
            double indent = first || !manner.runIn() ? manner.indentMm() : 0;
            text.formula(glyphs, frame, indent);
            column.keepNext();
            first = false;
        }
    }
}
