package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.NamesKept;
import org.petitiondesk.workflow.RetentionEnd;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The end of the time for which a petition's names are kept. */
@Command(
        name = "anonymise",
        description = {
            "Overwrites who signed a petition; each signature goes on counting, with day and"
                    + " country.",
            "It cannot be taken back. Files and papers that were made before still have the names."
        })
final class SignatoryAnonymiseCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(
            names = "--early",
            description = "Also before the time is over that petition retention tells.")
    private boolean early;

    @Option(names = "--dry-run", description = "Only say of how many signatures.")
    private boolean dryRun;

    SignatoryAnonymiseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(dryRun ? Access.READ_ONLY : Access.WRITE, this::anonymise);
    }

    private int anonymise(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        NamesKept kept = NamesKept.of(library, petition);
        boolean isOver = kept.retention().isOver(LocalDate.now(session.parts().clock()));
        if (!dryRun) {
            if (!isOver && !early) {
                throw new Failure("names-still-kept", petition.code());
            }
            RetentionEnd end =
                    new RetentionEnd(petition.id(), session.parts().clock(), session.parts().ids());
            library.change(() -> {
                end.apply(library);
                return true;
            });
            KeptCopies.tell(session);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", petition.code());
        object.put("names", kept.named());
        object.put("due", isOver);
        List<String> lines = new ArrayList<>();
        lines.add(
                session.say(
                        dryRun ? "signatory.would-anonymise" : "signatory.anonymised",
                        petition.code(),
                        kept.named()));
        if (dryRun && !isOver) {
            lines.add(session.say("failure.names-still-kept", petition.code()));
        }
        session.answer(object, lines);
        return ExitStatus.DONE;
    }
}
