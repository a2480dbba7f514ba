package org.petitiondesk.gui.petition;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Fact;

/** What happened, and what readers are asked to do. */
final class AccountCard extends VBox {
    AccountCard(HBox head, CaseAccount account, Words words) {
        getStyleClass().add("card");
        setId("account-card");
        getChildren().add(head);
        int number = 0;
        for (Fact fact : account.facts()) {
            number++;
            getChildren()
                    .add(
                            row(
                                    words.say("petition.demand-number", number),
                                    fact.wording(),
                                    fact.on().map(PartialDate::toString).orElse("")));
        }
        number = 0;
        for (LocalizedText action : account.actions()) {
            number++;
            getChildren().add(row(words.say("petition.action-number", number), action, ""));
        }
    }

    private HBox row(String number, LocalizedText wording, String date) {
        ScriptFlow said = new ScriptFlow(wording.inOrAny(Language.ENGLISH), "demand-wording");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(second(number), said, second(date));
        row.getStyleClass().add("card-row");
        return row;
    }

    private static Label second(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("second");
        return label;
    }
}
