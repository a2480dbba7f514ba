package org.petitiondesk.gui.sheet;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.gui.sheet.entry.EntryPane;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The room of the paper sheets: all of them, or one whose lines are being copied. */
public final class SheetsRoom implements Room {
    private final SheetsViewModel model;
    private final SheetsView sheets;
    private final StackPane ground;
    private final ObjectProperty<Optional<EntryPane>> entry =
            new SimpleObjectProperty<>(Optional.empty());
    private final Overlay overlay;

    public SheetsRoom(Desk desk, Overlay overlay) {
        this.model = new SheetsViewModel(desk);
        this.overlay = overlay;
        this.sheets = new SheetsView(model, this::issue, this::enterLines);
        this.ground = new StackPane(sheets);
        model.petitionProperty()
                .subscribe((before, now) -> {
                    if (!before.map(Petition::id).equals(now.map(Petition::id))) {
                        // A line in which something is wrong stays where it is typed.
                        if (entry.get().map(EntryPane::leave).orElse(true)) {
                            showSheets();
                        }
                    }
                });
    }

    private void issue() {
        model.issue()
                .ifPresent(asked ->
                        overlay.show(
                                IssueView.of(asked, overlay::close),
                                model.words().say("sheet.issue-title")));
    }

    /** Copies the lines of the chosen sheet. */
    private void enterLines() {
        if (entry.get().isPresent() || !model.commit()) {
            return;
        }
        model.chosenProperty()
                .get()
                .filter(row -> !row.sheet().closed())
                .ifPresent(row -> {
                    EntryPane pane =
                            new EntryPane(model.desk(), row.sheet().id(), this::backToSheets);
                    entry.set(Optional.of(pane));
                    ground.getChildren().setAll(pane);
                });
    }

    private void backToSheets() {
        showSheets();
        sheets.begin();
    }

    private void showSheets() {
        if (entry.get().isPresent()) {
            entry.get().get().end();
            entry.set(Optional.empty());
            ground.getChildren().setAll(sheets);
        }
    }

    @Override
    public Node view() {
        return ground;
    }

    @Override
    public List<Command> commands() {
        Words words = model.words();
        return List.of(
                Command.of(words.say("sheet.issue"), this::issue)
                        .on("Shortcut+N")
                        .when(model.petitionProperty().map(Optional::isPresent)),
                Command.of(words.say("sheet.enter-lines"), this::enterLines)
                        .on("Shortcut+Shift+E")
                        .when(chosen(row -> !row.sheet().closed())),
                Command.of(words.say("sheet.mark-returned"), model::markReturned)
                        .on("Shortcut+Shift+R")
                        .when(chosen(row -> row.sheet().returnedOn().isEmpty())),
                Command.of(words.say("sheet.close"), model::close)
                        .on("Shortcut+Enter")
                        .when(chosen(row -> !row.sheet().closed())),
                Command.of(words.say("sheet.print"), model::print)
                        .on("Shortcut+Shift+P")
                        .when(chosen(row -> true)),
                Command.of(words.say("sheet.delete"), model::delete)
                        .on("Shortcut+Delete")
                        .when(chosen(row -> true)));
    }

    /** Whether a sheet like that is chosen in the list, and the list is shown. */
    private ObservableValue<Boolean> chosen(Predicate<SheetRow> wanted) {
        return entry.flatMap(pane ->
                model.chosenProperty()
                        .map(row -> pane.isEmpty() && row.filter(wanted).isPresent()));
    }

    @Override
    public List<Node> parts() {
        return entry.get().map(EntryPane::parts).orElseGet(sheets::parts);
    }

    @Override
    public void enter() {
        model.load();
        entry.get().ifPresent(EntryPane::focus);
    }

    @Override
    public void choose(Id sheet) {
        if (leave()) {
            showSheets();
            model.choose(sheet);
        }
    }

    @Override
    public void find() {
        if (entry.get().isEmpty()) {
            sheets.find();
        }
    }

    @Override
    public boolean leave() {
        return entry.get().map(EntryPane::leave).orElse(true) && model.commit();
    }
}
