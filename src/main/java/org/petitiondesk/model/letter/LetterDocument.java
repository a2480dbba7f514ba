package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One finished letter to one addressee in one language. It has no blanks left; every writer writes
 * this tree and nothing else.
 *
 * @param title of the file, never a signer's name
 * @param blocks in reading order
 * @param values that are filled in somewhere and that the letter's direction would turn round: they
 *     are read in their own (see {@link Isolates})
 */
public record LetterDocument(
        Language language,
        String title,
        PageSetup page,
        List<Block> blocks,
        RunningText running,
        List<String> values) {
    public LetterDocument {
        blocks = List.copyOf(blocks);
        values = List.copyOf(values);
    }

    /** One without such values. */
    public LetterDocument(
            Language language,
            String title,
            PageSetup page,
            List<Block> blocks,
            RunningText running) {
        this(language, title, page, blocks, running, List.of());
    }

    /** Whether another letter is the same text on the same paper. */
    public boolean saysTheSameAs(LetterDocument other) {
        return equals(
                new LetterDocument(
                        other.language,
                        other.title,
                        other.page,
                        other.blocks,
                        other.running,
                        values));
    }

    /** The same with other blocks. */
    public LetterDocument with(List<Block> others) {
        return new LetterDocument(language, title, page, others, running, values);
    }

    /** The same with another head and foot. */
    public LetterDocument with(RunningText other) {
        return new LetterDocument(language, title, page, blocks, other, values);
    }

    /**
     * The same without what differs from copy to copy: names, scanned signatures, the copy's name;
     * and without a limit, which prints nothing.
     */
    public LetterDocument ofNoCopy() {
        return new LetterDocument(
                language,
                title,
                page.unlimited(),
                blocks.stream().map(LetterDocument::ofNoCopy).toList(),
                running.ofCopy(""),
                values);
    }

    private static Block ofNoCopy(Block block) {
        if (block instanceof Block.Annex annex) {
            return annex.with(List.of(), List.of());
        }
        return block instanceof Block.SignatureBlock signatures
                ? signatures.showingScans(false)
                : block;
    }

    /** How many signatories its lists have. */
    public int signatories() {
        return blocks.stream()
                .filter(Block.Annex.class::isInstance)
                .mapToInt(block -> ((Block.Annex) block).size())
                .sum();
    }

    /** The pictures in it, each once, those that this copy does not show among them. */
    public Set<Picture> pictures() {
        Set<Picture> pictures = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Logo logo) {
                pictures.add(logo.picture());
            } else if (block instanceof Block.Figure figure) {
                pictures.add(figure.picture());
            } else if (block instanceof Block.SignatureBlock signatures) {
                signatures.slots().stream()
                        .map(Block.Slot::mark)
                        .filter(Block.Scan.class::isInstance)
                        .forEach(mark -> pictures.add(((Block.Scan) mark).picture()));
            }
        }
        return pictures;
    }
}
