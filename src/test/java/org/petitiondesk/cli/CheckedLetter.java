package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.OwnTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A petition whose one letter is in order until a test changes it. */
final class CheckedLetter {
    static final String CODE = "EX 003 / 2026";
    static final String BODY = "We write about the path along the river.";

    private static final Pattern PROBLEM =
            Pattern.compile(
                    "\"severity\"\\s*:\\s*\"([a-z]+)\"\\s*,\\s*\"kind\"\\s*:\\s*\"([^\"]+)\"");

    private static final String LETTRE =
            """
            ---
            name: river-letter
            kind: petition-letter
            language: fr
            title: Lettre
            ---
            {{letter.address}}
            {{letter.salutationline}}
            {{petition.body}}
            """;

    private static final String PETITION =
            """
            ---
            code: EX 003 / 2026
            title: Open the river path
            date: 2026-06-12
            language: en
            template: petition-letter
            sponsors: [Riverside Society]
            addressees:
              - person: Anna Example
                gender: female
                post: Mayor of Example Town
                office: mayor
                country: NO
                verified: 2026-06-01
                address: |
                  1 Example Street
                  0010 Oslo
                address-country: NO
            demands:
              - to open the path
              - to keep it open
            place: Example Town
            ---
            """;

    private final ProgramInTest program;
    private final Path folder;
    private String front = PETITION;
    private String body = BODY;
    private final List<String> options = new ArrayList<>();

    CheckedLetter(ProgramInTest program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Something done to the library by another way than the command line. */
    interface Work {
        void on(Library library, Petition petition, IdSource ids) throws LibraryException;
    }

    /** Puts something else into the petition's file. */
    CheckedLetter with(String there, String instead) {
        if (!front.contains(there)) {
            throw new IllegalArgumentException("not there: " + there);
        }
        front = front.replace(there, instead);
        return this;
    }

    /** Adds a line to the front matter. */
    CheckedLetter and(String line) {
        return with("place: Example Town\n", "place: Example Town\n" + line + "\n");
    }

    CheckedLetter saying(String text) {
        body = text;
        return this;
    }

    /** Takes the file in. */
    CheckedLetter taken() throws IOException {
        Path file = Files.writeString(folder.resolve("petition.md"), front + body + "\n");
        program.run("petition", "import", file.toString());
        return this;
    }

    /** Takes a further language in. */
    CheckedLetter further(String keys, String text) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("further.md"),
                        "---\ncode: " + CODE + "\n" + keys + "---\n" + text + "\n");
        program.run("petition", "import", file.toString());
        return this;
    }

    /** Names are signed. */
    CheckedLetter signed(String consent, String names) {
        program.runWithInput(names, "signatory", "paste", CODE, "--consent", consent);
        return this;
    }

    CheckedLetter run(String... arguments) {
        program.run(arguments);
        return this;
    }

    /** With an option of the check. */
    CheckedLetter asking(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    CheckedLetter changed(Work work) throws LibraryException {
        Clock later =
                Clock.offset(
                        Clock.fixed(ProgramInTest.NOW, java.time.ZoneOffset.UTC),
                        Duration.ofMinutes(1));
        IdSource ids = new IdSource(later, new Random(5));
        try (Library library =
                new SqliteLibraryStore(later, ids, "test")
                        .open(program.library(), Optional.empty(), Access.WRITE)) {
            work.on(library, library.petitions().findByCode(CODE).orElseThrow(), ids);
        }
        return this;
    }

    /** The current English text is another one. */
    CheckedLetter text(UnaryOperator<TextVersion> change) throws LibraryException {
        return changed((library, petition, ids) -> {
            TextVersion now = library.petitions().currentTexts(petition.id()).getFirst();
            library.petitions().replace(change.apply(now));
        });
    }

    /** The petition is written with a template of one's own. */
    CheckedLetter template(Language language, String text) throws LibraryException {
        return changed((library, petition, ids) -> {
            library.templates()
                    .save(
                            new OwnTemplate(
                                    ids.next(),
                                    "river-letter",
                                    Map.of(language, text, Language.FRENCH, LETTRE)));
            library.petitions().save(petition.withTemplate("river-letter"));
        });
    }

    /** There is another addressee, of whom nothing is wrong. */
    CheckedLetter toTwo() {
        return with(
                "demands:\n  - to open",
                """
                  - person: Ben Sample
                    gender: male
                    post: Governor of Example County
                    office: governor
                    country: NO
                    verified: 2026-06-01
                    address: |
                      2 Sample Street
                      0020 Oslo, Norway
                demands:
                  - to open\
                """);
    }

    /** All letters are written as PDF into the folder {@code out}. */
    ProgramInTest.Ended exported() {
        List<String> call =
                new ArrayList<>(
                        List.of(
                                "letter",
                                "export",
                                CODE,
                                "--format",
                                "pdf",
                                "--to",
                                folder.resolve("out").toString()));
        call.addAll(options);
        return program.run(call.toArray(String[]::new));
    }

    /** The kinds of problems that the check tells, and whether they are errors. */
    Map<String, Boolean> found() {
        List<String> call = new ArrayList<>(List.of("letter", "check", CODE, "--json"));
        call.addAll(options);
        String out = program.run(call.toArray(String[]::new)).out();
        if (!out.contains("\"problems\"")) {
            throw new IllegalStateException("the letter was not checked: " + out);
        }
        Map<String, Boolean> found = new TreeMap<>();
        PROBLEM.matcher(out)
                .results()
                .forEach(each -> found.put(each.group(2), each.group(1).equals("error")));
        return found;
    }

    Set<String> kinds() {
        return found().keySet();
    }

    Set<String> errors() {
        Set<String> errors = new TreeSet<>(kinds());
        Map<String, Boolean> found = found();
        errors.removeIf(kind -> !found.getOrDefault(kind, false));
        return errors;
    }
}
