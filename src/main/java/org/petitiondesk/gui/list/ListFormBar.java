package org.petitiondesk.gui.list;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import org.petitiondesk.exchange.ListPreview;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.l10n.Words;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a list is read: its encoding, what stands between fields, what its first line is. */
public final class ListFormBar extends FlowPane {
    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "GB18030",
                    "Big5",
                    "EUC-KR",
                    "x-windows-949",
                    "Shift_JIS",
                    "windows-1252",
                    "UTF-16LE",
                    "UTF-16BE");
    private static final Map<Character, String> SEPARATORS =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar");

    private final ListFormViewModel<?> model;
    private final Words words;
    private final Choice<Charset> encoding;
    private final Choice<Character> separator;
    private final Choice<Boolean> firstLine;
    private final MappingBar mapping;

    /**
     * @param line what a first line is that has no headings
     * @param further choices of the kind of list
     */
    public ListFormBar(ListFormViewModel<?> model, Words words, String line, Node... further) {
        this.model = model;
        this.words = words;
        getStyleClass().add("import-choices");
        encoding = new Choice<>(words.say("import.encoding"), this::encodingName, model::charset);
        encoding.box().setId("import-encoding");
        separator =
                new Choice<>(words.say("import.separator"), this::separatorName, model::delimiter);
        separator.box().setId("import-separator");
        firstLine =
                new Choice<>(
                        words.say("import.first-line"),
                        are -> are ? words.say("import.headings") : line,
                        model::headings);
        firstLine.box().setId("import-first-line");
        mapping = new MappingBar(model, words);
        getChildren().addAll(encoding, separator, firstLine);
        getChildren().addAll(further);
        getChildren().add(mapping);
        model.previewProperty().subscribe(this::show);
    }

    private void show(Optional<? extends ListPreview<?>> preview) {
        Optional<TextEncoding> found = preview.flatMap(ListPreview::encoding);
        Optional<Character> between = preview.flatMap(ListPreview::delimiter);
        boolean isTable = preview.map(ListPreview::isTable).orElse(false);
        encoding.setShown(found.isPresent());
        found.ifPresent(now -> encoding.show(encodings(now.charset()), now.charset()));
        separator.setShown(between.isPresent());
        between.ifPresent(now -> separator.show(separators(now), now));
        firstLine.setShown(isTable);
        firstLine.show(List.of(true, false), preview.map(ListPreview::hasHeadings).orElse(false));
        mapping.setVisible(isTable);
        mapping.setManaged(isTable);
    }

    private static List<Charset> encodings(Charset found) {
        List<Charset> known =
                new ArrayList<>(
                        ENCODINGS.stream()
                                .filter(Charset::isSupported)
                                .map(Charset::forName)
                                .toList());
        if (!known.contains(found)) {
            known.addFirst(found);
        }
        return known;
    }

    private static List<Character> separators(char found) {
        List<Character> known = new ArrayList<>(List.of(',', ';', '\t', '|'));
        if (!known.contains(found)) {
            known.addFirst(found);
        }
        return known;
    }

    private String encodingName(Charset charset) {
        String name = charset.displayName(Locale.ROOT);
        Optional<TextEncoding> found = model.previewProperty().get().flatMap(ListPreview::encoding);
        boolean isFound =
                model.formProperty().get().table().charset().isEmpty()
                        && found.map(TextEncoding::charset).equals(Optional.of(charset));
        if (!isFound) {
            return name;
        }
        return words.say(found.get().guessed() ? "import.guessed" : "import.found", name);
    }

    private String separatorName(char separator) {
        String known = SEPARATORS.get(separator);
        String name =
                known == null
                        ? Character.toString(separator)
                        : words.say("import.separator." + known);
        boolean isFound =
                model.formProperty().get().table().delimiter().isEmpty()
                        && model.previewProperty()
                                .get()
                                .flatMap(ListPreview::delimiter)
                                .equals(Optional.of(separator));
        return isFound ? words.say("import.found", name) : name;
    }
}
