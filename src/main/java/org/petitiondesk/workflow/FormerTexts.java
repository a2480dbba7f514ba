package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a text stood before. It is kept sparsely: where somebody begins to write again, every ten
 * minutes of writing, and before much of it is taken away.
 */
public final class FormerTexts {
    private static final Duration APART = Duration.ofMinutes(10);
    private static final int MUCH = 200;

    private FormerTexts() {}

    /**
     * Whether a draft is to be kept before it is written anew.
     *
     * @param youngest of those that are kept already
     * @param lastKept when one was kept
     */
    static boolean isDue(
            TextVersion draft,
            TextDraft changed,
            Optional<TextVersion> youngest,
            Optional<Instant> lastKept,
            Instant now) {
        boolean isKept = youngest.filter(draft::saysTheSameAs).isPresent();
        boolean isApart =
                lastKept.isEmpty()
                        || !draft.createdAt().isBefore(lastKept.get().plus(APART))
                        || !now.isBefore(draft.createdAt().plus(APART));
        return !TextDraft.of(draft).isBlank()
                && !isKept
                && (isApart || removed(draft.body(), changed.body()) >= MUCH);
    }

    /** How many characters are not there any more, between what is the same at both ends. */
    private static int removed(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return before.length() - start - end;
    }

    /** All that there is of a text besides the current one, the youngest first. */
    public static List<TextVersion> of(Library library, Id petition, Language language)
            throws LibraryException {
        List<TextVersion> all = new ArrayList<>(library.formerTexts().of(petition, language));
        Optional<TextVersion> current = library.petitions().currentText(petition, language);
        for (TextVersion version : library.petitions().textVersions(petition)) {
            boolean isFormer =
                    version.language().equals(language)
                            && current.filter(now -> now.id().equals(version.id())).isEmpty();
            if (isFormer) {
                all.add(version);
            }
        }
        all.sort(Comparator.comparing(TextVersion::createdAt).reversed());
        return all;
    }
}
