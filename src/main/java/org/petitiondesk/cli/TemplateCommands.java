package org.petitiondesk.cli;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.template.TemplateParser;

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
        description = "Shows and checks letter templates.",
        synopsisSubcommandLabel = "COMMAND")
final class TemplateCommands {
    private final Session session;

    TemplateCommands(Session session) {
        this.session = session;
    }

    @Command(description = "Lists the templates and their languages.")
    int list() throws IOException {
        Map<String, List<LetterTemplate>> byName = new LinkedHashMap<>();
        session.parts()
                .templates()
                .all()
                .forEach(template ->
                        byName.computeIfAbsent(template.name(), name -> new ArrayList<>())
                                .add(template));
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        byName.forEach((name, versions) -> {
            List<String> languages =
                    versions.stream().map(version -> version.language().tag()).toList();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", name);
            object.put("languages", languages);
            objects.add(object);
            lines.add(name + "  " + String.join(" ", languages));
        });
        session.answer(Map.of("templates", objects), lines);
        return ExitStatus.DONE;
    }

    @Command(description = "Shows the text of a template.")
    int show(
            @Parameters(paramLabel = "NAME", description = "A name from template list.")
                    String name,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            defaultValue = "en",
                            description = "The language (default: ${DEFAULT-VALUE}).")
                    Language language)
            throws IOException, Failure {
        String source =
                session.parts()
                        .templates()
                        .source(name, language)
                        .orElseThrow(() -> new Failure("no-such-template", name, language.tag()));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", name);
        object.put("language", language);
        object.put("text", source);
        session.answer(object, List.of(source.stripTrailing()));
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
            String source = Files.readString(file, StandardCharsets.UTF_8);
            problems.addAll(
                    new TemplateParser().parse(file.getFileName().toString(), source).problems());
        }
        session.tell(problems);
        session.answer(
                Map.of("problems", ProblemText.objects(problems, session.parts().words())),
                List.of(session.say("template.checked", files.size(), problems.size())));
        return problems.stream().anyMatch(Problem::isError)
                ? ExitStatus.SOME_REFUSED
                : ExitStatus.DONE;
    }
}
