package org.petitiondesk.workflow;

import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A small library to look at: two petitions with their addressees, invented sponsors and invented
 * signatories with every kind of consent. One translation is still to be checked.
 */
public final class Sample {
    /** Name of the library file. */
    public static final String LIBRARY = "sample.petitiondesk";

    private static final List<Part> PARTS =
            List.of(
                    new Part(
                            List.of(
                                    "refugees.en.md",
                                    "refugees.zh-Hans.md",
                                    "refugees.ko.md",
                                    "refugees.fr.md"),
                            Map.of(
                                    Language.FRENCH, "Camille Exemple",
                                    Language.KOREAN, "Baek Sulhwa (백설화)"),
                            "signatories.csv"),
                    new Part(
                            List.of("centre.en.md", "centre.fr.md"),
                            Map.of(Language.FRENCH, "Camille Exemple"),
                            "centre-signatories.csv"));

    private final LibraryStore store;
    private final TemplateCatalog templates;
    private final IdSource ids;
    private final Clock clock;

    public Sample(LibraryStore store, TemplateCatalog templates, IdSource ids, Clock clock) {
        this.store = store;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    /** One petition: its texts, who checked which of them, and who signed it. */
    private record Part(List<String> texts, Map<Language, String> checks, String signatories) {}

    /**
     * What was made.
     *
     * @param files the letters
     * @param leftOut letters that could not be written
     */
    public record Report(Path library, List<Path> files, int leftOut, List<Problem> problems) {
        public Report {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Makes the library in a folder, or takes the one that is there, and exports its letters as
     * delivery copies.
     */
    public Report make(Path folder, List<LetterWriter> writers)
            throws LibraryException, IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(LIBRARY);
        if (!Files.exists(file)) {
            try (Library library = store.create(file, Optional.empty())) {
                fill(library);
            }
        }
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int leftOut = 0;
        try (Library library = store.open(file, Optional.empty(), Access.READ_ONLY)) {
            for (Petition petition : library.petitions().all()) {
                LetterExportReport report =
                        new LetterExport(new LetterAssembly(templates, clock))
                                .export(
                                        library,
                                        petition,
                                        LetterOptions.all(),
                                        writers,
                                        folder,
                                        (done, all) -> true);
                files.addAll(report.files());
                leftOut += report.leftOut();
                report.problems().forEach(found -> problems.add(found.problem()));
            }
        }
        return new Report(file, files, leftOut, problems);
    }

    /** Fills an empty library with the sample, as one change. */
    public void fill(Library library) throws LibraryException, IOException {
        library.<Integer, IOException>change(() -> {
            for (Part part : PARTS) {
                fill(library, part);
            }
            return PARTS.size();
        });
    }

    private void fill(Library library, Part part) throws LibraryException, IOException {
        PetitionImport petitions = new PetitionImport(templates, ids, clock);
        String code = "";
        for (String name : part.texts()) {
            PetitionImportReport report = petitions.importFile(library, name, content(name));
            if (report.hasErrors()) {
                throw new IllegalStateException("the sample does not read: " + name);
            }
            code = report.imported().orElseThrow().code();
        }
        Petition petition = library.petitions().findByCode(code).orElseThrow();
        for (Map.Entry<Language, String> check : new TreeMap<>(part.checks()).entrySet()) {
            new TranslationChecking(ids, clock, petition.id(), check.getKey(), check.getValue())
                    .apply(library);
        }
        // The file's name is told as the source of each signature.
        Path folder = Files.createTempDirectory("sample");
        Path list = folder.resolve("signatories.csv");
        try {
            Files.write(list, content(part.signatories()));
            new SignatureImport(ids, clock)
                    .importFile(
                            library,
                            petition,
                            list,
                            ListForm.FOUND_OUT,
                            SignatureImport.Options.of(Consent.COUNT_ONLY, false));
        } finally {
            Files.deleteIfExists(list);
            Files.delete(folder);
        }
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream("sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without sample " + name);
            }
            return in.readAllBytes();
        }
    }
}
