package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.template.TemplateParser;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.workflow.TemplateImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Letter templates. */
@Command(
        name = "template",
        description = "Shows, checks and takes in letter templates.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = TemplateSaveCommand.class)
final class TemplateCommands {
    private final Session session;

    TemplateCommands(Session session) {
        this.session = session;
    }

    @Command(
            description = {
                "Lists the templates and their languages:",
                "the shipped ones, then the library's own."
            })
    int list() throws LibraryException, IOException, Failure {
        Map<String, List<WrittenTemplate>> byName = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (WrittenTemplate template : session.templates().all()) {
            byName.computeIfAbsent(template.name(), name -> new ArrayList<>()).add(template);
            problems.addAll(template.read().problems());
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        byName.forEach((name, versions) -> {
            boolean isOwn = versions.getFirst().isOwn();
            List<String> languages =
                    versions.stream().map(version -> version.language().tag()).toList();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", name);
            object.put("languages", languages);
            object.put("own", isOwn);
            objects.add(object);
            lines.add(
                    name
                            + "  "
                            + String.join(" ", languages)
                            + (isOwn ? "  " + session.say("template.own") : ""));
        });
        session.tell(problems);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("templates", objects);
        answer.put("problems", ProblemText.objects(problems, session.parts().words()));
        session.answer(answer, lines);
        return ExitStatus.DONE;
    }

    @Command(
            description = {
                "Shows the text of a template,",
                "which can be changed in a file and taken in under another name."
            })
    int show(
            @Parameters(paramLabel = "NAME", description = "A name from template list.")
                    String name,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            defaultValue = "en",
                            description = "The language (default: ${DEFAULT-VALUE}).")
                    Language language)
            throws LibraryException, IOException, Failure {
        WrittenTemplate found =
                session.templates()
                        .find(name, language)
                        .orElseThrow(() -> new Failure("no-such-template", name, language.tag()));
        session.tell(found.read().problems());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", name);
        object.put("language", language);
        object.put("own", found.isOwn());
        object.put("text", found.text());
        object.put(
                "problems", ProblemText.objects(found.read().problems(), session.parts().words()));
        session.answer(object, List.of(found.text().stripTrailing()));
        return ExitStatus.DONE;
    }

    @Command(description = "Checks template files.")
    int check(
            @Parameters(
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "Templates; see templates/README.md.")
                    List<Path> files)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            problems.addAll(new TemplateParser().parse(name(file), text(file)).problems());
        }
        return answer(problems, session.say("template.checked", files.size(), problems.size()));
    }

    @Command(
            name = "import",
            description = {
                "Takes template files into the library, under the names and in the languages that"
                        + " they say.",
                "A template of one's own that is there gets the new text; shipped ones stay."
            })
    int importFiles(
            @Parameters(
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "Templates; see templates/README.md.")
                    List<Path> files)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    TemplateImport imports =
                            new TemplateImport(session.parts().templates(), session.parts().ids());
                    List<Problem> problems = new ArrayList<>();
                    int imported = 0;
                    for (Path file : files) {
                        Read<TemplateImport.Imported> read =
                                imports.importFile(library, name(file), text(file));
                        problems.addAll(read.problems());
                        imported += read.value().isPresent() ? 1 : 0;
                    }
                    return answer(
                            problems, session.say("template.imported", imported, files.size()));
                });
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private int answer(List<Problem> problems, String line) throws IOException {
        session.tell(problems);
        session.answer(
                Map.of("problems", ProblemText.objects(problems, session.parts().words())),
                List.of(line));
        return problems.stream().anyMatch(Problem::isError)
                ? ExitStatus.SOME_REFUSED
                : ExitStatus.DONE;
    }
}
