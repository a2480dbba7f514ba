package org.petitiondesk.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
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
        Button leave = DialogFoot.button(words.say("leave.without"), goOn);
        leave.setId("unkept-leave");
        DialogFoot foot = new DialogFoot(leave);
        foot.main(words.say("leave.back"), "unkept-back", back).setDefaultButton(true);
        getChildren().add(foot);
    }
}
