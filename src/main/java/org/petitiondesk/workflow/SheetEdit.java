package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.SignatureSheet;

import java.util.List;

/**
 * Signature sheets as they were and as they are to be. Each step is to run as one change of the
 * library.
 */
public record SheetEdit(List<SignatureSheet> before, List<SignatureSheet> after) {
    public SheetEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public void apply(Library library) throws LibraryException {
        save(library, after);
    }

    public void takeBack(Library library) throws LibraryException {
        save(library, before);
    }

    private static void save(Library library, List<SignatureSheet> sheets) throws LibraryException {
        for (SignatureSheet sheet : sheets) {
            library.sheets().save(sheet);
        }
    }
}
