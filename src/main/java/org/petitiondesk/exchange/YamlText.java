package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

import java.util.List;
import java.util.Optional;

/**
 * Reads YAML 1.2 only as far as its nodes, so that every scalar stays the text it is: {@code NO} is
 * Norway and {@code 001} has three digits. Aliases and deep nesting, which no petition needs, are
 * refused before any node is made; they are how a small file fills a machine's memory.
 */
final class YamlText {
    private static final int DEEPEST = 12;

    /** Texts with colons that are mended; each takes one more reading. */
    private static final int MOST_COLONS = 50;

    private final String file;
    private final int firstLine;

    /**
     * @param firstLine line of the file on which the YAML text begins, counted from 1
     */
    YamlText(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    /** The mapping that the text is. */
    Read<MappingNode> read(String yaml) {
        return read(yaml, MOST_COLONS);
    }

    private Read<MappingNode> read(String yaml, int mendable) {
        // The parser's own buffer breaks on a character beyond the BMP that straddles its end.
        LoadSettings settings = LoadSettings.builder().setBufferSize(yaml.length() + 2).build();
        try {
            Optional<Problem> hostile = hostile(yaml, settings);
            if (hostile.isPresent()) {
                return Read.refused(List.of(hostile.get()));
            }
            return new Compose(settings)
                    .composeString(yaml)
                    .filter(MappingNode.class::isInstance)
                    .map(node -> Read.of((MappingNode) node, List.of()))
                    .orElseGet(() -> refused("petition.no-keys", firstLine));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            return ColonText.quotedIn(yaml, line)
                    .filter(mended -> mendable > 0)
                    .map(mended -> read(mended, mendable - 1))
                    .orElseGet(() -> refused(keyOf(line, yaml), firstLine + line, problem(e)));
        } catch (YamlEngineException e) {
            return refused("petition.yaml", firstLine, "");
        }
    }

    /** The line of the file of a mark in the YAML text. */
    int line(Optional<Mark> mark) {
        return firstLine + mark.map(Mark::getLine).orElse(0);
    }

    private Optional<Problem> hostile(String yaml, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            Problem.Place place = Problem.Place.line(file, line(event.getStartMark()));
            switch (event.getEventId()) {
                case Alias -> {
                    return Optional.of(Problem.error("petition.alias", place));
                }
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
            }
            if (depth > DEEPEST) {
                return Optional.of(Problem.error("petition.too-deep", place));
            }
        }
        return Optional.empty();
    }

    private static String keyOf(int line, String yaml) {
        List<String> lines = yaml.lines().toList();
        boolean tab = line < lines.size() && lines.get(line).matches("\\s*\\t.*");
        return tab ? "petition.tab" : "petition.yaml";
    }

    private static String problem(MarkedYamlEngineException e) {
        return e.getProblem() == null ? "" : e.getProblem();
    }

    private Read<MappingNode> refused(String key, int line, String... arguments) {
        return Read.refused(List.of(Problem.error(key, Problem.Place.line(file, line), arguments)));
    }
}
