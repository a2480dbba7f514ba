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

    private static void turn(Library library, Signed from, Signed to) throws LibraryException {
        if (!from.signature().equals(to.signature())) {
            library.signatures().save(to.signature());
        }
        if (!from.signatory().equals(to.signatory())) {
            library.signatures().save(to.signatory());
        }
    }
}
