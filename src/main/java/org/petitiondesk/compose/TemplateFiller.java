package org.petitiondesk.compose;

import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.TemplateBlock;
import org.petitiondesk.model.template.TemplateInline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Fills a template's tree, or that of a petition's text: fields go out, values come in. */
final class TemplateFiller {
    private final LetterFacts facts;
    private final Function<MergeField, List<Block>> parts;
    private final Supplier<Typography> typography;
    private final Notices notices;
    private final String source;

    /**
     * @param parts the blocks of a part; none if there is nothing to print
     * @param typography a fresh one for each paragraph
     * @param source named in problems
     */
    TemplateFiller(
            LetterFacts facts,
            Function<MergeField, List<Block>> parts,
            Supplier<Typography> typography,
            Notices notices,
            String source) {
        this.facts = facts;
        this.parts = parts;
        this.typography = typography;
        this.notices = notices;
        this.source = source;
    }

    List<Block> fill(List<TemplateBlock> template) {
        List<TemplateBlock> blocks = expand(template);
        List<Block> filled = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(isLeadIn(blocks, i) && endsWithColon(filled))) {
                filled.addAll(fill(blocks.get(i)));
            }
        }
        return filled;
    }

    private List<TemplateBlock> expand(List<TemplateBlock> template) {
        List<TemplateBlock> expanded = new ArrayList<>();
        for (TemplateBlock block : template) {
            if (!(block instanceof TemplateBlock.When when)) {
                expanded.add(block);
            } else if (isPresent(when.field()) == when.present()) {
                expanded.addAll(expand(when.blocks()));
            }
        }
        return expanded;
    }

    private List<Block> fill(TemplateBlock block) {
        return switch (block) {
            case TemplateBlock.Paragraph paragraph ->
                    text(paragraph.content(), Block.Paragraph::new);
            case TemplateBlock.Heading heading ->
                    text(heading.content(), content -> new Block.Heading(heading.level(), content));
            case TemplateBlock.Quote quote -> {
                List<Block> inside = fill(quote.blocks());
                yield inside.isEmpty() ? List.of() : List.of(new Block.Quote(inside));
            }
            case TemplateBlock.BulletList list -> {
                List<List<Block>> items = items(list.items());
                yield items.isEmpty() ? List.of() : List.of(new Block.BulletList(items));
            }
            case TemplateBlock.NumberedList list -> {
                List<List<Block>> items = items(list.items());
                yield items.isEmpty()
                        ? List.of()
                        : List.of(
                                new Block.NumberedList(
                                        Numbering.DECIMAL, list.start(), items, false));
            }
            case TemplateBlock.PageBreak _ -> List.of(new Block.PageBreak());
            case TemplateBlock.Part part -> part(part);
            case TemplateBlock.When when -> fill(List.of((TemplateBlock) when));
        };
    }

    private List<Block> text(List<TemplateInline> content, Function<List<Inline>, Block> block) {
        List<Inline> filled =
                new InlineFiller(facts, this::isPresent, typography.get(), notices, source)
                        .fill(content);
        return filled.isEmpty() ? List.of() : List.of(block.apply(filled));
    }

    private List<List<Block>> items(List<List<TemplateBlock>> items) {
        return items.stream().map(this::fill).filter(item -> !item.isEmpty()).toList();
    }

    private List<Block> part(TemplateBlock.Part part) {
        List<Block> blocks = parts.apply(part.field());
        if (blocks.isEmpty() && !part.optional() && !mayBeEmpty(part.field())) {
            String name = part.field().fieldName();
            notices.error("letter.empty-field", new Place(source, part.line(), name), name);
        }
        return blocks;
    }

    /** Lists that a petition need not have are no holes where they are empty. */
    private static boolean mayBeEmpty(MergeField part) {
        return part.isPlacedInText()
                || part == MergeField.NOTES
                || part == MergeField.ANNEX
                || part == MergeField.LETTERHEAD;
    }

    private boolean isPresent(MergeField field) {
        return switch (field.kind()) {
            case TEXT -> !facts.value(field).isEmpty();
            case BLOCK -> !parts.apply(field).isEmpty();
        };
    }

    /** Whether it is the template's own sentence between the petition's text and the demands. */
    private static boolean isLeadIn(List<TemplateBlock> blocks, int index) {
        return index > 0
                && index + 1 < blocks.size()
                && isPart(blocks.get(index - 1), MergeField.BODY)
                && blocks.get(index) instanceof TemplateBlock.Paragraph
                && isPart(blocks.get(index + 1), MergeField.DEMANDS);
    }

    private static boolean isPart(TemplateBlock block, MergeField field) {
        return block instanceof TemplateBlock.Part part && part.field() == field;
    }

    /** A text that has led in to the demands already needs no second lead-in. */
    private static boolean endsWithColon(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = Inline.plainText(paragraph.content()).stripTrailing();
        return text.endsWith(":") || text.endsWith("：");
    }
}
