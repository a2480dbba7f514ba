package org.petitiondesk.template;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.petitiondesk.model.template.TemplateBlock;

import java.util.ArrayList;
import java.util.List;

/** Converts CommonMark's tree to ours. */
final class BlockConverter {
    private final Findings findings;
    private final InlineConverter inlines;

    BlockConverter(Findings findings) {
        this.findings = findings;
        this.inlines = new InlineConverter(findings);
    }

    List<TemplateBlock> childrenOf(Node parent) {
        Sections<TemplateBlock> blocks = new Sections<>(TemplateBlock.When::new, findings);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            convert(node, blocks);
        }
        return blocks.finish();
    }

    private void convert(Node node, Sections<TemplateBlock> blocks) {
        int line = findings.lineOf(node);
        switch (node) {
            case Paragraph _ -> blocks.add(new TemplateBlock.Paragraph(inlines.childrenOf(node)));
            case Heading heading ->
                    blocks.add(
                            new TemplateBlock.Heading(
                                    heading.getLevel(), inlines.childrenOf(heading)));
            case BlockQuote _ -> blocks.add(new TemplateBlock.Quote(childrenOf(node)));
            case BulletList _ -> blocks.add(new TemplateBlock.BulletList(items(node)));
            case OrderedList list -> {
                Integer start = list.getMarkerStartNumber();
                blocks.add(new TemplateBlock.NumberedList(start == null ? 1 : start, items(node)));
            }
            case ThematicBreak _ -> blocks.add(new TemplateBlock.PageBreak());
            case BlockTag tag -> tag(tag.tag(), line, blocks);
            case HtmlBlock _ -> findings.add("template.html", line, "");
            case FencedCodeBlock _ -> findings.add("template.code", line, "");
            case IndentedCodeBlock _ -> findings.add("template.indented", line, "");
            case LinkReferenceDefinition _ -> {
                // The links that use it carry its target themselves.
            }
            default -> throw new IllegalStateException("no such node in CommonMark: " + node);
        }
    }

    private List<List<TemplateBlock>> items(Node list) {
        List<List<TemplateBlock>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(childrenOf(item));
        }
        return items;
    }

    private void tag(MergeTag tag, int line, Sections<TemplateBlock> blocks) {
        if (!tag.isValue()) {
            blocks.tag(tag, line);
            return;
        }
        boolean optional = tag.mark() == MergeTag.Mark.VALUE_IF_ANY;
        tag.field().ifPresent(field -> blocks.add(new TemplateBlock.Part(field, optional, line)));
    }
}
