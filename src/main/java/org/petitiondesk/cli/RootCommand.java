package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The program's name and the options that stand before or after every command. */
@Command(
        name = "petition-desk",
        description = "Composes, signs and exports petitions and urgent appeals, offline.",
        mixinStandardHelpOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            SampleCommand.class,
            LibraryCommands.class,
            AddresseeCommands.class,
            TemplateCommands.class,
            BlockCommands.class,
            PetitionCommands.class,
            SignatoryCommands.class,
            SheetCommands.class,
            LetterCommands.class,
            DeliveryCommands.class,
            EnvelopeCommands.class,
            LabelCommands.class,
            PackCommands.class
        })
final class RootCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--library",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "The library file (else PETITION_DESK_LIBRARY, else one in your data folder).")
    @Nullable Path library;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A file whose first line is the passphrase (else you are asked).")
    @Nullable Path passphraseFile;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Answer with one JSON object.")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = "--version",
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the version.")
    boolean version;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
