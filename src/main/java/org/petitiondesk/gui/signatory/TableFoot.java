package org.petitiondesk.gui.signatory;

import atlantafx.base.controls.Spacer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ContactWish.By;

import java.util.List;

/** How many are chosen, and what can be done to all of them. */
final class TableFoot extends HBox {
    TableFoot(
            SignatoriesViewModel model,
            ManyViewModel many,
            RoomActions actions,
            Runnable selectAll,
            Runnable selectNone,
            Words words) {
        getStyleClass().add("table-foot");
        Label chosen = new Label();
        Hyperlink all = new Hyperlink();
        all.setId("select-all");
        all.setOnAction(event -> selectAll.run());
        MenuButton consent = new MenuButton(words.say("signatory.consent"));
        consent.setId("many-consent");
        for (Consent each : Consent.values()) {
            MenuItem item = new MenuItem(words.say("consent." + each.word()));
            item.setOnAction(event -> many.consent(each));
            consent.getItems().add(item);
        }
        MenuButton contact = new MenuButton(words.say("signatory.contact"));
        contact.setId("many-contact");
        for (By by : List.of(By.SPONSORS, By.NOBODY)) {
            MenuItem item = new MenuItem(words.say("contact." + by.word()));
            item.setOnAction(event -> many.contact(by));
            contact.getItems().add(item);
        }
        MenuButton change = new MenuButton(words.say("signatory.change-many"));
        change.setId("many-change");
        change.getItems()
                .addAll(
                        item(words, "place-many", actions.placing()),
                        item(words, "country-many", actions.countrying()),
                        item(words, "strike-many", many::strike),
                        item(words, "count-many", many::count));
        Button withdraw = new Button(words.say("signatory.withdraw"));
        withdraw.setId("many-withdraw");
        withdraw.setGraphic(Icons.icon(Feather.SLASH, "button-icon"));
        withdraw.setOnAction(event -> many.withdraw());
        Button none = Icons.button(Feather.X, words.say("signatory.select-none"), selectNone);
        none.getStyleClass().add("flat");
        HBox bulk = new HBox(consent, contact, change, withdraw, none);
        bulk.getStyleClass().add("bulk");
        getChildren().addAll(chosen, all, new Spacer(), bulk);
        Runnable tell =
                () -> {
                    int count = model.selectedProperty().get().size();
                    int shown = model.rowsProperty().get().size();
                    chosen.setText(words.say("signatory.selected", count));
                    all.setText(words.say("signatory.select-all", shown));
                    show(all, count > 0 && count < shown);
                    show(bulk, count > 1);
                    getStyleClass().remove("many");
                    if (count > 1) {
                        getStyleClass().add("many");
                    }
                };
        model.selectedProperty().subscribe(selected -> tell.run());
        model.rowsProperty().subscribe(rows -> tell.run());
    }

    private static MenuItem item(Words words, String id, Runnable action) {
        MenuItem item = new MenuItem(words.say("signatory." + id));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
