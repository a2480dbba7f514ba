package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Block.FillIn.Form;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paper of a pack while it is put together, in one language or, where two people read it, in two.
 */
final class PackPaper {
    private static final int TITLE = 1;
    private static final int SECTION = 2;

    /** How wide labels and facts are. */
    private static final List<Integer> SHARES = List.of(2, 5);

    private final PackFacts facts;
    private final PackWords words;

    /** The other language in which everything is said; empty for none. */
    private final Optional<PackWords> also;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Inline>>> rows = new ArrayList<>();

    private PackPaper(PackFacts facts, PackWords words, Optional<PackWords> also) {
        this.facts = facts;
        this.words = words;
        this.also = also;
    }

    /** A paper in one language. */
    static PackPaper in(PackFacts facts, Language language) {
        return new PackPaper(facts, PackWords.of(language), Optional.empty());
    }

    /** A paper in two languages, or in one if they are the same. */
    static PackPaper in(PackFacts facts, Language language, Language other) {
        return new PackPaper(
                facts,
                PackWords.of(language),
                language.equals(other) ? Optional.empty() : Optional.of(PackWords.of(other)));
    }

    PackWords words() {
        return words;
    }

    PackPaper title(PackWord word) {
        return add(new Block.Heading(TITLE, Inline.text(label(word))));
    }

    PackPaper title(String text) {
        return add(new Block.Heading(TITLE, Inline.text(text)));
    }

    PackPaper section(PackWord word) {
        return add(new Block.Heading(SECTION, Inline.text(label(word))));
    }

    /** A sentence, in the other language as a paragraph of its own. */
    PackPaper text(PackWord word, Map<String, String> values) {
        add(new Block.Paragraph(Inline.text(words.fill(word, values))));
        also.ifPresent(other ->
                add(
                        new Block.Paragraph(
                                foreign(other.language(), Inline.text(other.fill(word, values))))));
        return this;
    }

    PackPaper text(PackWord word) {
        return text(word, Map.of());
    }

    /** Lines as they were typed. */
    PackPaper typed(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> add(new Block.Paragraph(Inline.text(line))));
        return this;
    }

    /** A fact with its label; nothing if it is empty. */
    PackPaper row(PackWord label, String value) {
        return value.isBlank() ? this : row(label, Inline.text(value));
    }

    /** Lines in a language that may be another one than the paper's. */
    PackPaper row(PackWord label, Language language, List<String> lines) {
        List<Inline> content = new ArrayList<>();
        for (String line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.add(new Inline.Text(line));
        }
        return lines.isEmpty() ? this : row(label, foreign(language, content));
    }

    private PackPaper row(PackWord label, List<Inline> value) {
        rows.add(List.of(List.of(new Inline.Strong(Inline.text(label(label)))), value));
        return this;
    }

    PackPaper steps(List<List<Block>> steps) {
        return add(new Block.NumberedList(Numbering.DECIMAL, 1, steps, false));
    }

    PackPaper bullets(List<List<Block>> items) {
        return add(new Block.BulletList(items));
    }

    /** One item of a list. */
    List<Block> item(PackWord word, Map<String, String> values) {
        return List.of(new Block.Paragraph(Inline.text(words.fill(word, values))));
    }

    List<Block> item(PackWord word) {
        return item(word, Map.of());
    }

    /** A line for a pen. */
    PackPaper fillIn(PackWord label) {
        return add(new Block.FillIn(label(label), Form.LINE));
    }

    /** Likewise, with a number in its label. */
    PackPaper fillIn(PackWord label, int number) {
        return add(
                new Block.FillIn(
                        words.fill(label, Map.of("number", Integer.toString(number))), Form.LINE));
    }

    /** Room for some lines. */
    PackPaper lines(PackWord label) {
        return add(new Block.FillIn(label(label), Form.LINES));
    }

    /** A box to be ticked. */
    PackPaper tick(PackWord label) {
        return add(new Block.FillIn(label(label), Form.TICK));
    }

    /** A frame for a stamp. */
    PackPaper stamp(PackWord label) {
        return add(new Block.FillIn(label(label), Form.FRAME));
    }

    PackPaper add(Block block) {
        endTable();
        blocks.add(block);
        return this;
    }

    /** Facts that follow one another stand in one table. */
    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(List.of(), SHARES, rows));
            rows.clear();
        }
    }

    /**
     * The paper.
     *
     * @param note for whose eyes it is; may be empty
     */
    LetterDocument done(String title, String note) {
        endTable();
        return new LetterDocument(
                words.language(),
                title,
                new PageSetup(facts.paper(), LetterLayout.PLAIN),
                blocks,
                new RunningText(
                        new RunningText.Continuation(title, facts.petition().code(), ""),
                        facts.petition().code(),
                        words.letters().text(Word.PAGE_NUMBER),
                        note));
    }

    /** In both languages, on one line. */
    private String label(PackWord word) {
        String first = words.text(word);
        return also.map(other -> other.text(word))
                .filter(second -> !second.equals(first))
                .map(second ->
                        words.fill(
                                PackWord.TWO_LANGUAGES, Map.of("first", first, "second", second)))
                .orElse(first);
    }

    List<Inline> foreign(Language language, List<Inline> content) {
        return language.equals(words.language())
                ? content
                : List.of(new Inline.Foreign(language, content));
    }
}
