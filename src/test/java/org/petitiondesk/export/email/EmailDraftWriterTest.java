package org.petitiondesk.export.email;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class EmailDraftWriterTest {
    private static final String SUBJECT = "Requête au président : 请愿书 청원서 (EX 024 / 2012)";
    private static final String TEXT = "尊敬的主席先生：\n\nVoilà une requête.";
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '\r', '\n', '.', '\n', -1, 0};

    @Test
    void writesWhatAMailProgramReadsBack() throws IOException {
        Message read = read(written(Optional.of("office@example.org")));
        assertEquals(SUBJECT, read.getSubject());
        assertEquals("office@example.org", read.getTo().flatten().getFirst().getAddress());
        assertEquals("1", read.getHeader().getField("X-Unsent").getBody());
        List<Entity> parts = assertInstanceOf(Multipart.class, read.getBody()).getBodyParts();
        TextBody text = assertInstanceOf(TextBody.class, parts.getFirst().getBody());
        try (var in = text.getInputStream()) {
            assertEquals(
                    TEXT.replace("\n", "\r\n"),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("letter.pdf", parts.getLast().getFilename());
        BinaryBody pdf = assertInstanceOf(BinaryBody.class, parts.getLast().getBody());
        try (var in = pdf.getInputStream()) {
            assertArrayEquals(PDF, in.readAllBytes());
        }
    }

    @Test
    void tellsNothingOfTheMachine() throws IOException {
        byte[] draft = written(Optional.of("office@example.org"));
        String head = new String(draft, StandardCharsets.US_ASCII);
        assertFalse(head.contains("Message-ID"), head);
        assertFalse(head.contains("Date:"), head);
        assertFalse(head.contains("From:"), head);
        assertArrayEquals(draft, written(Optional.of("office@example.org")));
        assertTrue(head.lines().allMatch(line -> line.length() <= 78), head);
    }

    @Test
    void isToNobodyWhereThereIsNoAddress() throws IOException {
        assertEquals(
                0, Optional.ofNullable(read(written(Optional.empty())).getTo()).stream().count());
        assertFalse(
                new String(written(Optional.of("not an address <")), StandardCharsets.US_ASCII)
                        .contains("To:"));
    }

    private static byte[] written(Optional<String> to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new EmailDraftWriter()
                .write(
                        new EmailDraft(
                                to,
                                SUBJECT,
                                TEXT,
                                List.of(new EmailDraft.Attachment("letter.pdf", PDF))),
                        bytes);
        return bytes.toByteArray();
    }

    private static Message read(byte[] draft) throws IOException {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(draft));
    }
}
