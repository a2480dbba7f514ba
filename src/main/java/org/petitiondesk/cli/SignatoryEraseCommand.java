package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.PersonErasure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Erases what the library holds about a person. */
@Command(
        name = "erase",
        description = {
            "Overwrites the personal data of signatures, in whatever petitions.",
            "They go on counting without a name, unless --remove is given.",
            "This cannot be taken back."
        })
final class SignatoryEraseCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Signatures of signatory held.")
    private List<String> signatures = List.of();

    @Option(names = "--remove", description = "They do not count any more either.")
    private boolean removes;

    SignatoryEraseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    PersonErasure erasure =
                            new PersonErasure(
                                    known(library),
                                    !removes,
                                    session.parts().clock(),
                                    session.parts().ids());
                    library.change(() -> {
                        erasure.apply(library);
                        return true;
                    });
                    KeptCopies.tell(session);
                    session.answer(
                            Map.of("erased", erasure.count(), "counted", !removes),
                            List.of(
                                    session.say(
                                            removes
                                                    ? "signatory.erased-removed"
                                                    : "signatory.erased",
                                            erasure.count())));
                    return ExitStatus.DONE;
                });
    }

    private List<Id> known(Library library) throws LibraryException, Failure {
        List<Id> known = new ArrayList<>();
        for (String written : signatures) {
            Id id;
            try {
                id = Id.parse(written);
            } catch (IllegalArgumentException e) {
                throw new Failure("no-such-signature", written);
            }
            if (library.signatures().find(id).isEmpty()) {
                throw new Failure("no-such-signature", written);
            }
            known.add(id);
        }
        return known;
    }
}
