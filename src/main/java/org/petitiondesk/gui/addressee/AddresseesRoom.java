package org.petitiondesk.gui.addressee;

import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
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
    private final ListExport export;

    public AddresseesRoom(Desk desk, Overlay overlay) {
        this.model = new AddresseesViewModel(desk);
        this.view = new AddresseesView(model, desk.kept(), overlay);
        this.export = new ListExport(desk);
        view.sceneProperty().subscribe(scene -> model.setInSight(scene != null));
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
                Command.of(words.say("addressee.export"), this::export),
                Command.of(words.say("addressee.delete-this"), model::delete)
                        .on("Shortcut+Delete")
                        .when(model.chosenProperty().map(Optional::isPresent)));
    }

    /** Asks for a file, named after nobody, and writes the list there. */
    private void export() {
        Words words = model.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("addressee.export"));
        chooser.setInitialFileName(words.say("addressee.export-file") + ".csv");
        chooser.getExtensionFilters()
                .add(
                        new ExtensionFilter(
                                words.say("addressee.export-lists"),
                                "*.csv",
                                "*.xlsx",
                                "*.vcf",
                                "*.json"));
        Optional.ofNullable(chooser.showSaveDialog(view.getScene().getWindow()))
                .ifPresent(file -> export.to(file.toPath()));
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
