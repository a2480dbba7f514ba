package org.petitiondesk.gui.template;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.model.common.Id;

import java.util.List;

/** The room of the templates. */
public final class TemplatesRoom implements Room {
    private final TemplatesViewModel model;
    private final TemplatesView view;

    public TemplatesRoom(TemplatesViewModel model) {
        this.model = model;
        this.view = new TemplatesView(model);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(model.words().say("template.use"), model::use)
                        .on("Shortcut+U")
                        .when(
                                Bindings.createBooleanBinding(
                                        model::canUse,
                                        model.chosenProperty(),
                                        model.petitionProperty())));
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.load();
    }

    /** Templates have no identifiers by which other rooms could ask for them. */
    @Override
    public void choose(Id what) {
        view.find();
    }

    @Override
    public void find() {
        view.find();
    }
}
