package org.petitiondesk.template;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.template.TemplateBlock;
import org.petitiondesk.model.template.TemplateInline;

import java.util.List;
import java.util.stream.Collectors;

/** A template tree, or what was wrong with its text, one thing a line. */
final class TemplateDump {
    private final StringBuilder out = new StringBuilder();

    private TemplateDump() {}

    static String of(List<TemplateBlock> blocks) {
        TemplateDump dump = new TemplateDump();
        blocks.forEach(block -> dump.block(0, block));
        return dump.out.toString();
    }

    static String ofProblems(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        ("! "
                                                + problem.place().line()
                                                + " "
                                                + problem.key()
                                                + " "
                                                + String.join(" ", problem.arguments()))
                                        .strip()
                                + "\n")
                .collect(Collectors.joining());
    }

    private void block(int depth, TemplateBlock block) {
        switch (block) {
            case TemplateBlock.Paragraph paragraph ->
                    line(depth, "p " + inlines(paragraph.content()));
            case TemplateBlock.Heading heading ->
                    line(depth, "h" + heading.level() + " " + inlines(heading.content()));
            case TemplateBlock.Quote quote -> {
                line(depth, "quote");
                quote.blocks().forEach(inner -> block(depth + 1, inner));
            }
            case TemplateBlock.BulletList list ->
                    list.items().forEach(item -> item(depth, "-", item));
            case TemplateBlock.NumberedList list -> {
                int number = list.start();
                for (List<TemplateBlock> item : list.items()) {
                    item(depth, Integer.toString(number++), item);
                }
            }
            case TemplateBlock.PageBreak _ -> line(depth, "page break");
            case TemplateBlock.Part part ->
                    line(
                            depth,
                            "part "
                                    + part.field().fieldName()
                                    + (part.optional() ? "? " : " ")
                                    + part.line());
            case TemplateBlock.When when -> {
                line(depth, "when " + (when.present() ? "" : "not ") + when.field().fieldName());
                when.blocks().forEach(inner -> block(depth + 1, inner));
            }
        }
    }

    private void item(int depth, String label, List<TemplateBlock> blocks) {
        line(depth, "item " + label);
        blocks.forEach(inner -> block(depth + 1, inner));
    }

    private static String inlines(List<TemplateInline> content) {
        return content.stream().map(TemplateDump::inline).collect(Collectors.joining(" "));
    }

    private static String inline(TemplateInline piece) {
        return switch (piece) {
            case TemplateInline.Text text -> '"' + text.text() + '"';
            case TemplateInline.Emphasis emphasis -> "_" + inlines(emphasis.content()) + "_";
            case TemplateInline.Strong strong -> "__" + inlines(strong.content()) + "__";
            case TemplateInline.Link link ->
                    "[" + inlines(link.content()) + "](" + link.target() + ")";
            case TemplateInline.LineBreak _ -> "hard";
            case TemplateInline.SoftBreak _ -> "soft";
            case TemplateInline.Field field ->
                    "{"
                            + field.field().fieldName()
                            + (field.optional() ? "? " : " ")
                            + field.line()
                            + "}";
            case TemplateInline.When when ->
                    "<"
                            + (when.present() ? "" : "!")
                            + when.field().fieldName()
                            + ": "
                            + inlines(when.content())
                            + ">";
        };
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.strip()).append('\n');
    }
}
