package org.petitiondesk.export.email;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.petitiondesk.model.common.Digest;

import java.io.IOException;
import java.io.OutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes drafts as files that mail programs open to be sent (RFC 5322, RFC 2045 to 2047): without
 * sender, date and number, which the program that sends it adds. Safe for use by several threads.
 */
public final class EmailDraftWriter {
    private static final String BASE64 = "base64";

    /** Never in a line of base64 (RFC 2045, 6.7, proposes it for quoted-printable as well). */
    private static final String NOT_BASE64 = "=_";

    /**
     * Writes a draft. The stream is not closed. The same draft always gives the same bytes. What is
     * no address is left out, as a draft to nobody.
     *
     * @throws IOException if the stream fails
     */
    public void write(EmailDraft draft, OutputStream out) throws IOException {
        MultipartBuilder parts = MultipartBuilder.create("mixed").addBodyPart(text(draft.text()));
        for (EmailDraft.Attachment attachment : draft.attachments()) {
            parts.addBodyPart(attached(attachment));
        }
        Message.Builder message =
                Message.Builder.of()
                        .addField(new RawField("MIME-Version", "1.0"))
                        // Mail programs open it as a message that can be changed and sent.
                        .addField(new RawField("X-Unsent", "1"))
                        .setSubject(draft.subject());
        draft.to().ifPresent(to -> address(message, to));
        message.setBody(parts.build());
        // Else the line between the parts is drawn by lot.
        message.setContentType(
                "multipart/mixed",
                new NameValuePair(
                        "boundary",
                        NOT_BASE64 + Digest.of(List.of(draft.subject(), draft.text()))));
        new DefaultMessageWriter().writeMessage(message.build(), out);
    }

    private static void address(Message.Builder message, String to) {
        try {
            int at = to.lastIndexOf('@');
            // A domain in letters of another alphabet has a form in ASCII (RFC 5891).
            message.setTo(to.substring(0, at + 1) + IDN.toASCII(to.substring(at + 1)));
        } catch (ParseException | IllegalArgumentException e) {
            message.removeFields("To");
        }
    }

    private static BodyPartBuilder text(String text) throws IOException {
        return BodyPartBuilder.create()
                .setBody(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .setContentTransferEncoding(BASE64);
    }

    private static BodyPartBuilder attached(EmailDraft.Attachment attachment) throws IOException {
        return BodyPartBuilder.create()
                .setBody(attachment.pdf(), "application/pdf")
                .setContentTransferEncoding(BASE64)
                .setContentDisposition("attachment", attachment.fileName());
    }
}
