package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Language;

import java.util.List;

/**
 * One finished letter to one addressee in one language. It has no blanks left; every writer writes
 * this tree and nothing else.
 *
 * @param title of the file, never a signer's name
 * @param blocks in reading order
 */
public record LetterDocument(
        Language language, String title, PageSetup page, List<Block> blocks, RunningText running) {
    public LetterDocument {
        blocks = List.copyOf(blocks);
    }

    /** The same without what differs from copy to copy: the annex's names, the copy's name. */
    public LetterDocument ofNoCopy() {
        return new LetterDocument(
                language,
                title,
                page,
                blocks.stream()
                        .map(block ->
                                block instanceof Block.Annex annex
                                        ? annex.with(List.of(), List.of())
                                        : block)
                        .toList(),
                running.ofCopy(""));
    }
}
