package org.petitiondesk.model.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a letter, and where in the letter each stands. */
public final class LetterTexts {
    private final List<Stream<Text>> texts = new ArrayList<>();
    private int paragraph;

    private LetterTexts() {}

    /**
     * A text and its place.
     *
     * @param where for example {@code address} or {@code paragraph 3}
     */
    public record Text(String where, String text) {}

    /**
     * Every text that is printed, whoever writes the letter. Those of a list of names are made one
     * by one.
     */
    public static Stream<Text> printed(LetterDocument letter) {
        LetterTexts walk = new LetterTexts();
        letter.blocks().forEach(walk::block);
        walk.add("running head", letter.running().continuation().addressee());
        walk.add("running head", letter.running().continuation().code());
        walk.add("running head", letter.running().continuation().date());
        walk.add("foot", letter.running().footer());
        walk.add("foot", letter.running().copyNote());
        walk.add("foot", letter.running().pageNumber(1, 1));
        return walk.texts.stream().flatMap(parts -> parts);
    }

    /** Every text that a file may hold unseen, or that some writers print and others do not. */
    public static Stream<Text> hidden(LetterDocument letter) {
        LetterTexts walk = new LetterTexts();
        walk.add("title", letter.title());
        for (Block block : letter.blocks()) {
            walk.hidden(block);
        }
        return walk.texts.stream().flatMap(parts -> parts);
    }

    private void hidden(Block block) {
        switch (block) {
            case Block.Paragraph(List<Inline> content) -> targets(content);
            case Block.Heading heading -> targets(heading.content());
            case Block.Quote quote -> quote.blocks().forEach(this::hidden);
            case Block.BulletList list -> list.items().forEach(item -> item.forEach(this::hidden));
            case Block.NumberedList list ->
                    list.items().forEach(item -> item.forEach(this::hidden));
            case Block.Annex annex -> {
                add("annex", annex.words().number());
                add("annex", annex.words().name());
                add("annex", annex.words().detail());
            }
            case Block.Logo logo -> add("letterhead", logo.alternative());
            case Block.SignatureBlock signatures ->
                    signatures.slots().stream()
                            .flatMap(slot -> slot.shownScan().stream())
                            .forEach(scan -> add("signatures", scan.alternative()));
            case Block.Table table -> table.rows().forEach(row -> row.forEach(this::targets));
            case Block.Figure figure -> add("figure", figure.alternative());
            case Block.FillIn _,
                    Block.Letterhead _,
                    Block.InsideAddress _,
                    Block.References _,
                    Block.DateLine _,
                    Block.SubjectLine _,
                    Block.Salutation _,
                    Block.Close _,
                    Block.Notes _,
                    Block.PageBreak _ -> {}
        }
    }

    private void targets(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Link link -> add("link", link.target());
                case Inline.Emphasis(List<Inline> words) -> targets(words);
                case Inline.Strong(List<Inline> words) -> targets(words);
                case Inline.Foreign foreign -> targets(foreign.content());
                case Inline.Text _, Inline.LineBreak _ -> {}
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Logo _ -> {}
            case Block.Letterhead letterhead -> {
                letterhead.sponsors().forEach(sponsor -> add("letterhead", sponsor));
                letterhead.lines().forEach(line -> add("letterhead", line));
                add("letterhead", letterhead.contact());
            }
            case Block.InsideAddress address ->
                    address.lines().forEach(line -> add("address", line));
            case Block.References(List<Block.Labelled> rows) -> labelled("references", rows);
            case Block.DateLine(String text) -> add("date", text);
            case Block.SubjectLine(String label, String text) -> {
                add("subject", label);
                add("subject", text);
            }
            case Block.Salutation(String text) -> add("salutation", text);
            case Block.Paragraph paragraphBlock -> {
                paragraph++;
                add("paragraph " + paragraph, Inline.plainText(paragraphBlock.content()));
            }
            case Block.Heading heading -> add("heading", Inline.plainText(heading.content()));
            case Block.Quote quote -> quote.blocks().forEach(this::block);
            case Block.BulletList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.NumberedList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.Close(List<String> lines) -> lines.forEach(line -> add("close", line));
            case Block.SignatureBlock signatures -> signatures(signatures);
            case Block.Notes(List<Block.Labelled> rows) -> labelled("notes", rows);
            case Block.Table table -> {
                table.headings().forEach(heading -> add("table", heading));
                table.rows()
                        .forEach(row -> row.forEach(cell -> add("table", Inline.plainText(cell))));
            }
            case Block.Figure figure -> add("figure", figure.caption());
            case Block.FillIn blank -> add("blank", blank.label());
            case Block.PageBreak() -> {}
            case Block.Annex annex -> annex(annex);
        }
    }

    private void signatures(Block.SignatureBlock block) {
        add("signatures", block.date());
        for (Block.Slot slot : block.slots()) {
            add("signatures", slot.organization());
            add("signatures", slot.title());
            add("signatures", slot.name());
            add("signatures", slot.smallPrint());
            add("signatures", slot.suffix());
        }
    }

    private void annex(Block.Annex annex) {
        add("annex", annex.heading());
        add("annex", annex.introduction());
        for (Block.AnnexGroup group : annex.groups()) {
            add("annex", group.heading());
            texts.add(group.entries().stream().flatMap(LetterTexts::entry));
        }
        annex.summary().forEach(line -> add("annex", line));
        add("annex", annex.words().continued());
    }

    private static Stream<Text> entry(Block.AnnexEntry entry) {
        String where = "annex " + entry.number();
        Text name = new Text(where, entry.name());
        return entry.detail().isEmpty()
                ? Stream.of(name)
                : Stream.of(name, new Text(where, entry.detail()));
    }

    private void labelled(String where, List<Block.Labelled> rows) {
        for (Block.Labelled row : rows) {
            add(where, row.label());
            add(where, row.value());
        }
    }

    private void add(String where, String text) {
        if (!text.isEmpty()) {
            texts.add(Stream.of(new Text(where, text)));
        }
    }
}
