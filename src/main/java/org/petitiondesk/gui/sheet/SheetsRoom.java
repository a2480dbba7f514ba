package org.petitiondesk.gui.sheet;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.Optional;

/** The room of the paper sheets. */
public final class SheetsRoom implements Room {
    private final SheetsViewModel model;
    private final SheetsView view;
    private final Overlay overlay;

    public SheetsRoom(Desk desk, Overlay overlay) {
        this.model = new SheetsViewModel(desk);
        this.overlay = overlay;
        this.view = new SheetsView(model, this::issue);
    }

    private void issue() {
        model.issue()
                .ifPresent(asked ->
                        overlay.show(
                                IssueView.of(asked, overlay::close),
                                model.words().say("sheet.issue-title")));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        Words words = model.words();
        ObservableValue<Boolean> isOne = model.chosenProperty().map(Optional::isPresent);
        ObservableValue<Boolean> isAway =
                model.chosenProperty()
                        .map(row ->
                                row.filter(each -> each.sheet().returnedOn().isEmpty())
                                        .isPresent());
        return List.of(
                Command.of(words.say("sheet.issue"), this::issue)
                        .on("Shortcut+N")
                        .when(model.petitionProperty().map(Optional::isPresent)),
                Command.of(words.say("sheet.mark-returned"), model::markReturned)
                        .on("Shortcut+Shift+R")
                        .when(isAway),
                Command.of(words.say("sheet.close"), model::close)
                        .on("Shortcut+Enter")
                        .when(
                                model.chosenProperty()
                                        .map(row ->
                                                row.filter(each -> !each.sheet().closed())
                                                        .isPresent())),
                Command.of(words.say("sheet.print"), model::print).on("Shortcut+P").when(isOne),
                Command.of(words.say("sheet.delete"), model::delete)
                        .on("Shortcut+Delete")
                        .when(isOne));
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
    public void choose(Id sheet) {
        model.choose(sheet);
    }

    @Override
    public void find() {
        view.find();
    }

    @Override
    public boolean leave() {
        return model.commit();
    }
}
