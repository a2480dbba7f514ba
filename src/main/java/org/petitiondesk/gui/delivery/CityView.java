package org.petitiondesk.gui.delivery;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
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
import org.petitiondesk.workflow.PackExportReport;

import java.nio.file.Files;
import java.nio.file.Path;
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
    private final PackCourse packs;
    private final ScriptText name = new ScriptText("", "room-title");
    private final ScriptFlow addressee = new ScriptFlow("", "second");
    private final Label trouble = new Label();
    private final OutcomePane outcome;
    private final PlanPane plan;

    /**
     * What is done beside the fields.
     *
     * @param toAddressee shows whom it is handed in to among the addressees
     * @param replies shows what was answered to a delivery
     * @param opener shows a folder in the system's own program
     * @param next keeps what was typed and goes to the next city
     */
    record Doings(
            Consumer<Id> toAddressee, Consumer<Id> replies, Consumer<Path> opener, Runnable next) {}

    /**
     * @param packs has those that were made, and tells why one could not be
     */
    CityView(CityViewModel model, PackCourse packs, Doings doings) {
        this.model = model;
        this.packs = packs;
        Words words = model.words();
        getStyleClass().addAll("detail", "city-detail");
        setAccessibleText(words.say("deliveries.details"));
        name.setId("chosen-city");
        trouble.setId("pack-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("error");
        FormLines.shownWhile(trouble, trouble.textProperty().isNotEmpty());
        Runnable tell =
                () ->
                        trouble.setText(
                                chosen().map(city -> packs.standing().get(city.id()))
                                        .flatMap(PackCourse.Standing::trouble)
                                        .orElse(""));
        packs.standing()
                .addListener((MapChangeListener<Id, PackCourse.Standing>) change -> tell.run());
        model.cityProperty().subscribe(city -> tell.run());
        VBox head = new VBox(name, addressee, trouble, buttons(doings));
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
        getChildren().addAll(scroll, foot(doings.next()));
        keepWhenQuiet();
        model.cityProperty().subscribe(city -> city.ifPresent(this::show));
        visibleProperty().bind(model.cityProperty().map(Optional::isPresent));
    }

    private Node buttons(Doings doings) {
        Words words = model.words();
        Button open = button("open-pack", words.say("deliveries.pack.open"), Feather.PACKAGE);
        open.setOnAction(event -> pack().ifPresent(pack -> open(pack.folder(), doings.opener())));
        Button print = button("print-pack", words.say("deliveries.pack.print"), Feather.PRINTER);
        print.setOnAction(event -> pack().ifPresent(packs::print));
        Button replies = button("city-replies", words.say("deliveries.replies-open"), Feather.MAIL);
        replies.setOnAction(event -> chosen().map(City::id).ifPresent(doings.replies()));
        Button go = button("city-addressee", words.say("deliveries.go-to-addressee"), Feather.USER);
        go.setOnAction(event ->
                chosen().map(city -> city.delivery().addressee()).ifPresent(doings.toAddressee()));
        BooleanBinding isMade =
                Bindings.createBooleanBinding(
                        () -> pack().isPresent(), model.cityProperty(), packs.made());
        FormLines.shownWhile(open, isMade);
        FormLines.shownWhile(print, isMade);
        FlowPane buttons = new FlowPane(open, print, replies, go);
        buttons.getStyleClass().add("city-buttons");
        return buttons;
    }

    private static Button button(String id, String name, Feather icon) {
        Button button = new Button(name);
        button.setId(id);
        button.setGraphic(Icons.icon(icon, "button-icon"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Optional<City> chosen() {
        return model.cityProperty().get();
    }

    private Optional<PackExportReport.Made> pack() {
        return chosen().map(city -> packs.made().get(city.id()));
    }

    private void open(Path folder, Consumer<Path> opener) {
        if (Files.isDirectory(folder)) {
            opener.accept(folder);
        } else {
            trouble.setText(model.words().say("deliveries.pack.gone"));
        }
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
