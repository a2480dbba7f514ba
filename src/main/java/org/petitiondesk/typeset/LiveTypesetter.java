package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.LetterDocument;

/**
 * Sets one letter again and again while somebody writes it. The annex is set anew only when it has
 * changed, so that typing never waits for a hundred thousand names. Not for several threads at
 * once.
 *
 * <p>Example: {@code new LiveTypesetter().set(letter).page(0)}.
 */
public final class LiveTypesetter {
    private final KeptAnnex annex = new KeptAnnex();
    private final KnownEnds known = new KnownEnds();

    /** The letter's pages, the same as those of {@link Typesetter#typeset}. */
    public LivePages set(LetterDocument letter) {
        return new LetterSetter(letter, known).setLive(annex);
    }
}
