package org.petitiondesk.gui.delivery;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The replies to a petition, and the one that is shown in its fields. */
final class RepliesView extends VBox {
    private final RepliesViewModel model;
    private final Words words;
    private final ListView<Reply> list = new ListView<>();

    RepliesView(RepliesViewModel model, Runnable close) {
        this.model = model;
        this.words = model.words();
        getStyleClass().addAll("failure-view", "replies");
        setMaxSize(860, 620);
        Label title = new Label(words.say("deliveries.replies"));
        title.setGraphic(Icons.icon(Feather.MAIL, "signed-icon"));
        title.getStyleClass().add("card-title");
        HBox parts = new HBox(left(), form());
        parts.getStyleClass().add("replies-parts");
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(title, parts, foot(close));
        sceneProperty()
                .addListener((property, before, now) -> {
                    if (now == null) {
                        model.commit();
                    }
                });
    }

    private Node left() {
        Button begin = new Button(words.say("deliveries.reply.new"));
        begin.setId("reply-new");
        begin.setGraphic(Icons.icon(Feather.PLUS, "button-icon"));
        begin.setOnAction(event -> model.begin(Optional.empty()));
        list.setId("reply-list");
        list.setAccessibleText(words.say("deliveries.replies"));
        list.setItems(model.repliesProperty());
        list.setCellFactory(view -> new NameCell<>(this::name));
        Label none = new Label(words.say("deliveries.reply.none"));
        none.setWrapText(true);
        none.getStyleClass().add("second");
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(reply -> {
                    if (reply != null) {
                        model.choose(reply);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(begin, list);
        left.getStyleClass().add("replies-list");
        return left;
    }

    private String name(Reply reply) {
        return Stream.of(reply.on().toString(), model.cityOf(reply.delivery()), reply.from())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Node form() {
        ReplyFields fields = model.fields();
        VBox form =
                new VBox(
                        line("reply-on", "deliveries.reply.on", fields.on),
                        FormLines.fault(fields.onFault(words)),
                        FormLines.line(words.say("deliveries.reply.city"), city()),
                        line("reply-from", "deliveries.reply.from", fields.from),
                        line("reply-reference", "deliveries.reply.reference", fields.reference),
                        FormLines.area(
                                "reply-text", words.say("deliveries.reply.text"), 5, fields.text));
        for (Demand demand : model.petition().demands()) {
            form.getChildren().addAll(demand(demand));
        }
        form.getStyleClass().add("replies-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("detail-scroll");
        scroll.visibleProperty().bind(model.chosenProperty().map(Optional::isPresent));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox line(String id, String key, StringProperty text) {
        return FormLines.line(words.say(key), FormLines.field(id, words.say(key), text));
    }

    private Node city() {
        Choice<Optional<Id>> choice =
                new Choice<>(
                        "",
                        id ->
                                id.isEmpty()
                                        ? words.say("deliveries.reply.no-city")
                                        : model.cityOf(id),
                        model.fields().delivery::set);
        choice.box().setId("reply-city");
        choice.box().setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.box().setAccessibleText(words.say("deliveries.reply.city"));
        List<Optional<Id>> all = new ArrayList<>();
        all.add(Optional.empty());
        model.cities().forEach(city -> all.add(Optional.of(city.id())));
        model.fields().delivery.subscribe(now -> choice.show(all, now));
        return choice;
    }

    private List<Node> demand(Demand demand) {
        Label wording =
                new Label(
                        words.say(
                                "deliveries.reply.demand",
                                demand.number(),
                                demand.wording().inOrAny(Language.ENGLISH)));
        wording.setWrapText(true);
        wording.setMinHeight(Region.USE_PREF_SIZE);
        wording.getStyleClass().add("second");
        Choice<Optional<DemandOutcome>> said =
                new Choice<>(
                        "",
                        outcome ->
                                outcome.map(this::name)
                                        .orElseGet(() -> words.say("deliveries.reply.silent")),
                        outcome -> model.answer(demand, outcome));
        said.box().setId("reply-demand-" + demand.number());
        said.box().setPrefWidth(240);
        said.box().setAccessibleText(words.say("petition.outcome-of", demand.number()));
        List<Optional<DemandOutcome>> all =
                List.of(
                        Optional.empty(),
                        Optional.of(DemandOutcome.MET),
                        Optional.of(DemandOutcome.REFUSED),
                        Optional.of(DemandOutcome.IGNORED));
        model.fields()
                .answers
                .subscribe(now -> said.show(all, Optional.ofNullable(now.get(demand.id()))));
        return List.of(wording, said);
    }

    private String name(DemandOutcome outcome) {
        return words.say("petition.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private Node foot(Runnable close) {
        Button remove = DialogFoot.button(words.say("deliveries.reply.remove"), model::remove);
        remove.setId("reply-remove");
        remove.disableProperty().bind(model.chosenProperty().map(Optional::isEmpty));
        DialogFoot foot = new DialogFoot(remove);
        foot.main(
                words.say("deliveries.reply.done"),
                "reply-done",
                () -> {
                    if (model.commit()) {
                        close.run();
                    }
                });
        return foot;
    }
}
