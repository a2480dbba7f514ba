package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.List;
import java.util.Optional;

/** Sets a letter's text, from the salutation to the notes, into a column. */
final class BodySetter {
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
            block(blocks.get(i), frame, parent);
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
        boolean colon = Inlines.plainText(content).strip().matches("(?s).*[:：]");
        return (next instanceof Block.NumberedList list && (list.demands() || colon))
                || (next instanceof Block.BulletList && colon);
    }

    private void block(Block block, Frame frame, int parent) {
        SignatureSetter signatures = new SignatureSetter(setting, column);
        switch (block) {
            case Block.Letterhead(List<String> sponsors, String contact) -> {
                sponsors.forEach(line -> line(line, frame, parent));
                line(contact, frame, parent);
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
                    new ListSetter(items, frame, _ -> "•", Optional.empty()).set(parent);
            case Block.NumberedList(
                            Numbering numbering,
                            int start,
                            List<List<Block>> items,
                            boolean _) ->
                    new ListSetter(
                                    items,
                                    frame,
                                    index -> numbering.label(start + index),
                                    Optional.of(numbering))
                            .set(parent);
            case Block.Close(List<String> lines) -> close(lines, frame, parent);
            case Block.SignatureBlock signature -> signatures.set(signature);
            case Block.Notes(List<Block.Labelled> rows) -> signatures.notes(rows);
            case Block.PageBreak() -> column.nextBreakCost(Strip.FORCED);
            case Block.Annex _ ->
                    throw new IllegalArgumentException("an annex is not part of the text");
        }
    }

    private void line(String line, Frame frame, int parent) {
        if (!line.isBlank()) {
            paragraph(Inline.text(line), frame, structure.add(Role.PARAGRAPH, parent), 0);
        }
    }

    private void salutation(String salutation, Frame frame, int parent) {
        paragraph(
                Inline.text(salutation),
                frame,
                structure.add(Role.PARAGRAPH, parent),
                manner.salutationIndentMm());
        column.space(manner.salutationSkipMm());
        column.keepNext();
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
                Inlines.plainText(content),
                setting.glyphs(content, type, element),
                frame,
                structure.lastHeading());
    }

    private void close(List<String> lines, Frame frame, int parent) {
        column.space(manner.skipMm());
        column.keepNextWithLines(2);
        boolean first = true;
        for (String line : lines) {
            int element = structure.add(Role.PARAGRAPH, parent);
            List<Glyph> glyphs = setting.glyphs(line, manner.type(), element);
            // 此致 is indented, 敬礼 on the next line is not.
            double indent = first || !manner.runIn() ? manner.indentMm() : 0;
            text.paragraph(glyphs, frame, indent, Optional.empty());
            column.keepNext();
            first = false;
        }
    }

    /** One list with its labels. */
    private final class ListSetter {
        private static final double LABEL_GAP = 2.6;
        private static final double MOST_ITEM_GAP = 1.7;

        private final List<List<Block>> items;
        private final Frame frame;
        private final java.util.function.IntFunction<String> labels;
        private final Optional<Numbering> numbering;

        ListSetter(
                List<List<Block>> items,
                Frame frame,
                java.util.function.IntFunction<String> labels,
                Optional<Numbering> numbering) {
            this.items = items;
            this.frame = frame;
            this.labels = labels;
            this.numbering = numbering;
        }

        void set(int parent) {
            int list = structure.list(numbering, parent);
            double gap = Math.min(MOST_ITEM_GAP, manner.skipMm() * 0.7);
            column.space(manner.skipMm() + gap);
            double indent = indent();
            for (int i = 0; i < items.size(); i++) {
                item(items.get(i), labels.apply(i), indent, list);
                column.space(gap);
            }
            column.space(manner.skipMm() + gap);
        }

        /** Where the items' text begins: far enough right for the widest label. */
        private double indent() {
            Setting measuring = setting.forMeasuring();
            double widest = 0;
            for (int i = 0; i < items.size(); i++) {
                Line label = measuring.line(labels.apply(i), manner.type(), Structure.DOCUMENT);
                widest = Math.max(widest, label.widthMm());
            }
            return Math.max(
                    manner.listIndentMm(),
                    Math.max(0, manner.labelsAtLeftMm()) + widest + LABEL_GAP);
        }

        private void item(List<Block> blocks, String label, double indent, int list) {
            int item = structure.add(Role.LIST_ITEM, list);
            List<Glyph> labelGlyphs =
                    setting.glyphs(label, manner.type(), structure.add(Role.LABEL, item));
            int body = structure.add(Role.LIST_BODY, item);
            List<Inline> first =
                    !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph
                            ? paragraph.content()
                            : List.of();
            boolean onlyText = blocks.size() <= 1;
            int element = onlyText ? body : structure.add(Role.PARAGRAPH, body);
            List<Glyph> content = setting.glyphs(first, manner.type(), element);
            if (manner.runIn()) {
                List<Glyph> joined = new java.util.ArrayList<>(labelGlyphs);
                joined.addAll(content);
                text.paragraph(joined, frame, manner.indentMm(), Optional.empty());
            } else {
                Line line = setting.line(labelGlyphs);
                double x =
                        manner.labelsAtLeftMm() < 0
                                ? indent - LABEL_GAP - line.widthMm()
                                : manner.labelsAtLeftMm();
                TextBlockSetter.Label beside = new TextBlockSetter.Label(line, frame.leftMm() + x);
                text.paragraph(content, frame.inset(indent, 0), 0, Optional.of(beside));
            }
            int rest = first.isEmpty() ? 0 : 1;
            if (rest < blocks.size()) {
                column.keepNext();
                blocks(blocks.subList(rest, blocks.size()), frame.inset(indent, 0), body);
            }
        }
    }
}
