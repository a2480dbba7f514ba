package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Language;

import java.util.List;

/**
 * Addresses on their way to envelopes or labels, in the order in which they are printed.
 *
 * @param title names the file; not empty
 */
public record MailDocument(
        Language language, String title, MailStock stock, List<MailAddress> addresses) {
    public MailDocument {
        addresses = List.copyOf(addresses);
    }
}
