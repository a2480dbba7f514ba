package org.petitiondesk.gui.letter;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.template.MergeField;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The merge fields that a petition's text can have. */
final class FieldMenu extends MenuButton {
    FieldMenu(Consumer<MergeField> insert, Words words) {
        super(words.say("letter.field"), Icons.icon(Feather.PLUS, "button-icon"));
        setId("letter-fields");
        setAccessibleText(words.say("letter.insert-field"));
        getItems().add(item(MergeField.DEMANDS, insert, words));
        getItems().add(new SeparatorMenuItem());
        List<MergeField> texts =
                Arrays.stream(MergeField.values())
                        .filter(field -> field.kind() == MergeField.Kind.TEXT)
                        .toList();
        texts.forEach(field -> getItems().add(item(field, insert, words)));
    }

    private static MenuItem item(MergeField field, Consumer<MergeField> insert, Words words) {
        MenuItem item = new MenuItem(words.say("field." + field.fieldName()));
        item.setOnAction(event -> insert.accept(field));
        return item;
    }
}
