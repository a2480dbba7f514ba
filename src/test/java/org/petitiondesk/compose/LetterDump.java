package org.petitiondesk.compose;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.RunningText;

import java.util.List;
import java.util.stream.Collectors;

/** A letter tree as text that people can read and compare. No-break spaces are shown. */
final class LetterDump {
    private final StringBuilder out = new StringBuilder();

    private LetterDump() {}

    static String of(LetterDocument letter) {
        LetterDump dump = new LetterDump();
        dump.line(0, "letter " + letter.language() + " | " + letter.title());
        letter.blocks().forEach(block -> dump.block(0, block));
        RunningText running = letter.running();
        RunningText.Continuation head = running.continuation();
        dump.line(0, "head " + head.addressee() + " | " + head.code() + " | " + head.date());
        dump.line(0, "foot " + running.footer() + " | " + running.pageNumber(1, 2));
        dump.line(0, "copy " + running.copyNote());
        return dump.out.toString().replace("\u00A0", "~").replace("\u202F", "^");
    }

    static String text(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline piece : content) {
            text.append(
                    switch (piece) {
                        case Inline.Text plain -> plain.text();
                        case Inline.Emphasis emphasis -> "_" + text(emphasis.content()) + "_";
                        case Inline.Strong strong -> "__" + text(strong.content()) + "__";
                        case Inline.Link link ->
                                "[" + text(link.content()) + "](" + link.target() + ")";
                        case Inline.Foreign foreign -> text(foreign.content());
                        case Inline.LineBreak _ -> " / ";
                    });
        }
        return text.toString();
    }

    private void block(int depth, Block block) {
        switch (block) {
            case Block.Logo logo -> line(depth, "logo " + logo.alternative());
            case Block.Letterhead head -> {
                line(depth, "letterhead " + head.sponsors() + " | " + head.contact());
                head.lines().forEach(text -> line(depth + 1, text));
            }
            case Block.InsideAddress address -> {
                line(depth, "address, care of " + address.careOfLine());
                address.lines().forEach(text -> line(depth + 1, text));
            }
            case Block.References references -> {
                line(depth, "references");
                rows(depth, references.rows());
            }
            case Block.DateLine date -> line(depth, "date " + date.text());
            case Block.SubjectLine subject ->
                    line(depth, "subject " + subject.label() + " | " + subject.text());
            case Block.Salutation salutation -> line(depth, "salutation " + salutation.text());
            case Block.Paragraph paragraph -> line(depth, "p " + text(paragraph.content()));
            case Block.Heading heading ->
                    line(depth, "h" + heading.level() + " " + text(heading.content()));
            case Block.Quote quote -> {
                line(depth, "quote");
                quote.blocks().forEach(inner -> block(depth + 1, inner));
            }
            case Block.BulletList list -> {
                line(depth, "bullets");
                list.items().forEach(item -> item.forEach(inner -> block(depth + 1, inner)));
            }
            case Block.NumberedList list -> numbered(depth, list);
            case Block.Close close -> line(depth, "close " + String.join(" / ", close.lines()));
            case Block.SignatureBlock signatures -> {
                line(depth, "signatures " + signatures.date());
                signatures.slots().forEach(slot -> line(depth + 1, slot(slot)));
            }
            case Block.Notes notes -> {
                line(depth, "notes");
                rows(depth, notes.rows());
            }
            case Block.Table table -> {
                line(depth, "table " + table.headings());
                table.rows()
                        .forEach(row ->
                                line(
                                        depth + 1,
                                        row.stream()
                                                .map(LetterDump::text)
                                                .collect(Collectors.joining(" | "))));
            }
            case Block.Figure figure ->
                    line(depth, "figure " + figure.alternative() + " | " + figure.caption());
            case Block.FillIn blank -> line(depth, "blank " + blank.form() + " " + blank.label());
            case Block.PageBreak _ -> line(depth, "page break");
            case Block.Annex annex -> annex(depth, annex);
        }
    }

    private void numbered(int depth, Block.NumberedList list) {
        line(depth, list.demands() ? "demands" : "numbered");
        int number = list.start();
        for (List<Block> item : list.items()) {
            line(depth + 1, list.numbering().label(number++));
            item.forEach(inner -> block(depth + 2, inner));
        }
    }

    private static String slot(Block.Slot slot) {
        return String.join(
                " | ", slot.organization(), slot.name(), slot.title(), slot.hint(), slot.suffix());
    }

    private void rows(int depth, List<Block.Labelled> rows) {
        rows.forEach(row -> line(depth + 1, row.label() + ": " + row.value()));
    }

    private void annex(int depth, Block.Annex annex) {
        line(depth, "annex " + annex.heading());
        line(depth + 1, annex.introduction());
        for (Block.AnnexGroup group : annex.groups()) {
            line(depth + 1, "group " + group.heading());
            group.entries()
                    .forEach(entry ->
                            line(
                                    depth + 2,
                                    entry.number() + " " + entry.name() + " | " + entry.detail()));
        }
        annex.summary().forEach(text -> line(depth + 1, text));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.strip()).append('\n');
    }
}
