package org.petitiondesk.export.text;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Writing;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.Picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns blocks into lines of so many columns. Blocks within blocks get fewer, and are moved in. */
final class TextBlocks {
    private static final String RULE = "_".repeat(30);
    private static final int QUOTE_INDENT = 4;
    private static final int TABLE_INDENT = 4;

    private final LineFolder folder;
    private final boolean eastAsian;
    private final boolean indents;

    TextBlocks(Language language) {
        folder = new LineFolder(language);
        eastAsian = language.writing().isEastAsian();
        indents = language.writing() == Writing.HAN;
    }

    /** Takes lines one after the other. */
    interface Lines {
        void add(String line) throws IOException;
    }

    /** Gives the lines of a block, none for a page break; those of an annex one by one. */
    void write(Block block, int columns, Lines lines) throws IOException {
        if (block instanceof Block.Annex annex) {
            annex(annex, columns, lines);
        } else {
            addAll(lines(block, columns), lines);
        }
    }

    private List<String> lines(Block block, int columns) {
        return switch (block) {
            case Block.Logo _ -> List.of();
            case Block.Letterhead head ->
                    foldAll(
                            with(
                                    Stream.of(head.sponsors(), head.lines())
                                            .flatMap(List::stream)
                                            .toList(),
                                    head.contact()),
                            columns);
            case Block.InsideAddress address -> foldAll(address.lines(), columns);
            case Block.References(List<Block.Labelled> rows) -> rows(rows, columns);
            case Block.DateLine(String text) -> fold(text, columns);
            case Block.SubjectLine(String label, String text) ->
                    fold(label.isEmpty() ? text : label + " " + text, columns);
            case Block.Salutation(String text) -> fold(text, columns);
            case Block.Paragraph(List<Inline> content) ->
                    fold((indents ? "　　" : "") + text(content), columns);
            case Block.Heading heading -> fold(text(heading.content()), columns);
            case Block.Quote(List<Block> blocks) ->
                    hang("", QUOTE_INDENT, lines(blocks, columns - 2 * QUOTE_INDENT));
            case Block.BulletList(List<List<Block>> items) -> bullets(items, columns);
            case Block.NumberedList list -> numbered(list, columns);
            case Block.Close(List<String> lines) -> close(lines, columns);
            case Block.SignatureBlock signature -> signatures(signature, columns);
            case Block.Notes(List<Block.Labelled> rows) -> rows(rows, columns);
            case Block.Table table -> table(table, columns);
            case Block.Figure(Picture _, String alternative, String caption) ->
                    foldAll(
                            Stream.of("[" + alternative + "]", caption)
                                    .filter(line -> !line.isBlank())
                                    .toList(),
                            columns);
            case Block.FillIn blank -> fillIn(blank, columns);
            case Block.PageBreak() -> List.of();
            case Block.Annex _ -> throw new IllegalArgumentException("an annex is written alone");
        };
    }

    /** Two columns stand side by side; of more, each row is a block of its own. */
    private List<String> table(Block.Table table, int columns) {
        List<String> lines = new ArrayList<>();
        if (!table.headings().isEmpty()) {
            lines.addAll(fold(String.join(" | ", table.headings()), columns));
        }
        boolean isNarrow =
                table.rows().stream()
                        .allMatch(row -> folder.columns(text(row.getFirst())) <= columns / 2);
        if (table.shares().size() == 2 && isNarrow) {
            lines.addAll(
                    rows(
                            table.rows().stream()
                                    .map(row ->
                                            new Block.Labelled(
                                                    text(row.getFirst()), text(row.getLast())))
                                    .toList(),
                            columns));
            return lines;
        }
        for (List<List<Inline>> row : table.rows()) {
            String first = text(row.getFirst());
            List<String> others = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                String cell = text(row.get(i));
                String heading = table.headings().isEmpty() ? "" : table.headings().get(i) + ": ";
                if (!cell.isBlank()) {
                    others.addAll(fold(heading + cell, columns - TABLE_INDENT));
                }
            }
            boolean isLabel = !others.isEmpty() && folder.columns(first) < TABLE_INDENT;
            if (!isLabel) {
                lines.addAll(fold(first, columns));
            }
            lines.addAll(hang(isLabel ? first : "", TABLE_INDENT, others));
        }
        return lines;
    }

    private List<String> fillIn(Block.FillIn blank, int columns) {
        return switch (blank.form()) {
            case TICK -> hang("[ ]", 4, fold(blank.label(), columns - 4));
            case LINE -> fold(blank.label() + " " + RULE, columns);
            case LINES -> foldAll(List.of(blank.label(), RULE, RULE, RULE), columns);
            case FRAME -> foldAll(List.of(blank.label(), "", "", RULE), columns);
        };
    }

    List<String> fold(String text, int columns) {
        return folder.fold(text, columns);
    }

    private List<String> foldAll(List<String> texts, int columns) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.addAll(fold(text, columns)));
        return lines;
    }

    private List<String> lines(List<Block> blocks, int columns) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            boolean list = block instanceof Block.BulletList || block instanceof Block.NumberedList;
            if (!lines.isEmpty() && !list) {
                lines.add("");
            }
            lines.addAll(lines(block, columns));
        }
        return lines;
    }

    private List<String> rows(List<Block.Labelled> rows, int columns) {
        int widest = rows.stream().mapToInt(row -> folder.columns(row.label())).max().orElse(0);
        int indent = widest == 0 ? 0 : widest + 2;
        List<String> lines = new ArrayList<>();
        for (Block.Labelled row : rows) {
            lines.addAll(hang(row.label(), indent, fold(row.value(), columns - indent)));
        }
        return lines;
    }

    private List<String> bullets(List<List<Block>> items, int columns) {
        List<String> lines = new ArrayList<>();
        for (List<Block> item : items) {
            lines.addAll(hang("  - ", 4, itemLines(item, columns - 4)));
        }
        return lines;
    }

    private List<String> numbered(Block.NumberedList list, int columns) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            labels.add(list.numbering().label(list.start() + i));
        }
        boolean chinese = list.numbering() == Numbering.CHINESE;
        int widest = labels.stream().mapToInt(folder::columns).max().orElse(0);
        int indent = chinese ? widest : widest + 3;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            String before = chinese ? label : padLeft(label, indent - 1) + " ";
            lines.addAll(hang(before, indent, itemLines(list.items().get(i), columns - indent)));
        }
        return lines;
    }

    /** An item's own first line begins beside its label, without an indent. */
    private List<String> itemLines(List<Block> item, int columns) {
        List<String> lines = new ArrayList<>();
        if (item.isEmpty()) {
            lines.add("");
        } else if (item.getFirst() instanceof Block.Paragraph(List<Inline> content)) {
            lines.addAll(fold(text(content), columns));
            List<String> rest = lines(item.subList(1, item.size()), columns);
            boolean listFollows =
                    item.size() > 1
                            && (item.get(1) instanceof Block.BulletList
                                    || item.get(1) instanceof Block.NumberedList);
            if (!rest.isEmpty() && !listFollows) {
                lines.add("");
            }
            lines.addAll(rest);
        } else {
            lines.addAll(lines(item, columns));
        }
        return lines;
    }

    private List<String> close(List<String> closing, int columns) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < closing.size(); i++) {
            // 此致 is indented, 敬礼 below it begins at the margin.
            lines.addAll(fold((indents && i == 0 ? "　　" : "") + closing.get(i), columns));
        }
        return lines;
    }

    private List<String> signatures(Block.SignatureBlock block, int columns) {
        List<String> lines = new ArrayList<>();
        for (Block.Slot slot : block.slots()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(RULE);
            for (String line : signer(slot)) {
                if (!line.isEmpty()) {
                    lines.addAll(fold(line, columns));
                }
            }
        }
        if (!block.date().isEmpty()) {
            lines.addAll(fold(block.date(), columns));
        }
        return lines;
    }

    /** In Chinese and Korean the office stands before the name. */
    private List<String> signer(Block.Slot slot) {
        String name = slot.person();
        // Plain text has no pictures: it says that there is one.
        String hint = slot.mark() instanceof Block.Scan scan ? scan.instead() : slot.hint();
        return eastAsian
                ? List.of(slot.organization(), (slot.title() + " " + name).strip(), hint)
                : List.of(name, slot.title(), slot.organization(), hint);
    }

    private void annex(Block.Annex annex, int columns, Lines lines) throws IOException {
        addAll(fold(annex.heading(), columns), lines);
        if (!annex.introduction().isEmpty()) {
            lines.add("");
            addAll(fold(annex.introduction(), columns), lines);
        }
        int greatest = 0;
        for (Block.AnnexGroup group : annex.groups()) {
            for (Block.AnnexEntry entry : group.entries()) {
                greatest = Math.max(greatest, entry.number());
            }
        }
        int indent = Integer.toString(greatest).length() + 4;
        for (Block.AnnexGroup group : annex.groups()) {
            lines.add("");
            if (!group.heading().isEmpty()) {
                addAll(fold(group.heading() + group.counted(), columns), lines);
            }
            for (Block.AnnexEntry entry : group.entries()) {
                addAll(entry(entry, indent, columns), lines);
            }
        }
        if (!annex.summary().isEmpty()) {
            lines.add("");
            addAll(foldAll(annex.summary(), columns), lines);
        }
    }

    private static void addAll(List<String> some, Lines lines) throws IOException {
        for (String line : some) {
            lines.add(line);
        }
    }

    private List<String> entry(Block.AnnexEntry entry, int indent, int columns) {
        String number = entry.number() == 0 ? "" : Integer.toString(entry.number());
        String text =
                entry.detail().isEmpty() ? entry.name() : entry.name() + " – " + entry.detail();
        return hang(padLeft(number, indent - 2), indent, fold(text, columns - indent));
    }

    /** Moves lines in and puts a label before the first. */
    private List<String> hang(String label, int indent, List<String> lines) {
        String space = " ".repeat(indent);
        List<String> hung = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String before =
                    i == 0
                            ? label + " ".repeat(Math.max(0, indent - folder.columns(label)))
                            : space;
            hung.add((before + lines.get(i)).stripTrailing());
        }
        return hung;
    }

    private String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - folder.columns(text))) + text;
    }

    private static List<String> with(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        if (!last.isEmpty()) {
            all.add(last);
        }
        return all;
    }

    private static String text(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text(String words) -> text.append(words);
                case Inline.Emphasis(List<Inline> words) -> text.append(text(words));
                case Inline.Strong(List<Inline> words) -> text.append(text(words));
                case Inline.Foreign(Language language, List<Inline> words) ->
                        text.append(text(words));
                case Inline.Link(String target, List<Inline> words) -> {
                    String shown = text(words);
                    text.append(shown.equals(target) ? "" : shown + " ");
                    text.append('<').append(target).append('>');
                }
                case Inline.LineBreak() -> text.append('\n');
            }
        }
        return text.toString();
    }
}
