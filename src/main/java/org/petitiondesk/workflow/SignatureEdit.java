package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;

/** A signature and its signer as they were and as they are to be. */
public record SignatureEdit(Signed before, Signed after) {

    public void apply(Library library) throws LibraryException {
        turn(library, before, after);
    }

    public void takeBack(Library library) throws LibraryException {
        turn(library, after, before);
    }

    /** A name that was withdrawn or overwritten meanwhile does not come back. */
    private static void turn(Library library, Signed from, Signed to) throws LibraryException {
        boolean isNamed =
                library.signatures()
                        .find(from.signature().id())
                        .filter(now -> now.signature().isNamed())
                        .isPresent();
        if (from.signature().isNamed() && !isNamed) {
            throw new LibraryException(LibraryException.Reason.CHANGED);
        }
        if (!from.signature().equals(to.signature())) {
            library.signatures().save(to.signature());
        }
        if (!from.signatory().equals(to.signatory())) {
            library.signatures().save(to.signatory());
        }
    }
}
