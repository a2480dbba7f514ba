package org.petitiondesk.gui.sheet.entry;

import atlantafx.base.controls.Spacer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.sheet.entry.CompletionViewModel.Offer;
import org.petitiondesk.gui.sheet.entry.CompletionViewModel.Offers;
import org.petitiondesk.l10n.Words;

/** What was typed before, below the cell that is typed. It never takes the focus. */
final class OffersView extends VBox {
    private final CompletionViewModel model;
    private final Words words;

    OffersView(CompletionViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("entry-offers");
        getStyleClass().add("entry-offers");
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.say("entry.offers"));
        model.offersProperty().subscribe(this::show);
    }

    private void show(Offers offers) {
        setVisible(!offers.isEmpty());
        getChildren().clear();
        for (int i = 0; i < offers.all().size(); i++) {
            getChildren().add(offer(offers.all().get(i), i, i == offers.chosen()));
        }
        Label hint = new Label(words.say("entry.offers-hint"));
        hint.getStyleClass().addAll("note", "entry-offers-hint");
        getChildren().add(hint);
        autosize();
    }

    private HBox offer(Offer offer, int index, boolean isChosen) {
        ScriptText text = new ScriptText(offer.text(), "title");
        ScriptText second = new ScriptText(offer.second(), "cell");
        ScriptText note = new ScriptText(offer.note(), "second");
        HBox line = new HBox(text, second, new Spacer(), note);
        line.getStyleClass().add("entry-offer");
        if (isChosen) {
            line.getStyleClass().add("chosen");
        }
        line.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> model.take(index));
        return line;
    }
}
