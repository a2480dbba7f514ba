package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.SavedTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Saves a petition's letter as a template of one's own. */
@Command(
        name = "save",
        description = {
            "Saves a petition's letter, in all its languages, as a template of one's own.",
            "Fields stand for its code, title and date; what stays as text is told."
        })
final class TemplateSaveCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The template's name (else one made of the code).")
    private @Nullable String name;

    TemplateSaveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    TemplateCatalog catalog =
                            session.parts().templates().with(library.templates().all());
                    String wanted =
                            name == null ? SavedTemplate.proposedName(petition, catalog) : name;
                    Optional<Problem> refusal = catalog.refusal(wanted);
                    if (refusal.isPresent()) {
                        session.tell(List.of(refusal.get()));
                        session.answer(
                                Map.of(
                                        "problems",
                                        ProblemText.objects(
                                                List.of(refusal.get()), session.parts().words())),
                                List.of());
                        return ExitStatus.SOME_REFUSED;
                    }
                    SavedTemplate saved =
                            SavedTemplate.of(
                                            LetterMaterial.read(library, petition, Copy.DELIVERY),
                                            catalog,
                                            session.parts().ids().next(),
                                            wanted)
                                    .orElseThrow(() ->
                                            new Failure(
                                                    "no-such-template", petition.template(), code));
                    library.templates().save(saved.template());
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("name", wanted);
                    answer.put("languages", List.copyOf(saved.template().texts().keySet()));
                    answer.put("left", List.copyOf(saved.left()));
                    answer.put("problems", List.of());
                    session.answer(
                            answer,
                            List.of(
                                    saved.left().isEmpty()
                                            ? session.say("template.saved", wanted)
                                            : session.say(
                                                    "template.saved-left",
                                                    wanted,
                                                    String.join(", ", saved.left()))));
                    return ExitStatus.DONE;
                });
    }
}
