package org.petitiondesk;

import org.petitiondesk.gui.common.FailureReport;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.gui.shell.WindowProgram;
import org.petitiondesk.l10n.Words;

import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Starts the window, or says in one line what the machine lacks for it. */
final class WindowStart {
    private static final int DONE = 0;
    private static final int NOT_DONE = 3;

    /** What JavaFX needs of a Linux system, and the Debian package that has it. */
    private static final Map<String, String> LIBRARIES =
            Map.of(
                    "libgtk-3.so.0", "libgtk-3-0",
                    "libXtst.so.6", "libxtst6",
                    "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

    private WindowStart() {}

    /**
     * Opens the window and waits until it is closed.
     *
     * @return the process's exit status
     */
    static int run(Supplier<WindowParts> parts, Words words, PrintStream errors) {
        boolean isLinux = System.getProperty("os.name", "").startsWith("Linux");
        boolean isHeadless = "Headless".equals(System.getProperty("glass.platform"));
        Optional<String> lack =
                isLinux && !isHeadless
                        ? lack(System.getenv(), WindowStart::isThere, words)
                        : Optional.empty();
        if (lack.isPresent()) {
            errors.println(lack.get());
            return NOT_DONE;
        }
        try {
            WindowProgram.run(parts);
            return DONE;
        } catch (RuntimeException | LinkageError failure) {
            errors.println(told(failure, words));
            return NOT_DONE;
        }
    }

    /** A display that is named and not there, or a failure that nobody foresaw. */
    static String told(Throwable failure, Words words) {
        return failure instanceof UnsupportedOperationException
                ? words.say("failure.display-unreachable")
                : words.say(
                        "failure.no-window",
                        FailureReport.of(failure).lines().findFirst().orElseThrow());
    }

    /**
     * What a Linux machine lacks for a window.
     *
     * @param hasLibrary whether a system library can be loaded
     */
    static Optional<String> lack(
            Map<String, String> environment, Predicate<String> hasLibrary, Words words) {
        List<String> missing =
                LIBRARIES.entrySet().stream()
                        .filter(library -> !hasLibrary.test(library.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(words.say("failure.no-display"));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("failure.no-libraries", String.join(" ", missing)));
    }

    // Looking a library up by its name is what is wanted here; nothing in it is called.
    @SuppressWarnings("restricted")
    private static boolean isThere(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
