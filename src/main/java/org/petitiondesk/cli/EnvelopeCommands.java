package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.MailExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Envelopes for letters. */
@Command(
        name = "envelope",
        description = "Prints envelopes for letters.",
        synopsisSubcommandLabel = "COMMAND")
final class EnvelopeCommands {
    private final Session session;

    /** Whether boxes for postcodes are drawn. */
    enum Boxes {
        DRAWN,
        NONE
    }

    EnvelopeCommands(Session session) {
        this.session = session;
    }

    @Command(
            description = {
                "Writes envelopes as one PDF file, a page of the envelope's size for each.",
                "Chinese and Korean ones have boxes for the postcode within their country."
            })
    int export(
            @Mixin ChosenMail chosen,
            @Option(
                            names = "--envelope",
                            paramLabel = "KIND",
                            description = {
                                "dl, c6-5, c5, c4, no-10, korean, chinese-zl, chinese-dl or",
                                "chinese-c5 (default: dl; no-10 for a petition on US Letter)."
                            })
                    @Nullable Envelope envelope,
            @Option(
                            names = "--boxes",
                            paramLabel = "BOXES",
                            defaultValue = "drawn",
                            description = {
                                "drawn (default), or none for envelopes that have the boxes",
                                "and the frame for the stamp printed on them."
                            })
                    Boxes boxes,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            required = true,
                            description = "The folder; it is made if it is missing.")
                    Path folder)
            throws LibraryException, IOException, Failure {
        Function<Optional<Petition>, MailStock> stock =
                petition ->
                        new MailStock.Envelopes(
                                envelope == null ? usual(petition) : envelope,
                                boxes == Boxes.DRAWN);
        return new MailAnswer(session)
                .print(
                        chosen,
                        stock,
                        petition ->
                                folder.resolve(
                                        MailExport.fileName(petition, stock.apply(petition))));
    }

    private static Envelope usual(Optional<Petition> petition) {
        return Envelope.of(petition.flatMap(Petition::paper).orElse(Paper.A4));
    }
}
