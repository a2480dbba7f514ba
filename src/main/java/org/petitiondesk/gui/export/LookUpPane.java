package org.petitiondesk.gui.export;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.function.Function;

/** Signatures and what the copy prints of each, or those of a name. */
public final class LookUpPane extends VBox {
    private final Words words;

    public LookUpPane(LookUpViewModel model, Words words) {
        this.words = words;
        getStyleClass().add("look-up");
        Label title = new Label(words.say("export.look-up"));
        title.getStyleClass().add("title");
        TextField field = new TextField();
        field.setId("look-up");
        field.setPromptText(words.say("export.look-up.prompt"));
        field.setAccessibleText(words.say("export.look-up"));
        ScriptFields.dress(field);
        TwoWay.bind(field.textProperty(), model.queryProperty());
        StackPane searching = new StackPane(field, Icons.icon(Feather.SEARCH, "search-icon"));
        searching.getStyleClass().add("searching");
        Label note = new Label();
        note.getStyleClass().add("second");
        note.textProperty().bind(model.noteProperty());
        TableView<Hit> table = table(model);
        // Otherwise Enter would press the dialog's default button.
        field.setOnAction(event -> goToFirst(table));
        table.setOnKeyPressed(LookUpPane::keepEnter);
        getChildren().addAll(title, new WayBar(model, words), searching, table, note);
    }

    private static void goToFirst(TableView<Hit> table) {
        if (!table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().select(0);
            table.scrollTo(0);
        }
    }

    private static void keepEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
        }
    }

    private TableView<Hit> table(LookUpViewModel model) {
        TableView<Hit> table = new TableView<>();
        model.hitsProperty()
                .subscribe(hits -> {
                    table.setItems(hits);
                    // Whoever has gone to the list stays on a row of it.
                    if (table.isFocused() && !hits.isEmpty()) {
                        table.getSelectionModel().select(0);
                    }
                });
        table.setId("look-up-table");
        table.setAccessibleText(words.say("export.look-up"));
        table.getStyleClass().add("look-up-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Region());
        table.setFixedCellSize(32);
        VBox.setVgrow(table, Priority.ALWAYS);
        TableColumn<Hit, Hit> name = column("export.look-up.name", this::name);
        TableColumn<Hit, Hit> consent = column("export.look-up.consent", this::consent);
        TableColumn<Hit, Hit> prints = column("export.look-up.prints", this::prints);
        name.setPrefWidth(158);
        consent.setPrefWidth(112);
        prints.setPrefWidth(196);
        table.getColumns().setAll(List.of(name, consent, prints));
        return table;
    }

    private TableColumn<Hit, Hit> column(String key, Function<Hit, Region> shown) {
        TableColumn<Hit, Hit> column = new TableColumn<>(words.say(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> new HitCell(shown));
        return column;
    }

    private Region name(Hit hit) {
        return new ScriptText(hit.name(), hit.consent().isPresent() ? "title" : "unshown");
    }

    private Region prints(Hit hit) {
        return new ScriptText(hit.prints(), hit.isShown() ? "shown" : "unshown");
    }

    private Region consent(Hit hit) {
        return hit.consent()
                .<Region>map(consent -> new ConsentChip(consent, words))
                .orElseGet(() -> new ScriptText(hit.state(), "second"));
    }

    private static final class HitCell extends TableCell<Hit, Hit> {
        private final Function<Hit, Region> shown;

        HitCell(Function<Hit, Region> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText("");
                setTooltip(null);
                return;
            }
            Region node = shown.apply(hit);
            setGraphic(node);
            setAccessibleText(node.getAccessibleText());
            setTooltip(new Tooltip(node.getAccessibleText()));
        }
    }
}
