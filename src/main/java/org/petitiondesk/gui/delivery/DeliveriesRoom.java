package org.petitiondesk.gui.delivery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.Optional;

/** The room in which the handing-in of a petition is planned and followed. */
public final class DeliveriesRoom implements Room {
    private final DeliveriesViewModel model;
    private final DeliveriesView view;
    private final ObservableValue<Optional<Long>> waiting;

    public DeliveriesRoom(Desk desk) {
        this.model = new DeliveriesViewModel(desk);
        this.view = new DeliveriesView(model, DeliveriesView.empty(desk.words(), Optional.empty()));
        this.waiting = model.tallyProperty().map(tally -> Optional.of((long) tally.cities()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        Words words = model.words();
        ObservableValue<Boolean> hasCity = model.chosenProperty().map(Optional::isPresent);
        return List.of(
                Command.of(words.say("deliveries.save-next"), view::saveAndNext)
                        .on("Shortcut+Enter")
                        .when(hasCity),
                Command.of(words.say("deliveries.no-word"), model.inspector()::forgetOutcome)
                        .when(hasCity));
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.load();
        view.begin();
    }

    @Override
    public void choose(Id what) {
        model.choose(what);
    }

    @Override
    public ObservableValue<Optional<Long>> waiting() {
        return waiting;
    }

    @Override
    public void find() {
        view.begin();
    }

    @Override
    public boolean leave() {
        return model.commit();
    }
}
