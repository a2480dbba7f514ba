package org.petitiondesk.gui.page;

import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

/**
 * A letter whose pages are shown.
 *
 * @param material what it was made of
 * @param options how it was made of that
 */
public record ShownLetter(
        LetterMaterial material, LetterOptions options, LetterDocument document) {}
