package org.petitiondesk.template;

import org.petitiondesk.model.template.TemplateBlock;
import org.petitiondesk.model.template.TemplateInline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text's tree means, whichever of two looks that hold for the same words was written around
 * the other.
 */
final class FlatBlocks {
    private FlatBlocks() {}

    static List<String> of(List<TemplateBlock> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> add(block, "", lines));
        // What is empty is not printed.
        lines.removeIf(line -> line.matches("( |> |\\? )*(>|p:|h[1-6]:)"));
        return lines;
    }

    private static void add(TemplateBlock block, String path, List<String> lines) {
        switch (block) {
            case TemplateBlock.Paragraph paragraph ->
                    lines.add(path + "p:" + line(paragraph.content()));
            case TemplateBlock.Heading heading ->
                    lines.add(
                            path
                                    + "h"
                                    + heading.level()
                                    + ":"
                                    + line(heading.content()).replace('\r', ' '));
            case TemplateBlock.Quote quote -> {
                lines.add(path + ">");
                quote.blocks().forEach(inner -> add(inner, path + "> ", lines));
            }
            case TemplateBlock.BulletList list -> items("-", list.items(), path, lines);
            case TemplateBlock.NumberedList list ->
                    items(Integer.toString(list.start()), list.items(), path, lines);
            case TemplateBlock.PageBreak _ -> lines.add(path + "===");
            case TemplateBlock.Part part ->
                    lines.add(path + part.field() + (part.optional() ? "?" : ""));
            case TemplateBlock.When when -> {
                lines.add(path + when.present() + when.field());
                when.blocks().forEach(inner -> add(inner, path + "? ", lines));
            }
        }
    }

    private static void items(
            String mark, List<List<TemplateBlock>> items, String path, List<String> lines) {
        lines.add(path + "list " + mark);
        for (List<TemplateBlock> item : items) {
            lines.add(path + mark);
            item.forEach(block -> add(block, path + "  ", lines));
        }
    }

    private static String line(List<TemplateInline> content) {
        List<String> atoms = new ArrayList<>();
        content.forEach(inline -> add(inline, new TreeSet<>(), atoms));
        while (!atoms.isEmpty() && atoms.getLast().equals(" ")) {
            atoms.removeLast();
        }
        return String.join("", atoms).strip();
    }

    private static void add(TemplateInline inline, Set<String> looks, List<String> atoms) {
        switch (inline) {
            case TemplateInline.Text(String text) ->
                    text.chars().forEach(c -> atoms.add(c == ' ' ? " " : (char) c + looks(looks)));
            case TemplateInline.Emphasis emphasis -> add(emphasis.content(), "i", looks, atoms);
            case TemplateInline.Strong strong -> add(strong.content(), "b", looks, atoms);
            case TemplateInline.Link link -> add(link.content(), link.target(), looks, atoms);
            case TemplateInline.LineBreak _ -> atoms.add("\n");
            case TemplateInline.SoftBreak _ -> atoms.add("\r");
            case TemplateInline.Field field ->
                    atoms.add(field.field() + (field.optional() ? "?" : "") + looks(looks));
            case TemplateInline.When when -> {
                atoms.add("{" + when.present() + when.field());
                when.content().forEach(inner -> add(inner, looks, atoms));
                atoms.add("}");
            }
        }
    }

    private static void add(
            List<TemplateInline> content, String look, Set<String> looks, List<String> atoms) {
        TreeSet<String> inside = new TreeSet<>(looks);
        inside.add(look);
        content.forEach(inner -> add(inner, inside, atoms));
    }

    private static String looks(Collection<String> looks) {
        return looks.isEmpty() ? "" : looks.toString();
    }
}
