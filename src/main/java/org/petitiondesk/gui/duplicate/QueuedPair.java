package org.petitiondesk.gui.duplicate;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.matching.Likeness;
import org.petitiondesk.matching.Reason;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.Duplicates.Pair;
import org.petitiondesk.workflow.LikenessWords;

import java.util.List;

/**
 * A pair of the queue.
 *
 * @param first how the earlier signature came and its number
 * @param second likewise the later one
 */
record QueuedPair(Pair pair, String first, String second) {

    List<Id> ids() {
        return List.of(
                pair.one().signed().signature().id(), pair.other().signed().signature().id());
    }

    String oneName() {
        return pair.one().signed().signature().name().asSigned();
    }

    String otherName() {
        return pair.other().signed().signature().name().asSigned();
    }

    Likeness.Strength strength() {
        return pair.likeness().strength();
    }

    /** The reason that says most. */
    String mainReason(Words words) {
        Reason main = pair.likeness().reasons().getFirst();
        for (Reason reason : pair.likeness().reasons()) {
            if (Math.abs(reason.weight()) > Math.abs(main.weight())) {
                main = reason;
            }
        }
        return LikenessWords.of(main, words);
    }
}
