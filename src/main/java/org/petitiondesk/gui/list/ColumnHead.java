package org.petitiondesk.gui.list;

import javafx.scene.layout.VBox;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.list.MappedColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A column's heading, and what the column holds. */
final class ColumnHead extends VBox {
    private final FieldNames names;
    private final ScriptText heading = new ScriptText("", "second");
    private final Choice<Optional<String>> field;
    private final Choice<Optional<Language>> language;
    private Optional<String> held = Optional.empty();

    /**
     * @param number counted from 1
     * @param mapped is told what a person says that it holds
     */
    ColumnHead(int number, FieldNames names, Words words, Consumer<Optional<String>> mapped) {
        this.names = names;
        field = new Choice<>("", names::name, chosen -> mapped.accept(chosen));
        field.box().setAccessibleText(words.say("import.column-holds", number));
        field.box().setId("column-" + number);
        language =
                new Choice<>(
                        "",
                        tag -> tag.map(LanguageNames::own).orElse(words.say("list.any-language")),
                        tag -> mapped.accept(held.map(word -> in(tag, word))));
        language.box().setAccessibleText(words.say("list.column-language", number));
        getChildren().addAll(heading, field, language);
    }

    private static String in(Optional<Language> language, String word) {
        return FieldNames.withoutLanguage(word) + language.map(tag -> ":" + tag).orElse("");
    }

    void show(MappedColumn column) {
        held = column.field();
        heading.setText(column.heading());
        heading.setVisible(!column.heading().isEmpty());
        heading.setManaged(!column.heading().isEmpty());
        field.show(names.all(), held.map(FieldNames::withoutLanguage));
        boolean hasLanguages = names.hasLanguages(held);
        language.setShown(hasLanguages);
        if (hasLanguages) {
            Optional<Language> present = held.flatMap(FieldNames::language);
            language.show(languages(present), present);
        }
    }

    private static List<Optional<Language>> languages(Optional<Language> present) {
        List<Optional<Language>> all =
                new ArrayList<>(
                        Stream.concat(
                                        Stream.of(Optional.<Language>empty()),
                                        FormsOfAddress.languages().stream().map(Optional::of))
                                .toList());
        if (!all.contains(present)) {
            all.add(present);
        }
        return all;
    }
}
