package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Sets one list, each label beside or in the first line of its item. */
final class ListSetter {
    private static final double LABEL_GAP = 2.6;
    private static final double MOST_ITEM_GAP = 1.7;

    /** Sets the blocks that follow an item's first paragraph. */
    interface Nested {
        void blocks(List<Block> blocks, Frame frame, int parent);
    }

    private final Setting setting;
    private final Manner manner;
    private final Structure structure;
    private final Column column;
    private final TextBlockSetter text;
    private final Nested nested;
    private final List<List<Block>> items;
    private final Frame frame;
    private final IntFunction<String> labels;
    private final Optional<Numbering> numbering;

    ListSetter(
            Setting setting,
            Column column,
            List<List<Block>> items,
            Frame frame,
            IntFunction<String> labels,
            Optional<Numbering> numbering,
            Nested nested) {
        this.setting = setting;
        this.manner = setting.manner();
        this.structure = setting.structure();
        this.column = column;
        this.text = new TextBlockSetter(setting, column);
        this.nested = nested;
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
                manner.listIndentMm(), Math.max(0, manner.labelsAtLeftMm()) + widest + LABEL_GAP);
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
            List<Glyph> joined = new ArrayList<>(labelGlyphs);
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
        if (!blocks.isEmpty()) {
            structure.madeOf(blocks.getFirst(), item);
        }
        int rest = first.isEmpty() ? 0 : 1;
        if (rest < blocks.size()) {
            column.keepNext();
            nested.blocks(blocks.subList(rest, blocks.size()), frame.inset(indent, 0), body);
        }
    }
}
