package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.workflow.TranslationChecking;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Says who checked a translation. */
@Command(
        name = "check-translation",
        description = {
            "Says who checked the text in a language, as it stands, against the original.",
            "Once either of the two is changed it is to be checked again."
        })
final class TranslationCheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            required = true,
            description = "The translation's language.")
    private Language language = Language.UNDETERMINED;

    @Option(names = "--by", paramLabel = "NAME", description = "Who checked it.")
    private String by = "";

    @Option(
            names = "--take-back",
            description = "Takes the last check in this language back instead.")
    private boolean takesBack;

    TranslationCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, takesBack ? this::takeBack : this::check);
    }

    private int check(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        if (by.isBlank()) {
            throw Failure.ofUsage("nobody-checked", List.of());
        }
        TranslationText texts = TranslationText.of(library, petition);
        texts.requireTranslation(language);
        TranslationChecking checking =
                new TranslationChecking(
                        session.parts().ids(),
                        session.parts().clock(),
                        petition.id(),
                        language,
                        by);
        library.<Boolean, RuntimeException>change(() -> {
            checking.apply(library);
            return true;
        });
        return answer(library, petition, "petition.translation-checked", by.strip());
    }

    private int takeBack(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        TranslationCheck last =
                library.translations().of(petition.id()).stream()
                        .filter(check -> check.text().language().equals(language))
                        .reduce((older, younger) -> younger)
                        .orElseThrow(() ->
                                new Failure("nothing-checked", petition.code(), language.tag()));
        library.translations().delete(last.id());
        return answer(library, petition, "petition.check-taken-back", last.by());
    }

    private int answer(Library library, Petition petition, String key, String name)
            throws LibraryException, IOException {
        TranslationText texts = TranslationText.of(library, petition);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", petition.code());
        object.put("language", language);
        texts.text(language).ifPresent(text -> object.putAll(texts.object(text)));
        session.answer(object, List.of(session.say(key, petition.code(), language.tag(), name)));
        return ExitStatus.DONE;
    }
}
