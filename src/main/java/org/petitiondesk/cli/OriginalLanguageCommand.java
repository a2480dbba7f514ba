package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.OriginalChoice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Says in which language a petition was written first. */
@Command(
        name = "original",
        description = {
            "Says in which language the petition was written first; the others are translations.",
            "Without it, it is the language that was added first."
        })
final class OriginalLanguageCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Parameters(index = "1", paramLabel = "TAG", description = "The language.")
    private Language language = Language.UNDETERMINED;

    OriginalLanguageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::choose);
    }

    private int choose(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        TranslationText.of(library, petition).requireText(language);
        new OriginalChoice(petition.id(), language).apply(library);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", petition.code());
        object.put("original", language);
        session.answer(
                object,
                List.of(session.say("petition.original-is", petition.code(), language.tag())));
        return ExitStatus.DONE;
    }
}
