package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a list of signatories. */
final class SignatoryRows implements ListRows<SignatoryField, SignatoryDraft> {
    /** Fields that are stored in another form than the one in which they are written. */
    private static final Set<SignatoryField> REWRITTEN =
            EnumSet.of(SignatoryField.SIGNED_ON, SignatoryField.CONSENT_ON, SignatoryField.EMAIL);

    @Override
    public Vocabulary<SignatoryField> vocabulary() {
        return SignatoryField.VOCABULARY;
    }

    @Override
    public Optional<SignatoryField> onlyColumn() {
        return Optional.of(SignatoryField.NAME);
    }

    @Override
    public boolean read(
            String file,
            int line,
            Map<SignatoryField, String> cells,
            DraftSink<SignatoryDraft> sink) {
        SignatoryEntry entry = new SignatoryEntry(file, line, cells);
        Optional<SignatoryDraft> draft = entry.draft();
        for (Problem problem : entry.problems()) {
            if (!sink.report(problem)) {
                return false;
            }
        }
        return draft.isEmpty() || sink.accept(draft.get());
    }

    @Override
    public String stored(SignatoryField field, String written, SignatoryDraft draft) {
        return REWRITTEN.contains(field)
                ? SignatoryTexts.of(draft).getOrDefault(field, "")
                : written;
    }
}
