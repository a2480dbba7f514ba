package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SignatureColumn;
import org.petitiondesk.workflow.RowSort;

import java.util.Optional;

/** Sorts the table, by keyboard too; it says by what, and while that takes a while. */
final class SortMenu extends MenuButton {
    private final ObjectProperty<Optional<RowSort.By>> sort;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();

    SortMenu(SignatoriesViewModel model, Words words) {
        this.sort = model.sortProperty();
        this.words = words;
        setId("signatory-sort");
        getStyleClass().add("filter-menu");
        add("recorded", Optional.empty());
        add("listed", Optional.of(new RowSort.By.Listed()));
        for (SignatureColumn column : SignatureColumn.values()) {
            add(column.word(), Optional.of(new RowSort.By.Column(column, false)));
        }
        getItems().addAll(new SeparatorMenuItem(), reversed());
        sort.subscribe(by -> tell(by, model.sortingProperty().get()));
        model.sortingProperty().subscribe(isSorting -> tell(sort.get(), isSorting));
    }

    private void add(String word, Optional<RowSort.By> by) {
        RadioMenuItem item = new RadioMenuItem(word(word));
        item.setId("sort-" + word);
        item.setToggleGroup(group);
        item.setOnAction(event -> sort.set(by));
        sort.subscribe(now -> item.setSelected(word(now).equals(word)));
        getItems().add(item);
    }

    private CheckMenuItem reversed() {
        CheckMenuItem item = new CheckMenuItem(words.say("signatory.sort-reversed"));
        item.setId("sort-reversed");
        item.setOnAction(event ->
                sort.set(
                        sort.get()
                                .map(by ->
                                        by instanceof RowSort.By.Column(var column, var before)
                                                ? new RowSort.By.Column(column, !before)
                                                : by)));
        sort.subscribe(by -> {
            Optional<RowSort.By.Column> column = by.flatMap(SortMenu::column);
            item.setDisable(column.isEmpty());
            item.setSelected(column.map(RowSort.By.Column::isReversed).orElse(false));
        });
        return item;
    }

    private static Optional<RowSort.By.Column> column(RowSort.By by) {
        return by instanceof RowSort.By.Column column ? Optional.of(column) : Optional.empty();
    }

    private static String word(Optional<RowSort.By> by) {
        return by.map(known ->
                        switch (known) {
                            case RowSort.By.Listed() -> "listed";
                            case RowSort.By.Column(SignatureColumn column, boolean isReversed) ->
                                    column.word();
                        })
                .orElse("recorded");
    }

    private String word(String word) {
        return words.say("signatory.sort." + word);
    }

    private void tell(Optional<RowSort.By> by, boolean isSorting) {
        setText(words.say(isSorting ? "signatory.sorting" : "signatory.sorted-by", word(word(by))));
        getStyleClass().remove("filtering");
        if (by.isPresent()) {
            getStyleClass().add("filtering");
        }
    }
}
