package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.ErasureAct;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Personal data erased because the person asked for it. It can be taken back until the library is
 * closed; then nothing is left of them, but that it was done, when, and of how many signatures.
 */
public final class PersonErasure {
    private final List<Id> signatures;
    private final boolean keepsCount;
    private final Clock clock;
    private final IdSource ids;
    private final Map<Id, Removal> erased = new LinkedHashMap<>();
    private Optional<ErasureAct> act = Optional.empty();

    /**
     * @param keepsCount whether each goes on counting without a name
     */
    public PersonErasure(List<Id> signatures, boolean keepsCount, Clock clock, IdSource ids) {
        this.signatures = List.copyOf(signatures);
        this.keepsCount = keepsCount;
        this.clock = clock;
        this.ids = ids;
    }

    public void apply(Library library) throws LibraryException {
        erased.clear();
        for (Id signature : signatures) {
            if (library.signatures().find(signature).isPresent()) {
                erased.put(
                        signature,
                        keepsCount
                                ? library.persons().anonymise(signature)
                                : library.persons().remove(signature));
            }
        }
        ErasureAct done =
                act.orElseGet(() ->
                        new ErasureAct(
                                ids.next(),
                                clock.instant(),
                                keepsCount ? erased.size() : 0,
                                keepsCount ? 0 : erased.size()));
        library.persons().save(done);
        act = Optional.of(done);
    }

    /** Gives back what was erased. */
    public void takeBack(Library library) throws LibraryException {
        for (Removal removal : new ArrayList<>(erased.values()).reversed()) {
            if (keepsCount) {
                library.persons().restore(removal);
            } else {
                library.restore(removal);
            }
        }
        if (act.isPresent()) {
            library.persons().delete(act.get());
        }
    }

    /** How many signatures it was. */
    public int count() {
        return erased.size();
    }
}
