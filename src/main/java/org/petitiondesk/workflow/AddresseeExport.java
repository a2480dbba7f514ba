package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.AddresseeListWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes all addressees of a library as a list. */
public final class AddresseeExport {

    /**
     * Writes the list; the file's ending tells its form.
     *
     * @param on the day whose holders are written
     * @return why nothing was written; empty if it was
     */
    public List<Problem> export(Library library, LocalDate on, Path file)
            throws LibraryException, IOException {
        List<AddresseeDraft> drafts =
                library.addressees().directory().onDates(each -> on).stream()
                        .map(AddresseeDrafts::of)
                        .toList();
        return new AddresseeListWriter().write(file, drafts);
    }
}
