package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the texts that nodes are. */
final class YamlTexts {
    private final Language language;
    private final YamlReport report;

    /**
     * @param language of texts without a language tag
     */
    YamlTexts(Language language, YamlReport report) {
        this.language = language;
        this.report = report;
    }

    /** A text of one line; what is none is reported for the field. */
    String oneLine(Node node, String field) {
        return whole(node, field).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** A text as it stands. */
    String whole(Node node, String field) {
        if (node instanceof ScalarNode text) {
            return text.getValue();
        }
        Optional<String> withColon = withColon(node);
        if (withColon.isEmpty()) {
            report.refuse("petition.text-expected", node, field, field);
        }
        return withColon.orElse("");
    }

    /** A text for the file's language, or texts by language tag. */
    LocalizedText localized(Node node, String field) {
        if (!(node instanceof MappingNode byLanguage) || isOneText(byLanguage)) {
            return LocalizedText.of(language, whole(node, field));
        }
        Map<Language, String> texts = new TreeMap<>();
        for (NodeTuple each : byLanguage.getValue()) {
            String tag = key(each);
            Optional<Language> found = FieldWords.language(tag);
            if (found.isPresent()) {
                texts.put(found.get(), whole(each.getValueNode(), field));
            } else {
                report.refuse("petition.language-expected", each.getKeyNode(), field, tag);
            }
        }
        return new LocalizedText(texts);
    }

    static boolean isFilled(Node node) {
        return !(node instanceof ScalarNode text) || !text.getValue().isBlank();
    }

    private static boolean isOneText(MappingNode mapping) {
        return withColon(mapping).isPresent()
                && FieldWords.language(key(mapping.getValue().getFirst())).isEmpty();
    }

    /** The member of a list {@code - Stop: now}, which YAML takes for a key and its value. */
    private static Optional<String> withColon(Node node) {
        if (node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.BLOCK
                && mapping.getValue().size() == 1) {
            NodeTuple only = mapping.getValue().getFirst();
            boolean sameLine = line(only.getKeyNode()).equals(line(only.getValueNode()));
            if (sameLine && only.getValueNode() instanceof ScalarNode value) {
                return Optional.of(String.join(": ", List.of(key(only), value.getValue())).strip());
            }
        }
        return Optional.empty();
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
    }

    private static Optional<Integer> line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine());
    }
}
