package org.petitiondesk.compose;

import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.List;

/** Makes finished letters of templates and facts. A pure function; safe for several threads. */
public final class LetterComposer {

    /** One letter, or the errors for which it cannot be written; warnings either way. */
    public Read<LetterDocument> compose(LetterRequest request) {
        return Read.refused(List.of());
    }
}
