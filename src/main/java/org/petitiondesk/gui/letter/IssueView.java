package org.petitiondesk.gui.letter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

/** Asks on which day the letters are issued. */
final class IssueView extends VBox {

    /**
     * @param close puts the dialog away
     */
    IssueView(IssueViewModel model, Runnable close, Words words) {
        getStyleClass().addAll("failure-view", "issue-view");
        setMaxSize(560, Region.USE_PREF_SIZE);
        Label title = new Label(words.say("letter.issue-title"));
        title.setGraphic(Icons.icon(Feather.SEND, "signed-icon"));
        title.getStyleClass().add("card-title");
        TextField day = new TextField();
        day.setId("issue-day");
        TwoWay.bind(day.textProperty(), model.dayProperty());
        day.setAccessibleText(words.say("letter.issue-day"));
        Label name = new Label(words.say("letter.issue-day"));
        name.getStyleClass().add("form-label");
        name.setLabelFor(day);
        HBox line = new HBox(name, day);
        line.getStyleClass().add("form-line");
        Label fault = new Label();
        fault.getStyleClass().add("error");
        fault.textProperty().bind(model.dayFault());
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        Label told = new Label();
        told.setId("issue-told");
        told.setWrapText(true);
        told.textProperty().bind(model.told());
        getChildren()
                .addAll(
                        title,
                        sentence(words.say("letter.issue-meaning")),
                        line,
                        fault,
                        told,
                        new FaultLine(model.faultProperty()),
                        foot(model, close, words));
    }

    private static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("second");
        return sentence;
    }

    private static DialogFoot foot(IssueViewModel model, Runnable close, Words words) {
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("job.cancel"), "issue-cancel", close);
        Button issue =
                foot.main(
                        words.say("letter.issue-do"),
                        "issue-do",
                        () -> {
                            model.issue();
                            close.run();
                        });
        issue.setDefaultButton(true);
        issue.disableProperty().bind(model.possible().not());
        return foot;
    }
}
