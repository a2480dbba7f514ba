package org.petitiondesk.gui.delivery;

import atlantafx.base.controls.Spacer;

import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

/** How many cities are marked, and what can be done to all of them; only while there are any. */
final class MarkedBar extends HBox {

    /**
     * @param setting asks for what they are to have alike
     * @param removing takes them out of the plan
     */
    MarkedBar(DeliveriesViewModel model, Runnable setting, Runnable removing) {
        Words words = model.words();
        getStyleClass().addAll("table-foot", "many");
        Label count = new Label();
        count.setId("marked-count");
        Button set = new Button(words.say("deliveries.many.open"));
        set.setId("marked-set");
        set.setOnAction(event -> setting.run());
        Button remove = new Button(words.say("deliveries.remove"));
        remove.setId("marked-remove");
        remove.setGraphic(Icons.icon(Feather.TRASH_2, "button-icon"));
        remove.setOnAction(event -> removing.run());
        Button none =
                Icons.button(Feather.X, words.say("deliveries.mark-none"), model.marked()::clear);
        none.getStyleClass().add("flat");
        HBox bulk = new HBox(set, remove, none);
        bulk.getStyleClass().add("bulk");
        getChildren().addAll(count, new Spacer(), bulk);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.marked()
                .addListener(
                        (SetChangeListener<Id>)
                                change -> {
                                    int many = model.marked().size();
                                    count.setText(words.say("deliveries.marked", many));
                                    setVisible(many > 0);
                                });
    }
}
