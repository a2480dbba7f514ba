package org.petitiondesk.model.letter;

/**
 * The paper a letter is set for and where its parts stand on it.
 *
 * @param mostPages how many it may have without its annex; 0 for no limit
 */
public record PageSetup(Paper paper, LetterLayout layout, int mostPages) {

    /** Without a limit. */
    public PageSetup(Paper paper, LetterLayout layout) {
        this(paper, layout, 0);
    }

    /** The same for as many pages as it takes. */
    public PageSetup unlimited() {
        return new PageSetup(paper, layout);
    }
}
