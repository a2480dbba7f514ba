package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;

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
     */
    public record Entry(int number, ImportBatch batch, long remaining) {}

    /** The first one first. */
    public static List<Entry> of(Library library, Id petition) throws LibraryException {
        Map<Id, Long> remaining = library.signatures().remaining(petition);
        List<Entry> entries = new ArrayList<>();
        for (ImportBatch batch : library.signatures().batches(petition)) {
            entries.add(
                    new Entry(entries.size() + 1, batch, remaining.getOrDefault(batch.id(), 0L)));
        }
        return entries;
    }
}
