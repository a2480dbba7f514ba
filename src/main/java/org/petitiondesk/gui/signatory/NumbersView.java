package org.petitiondesk.gui.signatory;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.signatory.NumbersViewModel.Part;
import org.petitiondesk.gui.signatory.NumbersViewModel.Row;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.PetitionNumbers;

import java.util.function.Function;

/** How many have signed: a picture, and beside it the table of its figures. */
final class NumbersView extends VBox {
    private static final double SHARP = 2;

    private final NumbersViewModel model;
    private final Words words;
    private final ScrollPane picture = new ScrollPane();
    private final TableView<Row> table = new TableView<>();
    private final TableColumn<Row, Row> name;
    private final TableColumn<Row, String> more;
    private final Label copied = new Label();

    NumbersView(NumbersViewModel model, Runnable leave, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("failure-view", "numbers-view");
        setMaxSize(1000, 640);
        Label title = new Label(words.say("numbers.command"));
        title.getStyleClass().add("card-title");
        Label counting = new Label();
        counting.setId("numbers-counting");
        counting.textProperty()
                .bind(
                        model.numbersProperty()
                                .map(found ->
                                        found.map(of ->
                                                        words.say(
                                                                "numbers.counting",
                                                                of.numbers().counting()))
                                                .orElse("")));
        Label small = new Label(words.say("numbers.small"));
        small.getStyleClass().add("second");
        small.setWrapText(true);
        name = column(words.say("numbers.name"), row -> row);
        name.setPrefWidth(140);
        name.setCellFactory(of -> new NumbersNameCell());
        TableColumn<Row, String> count =
                column(words.say("numbers.count"), row -> model.number(row.count()));
        count.setPrefWidth(95);
        count.getStyleClass().add("number-column");
        more = column(words.say("numbers.share"), Row::more);
        more.getStyleClass().add("number-column");
        table.getColumns().add(name);
        table.getColumns().add(count);
        table.getColumns().add(more);
        table.setItems(model.rowsProperty());
        table.setId("numbers-table");
        table.setAccessibleText(words.say("numbers.table"));
        table.setMinWidth(340);
        table.setPrefWidth(340);
        table.setPlaceholder(new Label(words.say("numbers.none")));
        picture.setFitToWidth(true);
        picture.getStyleClass().add("numbers-picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        HBox content = new HBox(picture, table);
        content.getStyleClass().add("numbers-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(title, counting, parts(), content, small, foot(leave));
        model.rowsProperty().subscribe(this::show);
    }

    private static <T> TableColumn<Row, T> column(String name, Function<Row, T> value) {
        TableColumn<Row, T> column = new TableColumn<>(name);
        column.setCellValueFactory(cell -> constant(value.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static <T> ObservableValue<T> constant(T value) {
        return new ReadOnlyObjectWrapper<>(value);
    }

    private HBox parts() {
        HBox parts = new HBox();
        parts.getStyleClass().add("numbers-parts");
        ToggleGroup group = new ToggleGroup();
        for (Part part : Part.values()) {
            ToggleButton button = new ToggleButton(words.say("numbers." + part.word()));
            button.setId("numbers-" + part.word());
            button.setToggleGroup(group);
            button.setSelected(part == model.partProperty().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.partProperty().set(part);
            });
            parts.getChildren().add(button);
        }
        return parts;
    }

    private void show() {
        copied.setText("");
        model.numbersProperty().get().ifPresent(this::draw);
    }

    private void draw(PetitionNumbers numbers) {
        boolean isTime = model.partProperty().get() == Part.TIME;
        name.setText(words.say(isTime ? "numbers.from." + numbers.span().word() : "numbers.name"));
        more.setText(words.say(isTime ? "numbers.sum" : "numbers.share"));
        picture.setContent(
                new NumbersChart(model.partProperty().get(), numbers, model.rowsProperty(), words));
    }

    private DialogFoot foot(Runnable leave) {
        copied.getStyleClass().add("second");
        DialogFoot foot = new DialogFoot(copied);
        foot.button(words.say("numbers.copy-figures"), "numbers-copy-figures", this::copyFigures);
        foot.button(words.say("numbers.copy-picture"), "numbers-copy-picture", this::copyPicture);
        foot.main(words.say("numbers.close"), "numbers-close", leave);
        return foot;
    }

    private void copyFigures() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.figures());
        copy(content);
    }

    /** The whole picture, also what is scrolled out of sight. */
    private void copyPicture() {
        if (picture.getContent() != null) {
            SnapshotParameters sharp = new SnapshotParameters();
            sharp.setTransform(Transform.scale(SHARP, SHARP));
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture.getContent().snapshot(sharp, null));
            copy(content);
        }
    }

    private void copy(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        copied.setText(words.say("numbers.copied"));
    }
}
