package org.petitiondesk.gui.addressee;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFlow;

import java.util.Optional;

/** What is offered, below its field; Enter in the field takes it, anything else leaves it. */
final class OfferView extends HBox {
    OfferView(
            ObservableValue<Optional<Offer>> offers,
            Runnable taking,
            TextInputControl field,
            String name) {
        getStyleClass().add("offer");
        Button take = new Button(name);
        take.setId(field.getId() + "-take");
        take.setOnAction(event -> {
            taking.run();
            field.requestFocus();
        });
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && isVisible()) {
                        taking.run();
                        event.consume();
                    }
                });
        managedProperty().bind(visibleProperty());
        offers.subscribe(now -> {
            setVisible(now.isPresent());
            getChildren().clear();
            now.ifPresent(offer -> show(offer, take));
        });
    }

    private void show(Offer offer, Button take) {
        ScriptFlow told = new ScriptFlow(offer.sentence(), "note");
        told.setMinWidth(0);
        VBox text = new VBox(told, take);
        text.getStyleClass().add("offer-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren()
                .setAll(
                        offer.isDoubt()
                                ? Icons.icon(Feather.ALERT_TRIANGLE, "warning")
                                : Icons.icon(Feather.CORNER_DOWN_RIGHT, "second-icon"),
                        text);
    }
}
