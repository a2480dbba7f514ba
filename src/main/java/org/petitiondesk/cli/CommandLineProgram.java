package org.petitiondesk.cli;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.UncheckedLibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.workflow.FileTrouble;
import org.petitiondesk.workflow.LetterOptions;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * Runs one command with the process's own streams and environment, and gives the exit status.
     *
     * @param parts made here, so that a mistake in making them is told as well
     */
    public static int runInProcess(Supplier<Parts> parts, Words words, String... arguments) {
        Console console = Console.ofProcess();
        try {
            return new CommandLineProgram(parts.get(), console, System.getenv()).run(arguments);
        } catch (RuntimeException | Error e) {
            console.err().println(mistake(e, words));
            return ExitStatus.NOT_DONE;
        }
    }

    /** Runs one command and gives the exit status. */
    public int run(String... arguments) {
        RootCommand root = new RootCommand();
        Session session = new Session(root, parts, console, environment);
        CommandLine program = new CommandLine(root, factory(session));
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        registerWords(program);
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

    /** Options take the words that the descriptions name, in any case. */
    private static void registerWords(CommandLine program) {
        program.registerConverter(Consent.class, oneOf(Consent.values(), Consent::word));
        program.registerConverter(Copy.class, oneOf(Copy.values(), Copy::word));
        program.registerConverter(
                Disclosure.Way.class, oneOf(Disclosure.Way.values(), Disclosure.Way::word));
        program.registerConverter(Paper.class, oneOf(Paper.values(), Paper::word));
        program.registerConverter(Envelope.class, oneOf(Envelope.values(), Envelope::word));
        program.registerConverter(
                EnvelopeCommands.Boxes.class,
                oneOf(EnvelopeCommands.Boxes.values(), EnvelopeCommands.Boxes::name));
        program.registerConverter(
                DeliveryOutcome.class, oneOf(DeliveryOutcome.values(), DeliveryOutcome::word));
        program.registerConverter(
                DeliveryMode.class, oneOf(DeliveryMode.values(), DeliveryMode::word));
        program.registerConverter(LabelSheet.class, oneOf(LabelSheet.values(), LabelSheet::word));
        program.registerConverter(
                PetitionStatus.class, oneOf(PetitionStatus.values(), PetitionStatus::name));
        program.registerConverter(
                LetterOptions.Text.class,
                oneOf(LetterOptions.Text.values(), LetterOptions.Text::name));
        program.registerConverter(
                SignatureOrder.Rule.class,
                oneOf(SignatureOrder.Rule.values(), SignatureOrder.Rule::word));
        program.registerConverter(
                SignatureOrder.Grouping.class,
                oneOf(SignatureOrder.Grouping.values(), SignatureOrder.Grouping::word));
        program.registerConverter(Language.class, CommandLineProgram::language);
        program.registerConverter(LocalDate.class, CommandLineProgram::day);
    }

    private static <T> CommandLine.ITypeConverter<T> oneOf(T[] values, Function<T, String> word) {
        return text ->
                Stream.of(values)
                        .filter(value -> word.apply(value).equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .orElseThrow(() ->
                                new TypeConversionException(
                                        "\"%s\" is none of: %s"
                                                .formatted(
                                                        text,
                                                        Stream.of(values)
                                                                .map(word)
                                                                .collect(Collectors.joining(", "))
                                                                .toLowerCase(Locale.ROOT))));
    }

    static Language language(String tag) {
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "\"" + tag + "\" is not a language tag such as en, en-GB or zh-Hans");
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + text + "\" is not a day such as 2026-03-06");
        }
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

    private int failed(Exception failure) {
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
                            case UncheckedIOException wrapped ->
                                    fileTrouble(Objects.requireNonNull(wrapped.getCause()));
                            default -> mistake(failure, parts.words());
                        });
        return failure instanceof Failure expected ? expected.status() : ExitStatus.NOT_DONE;
    }

    /** What the program's makers need to know; an exception's own message may quote a name. */
    private static String mistake(Throwable failure, Words words) {
        Throwable cause =
                failure instanceof ExecutionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        if (cause instanceof OutOfMemoryError) {
            return words.say("failure.out-of-memory");
        }
        String place =
                Stream.of(cause.getStackTrace())
                        .findFirst()
                        .map(StackTraceElement::toString)
                        .orElse("");
        return words.say("failure.unexpected", cause.getClass().getSimpleName(), place);
    }

    private String libraryTrouble(LibraryException failure) {
        return parts.words().say("library." + failure.key(), failure.arguments());
    }

    private String fileTrouble(IOException failure) {
        FileTrouble trouble = FileTrouble.of(failure);
        return parts.words().say("failure." + trouble.key(), trouble.arguments());
    }
}
