package org.petitiondesk.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.FailureReport;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;

/** The one window for what nobody foresaw: a sentence with a code, and what to send to whom. */
final class FailureView extends VBox {
    FailureView(Throwable failure, Runnable close, Words words) {
        getStyleClass().add("failure-view");
        setMaxSize(560, Region.USE_PREF_SIZE);
        Label title = new Label(words.say("failure.title"));
        title.setGraphic(Icons.icon(Feather.ALERT_OCTAGON, "error"));
        title.getStyleClass().add("card-title");
        Label sentence = new Label(FailureWords.of(failure, words));
        sentence.setId("failure-sentence");
        sentence.setWrapText(true);
        Label note = new Label(words.say("failure.report-note"));
        note.setWrapText(true);
        note.getStyleClass().add("second");
        String report = FailureReport.of(failure);
        TextArea text = new TextArea(report);
        text.setEditable(false);
        text.setPrefRowCount(7);
        text.setAccessibleText(words.say("failure.report"));
        Button copy = new Button(words.say("failure.copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report);
            Clipboard.getSystemClipboard().setContent(content);
        });
        Button goOn = new Button(words.say("failure.go-on"));
        goOn.setId("go-on");
        goOn.getStyleClass().add("accent");
        goOn.setOnAction(event -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(copy, space, goOn);
        foot.getStyleClass().add("dialog-foot");
        getChildren().addAll(title, sentence, note, text, foot);
    }
}
