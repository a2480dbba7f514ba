package org.petitiondesk.gui.export;

import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.MailChoice;
import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.common.Picture;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.workflow.Mail;
import org.petitiondesk.workflow.MailExport.MailProblem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The dialog for envelopes or labels: the choices at the left, the page at the right. */
final class MailView extends BorderPane {
    private static final double SIDE = 420;

    private final MailViewModel model;
    private final Words words;
    private final Runnable close;
    private final ComboBox<Optional<Id>> addressees = new ComboBox<>();
    private final ComboBox<Optional<Language>> languages = new ComboBox<>();
    private final VBox problems = new VBox();
    private final StackPane sheet = new StackPane();
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private final Label told = new Label();
    private Map<Id, String> names = Map.of();
    private Button save = new Button();
    private Button print = new Button();

    MailView(MailViewModel model, Runnable close) {
        this.model = model;
        this.words = model.words();
        this.close = close;
        this.previous = turn(Feather.CHEVRON_LEFT, "mail.previous", "mail-previous", -1);
        this.next = turn(Feather.CHEVRON_RIGHT, "mail.next", "mail-next", 1);
        getStyleClass().add("export");
        setMaxSize(980, 640);
        Label title = new Label(model.title());
        title.getStyleClass().add("room-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("dialog-head");
        setTop(new VBox(head, new FaultLine(model.faultProperty())));
        setCenter(new HBox(DialogFrame.scroll(choices()), preview()));
        setBottom(foot());
        model.stateProperty().subscribe(this::show);
        model.faultProperty().subscribe(fault -> show(model.stateProperty().get()));
        sceneProperty()
                .addListener((property, before, now) -> {
                    if (now == null) {
                        model.leave();
                    }
                });
    }

    private VBox choices() {
        VBox choices = new VBox();
        choices.getStyleClass().add("export-left");
        choices.getChildren().add(row("mail.kind", kinds()));
        if (model.isOfLabels()) {
            TextField first = new TextField();
            first.setId("mail-first");
            first.setPrefColumnCount(4);
            first.setAccessibleText(words.say("mail.first"));
            TwoWay.bind(first.textProperty(), model.firstProperty());
            choices.getChildren().add(row("mail.first", first));
        }
        if (!model.isOfLabels()) {
            CheckBox frames = new CheckBox(words.say("mail.frames"));
            frames.setId("mail-frames");
            frames.setWrapText(true);
            frames.setSelected(model.framesProperty().get());
            frames.selectedProperty().subscribe((before, now) -> model.framesProperty().set(now));
            choices.getChildren().add(frames);
        }
        dress(addressees, "mail-to", "export.to", this::nameOf);
        follow(addressees, model::addresseeProperty);
        dress(languages, "mail-language", "mail.language", this::nameOfLanguage);
        follow(languages, model::languageProperty);
        problems.setId("mail-problems");
        choices.getChildren()
                .addAll(row("export.to", addressees), row("mail.language", languages), problems);
        return choices;
    }

    private Node kinds() {
        if (model.isOfLabels()) {
            ComboBox<LabelSheet> kinds = new ComboBox<>();
            kinds.getItems().setAll(LabelSheet.values());
            dress(kinds, "mail-kind", "mail.kind", kind -> words.say(MailChoice.key(kind)));
            TwoWay.bind(kinds.valueProperty(), model.labelsProperty());
            return kinds;
        }
        ComboBox<Envelope> kinds = new ComboBox<>();
        kinds.getItems().setAll(Envelope.values());
        dress(kinds, "mail-kind", "mail.kind", kind -> words.say(MailChoice.key(kind)));
        TwoWay.bind(kinds.valueProperty(), model.envelopeProperty());
        return kinds;
    }

    private <T> void dress(ComboBox<T> box, String id, String key, Function<T, String> name) {
        box.setId(id);
        box.setAccessibleText(words.say(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new NameCell<>(name));
        box.setButtonCell(new NameCell<>(name));
        HBox.setHgrow(box, Priority.ALWAYS);
    }

    /** The list of a box is filled anew now and then, which chooses nothing for a moment. */
    private static <T> void follow(ComboBox<T> box, Supplier<Property<T>> kept) {
        box.valueProperty()
                .addListener((property, before, now) -> {
                    if (now != null) {
                        kept.get().setValue(now);
                    }
                });
    }

    private String nameOf(Optional<Id> id) {
        return id.map(one -> names.getOrDefault(one, ""))
                .orElseGet(() -> words.say("export.to.all", names.size()));
    }

    private String nameOfLanguage(Optional<Language> language) {
        return language.map(LanguageNames::own).orElseGet(() -> words.say("mail.language.first"));
    }

    private HBox row(String key, Node content) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("export-label");
        HBox row = new HBox(label, content);
        row.getStyleClass().add("export-row");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private ScrollPane preview() {
        HBox pages = new HBox(previous, place, next);
        pages.getStyleClass().add("export-row");
        pages.setAlignment(Pos.CENTER);
        place.setId("mail-place");
        VBox right = new VBox(sheet, pages);
        right.getStyleClass().add("export-right");
        ScrollPane scroll = DialogFrame.scroll(right);
        scroll.getStyleClass().add("export-right-side");
        return scroll;
    }

    private Button turn(Feather icon, String key, String id, int by) {
        Button turn =
                Icons.button(
                        icon,
                        words.say(key),
                        () -> model.pageProperty().set(model.pageProperty().get() + by));
        turn.setId(id);
        return turn;
    }

    private DialogFoot foot() {
        told.setId("mail-foot");
        told.setWrapText(true);
        told.getStyleClass().add("second");
        DialogFoot foot = new DialogFoot(told);
        foot.getStyleClass().add("export-foot");
        foot.button(words.say("job.cancel"), "mail-cancel", close);
        print = foot.button(words.say("mail.print"), "mail-print", () -> away(model::print));
        save = foot.main(words.say("mail.save"), "mail-save", () -> away(model::save));
        save.setDefaultButton(true);
        return foot;
    }

    private void away(Runnable action) {
        action.run();
        close.run();
    }

    private void show(Optional<MailViewModel.State> state) {
        boolean isSomething = state.filter(shown -> shown.prepared().count() > 0).isPresent();
        save.setDisable(!isSomething);
        print.setDisable(!isSomething);
        told.setText(model.foot());
        state.ifPresent(this::show);
    }

    private void show(MailViewModel.State state) {
        offer(state.all());
        problems.getChildren().setAll(state.prepared().problems().stream().map(this::row).toList());
        sheet.getChildren().clear();
        state.picture()
                .ifPresent(picture -> {
                    double most = Math.max(picture.getWidth(), picture.getHeight());
                    ImageView view = Picture.view(picture, SIDE * picture.getWidth() / most);
                    StackPane paper = new StackPane(view);
                    paper.getStyleClass().add("envelope");
                    paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
                    paper.setAccessibleText(model.title());
                    sheet.getChildren().add(paper);
                });
        place.setText(
                state.pages() == 0 ? "" : words.say("mail.page", state.page() + 1, state.pages()));
        previous.setDisable(state.page() == 0);
        next.setDisable(state.page() + 1 >= state.pages());
    }

    private void offer(List<Mail> all) {
        Map<Id, String> there = new LinkedHashMap<>();
        all.forEach(mail ->
                there.put(
                        mail.addressee().addressee().id(), AddresseeNames.line(mail.addressee())));
        if (!there.equals(names) || addressees.getItems().isEmpty()) {
            names = there;
            fill(addressees, List.copyOf(there.keySet()), model.addresseeProperty().get());
        }
        List<Language> tongues = all.stream().map(Mail::language).distinct().toList();
        if (languages.getItems().size() != tongues.size() + 1) {
            fill(languages, tongues, model.languageProperty().get());
        }
    }

    private static <T> void fill(ComboBox<Optional<T>> box, List<T> items, Optional<T> chosen) {
        box.getItems().setAll(items.stream().map(Optional::of).toList());
        box.getItems().addFirst(Optional.empty());
        box.setValue(chosen.filter(items::contains));
    }

    private HBox row(MailProblem found) {
        ScriptFlow sentence = new ScriptFlow(model.said(found), "fault-text");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row =
                new HBox(
                        found.problem().isError()
                                ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                                : Icons.icon(Feather.ALERT_TRIANGLE, "warning"),
                        sentence);
        row.getStyleClass().add("fault-row");
        return row;
    }
}
