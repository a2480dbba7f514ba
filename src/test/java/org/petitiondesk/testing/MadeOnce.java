package org.petitiondesk.testing;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.workflow.Sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Libraries that many tests begin with, each made once by the program and then copied. Their
 * identifiers are older than those that a test makes.
 */
public final class MadeOnce {
    /** When the sample is taken to be looked at. */
    public static final Clock SAMPLE_CLOCK =
            Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC);

    private static final Map<String, byte[]> MADE = new HashMap<>();

    private MadeOnce() {}

    private interface Filling {
        void of(Library library, SqliteLibraryStore store, IdSource ids)
                throws LibraryException, IOException;
    }

    /** Puts a library without anything in it at a path. */
    public static void emptyAt(Path file) throws LibraryException, IOException {
        copy("empty", file, (library, store, ids) -> {});
    }

    /** Puts the sample at a path. */
    public static void sampleAt(Path file) throws LibraryException, IOException {
        copy(
                "sample",
                file,
                (library, store, ids) ->
                        new Sample(store, new TemplateCatalog(), ids, SAMPLE_CLOCK).fill(library));
    }

    private static synchronized void copy(String name, Path file, Filling filling)
            throws LibraryException, IOException {
        byte[] made = MADE.get(name);
        if (made != null) {
            Files.write(file, made);
            return;
        }
        Clock before = Clock.offset(SAMPLE_CLOCK, Duration.ofHours(-1));
        IdSource ids = new IdSource(before, new Random(3));
        SqliteLibraryStore store = new SqliteLibraryStore(SAMPLE_CLOCK, ids, "a test");
        try (Library library = store.create(file, Optional.empty())) {
            filling.of(library, store, ids);
        }
        MADE.put(name, Files.readAllBytes(file));
    }
}
