package org.petitiondesk.gui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
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
        DialogFoot foot =
                new DialogFoot(DialogFoot.button(words.say("failure.copy"), () -> copy(report)));
        foot.main(words.say("failure.go-on"), "go-on", close);
        getChildren().addAll(title, sentence, note, text, foot);
    }

    private static void copy(String report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
