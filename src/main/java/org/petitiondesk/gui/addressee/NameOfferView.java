package org.petitiondesk.gui.addressee;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;

/** The reading of a name below its field; Enter in the field takes it, anything else leaves it. */
final class NameOfferView extends VBox {
    NameOfferView(NameOfferViewModel offer, TextInputControl name, Words words) {
        Button take = new Button(words.say("addressee.reading-take"));
        take.setId("name-take");
        take.setOnAction(event -> {
            offer.take();
            name.requestFocus();
        });
        name.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        offer.take();
                    }
                });
        managedProperty().bind(visibleProperty());
        offer.offerProperty()
                .subscribe(now -> {
                    setVisible(now.isPresent());
                    getChildren().clear();
                    now.map(read -> new OfferLine(offer.sentence(read), read.hasMore(), take))
                            .ifPresent(getChildren()::add);
                });
    }
}
