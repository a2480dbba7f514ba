package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Digest;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One language's text of a petition at one moment. Signatures bind to a version; one that is bound
 * never changes: an edit makes a new version. As long as nothing is bound to it, it is a draft.
 *
 * @param subject the letter's subject line
 * @param body CommonMark with merge fields
 * @param demands their wording in the order of their numbers
 * @param account the facts and the actions that it tells as numbered items
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
        CaseWording account,
        Instant createdAt) {
    private static final int MARK_DIGITS = 12;

    public TextVersion {
        demands = List.copyOf(demands);
    }

    /** A text that tells its facts in its body alone. */
    public TextVersion(
            Id id,
            Id petition,
            Language language,
            String title,
            String subject,
            String body,
            List<String> demands,
            Instant createdAt) {
        this(id, petition, language, title, subject, body, demands, CaseWording.NONE, createdAt);
    }

    /** The same under another identifier. */
    public TextVersion withId(Id other) {
        return new TextVersion(
                other, petition, language, title, subject, body, demands, account, createdAt);
    }

    /**
     * Identifies what the text says: the {@link Digest} of language, title, subject, body and
     * demands, and, where it tells facts or actions as items, of the digest of these.
     */
    public String sha256() {
        List<String> said = new ArrayList<>(List.of(language.tag(), title, subject, body));
        said.addAll(demands);
        if (!account.isEmpty()) {
            said.add(Digest.of(account.said()));
        }
        return Digest.of(said);
    }

    /** The first twelve digits of {@link #sha256}: enough for people to tell versions apart. */
    public String mark() {
        return sha256().substring(0, MARK_DIGITS);
    }

    /** Whether both say the same, whenever they were written. */
    public boolean saysTheSameAs(TextVersion other) {
        return sha256().equals(other.sha256());
    }
}
