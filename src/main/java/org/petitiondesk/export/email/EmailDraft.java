package org.petitiondesk.export.email;

import java.util.List;
import java.util.Optional;

/**
 * A message that is still to be sent; by whom, its sender's mail program will say.
 *
 * @param to an address; empty if none is known
 * @param text with line feeds
 */
public record EmailDraft(
        Optional<String> to, String subject, String text, List<Attachment> attachments) {
    public EmailDraft {
        attachments = List.copyOf(attachments);
    }

    /**
     * A PDF file that goes with it.
     *
     * @param fileName in ASCII
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Attachment(String fileName, byte[] pdf) {}
}
