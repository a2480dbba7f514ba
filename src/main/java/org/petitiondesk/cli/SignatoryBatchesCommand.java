package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.petition.ImportRefusal;
import org.petitiondesk.workflow.ImportHistory;
import org.petitiondesk.workflow.RefusalWords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Tells what was imported into a petition, and which lines were refused. */
@Command(name = "batches", description = "Lists the imports, with the lines that they refused.")
final class SignatoryBatchesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    SignatoryBatchesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    List<Map<String, Object>> objects = new ArrayList<>();
                    List<String> lines = new ArrayList<>();
                    for (ImportHistory.Entry entry :
                            ImportHistory.of(library, session.petition(library, code).id())) {
                        List<ImportRefusal> refusals =
                                library.signatures().refusals(entry.batch().id());
                        objects.add(object(entry, refusals));
                        lines.add(
                                session.say(
                                        "signatory.batch",
                                        entry.number(),
                                        entry.batch().source(),
                                        entry.batch().at().toString(),
                                        entry.batch().accepted(),
                                        entry.batch().refused(),
                                        entry.remaining()));
                        refusals.stream()
                                .map(refusal -> RefusalWords.of(refusal, session.parts().words()))
                                .forEach(refused -> lines.add("    " + refused));
                    }
                    session.answer(Map.of("batches", objects), lines);
                    return ExitStatus.DONE;
                });
    }

    private Map<String, Object> object(ImportHistory.Entry entry, List<ImportRefusal> refusals) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", entry.batch().id());
        object.put("number", entry.number());
        object.put("source", entry.batch().source());
        object.put("at", entry.batch().at().toString());
        object.put("accepted", entry.batch().accepted());
        object.put("refused", entry.batch().refused());
        object.put("remaining", entry.remaining());
        object.put(
                "lines",
                refusals.stream()
                        .map(refusal ->
                                Map.of("line", refusal.line(), "problem", refusal.problem()))
                        .toList());
        return object;
    }
}
