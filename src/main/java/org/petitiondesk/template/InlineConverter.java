package org.petitiondesk.template;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.petitiondesk.model.letter.LinkTarget;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.TemplateInline;

import java.util.List;

/** Converts what stands within a paragraph. */
final class InlineConverter {
    private final Findings findings;

    InlineConverter(Findings findings) {
        this.findings = findings;
    }

    List<TemplateInline> childrenOf(Node parent) {
        Sections<TemplateInline> content = new Sections<>(TemplateInline.When::new, findings);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            convert(node, content);
        }
        return content.finish();
    }

    private void convert(Node node, Sections<TemplateInline> content) {
        int line = findings.lineOf(node);
        switch (node) {
            case Text text -> content.add(new TemplateInline.Text(text.getLiteral()));
            case SoftLineBreak _ -> content.add(new TemplateInline.SoftBreak());
            case HardLineBreak _ -> content.add(new TemplateInline.LineBreak());
            case Emphasis _ -> content.add(new TemplateInline.Emphasis(childrenOf(node)));
            case StrongEmphasis _ -> content.add(new TemplateInline.Strong(childrenOf(node)));
            case Link link -> {
                if (link.getDestination().contains("{{")) {
                    findings.add("template.field-in-link", line, "");
                } else if (!LinkTarget.isSafe(link.getDestination())) {
                    findings.add("template.unsafe-link", line, "", link.getDestination());
                }
                content.add(new TemplateInline.Link(link.getDestination(), childrenOf(node)));
            }
            case InlineTag tag ->
                    tag.tag()
                            .ifPresentOrElse(
                                    found -> tag(found, line, content),
                                    () -> findings.add("template.unclosed-field", line, ""));
            case Image _ -> findings.add("template.image", line, "");
            case Code _ -> findings.add("template.code", line, "");
            case HtmlInline _ -> findings.add("template.html", line, "");
            default -> throw new IllegalStateException("no such node in CommonMark: " + node);
        }
    }

    private void tag(MergeTag tag, int line, Sections<TemplateInline> content) {
        if (!tag.isValue()) {
            content.tag(tag, line);
            return;
        }
        tag.field()
                .ifPresentOrElse(
                        field -> value(field, tag, line, content),
                        () -> findings.unknownField(tag.name(), line));
    }

    private void value(MergeField field, MergeTag tag, int line, Sections<TemplateInline> content) {
        if (field.kind() == MergeField.Kind.BLOCK) {
            findings.add("template.part-in-line", line, field.fieldName(), field.fieldName());
            return;
        }
        boolean optional = tag.mark() == MergeTag.Mark.VALUE_IF_ANY;
        content.add(new TemplateInline.Field(field, optional, line));
    }
}
