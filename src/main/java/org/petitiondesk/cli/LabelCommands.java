package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.model.letter.MailStock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Labels with the addresses of letters. */
@Command(
        name = "label",
        description = "Prints addresses on sheets of labels.",
        synopsisSubcommandLabel = "COMMAND")
final class LabelCommands {
    private final Session session;

    LabelCommands(Session session) {
        this.session = session;
    }

    @Command(description = "Writes sheets of labels as one PDF file.")
    int export(
            @Mixin ChosenMail chosen,
            @Option(
                            names = "--labels",
                            paramLabel = "KIND",
                            defaultValue = "l7160",
                            description = "l7160 (default), l7163 or 5160.")
                    LabelSheet labels,
            @Option(
                            names = "--first",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "The first label that is left on a sheet (default: 1).")
                    int first,
            @Option(
                            names = "--to",
                            paramLabel = "FILE",
                            required = true,
                            description = "The PDF file; one that is there is replaced.")
                    Path file)
            throws LibraryException, IOException, Failure {
        if (first < 1 || first > labels.count()) {
            throw Failure.ofUsage(
                    "no-such-label", List.of(labels.word(), Integer.toString(labels.count())));
        }
        return new MailAnswer(session)
                .print(chosen, petition -> new MailStock.Labels(labels, first), petition -> file);
    }
}
