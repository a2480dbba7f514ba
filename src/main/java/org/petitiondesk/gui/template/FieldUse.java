package org.petitiondesk.gui.template;

import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.TemplateBlock;
import org.petitiondesk.model.template.TemplateInline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A merge field that a template uses.
 *
 * @param optional whether the letter does without it where it has no value
 */
record FieldUse(MergeField field, boolean optional) {

    /** The fields of a template, each once, in the order of the list of fields. */
    static List<FieldUse> of(LetterTemplate template) {
        Map<MergeField, Boolean> used = new EnumMap<>(MergeField.class);
        template.blocks().forEach(block -> look(block, false, used));
        return used.entrySet().stream()
                .map(entry -> new FieldUse(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void look(
            TemplateBlock block, boolean isConditional, Map<MergeField, Boolean> used) {
        switch (block) {
            case TemplateBlock.Paragraph paragraph ->
                    paragraph.content().forEach(piece -> look(piece, isConditional, used));
            case TemplateBlock.Heading heading ->
                    heading.content().forEach(piece -> look(piece, isConditional, used));
            case TemplateBlock.Quote quote ->
                    quote.blocks().forEach(each -> look(each, isConditional, used));
            case TemplateBlock.BulletList list ->
                    list.items()
                            .forEach(item -> item.forEach(each -> look(each, isConditional, used)));
            case TemplateBlock.NumberedList list ->
                    list.items()
                            .forEach(item -> item.forEach(each -> look(each, isConditional, used)));
            case TemplateBlock.PageBreak _ -> {}
            case TemplateBlock.Part part ->
                    use(part.field(), part.optional() || isConditional, used);
            case TemplateBlock.When when -> {
                use(when.field(), true, used);
                when.blocks().forEach(each -> look(each, true, used));
            }
        }
    }

    private static void look(
            TemplateInline piece, boolean isConditional, Map<MergeField, Boolean> used) {
        switch (piece) {
            case TemplateInline.Text _, TemplateInline.LineBreak _, TemplateInline.SoftBreak _ -> {}
            case TemplateInline.Emphasis emphasis ->
                    emphasis.content().forEach(each -> look(each, isConditional, used));
            case TemplateInline.Strong strong ->
                    strong.content().forEach(each -> look(each, isConditional, used));
            case TemplateInline.Link link ->
                    link.content().forEach(each -> look(each, isConditional, used));
            case TemplateInline.Field field ->
                    use(field.field(), field.optional() || isConditional, used);
            case TemplateInline.When when -> {
                use(when.field(), true, used);
                when.content().forEach(each -> look(each, true, used));
            }
        }
    }

    /** Needed once is needed. */
    private static void use(MergeField field, boolean optional, Map<MergeField, Boolean> used) {
        used.merge(field, optional, Boolean::logicalAnd);
    }
}
