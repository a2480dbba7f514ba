package org.petitiondesk.gui.letter;

import org.petitiondesk.gui.page.ShownLetter;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.template.ManuscriptReader;
import org.petitiondesk.template.ManuscriptWriter;
import org.petitiondesk.template.Transcript;
import org.petitiondesk.workflow.LetterAssembly;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.NumberedPart;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds out where the blocks of a letter were written: the letter is made once more, of a text in
 * which every part begins with a mark that nobody writes, and the marks tell what became of what.
 */
final class TracedText {
    // Characters for private use, of the planes 15 and 16.
    private static final int PASSAGE = 0xF0000;
    private static final Map<NumberedPart, Integer> ITEMS =
            Map.of(
                    NumberedPart.FACTS, 0x100000,
                    NumberedPart.ACTIONS, 0x104000,
                    NumberedPart.DEMANDS, 0x108000);
    private static final int TITLE = 0x10FFF0;
    private static final int SUBJECT = 0x10FFF1;

    private final Optional<Transcript> body;
    private final TextVersion text;

    private TracedText(TextVersion text) {
        this.text = text;
        this.body = ManuscriptReader.read(text.body()).value();
    }

    /** Where those blocks of a letter were written that its text has, by the very block. */
    static IdentityHashMap<Block, Spot> spots(ShownLetter letter, LetterAssembly assembly) {
        return letter.material()
                .text(letter.document().language())
                .map(text -> new TracedText(text).spotsOf(letter, assembly))
                .orElseGet(IdentityHashMap::new);
    }

    private IdentityHashMap<Block, Spot> spotsOf(ShownLetter letter, LetterAssembly assembly) {
        LetterOptions options = letter.options();
        LetterOptions current =
                new LetterOptions(
                        options.languages(),
                        options.addressees(),
                        options.copy(),
                        options.paper(),
                        LetterOptions.Text.CURRENT,
                        options.marksText());
        LetterMaterial marked = letter.material().withText(marked());
        List<String> traces =
                assembly.assemble(marked, current).stream()
                        .flatMap(of -> of.document().value().stream())
                        .findFirst()
                        .map(LetterDocument::blocks)
                        .map(blocks -> parts(blocks).map(TracedText::words).toList())
                        .orElse(List.of());
        return spots(parts(letter.document().blocks()).toList(), traces);
    }

    private IdentityHashMap<Block, Spot> spots(List<Block> blocks, List<String> traces) {
        List<String> without = traces.stream().map(TracedText::withoutMarks).toList();
        IdentityHashMap<Block, Spot> spots = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int at = nearest(words(blocks.get(i)), i, without);
            if (at < 0 && blocks.size() == traces.size()) {
                at = i;
            }
            if (at >= 0) {
                Block block = blocks.get(i);
                mark(traces.get(at)).flatMap(this::spot).ifPresent(it -> spots.put(block, it));
            }
        }
        return spots;
    }

    /** The place nearest to one that has those words; -1 if none has. */
    private static int nearest(String words, int place, List<String> in) {
        int nearest = -1;
        for (int i = 0; i < in.size(); i++) {
            if (in.get(i).equals(words)
                    && (nearest < 0 || Math.abs(i - place) < Math.abs(nearest - place))) {
                nearest = i;
            }
        }
        return nearest;
    }

    private Optional<Spot> spot(int mark) {
        if (mark == TITLE) {
            return Optional.of(new Spot.Title());
        }
        if (mark == SUBJECT) {
            return Optional.of(new Spot.Subject());
        }
        Optional<Map.Entry<NumberedPart, Integer>> items =
                ITEMS.entrySet().stream()
                        .filter(part -> part.getValue() <= mark)
                        .max(Map.Entry.comparingByValue());
        if (items.isPresent()) {
            return Optional.of(new Spot.Item(items.get().getKey(), mark - items.get().getValue()));
        }
        return body.flatMap(of -> of.lineOf(mark - PASSAGE)).map(Spot.BodyLine::new);
    }

    private TextVersion marked() {
        List<FactWording> facts = new ArrayList<>();
        for (FactWording fact : text.account().facts()) {
            facts.add(
                    new FactWording(
                            fact.on(),
                            marked(fact.text(), mark(NumberedPart.FACTS, facts.size()))));
        }
        return new TextVersion(
                text.id(),
                text.petition(),
                text.language(),
                marked(text.title(), TITLE),
                marked(text.subject(), SUBJECT),
                body.map(of -> ManuscriptWriter.write(marked(of.manuscript())).text())
                        .orElse(text.body()),
                marked(text.demands(), NumberedPart.DEMANDS),
                new CaseWording(facts, marked(text.account().actions(), NumberedPart.ACTIONS)),
                text.createdAt());
    }

    private static int mark(NumberedPart part, int index) {
        return ITEMS.getOrDefault(part, 0) + index;
    }

    private static List<String> marked(List<String> items, NumberedPart part) {
        List<String> marked = new ArrayList<>();
        for (String item : items) {
            marked.add(marked(item, mark(part, marked.size())));
        }
        return marked;
    }

    /** What is empty stays so, because something else may be printed instead of it. */
    private static String marked(String words, int mark) {
        return words.isBlank() ? words : Character.toString(mark) + words;
    }

    private static Manuscript marked(Manuscript manuscript) {
        List<Passage> marked = new ArrayList<>();
        for (Passage passage : manuscript.passages()) {
            List<Piece> pieces = new ArrayList<>(passage.pieces());
            if (pieces.stream().anyMatch(TracedText::isRead)) {
                Content mark = new Content.Words(Character.toString(PASSAGE + marked.size()));
                pieces.addFirst(new Piece(mark, pieces.getFirst().look()));
            }
            marked.add(new Passage(passage.shape(), pieces));
        }
        return new Manuscript(marked);
    }

    /** Beside words a tag that stands for blocks or around them would be another one. */
    private static boolean isRead(Piece piece) {
        return switch (piece.content()) {
            case Content.Words _ -> true;
            case Content.Break _ -> false;
            case Content.Tag(String source) ->
                    MergeField.ofName(source.replaceAll("[{}?]", "").strip())
                            .filter(field -> field.kind() != MergeField.Kind.BLOCK)
                            .isPresent();
        };
    }

    private static Optional<Integer> mark(String words) {
        OptionalInt first = words.codePoints().filter(each -> each >= PASSAGE).findFirst();
        return first.isPresent() ? Optional.of(first.getAsInt()) : Optional.empty();
    }

    private static String withoutMarks(String words) {
        StringBuilder without = new StringBuilder();
        words.codePoints().filter(each -> each < PASSAGE).forEach(without::appendCodePoint);
        return without.toString();
    }

    /** The blocks in which no others stand. */
    private static Stream<Block> parts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Quote quote -> parts(quote.blocks());
                            case Block.BulletList list -> items(list.items());
                            case Block.NumberedList list -> items(list.items());
                            case Block.Head _,
                                    Block.Salutation _,
                                    Block.Paragraph _,
                                    Block.Heading _,
                                    Block.Close _,
                                    Block.SignatureBlock _,
                                    Block.Notes _,
                                    Block.PageBreak _,
                                    Block.Table _,
                                    Block.Figure _,
                                    Block.FillIn _,
                                    Block.Annex _ ->
                                    Stream.of(block);
                        });
    }

    private static Stream<Block> items(List<List<Block>> items) {
        return items.stream().flatMap(TracedText::parts);
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> Inline.plainText(content);
            case Block.Heading(int _, List<Inline> content) -> Inline.plainText(content);
            case Block.SubjectLine(String _, String subject) -> subject;
            case Block.Logo _,
                    Block.Letterhead _,
                    Block.InsideAddress _,
                    Block.References _,
                    Block.DateLine _,
                    Block.Salutation _,
                    Block.Quote _,
                    Block.BulletList _,
                    Block.NumberedList _,
                    Block.Close _,
                    Block.SignatureBlock _,
                    Block.Notes _,
                    Block.PageBreak _,
                    Block.Table _,
                    Block.Figure _,
                    Block.FillIn _,
                    Block.Annex _ ->
                    "";
        };
    }
}
