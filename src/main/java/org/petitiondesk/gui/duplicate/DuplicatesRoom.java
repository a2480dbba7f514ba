package org.petitiondesk.gui.duplicate;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.Optional;

/** The room in which one decides who signed twice. */
public final class DuplicatesRoom implements Room {
    private final DuplicatesViewModel model;
    private final DuplicatesView view;

    public DuplicatesRoom(Desk desk) {
        this.model = new DuplicatesViewModel(desk);
        this.view = new DuplicatesView(model);
        view.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        model.left();
                    }
                });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        Words words = model.words();
        var hasPair = model.chosenProperty().map(Optional::isPresent);
        return List.of(
                Command.of(words.say("duplicate.look-again"), model::look)
                        .on("F5")
                        .when(model.lookingProperty().not()),
                Command.of(words.say("duplicate.one-person"), model::onePerson).when(hasPair),
                Command.of(words.say("duplicate.different"), model::different).when(hasPair),
                Command.of(words.say("duplicate.later"), model::later).when(hasPair));
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.enter();
        view.begin();
    }

    @Override
    public void choose(Id what) {
        // Pairs are chosen by nobody but the person who decides.
    }

    @Override
    public ObservableValue<Optional<Long>> waiting() {
        return model.notes().waitingProperty();
    }

    @Override
    public void find() {
        view.find();
    }
}
