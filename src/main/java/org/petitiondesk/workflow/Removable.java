package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;

import java.util.Optional;

/**
 * Something that is there at one time and not at another: added and taken back, or removed and
 * given back, as often as one likes, and always the same. Each step is to run as one change of the
 * library.
 */
public final class Removable {
    private final Removing removing;
    private Optional<Removal> removed = Optional.empty();

    /** Removes from a library. */
    private interface Removing {
        Removal from(Library library) throws LibraryException;
    }

    /** Puts into a library. */
    public interface Adding {
        void to(Library library) throws LibraryException;
    }

    private Removable(Removing removing) {
        this.removing = removing;
    }

    public static Removable petition(Id petition) {
        return new Removable(library -> library.petitions().delete(petition));
    }

    public static Removable signature(Id signature) {
        return new Removable(library -> library.signatures().delete(signature));
    }

    /** A signature sheet from which no signature was copied. */
    public static Removable sheet(Id sheet) {
        return new Removable(library -> library.sheets().delete(sheet));
    }

    /** An import with its signatures. */
    public static Removable batch(Id batch) {
        return new Removable(library -> library.signatures().deleteBatch(batch));
    }

    /** A delivery with what happened and what proves it. */
    public static Removable delivery(Id delivery) {
        return new Removable(library -> library.deliveries().delete(delivery));
    }

    /** A photograph that proves a delivery. */
    public static Removable photograph(Id photograph) {
        return new Removable(library -> library.deliveries().deletePhotograph(photograph));
    }

    /** Removes it, leaving a tombstone. */
    public void remove(Library library) throws LibraryException {
        removed = Optional.of(removing.from(library));
    }

    /** Gives back what was removed; nothing if nothing was. */
    public void giveBack(Library library) throws LibraryException {
        if (removed.isPresent()) {
            library.restore(removed.get());
        }
    }

    /** Adds it for the first time, or gives it back if it has been removed since. */
    public void addOrGiveBack(Library library, Adding adding) throws LibraryException {
        if (removed.isPresent()) {
            giveBack(library);
        } else {
            adding.to(library);
        }
    }
}
