package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.ErasureAct;

import java.time.Clock;
import java.util.Optional;

/**
 * Overwrites who signed a petition, because the names have been kept long enough. All signatures go
 * on counting, with their days and countries. It can be taken back until the library is closed.
 */
public final class RetentionEnd {
    private final Id petition;
    private final Clock clock;
    private final IdSource ids;
    private Optional<Removal> removal = Optional.empty();
    private Optional<ErasureAct> act = Optional.empty();

    public RetentionEnd(Id petition, Clock clock, IdSource ids) {
        this.petition = petition;
        this.clock = clock;
        this.ids = ids;
    }

    public void apply(Library library) throws LibraryException {
        int named = Math.toIntExact(library.retention().named(petition));
        removal = Optional.of(library.retention().anonymise(petition));
        ErasureAct done =
                act.orElseGet(() -> new ErasureAct(ids.next(), clock.instant(), named, 0));
        library.persons().save(done);
        act = Optional.of(done);
    }

    /** Gives the names back. */
    public void takeBack(Library library) throws LibraryException {
        library.persons().restore(removal.orElseThrow());
        library.persons().delete(act.orElseThrow());
    }
}
