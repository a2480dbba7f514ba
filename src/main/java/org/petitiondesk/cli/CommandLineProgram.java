package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.UncheckedLibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Consent;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The program without a window. Answers go to standard output, warnings and reasons of failure to
 * standard error; the result is the process's exit status.
 */
public final class CommandLineProgram {
    private final Parts parts;
    private final Console console;
    private final Map<String, String> environment;

    CommandLineProgram(Parts parts, Console console, Map<String, String> environment) {
        this.parts = parts;
        this.console = console;
        this.environment = environment;
    }

    /** The program with the process's own streams and environment. */
    public static CommandLineProgram ofProcess(Parts parts) {
        return new CommandLineProgram(parts, Console.ofProcess(), System.getenv());
    }

    /** Runs one command and gives the exit status. */
    public int run(String... arguments) {
        RootCommand root = new RootCommand();
        Session session = new Session(root, parts, console, environment);
        CommandLine program = new CommandLine(root, factory(session));
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.registerConverter(Consent.class, word(Consent::ofWord));
        program.registerConverter(Language.class, Language::new);
        program.setUsageHelpAutoWidth(true);
        program.getCommandSpec().version("Petition Desk " + parts.version());
        program.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong));
        program.setExecutionExceptionHandler((failure, command, given) -> failed(failure));
        int status = program.execute(arguments);
        console.out().flush();
        return status;
    }

    /** Gives each group of commands the session. */
    private static CommandLine.IFactory factory(Session session) {
        CommandLine.IFactory usual = CommandLine.defaultFactory();
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                    if (constructor.getParameterCount() == 1
                            && constructor.getParameterTypes()[0] == Session.class) {
                        return type.cast(constructor.newInstance(session));
                    }
                }
                return usual.create(type);
            }
        };
    }

    private static <T> CommandLine.ITypeConverter<T> word(Function<String, Optional<T>> reader) {
        return text ->
                reader.apply(text)
                        .orElseThrow(() -> new CommandLine.TypeConversionException("unknown word"));
    }

    private int wrongUsage(ParameterException wrong) {
        console.err().println(wrong.getMessage());
        console.err()
                .println(
                        parts.words()
                                .say(
                                        "failure.see-help",
                                        wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE;
    }

    private int failed(Exception failure) throws Exception {
        console.err()
                .println(
                        switch (failure) {
                            case Failure expected ->
                                    parts.words()
                                            .say("failure." + expected.key(), expected.arguments());
                            case LibraryException library -> libraryTrouble(library);
                            case UncheckedLibraryException wrapped ->
                                    libraryTrouble(wrapped.failure());
                            case IOException file -> fileTrouble(file);
                            default -> throw failure;
                        });
        return ExitStatus.NOT_DONE;
    }

    private String libraryTrouble(LibraryException failure) {
        return parts.words().say("library." + failure.key(), failure.arguments());
    }

    private String fileTrouble(IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left")
                || reason.contains("not enough space")
                || reason.contains("quota")) {
            return parts.words().say("failure.disk-full");
        }
        String file =
                failure instanceof FileSystemException system && system.getFile() != null
                        ? system.getFile()
                        : "";
        return switch (failure) {
            case NoSuchFileException missing -> parts.words().say("failure.no-such-file", file);
            case AccessDeniedException denied -> parts.words().say("failure.not-permitted", file);
            default -> parts.words().say("failure.file-trouble", file);
        };
    }
}
