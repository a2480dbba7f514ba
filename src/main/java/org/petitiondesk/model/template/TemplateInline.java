package org.petitiondesk.model.template;

import java.util.List;

/** A piece of a line in a template. */
public sealed interface TemplateInline {

    /** Words that stand as they are. */
    record Text(String text) implements TemplateInline {}

    record Emphasis(List<TemplateInline> content) implements TemplateInline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<TemplateInline> content) implements TemplateInline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** A link; its target is printed as part of the document only where the writer can. */
    record Link(String target, List<TemplateInline> content) implements TemplateInline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A line end that stays one. */
    record LineBreak() implements TemplateInline {}

    /**
     * A line end of the source. In running text it becomes a space (nothing between Han
     * characters); for optional fields it is where a line begins and ends.
     */
    record SoftBreak() implements TemplateInline {}

    /**
     * A blank.
     *
     * @param optional if the value is empty, the line it stands in is left out
     * @param line of the source, counted from 1
     */
    record Field(MergeField field, boolean optional, int line) implements TemplateInline {}

    /** A part of a line that is there only if a field has a value, or only if it has none. */
    record When(MergeField field, boolean present, List<TemplateInline> content)
            implements TemplateInline {
        public When {
            content = List.copyOf(content);
        }
    }
}
