package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.petition.Disclosure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Whose names reach whom, before anything is written. */
@Command(name = "names", description = "Says whose names a copy carries, in numbers and as a list.")
final class SignatoryNamesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Mixin private final ChosenCopy audience = new ChosenCopy();

    @Option(
            names = "--shown",
            paramLabel = "WAY",
            description =
                    "Lists only those shown in one way: in-full, as-initials, counted, set-aside,"
                            + " withdrawn, absent.")
    private Disclosure.@Nullable Way way;

    SignatoryNamesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    new NamesText(session, audience.copy)
                            .answer(
                                    library,
                                    session.petition(library, code),
                                    signatory -> true,
                                    shown -> way == null || way == shown);
                    return ExitStatus.DONE;
                });
    }
}
