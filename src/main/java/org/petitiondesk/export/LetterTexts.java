package org.petitiondesk.export;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.RunningText;

import java.util.List;
import java.util.function.Consumer;

/** Goes through every text of a letter, its title and running text included. */
final class LetterTexts {
    private final Consumer<String> reader;

    private LetterTexts(Consumer<String> reader) {
        this.reader = reader;
    }

    static void read(LetterDocument letter, Consumer<String> reader) {
        LetterTexts texts = new LetterTexts(reader);
        reader.accept(letter.title());
        texts.readBlocks(letter.blocks());
        RunningText running = letter.running();
        RunningText.Continuation head = running.continuation();
        texts.readAll(head.addressee(), head.code(), head.date());
        texts.readAll(running.footer(), running.pageNumber(), running.copyNote());
    }

    private void readAll(String... texts) {
        for (String text : texts) {
            reader.accept(text);
        }
    }

    private void readBlocks(List<Block> blocks) {
        blocks.forEach(this::read);
    }

    private void read(Block block) {
        switch (block) {
            case Block.Letterhead(List<String> sponsors, String contact) -> {
                sponsors.forEach(reader);
                readAll(contact);
            }
            case Block.InsideAddress address -> address.lines().forEach(reader);
            case Block.References(List<Block.Labelled> rows) -> readRows(rows);
            case Block.DateLine(String text) -> readAll(text);
            case Block.SubjectLine(String label, String text) -> readAll(label, text);
            case Block.Salutation(String text) -> readAll(text);
            case Block.Paragraph(List<Inline> content) -> readInlines(content);
            case Block.Heading heading -> readInlines(heading.content());
            case Block.Quote(List<Block> blocks) -> readBlocks(blocks);
            case Block.BulletList(List<List<Block>> items) -> items.forEach(this::readBlocks);
            case Block.NumberedList list -> list.items().forEach(this::readBlocks);
            case Block.Close(List<String> lines) -> lines.forEach(reader);
            case Block.SignatureBlock(List<Block.Slot> slots, String date) -> {
                for (Block.Slot slot : slots) {
                    readAll(slot.organization(), slot.name(), slot.title());
                    readAll(slot.hint(), slot.suffix());
                }
                readAll(date);
            }
            case Block.Notes(List<Block.Labelled> rows) -> readRows(rows);
            case Block.PageBreak() -> {}
            case Block.Annex annex -> read(annex);
        }
    }

    private void read(Block.Annex annex) {
        readAll(annex.heading(), annex.introduction());
        for (Block.AnnexGroup group : annex.groups()) {
            readAll(group.heading());
            for (Block.AnnexEntry entry : group.entries()) {
                readAll(entry.name(), entry.detail());
            }
        }
        annex.summary().forEach(reader);
        Block.AnnexWords words = annex.words();
        readAll(words.number(), words.name(), words.detail(), words.continued());
    }

    private void readRows(List<Block.Labelled> rows) {
        for (Block.Labelled row : rows) {
            readAll(row.label(), row.value());
        }
    }

    private void readInlines(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text(String text) -> readAll(text);
                case Inline.Emphasis(List<Inline> words) -> readInlines(words);
                case Inline.Strong(List<Inline> words) -> readInlines(words);
                case Inline.Link(String target, List<Inline> words) -> {
                    readAll(target);
                    readInlines(words);
                }
                case Inline.Foreign(var language, List<Inline> words) -> readInlines(words);
                case Inline.LineBreak() -> {}
            }
        }
    }
}
