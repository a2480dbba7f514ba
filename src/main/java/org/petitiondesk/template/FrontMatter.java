package org.petitiondesk.template;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.common.Read;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a template, between two lines of three dashes, and the text below it. Every value is
 * text as it was written: {@code language: no} is Norwegian and not a truth value.
 *
 * @param bodyLine the line on which the text begins, counted from 1
 */
record FrontMatter(Map<String, Entry> entries, String body, int bodyLine) {
    private static final String FENCE = "---";
    private static final int DEEPEST = 12;

    record Entry(String value, int line) {}

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The line a key stands on; that of the opening fence where it does not stand at all. */
    int lineOf(String key) {
        return entry(key).map(Entry::line).orElse(1);
    }

    static Read<FrontMatter> read(String file, String source) {
        List<String> lines = source.replaceFirst("^\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            return refused("template.no-front-matter", Place.line(file, 1));
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
            end++;
        }
        if (end == lines.size()) {
            return refused("template.front-matter-not-ended", Place.line(file, 1));
        }
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        List<Problem> problems = new ArrayList<>();
        Map<String, Entry> entries = new LinkedHashMap<>();
        // The opening fence stays: it keeps the line numbers and is YAML too.
        String head = String.join("\n", lines.subList(0, end));
        // The parser's own buffer breaks on a character beyond the BMP that straddles its end.
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setBufferSize(head.length() + 2).build();
        try {
            Optional<Place> hostile = hostile(file, head, settings);
            if (hostile.isPresent()) {
                return refused("template.yaml", hostile.get());
            }
            new Compose(settings)
                    .composeString(head)
                    .ifPresent(root -> readEntries(file, root, entries, problems));
        } catch (MarkedYamlEngineException e) {
            Place place = Place.line(file, e.getProblemMark().map(FrontMatter::line).orElse(1));
            return refused("template.yaml", place);
        } catch (YamlEngineException _) {
            return refused("template.yaml", Place.line(file, 1));
        }
        return Read.of(new FrontMatter(entries, body, end + 2), problems);
    }

    /** Aliases and deep nesting are how a small file fills a machine's memory. */
    private static Optional<Place> hostile(String file, String head, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(head)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> depth += DEEPEST;
                case Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
            }
            if (depth > DEEPEST) {
                return Optional.of(
                        Place.line(file, event.getStartMark().map(FrontMatter::line).orElse(1)));
            }
        }
        return Optional.empty();
    }

    private static void readEntries(
            String file, Node root, Map<String, Entry> entries, List<Problem> problems) {
        if (!(root instanceof MappingNode mapping)) {
            problems.add(Problem.error("template.yaml", Place.line(file, 1)));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            int line = tuple.getKeyNode().getStartMark().map(FrontMatter::line).orElse(1);
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && tuple.getValueNode() instanceof ScalarNode value) {
                entries.put(key.getValue(), new Entry(value.getValue().strip(), line));
            } else {
                problems.add(Problem.error("template.yaml-not-text", Place.line(file, line)));
            }
        }
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static Read<FrontMatter> refused(String key, Place place) {
        return Read.refused(List.of(Problem.error(key, place)));
    }
}
