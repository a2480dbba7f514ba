package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the names of a petition are kept, and how many there are still.
 *
 * @param named signatures that have a name, in whatever state they are
 */
public record NamesKept(Petition petition, Retention retention, long named) {

    public static NamesKept of(Library library, Petition petition) throws LibraryException {
        return new NamesKept(
                petition,
                library.retention().of(petition.id()),
                library.retention().named(petition.id()));
    }

    /** Of all petitions, in the order in which the library lists them. */
    public static List<NamesKept> of(Library library) throws LibraryException {
        List<NamesKept> kept = new ArrayList<>();
        for (Petition petition : library.petitions().all()) {
            kept.add(of(library, petition));
        }
        return kept;
    }

    /** The petitions whose names are there although their time is over on a day. */
    public static List<Petition> due(Library library, LocalDate day) throws LibraryException {
        List<Petition> due = new ArrayList<>();
        for (Petition petition : library.petitions().all()) {
            if (library.retention().of(petition.id()).isOver(day)
                    && library.retention().hasNames(petition.id())) {
                due.add(petition);
            }
        }
        return due;
    }

    /** Whether on a day names are there whose time is over. */
    public boolean isDue(LocalDate day) {
        return named > 0 && retention.isOver(day);
    }
}
