package org.petitiondesk.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;

import java.util.List;

/** Says what of the typed could not be kept before a library is closed. */
final class UnkeptView extends VBox {
    UnkeptView(List<String> reasons, Runnable back, Runnable goOn, Words words) {
        getStyleClass().add("failure-view");
        setMaxSize(560, Region.USE_PREF_SIZE);
        Label title = new Label(words.say("leave.title"));
        title.setGraphic(Icons.icon(Feather.ALERT_OCTAGON, "error"));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        for (String reason : reasons) {
            Label sentence = new Label(reason);
            sentence.getStyleClass().add("unkept-reason");
            sentence.setWrapText(true);
            getChildren().add(sentence);
        }
        Button stay = new Button(words.say("leave.back"));
        stay.setId("unkept-back");
        stay.setDefaultButton(true);
        stay.getStyleClass().add("accent");
        stay.setOnAction(event -> back.run());
        Button leave = new Button(words.say("leave.without"));
        leave.setId("unkept-leave");
        leave.setOnAction(event -> goOn.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(leave, space, stay);
        foot.getStyleClass().add("dialog-foot");
        getChildren().add(foot);
    }
}
