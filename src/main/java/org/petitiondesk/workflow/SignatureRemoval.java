package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.Optional;

/**
 * A signature or a whole import that is there at one time and not at another: added and taken back,
 * or removed and given back, as often as one likes, and always the same.
 */
public final class SignatureRemoval {
    private final Removing removing;
    private Optional<Removal> removed = Optional.empty();

    /** Removes from a library. */
    private interface Removing {
        Removal from(Library library) throws LibraryException;
    }

    private SignatureRemoval(Removing removing) {
        this.removing = removing;
    }

    public static SignatureRemoval of(Id signature) {
        return new SignatureRemoval(library -> library.signatures().delete(signature));
    }

    public static SignatureRemoval ofImport(Id batch) {
        return new SignatureRemoval(library -> library.signatures().deleteBatch(batch));
    }

    /** Removes it, leaving a tombstone. */
    public void apply(Library library) throws LibraryException {
        removed = Optional.of(removing.from(library));
    }

    /** Gives back what was removed; nothing if nothing was. */
    public void takeBack(Library library) throws LibraryException {
        if (removed.isPresent()) {
            library.signatures().restore(removed.get());
            removed = Optional.empty();
        }
    }

    /** Adds a signature, or gives it back if it was removed meanwhile. */
    public void addOrGiveBack(Library library, Signed signed) throws LibraryException {
        if (removed.isPresent()) {
            takeBack(library);
        } else {
            library.signatures().add(List.of(signed));
        }
    }
}
