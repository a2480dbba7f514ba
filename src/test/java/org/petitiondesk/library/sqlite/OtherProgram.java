package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What tests have a second Java process do with a library. Says on standard output what it did. */
final class OtherProgram {
    /** Signatures added in one change. */
    static final int MANY = 100_000;

    private OtherProgram() {}

    static Process start(String task, Path library) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        classPath,
                        OtherProgram.class.getName(),
                        task,
                        library.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** The next thing that it says, without what libraries say. */
    static String line(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith("* ")) {
            line = said.readLine();
        }
        return line == null ? "" : line.substring(2);
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "hold" -> hold(file);
            case "try" -> tryToOpen(file);
            case "import" -> importMany(file);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void hold(Path file) throws Exception {
        try (Library _ = Stores.store().open(file, Optional.empty(), Access.WRITE)) {
            say("open");
            while (System.in.read() >= 0) {
                // Until the test closes the pipe.
            }
        }
        say("closed");
    }

    private static void tryToOpen(Path file) throws LibraryException {
        try (Library _ = Stores.store().open(file, Optional.empty(), Access.WRITE)) {
            say("open");
        } catch (LibraryException e) {
            say(e.key() + " " + String.join(" ", e.arguments()));
        }
    }

    private static void importMany(Path file) throws LibraryException {
        try (Library library = Stores.store().open(file, Optional.empty(), Access.WRITE)) {
            Id petition = library.petitions().all().getFirst().id();
            say("ready");
            int added =
                    library.change(() -> {
                        int sum = 0;
                        while (sum < MANY) {
                            library.signatures()
                                    .add(
                                            Sample.many(
                                                    petition,
                                                    5000,
                                                    "Example ",
                                                    new SignatureSource.Typed()));
                            sum += 5000;
                        }
                        return sum;
                    });
            say("added " + added);
        }
        say("closed");
    }

    private static void say(String line) {
        System.out.println("* " + line);
        System.out.flush();
    }
}
