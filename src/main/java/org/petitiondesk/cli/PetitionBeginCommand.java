package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.PetitionRenewal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** Begins a petition from another one. */
@Command(
        name = "new",
        description = {
            "Begins a petition as a copy of another, without its signatures and dates.",
            "Its code goes on with the pattern of the other one's."
        })
final class PetitionBeginCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--from",
            paramLabel = "CODE",
            required = true,
            description = "The code of the petition to begin from.")
    private String from = "";

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "The new petition's code (else the next free one).")
    private @Nullable String code;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The date of its letter (default: today).")
    private @Nullable LocalDate date;

    @Option(
            names = "--follow-up",
            description = {
                "A follow-up: its code goes on with .1, .2, its letter tells what",
                "it follows and asks again for what still stands."
            })
    private boolean isFollowUp;

    PetitionBeginCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::begin);
    }

    private int begin(Library library) throws LibraryException, IOException, Failure {
        Petition before = session.petition(library, from);
        PetitionRenewal.Kind kind =
                isFollowUp ? PetitionRenewal.Kind.FOLLOW_UP : PetitionRenewal.Kind.NEW;
        Clock clock = session.parts().clock();
        String wanted =
                code == null ? PetitionRenewal.proposedCode(kind, library, before, clock) : code;
        if (Petition.normalizeCode(wanted).isEmpty()
                || library.petitions().findByCode(wanted).isPresent()) {
            throw new Failure("code-not-free", wanted);
        }
        PetitionRenewal renewal =
                PetitionRenewal.of(
                        kind,
                        library,
                        before,
                        wanted,
                        date == null ? LocalDate.now(clock) : date,
                        session.parts().ids(),
                        clock);
        library.<Boolean, RuntimeException>change(() -> {
            renewal.save(library);
            return true;
        });
        session.answer(
                PetitionText.head(library, renewal.petition()),
                List.of(session.say("petition.begun", renewal.petition().code(), before.code())));
        return ExitStatus.DONE;
    }
}
