package org.petitiondesk.gui.sheet.entry;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;

import java.util.regex.Pattern;

/** Asks how many lines of the sheet are signed, before any of them is copied. */
final class CountView extends VBox {
    /** No page has as many lines. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

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
        String typed = field.getText().strip();
        boolean isNumber = NUMBER.matcher(typed).matches();
        fault.setText(isNumber ? "" : model.desk().words().say("entry.no-number"));
        if (isNumber) {
            model.count(Integer.parseInt(typed));
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
