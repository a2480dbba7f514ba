package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One language's text of a petition at one moment. Signatures bind to a version; one that is bound
 * never changes: an edit makes a new version. As long as nothing is bound to it, it is a draft.
 *
 * @param subject the letter's subject line
 * @param body CommonMark with merge fields
 * @param demands their wording in the order of their numbers
 * @param createdAt when it was written; the youngest version of a language is the current one
 */
public record TextVersion(
        Id id,
        Id petition,
        Language language,
        String title,
        String subject,
        String body,
        List<String> demands,
        Instant createdAt) {
    public TextVersion {
        demands = List.copyOf(demands);
    }

    /** The same under another identifier. */
    public TextVersion withId(Id other) {
        return new TextVersion(other, petition, language, title, subject, body, demands, createdAt);
    }

    /**
     * Identifies what the text says: the SHA-256, in 64 hexadecimal digits, of language, title,
     * subject, body and demands, each preceded by its length.
     */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, language.tag());
            add(digest, title);
            add(digest, subject);
            add(digest, body);
            demands.forEach(demand -> add(digest, demand));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether both say the same, whenever they were written. */
    public boolean saysTheSameAs(TextVersion other) {
        return sha256().equals(other.sha256());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
