package org.petitiondesk.gui.letter;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.TextComparison.Kind;

import java.util.Optional;

/** How a text stood before, and what has changed since. */
final class HistoryView extends VBox {
    private final HistoryViewModel model;
    private final Runnable close;
    private final Words words;
    private final ListView<HistoryViewModel.Entry> list = new ListView<>();
    private final VBox comparison = new VBox();

    /**
     * @param close puts the dialog away
     */
    HistoryView(HistoryViewModel model, Runnable close, Words words) {
        this.model = model;
        this.close = close;
        this.words = words;
        getStyleClass().addAll("failure-view", "history-view");
        setMaxSize(860, 560);
        Label title = new Label(words.say("letter.history-title"));
        title.setGraphic(Icons.icon(Feather.CLOCK, "signed-icon"));
        title.getStyleClass().add("card-title");
        Label meaning = new Label(words.say("letter.history-meaning"));
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        meaning.getStyleClass().add("second");
        list.setId("history-list");
        list.setItems(model.entriesProperty());
        list.setAccessibleText(words.say("letter.history-title"));
        list.setPlaceholder(new Label(words.say("letter.history-none")));
        list.setCellFactory(view -> new EntryCell());
        // A list takes Enter away from the button that it would press.
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        takeBack();
                        event.consume();
                    }
                });
        list.setMinWidth(230);
        list.setPrefWidth(230);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> model.chosenProperty().set(Optional.ofNullable(entry)));
        // Later: while the list changes its selection must not be changed.
        model.entriesProperty()
                .subscribe(() -> Platform.runLater(list.getSelectionModel()::selectFirst));
        comparison.getStyleClass().add("history-comparison");
        comparison.setId("history-comparison");
        ScrollPane scroll = new ScrollPane(comparison);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.say("letter.history-changes"));
        scroll.getStyleClass().add("history-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        model.chosenProperty().subscribe(this::show);
        HBox body = new HBox(12, list, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, meaning, body, foot());
    }

    private DialogFoot foot() {
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("editor.close"), "history-close", close);
        Button take = foot.main(words.say("letter.history-take"), "history-take", this::takeBack);
        take.setDefaultButton(true);
        take.disableProperty().bind(model.chosenProperty().map(Optional::isEmpty));
        return foot;
    }

    private void takeBack() {
        model.takeBack();
        close.run();
    }

    private void show(Optional<HistoryViewModel.Entry> chosen) {
        comparison.getChildren().clear();
        chosen.ifPresent(
                entry -> comparison.getChildren().add(ComparisonFlow.of(entry.parts(), words)));
    }

    /** A former text by its time, with how much it differs. */
    private final class EntryCell extends ListCell<HistoryViewModel.Entry> {
        @Override
        protected void updateItem(HistoryViewModel.Entry entry, boolean isEmpty) {
            super.updateItem(entry, isEmpty);
            setText(
                    isEmpty
                            ? ""
                            : words.say(
                                    "letter.history-entry",
                                    entry.time(),
                                    entry.size(Kind.ADDED),
                                    entry.size(Kind.REMOVED)));
        }
    }
}
