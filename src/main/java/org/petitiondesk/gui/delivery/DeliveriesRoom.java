package org.petitiondesk.gui.delivery;

import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The room in which the handing-in of a petition is planned and followed. */
public final class DeliveriesRoom implements Room {
    private final DeliveriesViewModel model;
    private final Overlay overlay;
    private final DeliveriesView view;
    private final ObservableValue<Optional<Long>> waiting;

    /**
     * @param opener shows a folder in the system's own program
     */
    public DeliveriesRoom(Desk desk, Overlay overlay, Consumer<Path> opener) {
        this.model = new DeliveriesViewModel(desk);
        this.overlay = overlay;
        Button first = button("deliveries.plan.open", Feather.MAP_PIN, this::plan);
        first.getStyleClass().add("accent");
        first.disableProperty().bind(model.petitionProperty().map(Optional::isEmpty));
        Button plan = button("deliveries.plan.open", Feather.MAP_PIN, this::plan);
        plan.setId("plan-cities");
        plan.disableProperty().bind(first.disableProperty());
        Button replies =
                button("deliveries.replies-open", Feather.MAIL, () -> replies(Optional.empty()));
        replies.setId("open-replies");
        replies.disableProperty().bind(first.disableProperty());
        Button report = button("deliveries.report.open", Feather.FILE_TEXT, this::report);
        report.setId("open-report");
        report.disableProperty().bind(model.citiesProperty().emptyProperty());
        Button packs = button("deliveries.packs.open", Feather.PACKAGE, this::packs);
        packs.setId("make-packs");
        packs.getStyleClass().add("accent");
        Runnable count =
                () -> {
                    int many = model.toPack().size();
                    packs.setText(desk.words().say("deliveries.packs.make", many));
                    packs.setDisable(many == 0);
                };
        model.citiesProperty().subscribe(count);
        model.marked().addListener((SetChangeListener<Id>) change -> count.run());
        Button forms =
                Icons.button(
                        Feather.DOWNLOAD, desk.words().say("deliveries.forms.open"), this::forms);
        forms.setId("read-forms");
        this.view =
                new DeliveriesView(
                        model,
                        DeliveriesView.empty(desk.words(), first),
                        new MarkedBar(model, this::setMany, model::remove),
                        this::replies,
                        opener,
                        plan,
                        replies,
                        forms,
                        report,
                        packs);
        this.waiting = model.tallyProperty().map(tally -> Optional.of((long) tally.cities()));
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(model.words().say(key));
        button.setGraphic(Icons.icon(icon, "button-icon"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void plan() {
        model.petitionProperty()
                .get()
                .filter(petition -> model.commit())
                .ifPresent(petition ->
                        overlay.show(
                                new PlanView(
                                        new PlanViewModel(model.desk(), petition), overlay::close),
                                model.words().say("deliveries.plan.title")));
    }

    private void replies(Optional<Id> of) {
        model.petitionProperty()
                .get()
                .filter(petition -> model.commit())
                .ifPresent(petition -> {
                    RepliesViewModel replies =
                            new RepliesViewModel(model.desk(), petition, model.citiesProperty());
                    of.ifPresent(replies::open);
                    overlay.show(
                            new RepliesView(replies, overlay::close),
                            model.words().say("deliveries.replies"));
                });
    }

    private void packs() {
        List<City> wanted = model.toPack();
        model.petitionProperty()
                .get()
                .filter(petition -> model.commit() && !wanted.isEmpty())
                .ifPresent(petition -> {
                    PacksViewModel packs =
                            new PacksViewModel(model.desk(), petition, wanted, model.packs());
                    overlay.show(
                            PacksView.of(packs, overlay::close),
                            model.words().say("deliveries.packs.title", packs.count()));
                });
    }

    private void forms() {
        if (model.commit()) {
            new FormsReading(model.desk()).choose(view.getScene().getWindow());
        }
    }

    private void report() {
        model.petitionProperty()
                .get()
                .filter(petition -> model.commit())
                .ifPresent(petition ->
                        overlay.show(
                                ReportView.of(
                                        new ReportViewModel(model.desk(), petition),
                                        overlay::close),
                                model.words().say("deliveries.report.title")));
    }

    private void setMany() {
        List<City> meant = model.meant();
        if (model.commit() && !meant.isEmpty()) {
            ManyViewModel many =
                    new ManyViewModel(model.desk(), meant.stream().map(City::delivery).toList());
            overlay.show(
                    ManyView.of(many, overlay::close),
                    model.words().say("deliveries.many.title", many.count()));
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        Words words = model.words();
        ObservableValue<Boolean> hasCity = model.chosenProperty().map(Optional::isPresent);
        return List.of(
                Command.of(words.say("deliveries.plan.open"), this::plan)
                        .on("Shortcut+N")
                        .when(model.petitionProperty().map(Optional::isPresent)),
                Command.of(words.say("deliveries.packs.open"), this::packs)
                        .on("Shortcut+Shift+M")
                        .when(hasCity),
                Command.of(words.say("deliveries.forms.open"), this::forms),
                Command.of(words.say("deliveries.replies-open"), () -> replies(Optional.empty()))
                        .on("Shortcut+Shift+R")
                        .when(model.petitionProperty().map(Optional::isPresent)),
                Command.of(words.say("deliveries.report.open"), this::report)
                        .on("Shortcut+Shift+P")
                        .when(hasCity),
                Command.of(words.say("deliveries.save-next"), view::saveAndNext)
                        .on("Shortcut+Enter")
                        .when(hasCity),
                Command.of(words.say("deliveries.no-word"), model.inspector()::forgetOutcome)
                        .when(hasCity),
                Command.of(words.say("deliveries.call-delivered"), model::callDelivered)
                        .when(model.allToldProperty()),
                Command.of(words.say("deliveries.mark-all"), model::markAll).when(hasCity),
                Command.of(words.say("deliveries.many.open"), this::setMany)
                        .on("Shortcut+Shift+E")
                        .when(hasCity),
                Command.of(words.say("deliveries.remove"), model::remove)
                        .on("Shortcut+Delete")
                        .when(hasCity));
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.load();
        view.begin();
    }

    @Override
    public void choose(Id what) {
        model.choose(what);
    }

    @Override
    public ObservableValue<Optional<Long>> waiting() {
        return waiting;
    }

    @Override
    public void find() {
        view.begin();
    }

    @Override
    public boolean leave() {
        return model.commit();
    }
}
