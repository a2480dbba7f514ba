package org.petitiondesk.cli;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The whole program as scripts call it, with a library of its own in a temporary folder. */
final class ProgramInTest {
    static final Instant NOW = Instant.parse("2026-06-12T10:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final TemplateCatalog TEMPLATES = new TemplateCatalog();
    private static final Map<String, LetterWriter> WRITERS = writers();

    private final Path library;
    private final IdSource ids = new IdSource(CLOCK, new Random(7));

    ProgramInTest(Path folder) {
        this.library = folder.resolve("test.petitiondesk");
    }

    Path library() {
        return library;
    }

    /** Keeps a mapping, as the window does. */
    void keep(ListKind kind, String name, List<MappedColumn> columns) throws LibraryException {
        try (Library open =
                new SqliteLibraryStore(CLOCK, ids, "test")
                        .open(library, Optional.empty(), Access.WRITE)) {
            open.mappings().save(new KeptMapping(ids.next(), kind, name, columns));
        }
    }

    /** Strikes a line out of the first petition's first sheet, as the window does. */
    void strike(int line, LineMark.Reason reason) throws LibraryException {
        try (Library open =
                new SqliteLibraryStore(CLOCK, ids, "test")
                        .open(library, Optional.empty(), Access.WRITE)) {
            Id sheet = open.sheets().of(open.petitions().all().getFirst().id()).getFirst().id();
            open.sheets().mark(sheet, line, Optional.of(LineMark.struck(reason)));
        }
    }

    /** Plans a delivery for each addressee of the first petition. */
    void plan(List<String> cities) throws LibraryException {
        try (Library open =
                new SqliteLibraryStore(CLOCK, ids, "test")
                        .open(library, Optional.empty(), Access.WRITE)) {
            Petition petition = open.petitions().all().getFirst();
            for (int i = 0; i < cities.size(); i++) {
                open.deliveries()
                        .save(
                                Delivery.planned(
                                        ids.next(),
                                        petition.id(),
                                        petition.addressees().get(i),
                                        cities.get(i),
                                        Appointment.OPEN));
            }
        }
    }

    /** When the packs of its deliveries were made. */
    List<Optional<Instant>> packsMade() throws LibraryException {
        try (Library open =
                new SqliteLibraryStore(CLOCK, ids, "test")
                        .open(library, Optional.empty(), Access.READ_ONLY)) {
            return open.deliveries().of(open.petitions().all().getFirst().id()).stream()
                    .map(Delivery::packMadeAt)
                    .toList();
        }
    }

    /** How a call ended. */
    record Ended(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Ended run(String... arguments) {
        return runWithInput("", arguments);
    }

    Ended runWithInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Parts parts =
                new Parts(
                        new SqliteLibraryStore(CLOCK, ids, "test"),
                        TEMPLATES,
                        WRITERS,
                        ids,
                        CLOCK,
                        Words.in(Locale.ENGLISH),
                        "test");
        Console console =
                new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Optional.empty());
        List<String> all = new ArrayList<>(List.of("--library", library.toString()));
        all.addAll(List.of(arguments));
        int status =
                new CommandLineProgram(parts, console, Map.of()).run(all.toArray(String[]::new));
        return new Ended(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A mistake of the program, whose message has a name in it. */
    private record BrokenWriter() implements LetterWriter {
        @Override
        public String ending() {
            return "broken";
        }

        @Override
        public List<Problem> check(LetterDocument letter) {
            return List.of();
        }

        @Override
        public void write(LetterDocument letter, OutputStream out) {
            throw new IllegalStateException("Anna Example");
        }
    }

    private static Map<String, LetterWriter> writers() {
        Map<String, LetterWriter> writers = new LinkedHashMap<>();
        writers.put("pdf", new PdfLetterWriter(new Typesetter()));
        writers.put("docx", new DocxLetterWriter());
        writers.put("txt", new TextLetterWriter());
        writers.put("broken", new BrokenWriter());
        return writers;
    }
}
