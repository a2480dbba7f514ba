package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

final class SignatureExportTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC);
    private final IdSource ids = new IdSource(clock, new Random(1));
    @TempDir private Path folder;

    @Test
    void tellsNothingBesideInitials() throws LibraryException, IOException {
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"),
                        """
                        name,type,place,consent
                        Harbour Legal Clinic,organization,Lake Town,initials
                        Tide Union,organization,Lake Town,public
                        """);
        SqliteLibraryStore store = new SqliteLibraryStore(clock, ids, "a test");
        try (Library library = store.create(folder.resolve("l"), Optional.empty())) {
            new Sample(store, new TemplateCatalog(), ids, clock).fill(library);
            Petition petition = library.petitions().all().getFirst();
            SignatureImport imports = new SignatureImport(ids, clock);
            SignatureImport.Options options = SignatureImport.Options.of(Consent.COUNT_ONLY, false);
            imports.importFile(library, petition, list, ListForm.FOUND_OUT, options);
            Path file = folder.resolve("public.csv");
            new SignatureExport()
                    .export(library, petition, SignatureExport.Options.of(Copy.PUBLIC), file);
            List<String> lines = Files.readAllLines(file);
            String initials = only(lines, "H.L.C.");
            assertFalse(initials.contains("organization") || initials.contains("Lake"), initials);
            assertTrue(only(lines, "Tide Union").contains("organization"));
        }
    }

    private static String only(List<String> lines, String part) {
        List<String> found = lines.stream().filter(line -> line.contains(part)).toList();
        assertEquals(1, found.size(), lines::toString);
        return found.getFirst();
    }
}
