package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.template.TextBlock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Text blocks. */
@Command(
        name = "block",
        description = "Shows text blocks: what articles of treaties bind to, and one's own.",
        synopsisSubcommandLabel = "COMMAND")
final class BlockCommands {
    private final Session session;

    BlockCommands(Session session) {
        this.session = session;
    }

    @Command(description = "Lists the text blocks: the library's own, then the shipped ones.")
    int list(
            @Option(
                            names = "--query",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "Only those with these words; a number is an article's.")
                    String query,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            defaultValue = "en",
                            description = "The language (default: ${DEFAULT-VALUE}).")
                    Language language)
            throws LibraryException, IOException, Failure {
        List<TextBlock> found = session.blocks().find(query, language);
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (TextBlock block : found) {
            objects.add(head(block));
            lines.add(
                    block.isOwn()
                            ? block.name() + "  " + session.say("template.own")
                            : block.name() + "  " + block.title());
        }
        session.answer(Map.of("blocks", objects), lines);
        return ExitStatus.DONE;
    }

    @Command(description = "Shows the text of a block.")
    int show(
            @Parameters(paramLabel = "NAME", description = "A name from block list.") String name,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            defaultValue = "en",
                            description = "The language (default: ${DEFAULT-VALUE}).")
                    Language language)
            throws LibraryException, IOException, Failure {
        TextBlock block =
                session.blocks()
                        .named(name, language)
                        .orElseThrow(() -> new Failure("no-such-block", name, language.tag()));
        Map<String, Object> object = head(block);
        object.put("text", block.text());
        List<String> lines = new ArrayList<>(List.of(block.text()));
        block.citation()
                .ifPresent(citation -> {
                    lines.add("");
                    lines.add(citation.source());
                    lines.add(
                            citation.checked()
                                    .map(day -> session.say("block.checked", day.toString()))
                                    .orElseGet(() -> session.say("block.unchecked")));
                    if (!citation.nativeReader()) {
                        lines.add(session.say("block.not-native"));
                    }
                });
        session.answer(object, lines);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> head(TextBlock block) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("name", block.name());
        head.put("language", block.language());
        head.put("title", block.title());
        head.put("own", block.isOwn());
        block.citation()
                .ifPresent(citation -> {
                    head.put("instrument", citation.instrument());
                    head.put("article", citation.article());
                    head.put("reference", citation.reference());
                    head.put("source", citation.source());
                    citation.checked().ifPresent(day -> head.put("checked", day));
                    head.put("nativeReader", citation.nativeReader());
                });
        return head;
    }
}
