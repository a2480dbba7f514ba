package org.petitiondesk.gui.signatory;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.SignatureTrait;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The room of the signatories. */
public final class SignatoriesRoom implements Room {
    private final SignatoriesViewModel model;
    private final SignatoriesView view;
    private final List<Command> commands;

    public SignatoriesRoom(Desk desk, Overlay overlay) {
        this.model = new SignatoriesViewModel(desk);
        ManyViewModel many = new ManyViewModel(desk, model::chosen);
        Words words = desk.words();
        Runnable importing = () -> show(desk, overlay, false);
        Runnable pasting = () -> show(desk, overlay, true);
        Runnable ordering = () -> order(desk, overlay);
        Runnable history = () -> history(desk, overlay, many);
        Runnable exporting = () -> export(desk, overlay);
        Runnable placing = () -> ask(overlay, words, "place-many", many::place);
        Runnable countrying = () -> ask(overlay, words, "country-many", many::country);
        this.view =
                new SignatoriesView(
                        model,
                        new RoomActions(
                                importing,
                                pasting,
                                ordering,
                                history,
                                exporting,
                                placing,
                                countrying),
                        many);
        var hasPetition = desk.petition().map(petition -> petition.isPresent());
        var isOne =
                model.detail()
                        .shownProperty()
                        .flatMap(shown ->
                                model.detail()
                                        .addingProperty()
                                        .map(isNew -> shown.isPresent() && !isNew));
        var isActive =
                model.detail()
                        .shownProperty()
                        .flatMap(shown ->
                                isOne.map(one -> one && shown.map(Shown::isActive).orElse(false)));
        var areAny = model.selectedProperty().map(roll -> roll.size() > 0);
        Runnable leading = () -> desk.petition().get().ifPresent(many::lead);
        var areMany = model.selectedProperty().map(roll -> roll.size() > 1);
        this.commands =
                List.of(
                        Command.of(words.say("signatory.add"), view::add)
                                .on("Shortcut+N")
                                .when(hasPetition),
                        Command.of(words.say("signatory.import"), importing)
                                .on("Shortcut+Shift+I")
                                .when(hasPetition),
                        Command.of(words.say("signatory.paste"), pasting).when(hasPetition),
                        Command.of(words.say("batches.open"), history).when(hasPetition),
                        Command.of(words.say("list-export.open"), exporting)
                                .when(model.settledProperty()),
                        Command.of(words.say("order.open"), ordering).when(hasPetition),
                        Command.of(words.say("order.first"), leading).when(areAny),
                        Command.of(words.say("numbers.command"), () -> count(desk, overlay))
                                .on("Shortcut+Shift+G")
                                .when(hasPetition),
                        Command.of(words.say("signatory.withdraw"), model.detail()::withdraw)
                                .when(isActive),
                        Command.of(words.say("signatory.delete"), model.detail()::delete)
                                .when(isOne),
                        Command.of(words.say("signatory.place-many"), placing).when(areMany),
                        Command.of(words.say("signatory.country-many"), countrying).when(areMany),
                        Command.of(words.say("signatory.strike-many"), many::strike).when(areMany),
                        Command.of(words.say("signatory.count-many"), many::count).when(areMany),
                        Command.of(words.say("signatory.withdraw-many"), many::withdraw)
                                .when(areMany));
    }

    private static void order(Desk desk, Overlay overlay) {
        desk.petition()
                .get()
                .ifPresent(petition ->
                        overlay.show(
                                OrderView.of(new OrderViewModel(desk, petition), overlay::close),
                                desk.words().say("order.title")));
    }

    private void history(Desk desk, Overlay overlay, ManyViewModel many) {
        desk.petition()
                .get()
                .ifPresent(petition ->
                        overlay.show(
                                new BatchesView(
                                        new BatchesViewModel(desk, petition, many),
                                        batch -> model.filterProperty().set(of(batch)),
                                        overlay::close,
                                        desk.words()),
                                desk.words().say("batches.title")));
    }

    private static SignatoryFilter of(ImportBatch batch) {
        return SignatoryFilter.ALL.with(Set.of(new SignatureTrait.OfImport(batch.id())), true);
    }

    private void export(Desk desk, Overlay overlay) {
        SignatureRoll chosen = model.chosen();
        SignatureRoll shown = model.rowsProperty().get().roll().asIn(model.allProperty().get());
        desk.petition()
                .get()
                .ifPresent(petition ->
                        overlay.show(
                                new ListExportView(
                                        new ListExportViewModel(desk, petition, chosen, shown),
                                        overlay::close,
                                        desk.words()),
                                desk.words().say("list-export.open")));
    }

    private static void ask(Overlay overlay, Words words, String id, Consumer<String> answered) {
        StringProperty text = new SimpleStringProperty("");
        String title = words.say("signatory." + id);
        overlay.show(
                new QuestionView(title, Feather.MAP_PIN, words.say("signatory.written-many"))
                        .field(
                                words.say("signatory.written"),
                                id + "-text",
                                text,
                                new SimpleStringProperty(""))
                        .foot(
                                words.say("job.cancel"),
                                overlay::close,
                                words.say("signatory.change-do"),
                                id,
                                () -> {
                                    answered.accept(text.get().strip());
                                    overlay.close();
                                },
                                new SimpleBooleanProperty(true)),
                title);
    }

    private static void count(Desk desk, Overlay overlay) {
        desk.petition()
                .get()
                .ifPresent(petition ->
                        overlay.show(
                                new NumbersView(
                                        new NumbersViewModel(desk, petition),
                                        overlay::close,
                                        desk.words()),
                                desk.words().say("numbers.command")));
    }

    private static void show(Desk desk, Overlay overlay, boolean isPaste) {
        ImportViewModel model = new ImportViewModel(desk);
        String title = desk.words().say(isPaste ? "import.paste-title" : "import.title");
        overlay.show(new ImportView(model, isPaste, overlay::close, desk.words()), title);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
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

    @Override
    public void choose(Id signature) {
        model.choose(signature);
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
