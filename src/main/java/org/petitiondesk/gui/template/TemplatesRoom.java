package org.petitiondesk.gui.template;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.gui.page.PageCommands;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.ArrayList;
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
        Words words = model.words();
        ObservableValue<Boolean> isOwn =
                model.chosenProperty().map(row -> row.flatMap(TemplateRow::own).isPresent());
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of(words.say("template.new"), view::beginNew).on("Shortcut+N"));
        commands.add(Command.of(words.say("template.copy"), model::copy).on("Shortcut+D"));
        commands.add(
                Command.of(words.say("template.delete"), model::delete)
                        .on("Shortcut+Delete")
                        .when(isOwn));
        commands.add(
                Command.of(words.say("template.use"), model::use)
                        .on("Shortcut+U")
                        .when(
                                Bindings.createBooleanBinding(
                                        model::canUse,
                                        model.chosenProperty(),
                                        model.petitionProperty())));
        commands.addAll(PageCommands.of(model.preview().page(), words));
        return commands;
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.load();
    }

    /** Chooses the template that a petition is written with. */
    @Override
    public void choose(Id petition) {
        model.choosePetition(petition);
    }

    @Override
    public void find() {
        view.find();
    }

    @Override
    public boolean leave() {
        return model.leave();
    }
}
