package org.petitiondesk.gui.addressee;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands in the form's place while several addressees are selected: which, and what they lack. */
final class ManyDetails extends VBox {
    private static final int MOST = 10;

    private final AddresseesViewModel room;
    private final Words words;

    ManyDetails(AddresseesViewModel room) {
        this.room = room;
        this.words = room.words();
        setId("many-details");
        getStyleClass().addAll("addressee-form", "many-details");
        room.many().selected().subscribe(this::show);
        room.found().foundProperty().subscribe(now -> show());
    }

    private void show() {
        boolean areMany = room.many().selected().size() > 1;
        setVisible(areMany);
        getChildren().clear();
        if (!areMany) {
            return;
        }
        List<AddresseeRow> rows = room.selectedRows();
        VBox names = new VBox(new ScriptFlow(title(rows.size()), "form-name"));
        names.getStyleClass().add("form-section");
        rows.stream().limit(MOST).forEach(row -> names.getChildren().add(name(row)));
        if (rows.size() > MOST) {
            names.getChildren().add(line(words.say("addressee.selected-more", rows.size() - MOST)));
        }
        FormSection lacks = new FormSection(words.say("addressee.selected-lacks"));
        Stream.of(Lack.values()).forEach(lack -> showLack(lack, rows, lacks));
        if (rows.stream().allMatch(row -> row.lacks().isEmpty())) {
            lacks.below(line(words.say("addressee.selected-lack-nothing")));
        }
        getChildren().addAll(names, lacks);
    }

    private String title(int many) {
        return words.say("addressee.selected", many);
    }

    private static VBox name(AddresseeRow row) {
        String below =
                Stream.of(row.holder(), row.city())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        VBox name = new VBox(new ScriptFlow(row.title(), "title"));
        if (!below.isEmpty()) {
            name.getChildren().add(new ScriptFlow(below, "second"));
        }
        return name;
    }

    private void showLack(Lack lack, List<AddresseeRow> rows, FormSection lacks) {
        long many = rows.stream().filter(row -> row.lacks().contains(lack)).count();
        if (many > 0) {
            lacks.below(
                    line(
                            words.say(
                                    "addressee.selected-lack",
                                    words.say(lack.word()),
                                    many,
                                    rows.size())));
        }
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }
}
