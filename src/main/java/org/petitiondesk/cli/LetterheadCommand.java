package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.picture.PictureReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Letterheads of organizations. */
@Command(
        name = "letterhead",
        description = {
            "Says what the library keeps of an organization's letterhead, or changes it.",
            "Without an organization it lists them all. A petition's letters take the letterhead",
            "of the first sponsor, or that of its key letterhead:."
        })
final class LetterheadCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "ORGANIZATION",
            arity = "0..1",
            description = "Its name, as petitions name it among their sponsors.")
    private Optional<String> organization = Optional.empty();

    @Option(names = "--logo", paramLabel = "FILE", description = "PNG, JPEG or SVG.")
    private Optional<Path> logo = Optional.empty();

    @Option(names = "--no-logo", description = "Takes the logo away.")
    private boolean withoutLogo;

    @Option(
            names = "--logo-text",
            paramLabel = "TEXT",
            description = "What is read out in the logo's place.")
    private Optional<String> logoText = Optional.empty();

    @Option(
            names = "--line",
            paramLabel = "TEXT",
            description = "A line below the name; as often as there are lines.")
    private List<String> lines = new ArrayList<>();

    @Option(
            names = "--footer",
            paramLabel = "TEXT",
            description = "A line at the foot of every page; likewise.")
    private List<String> footer = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of the texts; English if not given.")
    private Language language = Language.ENGLISH;

    @Option(names = "--remove", description = "Removes the letterhead.")
    private boolean remove;

    LetterheadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        boolean changes =
                remove
                        || logo.isPresent()
                        || withoutLogo
                        || logoText.isPresent()
                        || !lines.isEmpty()
                        || !footer.isEmpty();
        if (changes && organization.isEmpty()) {
            throw Failure.ofUsage("no-organization", List.of());
        }
        return session.withLibrary(changes ? Access.WRITE : Access.READ_ONLY, this::run);
    }

    private int run(Library library) throws LibraryException, IOException, Failure {
        if (organization.isEmpty()) {
            return answer(library.stationery().all().letterheads(), List.of());
        }
        Optional<Letterhead> known = library.stationery().all().letterhead(organization.get());
        if (remove) {
            library.stationery()
                    .deleteLetterhead(
                            known.orElseThrow(() ->
                                            new Failure("no-such-letterhead", organization.get()))
                                    .id());
            return answer(library.stationery().all().letterheads(), List.of());
        }
        Letterhead before =
                known.orElseGet(
                        () -> new Letterhead(session.parts().ids().next(), organization.get()));
        Read<Picture> read =
                logo.isPresent() ? PictureReader.logo(logo.get()) : Read.refused(List.of());
        Letterhead after =
                before.withLogo(withoutLogo ? Optional.empty() : read.value().or(before::logo))
                        .withTexts(
                                logoText.map(text -> before.logoText().with(language, text))
                                        .orElse(before.logoText()),
                                said(before.lines(), lines),
                                said(before.footer(), footer));
        if (!after.equals(before)) {
            library.stationery().save(after);
        }
        return answer(
                library.stationery().all().letterhead(organization.get()).stream().toList(),
                read.problems());
    }

    private LocalizedText said(LocalizedText before, List<String> said) {
        return said.isEmpty() ? before : before.with(language, String.join("\n", said));
    }

    private int answer(List<Letterhead> letterheads, List<Problem> problems) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Letterhead each : letterheads) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("organization", each.organization());
            object.put("logo", each.logo().isPresent());
            object.put("logoText", texts(each.logoText()));
            object.put("lines", texts(each.lines()));
            object.put("footer", texts(each.footer()));
            objects.add(object);
            told.add(each.organization());
            each.logo()
                    .ifPresent(picture ->
                            told.add(
                                    session.say(
                                            "letterhead.logo", picture.width(), picture.height())));
            each.lines().texts().values().forEach(text -> text.lines().forEach(told::add));
            each.footer().texts().values().forEach(text -> text.lines().forEach(told::add));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("letterheads", objects);
        answer.put("problems", ProblemText.objects(problems, session.parts().words()));
        session.tell(problems);
        session.answer(answer, told);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }

    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> texts.put(language.tag(), words));
        return texts;
    }
}
