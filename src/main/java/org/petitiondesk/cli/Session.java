package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Passphrase;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.TextBlocks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call of the program: its options, its library, its answer. */
final class Session {
    private final RootCommand options;
    private final Parts parts;
    private final Console console;
    private final Map<String, String> environment;

    Session(RootCommand options, Parts parts, Console console, Map<String, String> environment) {
        this.options = options;
        this.parts = parts;
        this.console = console;
        this.environment = environment;
    }

    Parts parts() {
        return parts;
    }

    Console console() {
        return console;
    }

    /** Work with an open library. */
    interface LibraryWork {
        int run(Library library) throws LibraryException, IOException, Failure;
    }

    /** Opens the library, works, and closes it. */
    int withLibrary(Access access, LibraryWork work) throws LibraryException, IOException, Failure {
        Path file = libraryFile();
        Optional<Passphrase> passphrase =
                parts.store().isEncrypted(file) ? Optional.of(passphrase()) : Optional.empty();
        try (Library library = parts.store().open(file, passphrase, access)) {
            return work.run(library);
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    Path libraryFile() {
        return LibraryLocation.of(Optional.ofNullable(options.library), environment);
    }

    /**
     * The passphrase from the file that was named, or typed in.
     *
     * @throws Failure if there is neither a file nor a terminal, or it is empty
     */
    Passphrase passphrase() throws IOException, Failure {
        return passphrase("prompt.passphrase");
    }

    /** Likewise for a new library: typed in twice. */
    Passphrase newPassphrase() throws IOException, Failure {
        Passphrase first = passphrase("prompt.new-passphrase");
        if (options.passphraseFile == null) {
            try (Passphrase second = passphrase("prompt.repeat-passphrase")) {
                if (!Arrays.equals(first.characters(), second.characters())) {
                    throw new Failure("passphrases-differ");
                }
            }
        }
        return first;
    }

    private Passphrase passphrase(String prompt) throws IOException, Failure {
        char[] characters;
        if (options.passphraseFile != null) {
            try (InputStream in = Files.newInputStream(options.passphraseFile)) {
                characters = Console.firstLine(in).toCharArray();
            }
        } else if (console.terminal().isPresent()) {
            characters = console.terminal().get().readPassword("%s ", parts.words().say(prompt));
        } else {
            throw new Failure("no-passphrase");
        }
        if (characters == null || characters.length == 0) {
            throw new Failure("empty-passphrase");
        }
        Passphrase passphrase = new Passphrase(characters);
        Arrays.fill(characters, '\0');
        return passphrase;
    }

    /** The shipped templates and the library's own. */
    TemplateCatalog templates() throws LibraryException, IOException, Failure {
        return parts.templates().with(own(library -> library.templates().all()));
    }

    /** The shipped text blocks and the library's own. */
    TextBlocks blocks() throws LibraryException, IOException, Failure {
        return TextBlocks.shipped().with(own(library -> library.blocks().all()));
    }

    /** Reads what is one's own from a library. */
    private interface Owned<T> {
        List<T> in(Library library) throws LibraryException;
    }

    /**
     * What is one's own, if there is a library that can be read. Whoever asks for templates needs
     * no passphrase: the own ones of an encrypted library are left out if there is nobody to ask.
     */
    private <T> List<T> own(Owned<T> reading) throws LibraryException, IOException, Failure {
        Path file = libraryFile();
        if (!Files.exists(file)) {
            return List.of();
        }
        if (parts.store().isEncrypted(file)
                && options.passphraseFile == null
                && console.terminal().isEmpty()) {
            console.err().println(say("template.own-not-read"));
            return List.of();
        }
        List<T> own = new ArrayList<>();
        withLibrary(
                Access.READ_ONLY,
                library -> {
                    own.addAll(reading.in(library));
                    return ExitStatus.DONE;
                });
        return own;
    }

    /**
     * The petition of a code.
     *
     * @throws Failure if there is none
     */
    Petition petition(Library library, String code) throws LibraryException, Failure {
        Optional<Petition> found = library.petitions().findByCode(code);
        if (found.isEmpty()) {
            List<String> codes = library.petitions().all().stream().map(Petition::code).toList();
            throw codes.isEmpty()
                    ? new Failure("no-petitions", code)
                    : new Failure("no-such-petition", code, String.join("; ", codes));
        }
        return found.get();
    }

    /** Gives the answer: an object for programs, or lines for people. */
    void answer(Map<String, ?> object, List<String> lines) throws IOException {
        if (options.json) {
            Json.write(object, console.out());
        } else {
            lines.forEach(console.out()::println);
        }
        console.out().flush();
    }

    /** Tells people of problems; programs find them in the answer. */
    void tell(List<Problem> problems) {
        tell("", problems);
    }

    /** Likewise, with words in front. */
    void tell(String front, List<Problem> problems) {
        if (!options.json) {
            problems.forEach(problem ->
                    console.err().println(front + ProblemText.line(problem, parts.words())));
        }
    }

    String say(String key, Object... arguments) {
        return parts.words().say(key, arguments);
    }
}
