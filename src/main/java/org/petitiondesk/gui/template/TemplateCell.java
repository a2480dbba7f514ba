package org.petitiondesk.gui.template;

import atlantafx.base.controls.Spacer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Picture;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;

import java.util.Locale;

/** A template in the list: title, kind, languages, whether the current petition uses it. */
final class TemplateCell extends ListCell<TemplateRow> {
    private static final double PICTURE_WIDTH = 44;

    private final TemplatesViewModel model;

    TemplateCell(TemplatesViewModel model) {
        this.model = model;
        getStyleClass().add("template-cell");
        setPrefWidth(0);
    }

    /** The page as it is drawn by now; it comes later into a cell that still shows the template. */
    private StackPane page(TemplateRow row) {
        StackPane page = new StackPane();
        page.getStyleClass().add("template-picture");
        model.picture(
                        row,
                        () -> {
                            if (row.equals(getItem())) {
                                getListView().refresh();
                            }
                        })
                .map(picture -> Picture.view(picture, PICTURE_WIDTH))
                .ifPresent(page.getChildren()::add);
        return page;
    }

    @Override
    protected void updateItem(TemplateRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Words words = model.words();
        HBox marks = new HBox();
        marks.getStyleClass().add("template-marks");
        row.languages()
                .forEach(language ->
                        marks.getChildren()
                                .add(
                                        new ScriptText(
                                                LanguageNames.mark(language), "language-mark")));
        String kind =
                row.own().isPresent()
                        ? row.name()
                        : row.kind()
                                .map(each ->
                                        words.say(
                                                "template.kind."
                                                        + each.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-')))
                                .orElse("");
        Label name = new Label(kind);
        name.getStyleClass().add("second");
        HBox head = new HBox(new ScriptText(row.title(), "title"));
        if (model.isUsed(row)) {
            Label used = new Label(words.say("template.in-use"));
            used.setGraphic(Icons.icon(Feather.CHECK, "good"));
            used.getStyleClass().add("note");
            used.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().addAll(new Spacer(), used);
        }
        if (row.isFaulty()) {
            head.getChildren().add(1, Icons.icon(Feather.ALERT_OCTAGON, "error"));
        }
        head.getStyleClass().add("template-name");
        VBox graphic = new VBox(head);
        if (!kind.equals(row.title())) {
            graphic.getChildren().add(name);
        }
        graphic.getChildren().add(marks);
        graphic.getStyleClass().add("template-row");
        HBox.setHgrow(graphic, Priority.ALWAYS);
        HBox card = new HBox(page(row), graphic);
        card.getStyleClass().add("template-card");
        setGraphic(card);
        setAccessibleText(
                row.isFaulty()
                        ? words.say("template.named-faulty", row.title(), kind)
                        : row.title() + ", " + kind);
    }
}
