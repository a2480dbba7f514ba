package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
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
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    List<HeldSignature> held = HeldSignature.of(library, who);
                    List<String> lines = new ArrayList<>();
                    List<Map<String, Object>> objects = new ArrayList<>();
                    for (HeldSignature each : held) {
                        lines.add(each.id().toString());
                        each.lines().forEach(line -> lines.add("  " + line));
                        Map<String, Object> object = new LinkedHashMap<>();
                        object.put("id", each.id());
                        object.putAll(each.fields());
                        objects.add(object);
                    }
                    session.answer(
                            Map.of("signatories", objects),
                            held.isEmpty() ? List.of(session.say("signatory.held-none")) : lines);
                    return ExitStatus.DONE;
                });
    }
}
