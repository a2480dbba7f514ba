package org.petitiondesk.gui.letter;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.TextDraft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was written and could not be kept, until it is shown again or written anew. */
final class NotKept {
    private final Map<Which, TextDraft> drafts = new HashMap<>();

    /** Which text was written. */
    private record Which(Id petition, Language language) {
        static Which of(TextVersion text) {
            return new Which(text.petition(), text.language());
        }
    }

    void add(TextVersion text, TextDraft draft) {
        drafts.put(Which.of(text), draft);
    }

    /** What of a text was not kept; it is forgotten here. */
    Optional<TextDraft> take(TextVersion text) {
        return Optional.ofNullable(drafts.remove(Which.of(text)));
    }
}
