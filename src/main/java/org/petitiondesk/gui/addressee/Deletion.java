package org.petitiondesk.gui.addressee;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.AddresseeEditing;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What deleting addressees means.
 *
 * @param petitions that are written to them, which forbids it
 * @param goes what goes with them, as it was last kept
 */
record Deletion(List<Petition> petitions, Directory goes) {

    static Deletion of(Library library, Set<Id> ids) throws LibraryException {
        Directory all = library.addressees().directory();
        List<Addressee> gone =
                ids.stream().map(all.addressees()::get).filter(Objects::nonNull).toList();
        return new Deletion(
                AddresseeEditing.petitionsTo(library, ids),
                AddresseeEditing.deletedWith(all, gone));
    }

    /** How many go. */
    int size() {
        return goes.addressees().size();
    }

    Change change(String told) {
        return new Change(
                told,
                library -> AddresseeEditing.replace(library, goes, Directory.EMPTY),
                library -> AddresseeEditing.replace(library, Directory.EMPTY, goes));
    }
}
