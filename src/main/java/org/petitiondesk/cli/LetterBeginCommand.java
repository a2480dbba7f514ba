package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.letter.LetterFile;
import org.petitiondesk.exchange.letter.LetterPart;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterBeginning;
import org.petitiondesk.workflow.TextDraft;
import org.petitiondesk.workflow.TextEdit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes a letter that another program wrote as a petition's text. */
@Command(
        name = "begin",
        description = {
            "Takes the text of a letter, .docx or .txt, as the petition's text in a language.",
            "What the template prints by itself, such as address and close, is put away and told."
        })
final class LetterBeginCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The letter.")
    private Path file = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The letter's language (default: the petition's first).")
    private @Nullable Language language;

    @Option(names = "--all", description = "Keeps everything in the text, also address and close.")
    private boolean all;

    LetterBeginCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.WRITE, this::begin);
    }

    private int begin(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        Read<List<LetterPart>> read = LetterFile.read(file);
        session.tell(read.problems());
        List<LetterPart> parts = read.value().orElse(List.of());
        LetterBeginning beginning = new LetterBeginning(parts);
        Set<Integer> kept =
                all
                        ? IntStream.range(0, parts.size()).boxed().collect(Collectors.toSet())
                        : beginning.proposed();
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            LetterPart part = parts.get(place);
            String role = part.role().name().toLowerCase(Locale.ROOT);
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("part", role);
            object.put("kept", kept.contains(place));
            object.put("text", part.markdown());
            objects.add(object);
            if (!kept.contains(place)) {
                lines.add(
                        session.say(
                                "letter.put-away",
                                role,
                                part.shown().lines().findFirst().orElse("")));
            }
        }
        if (!kept.isEmpty()) {
            Language of = language == null ? first(library, petition) : language;
            TextDraft before =
                    library.petitions()
                            .currentText(petition.id(), of)
                            .map(TextDraft::of)
                            .orElseGet(
                                    () -> TextDraft.EMPTY.withTitle(petition.titles().inOrAny(of)));
            TextEdit edit =
                    new TextEdit(
                            session.parts().ids(),
                            session.parts().clock(),
                            petition.id(),
                            Map.of(of, beginning.in(before, kept)));
            library.<Boolean, RuntimeException>change(() -> {
                edit.apply(library);
                return true;
            });
            lines.add(session.say("letter.begun", kept.size(), of.tag()));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("parts", objects);
        answer.put("problems", ProblemText.objects(read.problems(), session.parts().words()));
        session.answer(answer, lines);
        return kept.isEmpty() ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
    }

    private static Language first(Library library, Petition petition) throws LibraryException {
        return library.petitions().currentTexts(petition.id()).stream()
                .map(TextVersion::language)
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
