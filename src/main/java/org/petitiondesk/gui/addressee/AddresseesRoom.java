package org.petitiondesk.gui.addressee;

import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.Optional;

/** The room of the addressees. */
public final class AddresseesRoom implements Room {
    private final AddresseesViewModel model;
    private final AddresseesView view;

    public AddresseesRoom(AddresseesViewModel model, Kept kept, Overlay overlay) {
        this.model = model;
        this.view = new AddresseesView(model, kept, overlay);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        Words words = model.words();
        return List.of(
                Command.of(words.say("addressee.new"), view::add).on("Shortcut+N"),
                Command.of(words.say("addressee.import"), view::importList).on("Shortcut+Shift+I"),
                Command.of(words.say("addressee.delete-this"), model::delete)
                        .on("Shortcut+Delete")
                        .when(model.chosenProperty().map(Optional::isPresent)));
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
    public void choose(Id addressee) {
        model.choose(addressee);
    }

    @Override
    public void find() {
        view.find();
    }

    @Override
    public boolean leave() {
        model.form().save();
        return model.form().isKept();
    }
}
