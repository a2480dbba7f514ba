package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.AddresseeListReader;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a list of addressees into the library, as one change. Rows that are there already change
 * nothing.
 */
public final class AddresseeImport {
    private final IdSource ids;
    private final Clock clock;

    public AddresseeImport(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param accepted good rows
     * @param added addressees that the library did not have
     */
    public record Report(int accepted, int added, List<Problem> problems) {
        public Report {
            problems = List.copyOf(problems);
        }

        /** Rows that were refused. */
        public long refused() {
            return problems.stream().filter(Problem::isError).count();
        }
    }

    /**
     * Imports a file; its ending tells what it is.
     *
     * @param language of columns that name none
     */
    public Report importFile(
            Library library, Path file, ColumnMapping columns, Language language, boolean isDryRun)
            throws LibraryException, IOException {
        Read<List<AddresseeDraft>> read = new AddresseeListReader().read(file, columns, language);
        List<AddresseeDraft> drafts = read.value().orElse(List.of());
        if (isDryRun) {
            return new Report(drafts.size(), 0, read.problems());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return library.change(() -> {
            Set<Id> known = new HashSet<>();
            for (Addressee addressee : library.addressees().addressees()) {
                known.add(addressee.id());
            }
            AddresseeFiling filing = new AddresseeFiling(library.addressees(), ids);
            int added = 0;
            for (AddresseeDraft draft : drafts) {
                LocalDate held = draft.verifiedOn().orElse(today);
                Id filed = filing.file(draft, held, Optional.empty(), false).id();
                added += known.add(filed) ? 1 : 0;
            }
            return new Report(drafts.size(), added, read.problems());
        });
    }
}
