package org.petitiondesk.export;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.MailDocument;

/**
 * Letters, envelopes and labels that are printed one after another, out of one file.
 *
 * @param title of the file, never a signer's name
 * @param language of the file; each part has its own
 * @param duplex whether a blank page follows a part with an odd number of pages, so that printed on
 *     both sides every part begins a sheet
 * @param parts in the order of the file. They are gone through once, a few ahead, and each is
 *     forgotten once it is written, so that they may be made as they are asked for
 */
public record PrintRun(String title, Language language, boolean duplex, Iterable<Part> parts) {

    /** One of them, on paper of its own size, its pages counted by themselves. */
    public sealed interface Part {
        /** Its bookmark; headings within it are below it. */
        String title();

        /** A letter, or any other page of text, such as a list of what goes where. */
        record OfLetter(String title, LetterDocument letter) implements Part {}

        /** Envelopes, a page for each, or sheets of labels. */
        record OfMail(String title, MailDocument mail) implements Part {}
    }
}
