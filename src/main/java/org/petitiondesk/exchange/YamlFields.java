package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The fields of one YAML mapping by their keys; what is not as it should be is reported. */
final class YamlFields implements AddresseeSource {
    static final Set<String> ADDRESS_KEYS =
            Set.of("street", "lines", "postcode", "city", "region", "country");

    private final YamlReport report;
    private final Language language;
    private final int line;
    private final String path;
    private final YamlTexts texts;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /**
     * @param known the keys that have a meaning here
     * @param path what the keys stand in, with a full stop; empty at the top
     */
    YamlFields(
            MappingNode mapping,
            Set<String> known,
            String path,
            Language language,
            YamlReport report) {
        this.report = report;
        this.language = language;
        this.path = path;
        this.texts = new YamlTexts(language, report);
        this.line = report.line(mapping);
        for (NodeTuple each : mapping.getValue()) {
            String key = each.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
            if (!known.contains(key)) {
                String nearest = NearestWord.to(key, known).orElse("");
                report.warn("petition.unknown-key", each.getKeyNode(), path + key, key, nearest);
            } else if (nodes.putIfAbsent(key, each.getValueNode()) != null) {
                report.refuse("petition.duplicate-key", each.getKeyNode(), path + key, key);
            }
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public String text(String key) {
        return node(key).map(node -> texts.oneLine(node, path + key)).orElse("");
    }

    @Override
    public LocalizedText localized(String key) {
        return node(key).map(node -> texts.localized(node, path + key)).orElse(LocalizedText.EMPTY);
    }

    @Override
    public Optional<Country> country(String written) {
        return FieldWords.country(written);
    }

    @Override
    public List<String> texts(String key) {
        return members(key).stream()
                .map(node -> texts.oneLine(node, path + key))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Override
    public List<String> several(String key) {
        return texts(key);
    }

    /** Texts, each in one or more languages. */
    List<LocalizedText> localizedTexts(String key) {
        return members(key).stream()
                .map(node -> texts.localized(node, path + key))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Texts in the file's language, each in its place: also one that is empty. */
    List<String> ownItems(String key) {
        return members(key).stream().map(node -> texts.oneLine(node, path + key)).toList();
    }

    /** Texts, each in one or more languages and in its place: also one that is empty. */
    List<LocalizedText> items(String key) {
        return members(key).stream().map(node -> texts.localized(node, path + key)).toList();
    }

    /**
     * Texts likewise, or mappings with fields of their own.
     *
     * @param known the keys of such a mapping
     */
    <T> List<T> items(
            String key,
            Set<String> known,
            Function<LocalizedText, T> plain,
            Function<YamlFields, T> detailed) {
        List<T> items = new ArrayList<>();
        for (Node node : members(key)) {
            String place = path + key + "[" + (items.size() + 1) + "]";
            boolean hasFields =
                    node instanceof MappingNode mapping && hasKey(mapping, known::contains);
            items.add(
                    hasFields
                            ? detailed.apply(
                                    new YamlFields(
                                            (MappingNode) node,
                                            known,
                                            place + ".",
                                            language,
                                            report))
                            : plain.apply(texts.localized(node, place)));
        }
        return items;
    }

    private static boolean hasKey(MappingNode mapping, Predicate<String> wanted) {
        return mapping.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .anyMatch(key -> key instanceof ScalarNode name && wanted.test(name.getValue()));
    }

    /** Mappings, each with its own fields. */
    List<YamlFields> all(String key, Set<String> known) {
        List<YamlFields> found = new ArrayList<>();
        int number = 0;
        for (Node node : members(key)) {
            number++;
            String place = path + key + "[" + number + "].";
            if (node instanceof MappingNode mapping) {
                found.add(new YamlFields(mapping, known, place, language, report));
            } else {
                report.refuse("petition.mapping-expected", node, path + key, key);
            }
        }
        return found;
    }

    @Override
    public Optional<AddresseeSource> within(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            Set<String> known = AddresseeDraftReader.VIA_KEYS;
            return Optional.of(new YamlFields(mapping, known, path + key + ".", language, report));
        }
        node.filter(YamlTexts::isFilled)
                .ifPresent(other ->
                        report.refuse("petition.mapping-expected", other, path + key, key));
        return Optional.empty();
    }

    @Override
    public Optional<PostalAddress> address(Optional<Country> country) {
        Optional<Node> node = node("address");
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            return Optional.of(
                    new YamlFields(mapping, ADDRESS_KEYS, path + "address.", language, report)
                            .structured(country));
        }
        List<String> lines = lines("address");
        return lines.isEmpty() ? Optional.empty() : Optional.of(PostalAddress.free(lines, country));
    }

    private PostalAddress structured(Optional<Country> country) {
        List<String> lines = new ArrayList<>(lines("street"));
        lines.addAll(lines("lines"));
        Optional<Country> own = FieldWords.country(text("country"));
        return new PostalAddress(
                lines, text("postcode"), text("city"), text("region"), country.or(() -> own));
    }

    @Override
    public void refuse(String problem, String key, String... arguments) {
        report.refuse(problem, lineOf(key), path + key, arguments);
    }

    @Override
    public void warn(String problem, String key, String... arguments) {
        report.warn(problem, lineOf(key), path + key, arguments);
    }

    @Override
    public int refusals() {
        return report.refusals();
    }

    private int lineOf(String key) {
        return node(key).map(report::line).orElse(line);
    }

    private Optional<Node> node(String key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** The members of a list; a single value counts as a list of one. */
    private List<Node> members(String key) {
        Optional<Node> node = node(key).filter(YamlTexts::isFilled);
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        return node.map(List::of).orElse(List.of());
    }

    private List<String> lines(String key) {
        return members(key).stream()
                .flatMap(node -> texts.whole(node, path + key).lines())
                .map(String::strip)
                .toList();
    }
}
