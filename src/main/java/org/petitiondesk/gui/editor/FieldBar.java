package org.petitiondesk.gui.editor;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.template.MergeField;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Offers the merge fields that a text can have; typing leaves those with these letters. */
final class FieldBar extends VBox {
    private final FieldNames names;
    private final TextField search = new TextField();
    private final FilteredList<MergeField> offered =
            new FilteredList<>(
                    FXCollections.observableArrayList(
                            Arrays.stream(MergeField.values())
                                    .filter(FieldNames::isForTexts)
                                    .toList()));
    private final ListView<MergeField> list = new ListView<>(offered);
    private final Consumer<MergeField> insert;
    private final Runnable leave;

    /**
     * @param leave puts the bar away
     */
    FieldBar(Consumer<MergeField> insert, Runnable leave, Words words) {
        this.names = new FieldNames(words);
        this.insert = insert;
        this.leave = leave;
        getStyleClass().add("editor-bar");
        search.setId("editor-field-search");
        search.setAccessibleText(words.say("editor.field-search"));
        search.setPromptText(words.say("editor.field-search"));
        list.setId("editor-fields");
        list.setAccessibleText(words.say("letter.insert-field"));
        list.getStyleClass().add("editor-fields");
        list.setCellFactory(view -> new FieldCell());
        getChildren().addAll(search, list);
        search.textProperty().subscribe(this::offer);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnKeyPressed(this::press);
        list.setOnMouseClicked(event -> choose());
    }

    private void offer(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).strip();
        offered.setPredicate(field ->
                names.name(field).toLowerCase(Locale.ROOT).contains(wanted)
                        || field.fieldName().contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    private void press(KeyEvent event) {
        boolean isInSearch = event.getSource().equals(search);
        switch (event.getCode()) {
            case ENTER -> choose();
            case ESCAPE -> leave.run();
            case UP, DOWN -> {
                if (!isInSearch) {
                    return;
                }
                if (event.getCode() == KeyCode.UP) {
                    list.getSelectionModel().selectPrevious();
                } else {
                    list.getSelectionModel().selectNext();
                }
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(field -> {
                    leave.run();
                    insert.accept(field);
                });
    }

    /** Asks anew. */
    void begin() {
        search.clear();
        offer("");
        search.requestFocus();
    }

    /** A field by its name. */
    private final class FieldCell extends ListCell<MergeField> {
        @Override
        protected void updateItem(MergeField field, boolean isEmpty) {
            super.updateItem(field, isEmpty);
            setText(isEmpty ? "" : names.name(field));
        }
    }
}
