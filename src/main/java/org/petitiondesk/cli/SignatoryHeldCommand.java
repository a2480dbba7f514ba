package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.PersonSought;
import org.petitiondesk.workflow.HeldSignature;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What the library holds about a person who signed. */
@Command(
        name = "held",
        description = {
            "Says what all petitions of the library hold about a person who signed.",
            "Several people may have the same name; the number of each signature is",
            "what signatory erase asks for."
        })
final class SignatoryHeldCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "WHO",
            description = "A name, an e-mail address or a telephone number.")
    private String who = "";

    SignatoryHeldCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        PersonSought sought =
                PersonSought.of(who)
                        .orElseThrow(() -> Failure.ofUsage("held-too-little", List.of()));
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    HeldSignature.Found found = HeldSignature.of(library, sought);
                    List<String> lines = new ArrayList<>();
                    List<Map<String, Object>> objects = new ArrayList<>();
                    for (HeldSignature each : found.held()) {
                        lines.add(each.id().toString());
                        each.lines().forEach(line -> lines.add("  " + line));
                        Map<String, Object> object = new LinkedHashMap<>();
                        object.put("id", each.id());
                        object.putAll(each.fields());
                        objects.add(object);
                    }
                    if (objects.isEmpty()) {
                        lines.add(session.say("signatory.held-none"));
                    }
                    if (!found.isAll()) {
                        lines.add(session.say("signatory.held-more", objects.size()));
                    }
                    session.answer(Map.of("signatories", objects, "all", found.isAll()), lines);
                    return ExitStatus.DONE;
                });
    }
}
