package org.petitiondesk.workflow;

import org.petitiondesk.compose.PackMessage;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.MailDocument;

import java.util.List;
import java.util.Optional;

/**
 * What one city's deliverers print and hand in.
 *
 * @param folder its name
 * @param content empty if something is lacking
 * @param problems what a person should know about it
 */
record Pack(Delivery delivery, String folder, Optional<Content> content, List<Problem> problems) {
    Pack {
        problems = List.copyOf(problems);
    }

    /**
     * A part of what is printed.
     *
     * @param name of its file, without the ending
     * @param title its bookmark
     */
    record Part(String name, String title, LetterDocument document) {}

    /** A form to be filled in, as a text file. */
    record Form(String fileName, String text) {}

    /**
     * All that is in it.
     *
     * @param language of those who hand it in
     * @param title of the file that holds all parts
     * @param parts in the order in which they are printed
     * @param letters those parts that are attached to the message
     * @param form by which the deliverers report
     * @param to whom the message is sent; empty if no address is known
     */
    record Content(
            Language language,
            String title,
            List<Part> parts,
            MailDocument envelope,
            PackMessage message,
            List<Part> letters,
            Optional<String> to,
            Form form) {
        Content {
            parts = List.copyOf(parts);
            letters = List.copyOf(letters);
        }
    }
}
