package org.petitiondesk.gui.letter;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.exchange.letter.LetterPart;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;

import java.util.Locale;

/** Shows what was found in a letter's file: ticked is what becomes the text. */
final class BeginningView extends VBox {
    private final BeginningViewModel model;
    private final Words words;
    private final VBox rows = new VBox();

    /**
     * @param close puts the dialog away
     */
    BeginningView(BeginningViewModel model, Runnable close, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("failure-view", "beginning-view");
        setPrefSize(760, 600);
        setMaxSize(760, 600);
        Label title = new Label(words.say("letter.begin-title"));
        title.getStyleClass().add("card-title");
        Label meaning = note(words.say("letter.begin-meaning"));
        Label told = note("");
        told.textProperty().bind(model.toldProperty());
        told.visibleProperty().bind(model.toldProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        rows.getStyleClass().add("beginning-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        meaning,
                        told,
                        scroll,
                        new FaultLine(model.faultProperty()),
                        foot(close));
        model.partsProperty().subscribe(this::show);
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("second");
        return note;
    }

    private void show() {
        rows.getChildren().clear();
        for (int place = 0; place < model.partsProperty().size(); place++) {
            rows.getChildren().add(row(place, model.partsProperty().get(place)));
        }
    }

    private Node row(int place, LetterPart part) {
        CheckBox box = new CheckBox();
        box.setId("part-" + (place + 1));
        box.setSelected(model.keptProperty().get().contains(place));
        box.selectedProperty().addListener((property, before, isKept) -> model.keep(place, isKept));
        String role = words.say("letter.part." + part.role().name().toLowerCase(Locale.ROOT));
        box.setAccessibleText(role + ", " + part.shown());
        Label name = new Label(role);
        name.getStyleClass().add("second");
        name.setMinWidth(110);
        ScriptFlow text = new ScriptFlow(part.shown(), "beginning-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(box, name, text);
        row.getStyleClass().add("beginning-row");
        return row;
    }

    private DialogFoot foot(Runnable close) {
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("job.cancel"), "begin-cancel", close);
        foot.main(
                        words.say("letter.begin-do"),
                        "begin-do",
                        () -> {
                            model.begin();
                            close.run();
                        })
                .disableProperty()
                .bind(model.possible().map(is -> !is));
        return foot;
    }
}
