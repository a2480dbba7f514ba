package org.petitiondesk.model.template;

import java.util.List;

/** A paragraph-like part of a template. */
public sealed interface TemplateBlock {

    record Paragraph(List<TemplateInline> content) implements TemplateBlock {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     */
    record Heading(int level, List<TemplateInline> content) implements TemplateBlock {
        public Heading {
            content = List.copyOf(content);
        }
    }

    record Quote(List<TemplateBlock> blocks) implements TemplateBlock {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    record BulletList(List<List<TemplateBlock>> items) implements TemplateBlock {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A numbered list.
     *
     * @param start number of the first item
     */
    record NumberedList(int start, List<List<TemplateBlock>> items) implements TemplateBlock {
        public NumberedList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A thematic break ({@code ---}): a new page begins. */
    record PageBreak() implements TemplateBlock {}

    /**
     * A part of the letter that stands by itself.
     *
     * @param field of kind {@link MergeField.Kind#BLOCK}
     * @param line of the source, counted from 1
     */
    record Part(MergeField field, boolean optional, int line) implements TemplateBlock {}

    /** Blocks that are there only if a field has a value, or only if it has none. */
    record When(MergeField field, boolean present, List<TemplateBlock> blocks)
            implements TemplateBlock {
        public When {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether a part stands among blocks or within them. */
    static boolean contain(List<TemplateBlock> blocks, MergeField part) {
        return blocks.stream()
                .anyMatch(block ->
                        switch (block) {
                            case Part found -> found.field() == part;
                            case When when -> contain(when.blocks(), part);
                            case Quote quote -> contain(quote.blocks(), part);
                            case BulletList list ->
                                    list.items().stream().anyMatch(item -> contain(item, part));
                            case NumberedList list ->
                                    list.items().stream().anyMatch(item -> contain(item, part));
                            case Paragraph _, Heading _, PageBreak _ -> false;
                        });
    }
}
