package org.petitiondesk.gui.delivery;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Id;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chosen city: whom it is handed in to, what happened, and what is planned. */
final class CityView extends VBox {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final CityViewModel model;
    private final ScriptText name = new ScriptText("", "room-title");
    private final ScriptFlow addressee = new ScriptFlow("", "second");
    private final OutcomePane outcome;
    private final PlanPane plan;

    /**
     * @param packs tells why a pack could not be made
     * @param toAddressee shows whom it is handed in to among the addressees
     * @param next keeps what was typed and goes to the next city
     */
    CityView(CityViewModel model, PackCourse packs, Consumer<Id> toAddressee, Runnable next) {
        this.model = model;
        Words words = model.words();
        getStyleClass().addAll("detail", "city-detail");
        setAccessibleText(words.say("deliveries.details"));
        name.setId("chosen-city");
        Label trouble = new Label();
        trouble.setId("pack-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("error");
        FormLines.shownWhile(trouble, trouble.textProperty().isNotEmpty());
        Runnable tell =
                () ->
                        trouble.setText(
                                model.cityProperty()
                                        .get()
                                        .map(city -> packs.standing().get(city.id()))
                                        .flatMap(PackCourse.Standing::trouble)
                                        .orElse(""));
        packs.standing()
                .addListener((MapChangeListener<Id, PackCourse.Standing>) change -> tell.run());
        model.cityProperty().subscribe(city -> tell.run());
        Button go = new Button(words.say("deliveries.go-to-addressee"));
        go.setId("city-addressee");
        go.setGraphic(Icons.icon(Feather.USER, "button-icon"));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(event ->
                model.cityProperty()
                        .get()
                        .ifPresent(city -> toAddressee.accept(city.delivery().addressee())));
        VBox head = new VBox(name, addressee, trouble, go);
        head.getStyleClass().add("detail-head");
        outcome = new OutcomePane(model);
        plan = new PlanPane(model);
        PhotosPane photographs = new PhotosPane(model.photographs());
        VBox parts = new VBox(head, outcome, photographs, plan);
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot(next));
        keepWhenQuiet();
        model.cityProperty().subscribe(city -> city.ifPresent(this::show));
        visibleProperty().bind(model.cityProperty().map(Optional::isPresent));
    }

    private Node foot(Runnable next) {
        Words words = model.words();
        Button save = new Button(words.say("deliveries.save-next"));
        save.setId("save-next-city");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        Label key = new Label(words.say("deliveries.save-next-key"));
        key.getStyleClass().add("key");
        save.setGraphic(key);
        save.setContentDisplay(ContentDisplay.RIGHT);
        save.setOnAction(event -> next.run());
        HBox foot = new HBox(save);
        foot.getStyleClass().add("detail-foot");
        return foot;
    }

    private void keepWhenQuiet() {
        Quiet quiet = new Quiet(QUIET, Platform::runLater, model::commit);
        CityFields fields = model.fields();
        OutcomeFields outcomes = model.outcome();
        Stream.<Observable>of(
                        fields.city,
                        fields.lead,
                        fields.telephone,
                        fields.anonymous,
                        fields.date,
                        fields.time,
                        fields.zone,
                        fields.languages,
                        fields.paper,
                        fields.mode,
                        fields.notes,
                        outcomes.outcome,
                        outcomes.at,
                        outcomes.by,
                        outcomes.then,
                        outcomes.tracking,
                        outcomes.note)
                .forEach(field -> field.addListener(changed -> quiet.disturb()));
    }

    private void show(City city) {
        name.setText(city.name());
        String address = city.addressee().postalAddress().map(CityView::written).orElse("");
        addressee.setText(
                Stream.of(AddresseeNames.route(city.addressee()), address)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
        outcome.setAccessibleText(city.name());
    }

    private static String written(PostalAddress address) {
        return Stream.concat(
                        address.lines().stream(),
                        Stream.of(address.postcode(), address.city(), address.region()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Goes to where one tells what happened. */
    void begin() {
        outcome.begin();
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(outcome, plan);
    }
}
