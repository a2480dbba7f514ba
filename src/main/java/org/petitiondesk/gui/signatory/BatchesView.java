package org.petitiondesk.gui.signatory;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.WhileShown;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.workflow.ImportHistory.Entry;

import java.util.Optional;
import java.util.function.Consumer;

/** Lists the imports of a petition with their refused lines; takes one back or shows its rows. */
final class BatchesView extends VBox {
    private final BatchesViewModel model;
    private final Words words;
    private final ListView<Entry> list = new ListView<>();
    private final ListView<String> refused = new ListView<>();
    private final Label refusedTitle = new Label();
    private final Label note = new Label();

    /**
     * @param showing shows the rows of an import
     */
    BatchesView(
            BatchesViewModel model, Consumer<ImportBatch> showing, Runnable close, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("erase", "batches");
        setMaxSize(640, 620);
        Label title = new Label(words.say("batches.title"));
        title.getStyleClass().add("room-title");
        list.setId("batches");
        list.setAccessibleText(words.say("batches.title"));
        list.setItems(model.entries());
        list.setCellFactory(shown -> new Cell());
        Label nothing = new Label(words.say("batches.none"));
        nothing.visibleProperty().bind(model.readProperty());
        list.setPlaceholder(nothing);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> {
                    if (entry != null) {
                        model.chosenProperty().set(Optional.of(entry));
                    }
                });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.takeBack();
                event.consume();
            }
        });
        refused.setId("batch-refused");
        refused.setItems(model.refused());
        refused.setMinHeight(120);
        refused.setCellFactory(shown -> new RefusedCell());
        refusedTitle.getStyleClass().add("detail-title");
        note.getStyleClass().add("second");
        note.setText(words.say("batches.refused-note"));
        note.visibleProperty().bind(model.hasLinesProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(refused, Priority.SOMETIMES);
        getChildren().addAll(title, list, refusedTitle, refused, note, foot(showing, close));
        model.chosenProperty().subscribe(this::show);
        WhileShown.keep(this, model.following());
    }

    private DialogFoot foot(Consumer<ImportBatch> showing, Runnable close) {
        var isNone = model.chosenProperty().map(Optional::isEmpty);
        Button takeBack = DialogFoot.button(words.say("batches.take-back"), model::takeBack);
        takeBack.setId("batches-take-back");
        takeBack.disableProperty().bind(isNone);
        DialogFoot foot = new DialogFoot(takeBack);
        foot.button(words.say("batches.close"), "batches-close", close);
        Button show =
                foot.main(
                        words.say("batches.show"),
                        "batches-show",
                        () ->
                                model.chosenProperty()
                                        .get()
                                        .map(Entry::batch)
                                        .ifPresent(batch -> {
                                            showing.accept(batch);
                                            close.run();
                                        }));
        show.setDefaultButton(true);
        show.disableProperty().bind(isNone);
        return foot;
    }

    private void show(Optional<Entry> chosen) {
        chosen.ifPresentOrElse(
                entry -> list.getSelectionModel().select(entry),
                () -> list.getSelectionModel().clearSelection());
        refusedTitle.setText(
                chosen.map(entry -> words.say("batches.refused", entry.number())).orElse(""));
    }

    /** An import in two lines. */
    private final class Cell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean isEmpty) {
            super.updateItem(entry, isEmpty);
            if (isEmpty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label counts = new Label(model.counts(entry));
            counts.getStyleClass().add("second");
            setGraphic(new VBox(new ScriptText(model.name(entry), "title"), counts));
            setAccessibleText(model.name(entry) + ". " + model.counts(entry));
        }
    }

    private static final class RefusedCell extends ListCell<String> {
        @Override
        protected void updateItem(String line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            setText(isEmpty ? "" : line);
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
