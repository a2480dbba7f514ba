package org.petitiondesk.gui.petition;

import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.List;

/** The room of the petitions. */
public final class PetitionsRoom implements Room {
    private final PetitionsViewModel model;
    private final PetitionsView view;

    public PetitionsRoom(PetitionsViewModel model, Words words) {
        this.model = model;
        this.view = new PetitionsView(model, words);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.load();
    }

    @Override
    public void choose(Id petition) {
        model.choose(petition);
    }

    @Override
    public void find() {
        view.find();
    }
}
