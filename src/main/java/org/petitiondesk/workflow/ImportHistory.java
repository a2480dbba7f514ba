package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.ImportRefusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was imported into a petition. */
public final class ImportHistory {
    private ImportHistory() {}

    /**
     * One import.
     *
     * @param number counted from 1
     * @param remaining how many of its signatures are there and not withdrawn
     * @param refusals the lines that did not go in, as far as they are known: the first ones, and
     *     none of imports by older versions of the program
     */
    public record Entry(
            int number, ImportBatch batch, long remaining, List<ImportRefusal> refusals) {
        public Entry {
            refusals = List.copyOf(refusals);
        }
    }

    /** The first one first. */
    public static List<Entry> of(Library library, Id petition) throws LibraryException {
        Map<Id, Long> remaining = library.signatures().remaining(petition);
        List<Entry> entries = new ArrayList<>();
        for (ImportBatch batch : library.signatures().batches(petition)) {
            entries.add(
                    new Entry(
                            entries.size() + 1,
                            batch,
                            remaining.getOrDefault(batch.id(), 0L),
                            library.signatures().refusals(batch.id())));
        }
        return entries;
    }
}
