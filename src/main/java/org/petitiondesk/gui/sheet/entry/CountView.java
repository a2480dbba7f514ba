package org.petitiondesk.gui.sheet.entry;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.WholeNumber;
import org.petitiondesk.l10n.Words;

/** Asks how many lines of the sheet are signed, before any of them is copied. */
final class CountView extends VBox {
    private final TextField field = new TextField();
    private final Label fault = new Label();
    private final EntryViewModel model;
    private final Runnable done;

    CountView(EntryViewModel model, Runnable done) {
        this.model = model;
        this.done = done;
        Words words = model.desk().words();
        getStyleClass().add("entry-count");
        Label question = new Label(words.say("entry.how-many"));
        question.getStyleClass().add("title");
        Label meaning = new Label(words.say("entry.how-many-meaning"));
        meaning.setWrapText(true);
        meaning.getStyleClass().add("second");
        field.setId("entry-counted");
        field.setAccessibleText(words.say("entry.how-many"));
        field.setPrefColumnCount(4);
        field.setOnAction(event -> take());
        Button begin = new Button(words.say("entry.begin"));
        begin.setId("entry-begin");
        begin.getStyleClass().add("accent");
        begin.setOnAction(event -> take());
        fault.setId("entry-counted-fault");
        fault.getStyleClass().add("error");
        HBox line = new HBox(field, begin);
        line.getStyleClass().add("form-line");
        getChildren().addAll(question, meaning, line, fault);
    }

    private void take() {
        boolean isCounted = WholeNumber.in(field.getText()).filter(model::count).isPresent();
        fault.setText(
                isCounted
                        ? ""
                        : model.desk().words().say("sheet.fault.counted", model.lineCount()));
        if (isCounted) {
            done.run();
        }
    }

    /** Asks anew. */
    void ask() {
        field.setText(
                model.progressProperty()
                        .get()
                        .flatMap(progress -> progress.sheet().countedLines())
                        .map(counted -> Integer.toString(counted))
                        .orElse(""));
        fault.setText("");
        field.requestFocus();
        field.selectAll();
    }
}
