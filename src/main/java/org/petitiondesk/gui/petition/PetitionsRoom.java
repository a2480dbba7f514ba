package org.petitiondesk.gui.petition;

import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.gui.page.PageCommands;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.PetitionRenewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The room of the petitions. */
public final class PetitionsRoom implements Room {
    private final PetitionsViewModel model;
    private final PetitionsView view;
    private final PetitionActions actions;
    private final Words words;

    /**
     * @param output makes paper of the letters; empty if nothing does
     */
    public PetitionsRoom(
            PetitionsViewModel model, Overlay overlay, Optional<LetterOutput> output, Words words) {
        this.model = model;
        this.words = words;
        this.actions = new PetitionActions(model, overlay, words);
        this.view = new PetitionsView(model, actions, output, words);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        var isChosen = model.chosenProperty().map(Optional::isPresent);
        commands.add(Command.of(words.say("petition.new-menu"), actions::add).on("Shortcut+N"));
        commands.add(Command.of(words.say("petition.edit-menu"), actions::edit).when(isChosen));
        commands.add(
                Command.of(
                                words.say("petition.renew-menu"),
                                () -> actions.renew(PetitionRenewal.Kind.NEW))
                        .on("Shortcut+Shift+N")
                        .when(isChosen));
        commands.add(
                Command.of(
                                words.say("petition.follow-up-menu"),
                                () -> actions.renew(PetitionRenewal.Kind.FOLLOW_UP))
                        .on("Shortcut+Shift+F")
                        .when(isChosen));
        commands.add(
                Command.of(words.say("petition.edit-letter"), model::editLetter).when(isChosen));
        commands.add(Command.of(words.say("petition.import-menu"), () -> actions.read(view)));
        commands.add(Command.of(words.say("petition.delete"), model::delete).when(isChosen));
        commands.addAll(PageCommands.of(model.page(), words));
        return commands;
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.enter();
    }

    @Override
    public void choose(Id petition) {
        model.choose(petition);
    }

    @Override
    public void find() {
        view.find();
    }

    @Override
    public boolean leave() {
        return model.isKept();
    }
}
