package org.petitiondesk.gui.addressee;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.Segments;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.OfficeKind;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of one addressee. */
final class FormView extends VBox {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final AddresseeFormViewModel form;
    private final AddresseesViewModel room;
    private final Words words;
    private final ScriptFlow title = new ScriptFlow("", "form-name");
    private final Label route = new Label();
    private final HBox languages = new HBox();
    private final Entry titleEntry;

    FormView(AddresseesViewModel room) {
        this.room = room;
        this.form = room.form();
        this.words = room.words();
        getStyleClass().add("addressee-form");
        titleEntry =
                Entry.localized(form.post().title(), words.say("addressee.title"))
                        .called("addressee-title");
        VBox sections =
                new VBox(
                        post(),
                        new HolderView(form, words),
                        route(),
                        new ContactsView(form, words),
                        new WishesView(form, words));
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFocusTraversable(false);
        form.draftProperty()
                .map(draft -> draft.map(each -> each.addressee().id()))
                .subscribe(another -> scroll.setVvalue(0));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
        visibleProperty().bind(form.draftProperty().map(Optional::isPresent));
        keepWhenQuiet(sections);
    }

    private VBox head() {
        route.getStyleClass().add("second");
        form.draftProperty()
                .subscribe(draft ->
                        draft.ifPresent(addressee -> {
                            AddresseeHeading heading = AddresseeHeading.of(addressee);
                            title.setText(
                                    heading.title().isEmpty()
                                            ? words.say("addressee.new")
                                            : heading.title());
                            route.setText(
                                    heading.careOf().isEmpty()
                                            ? words.say("addressee.direct")
                                            : words.say("addressee.in-care", heading.careOf()));
                        }));
        form.languagesProperty().subscribe(now -> showLanguages());
        form.languageProperty().subscribe(now -> showLanguages());
        languages.getStyleClass().add("form-languages");
        languages.setMinWidth(USE_PREF_SIZE);
        languages.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, languages);
        line.getStyleClass().add("form-name-line");
        VBox head = new VBox(line, route);
        head.getStyleClass().add("form-top");
        return head;
    }

    private void showLanguages() {
        languages
                .getChildren()
                .setAll(
                        Segments.of(
                                form.languagesProperty(),
                                form.languageProperty().get(),
                                LanguageNames::mark,
                                language ->
                                        words.say(
                                                "addressee.language", LanguageNames.own(language)),
                                form.languageProperty()::set));
    }

    private FormSection post() {
        ComboBox<OfficeKind> office = Choices.list(words.say("addressee.office"), this::name);
        office.getItems().setAll(offices());
        TwoWay.bind(office.valueProperty(), form.post().officeProperty());
        HBox.setHgrow(office, Priority.ALWAYS);
        return new FormSection(words.say("addressee.post"))
                .line(words.say("addressee.title"), titleEntry)
                .below(
                        new OfferView(
                                form.dossier().post().offerProperty(),
                                form::takePost,
                                titleEntry.control(),
                                words.say("addressee.post-take")))
                .line(words.say("addressee.office"), office)
                .line(
                        words.say("addressee.country"),
                        Entry.line(form.post().country(), words.say("addressee.country"))
                                .hint(words.say("addressee.country-hint"))
                                .called("addressee-country"))
                .line(
                        words.say("addressee.body"),
                        Entry.localized(form.post().body(), words.say("addressee.body")));
    }

    private String name(OfficeKind office) {
        return words.say("addressee.office." + office.word());
    }

    private List<OfficeKind> offices() {
        return Stream.of(OfficeKind.values()).sorted(Comparator.comparing(this::name)).toList();
    }

    private FormSection route() {
        ComboBox<Optional<CareOf>> via =
                Choices.list(
                        words.say("addressee.goes"),
                        choice ->
                                choice.map(careOf -> words.say("addressee.care-of", careOf.name()))
                                        .orElse(words.say("addressee.goes-direct")));
        HBox.setHgrow(via, Priority.ALWAYS);
        Runnable show =
                () -> {
                    List<Optional<CareOf>> choices =
                            Stream.concat(
                                            Stream.of(Optional.<CareOf>empty()),
                                            room.routesProperty().stream().map(Optional::of))
                                    .toList();
                    via.setOnAction(event -> {});
                    if (!choices.equals(List.copyOf(via.getItems()))) {
                        via.getItems().setAll(choices);
                    }
                    Optional<Optional<CareOf>> now =
                            choices.stream()
                                    .filter(each -> each.map(CareOf::post).equals(form.careOf()))
                                    .findFirst();
                    now.ifPresentOrElse(via::setValue, via.getSelectionModel()::clearSelection);
                    via.setOnAction(event -> {
                        if (via.getValue() != null) {
                            form.routeTo(via.getValue().map(CareOf::post));
                        }
                    });
                };
        room.routesProperty().subscribe(now -> show.run());
        form.draftProperty().subscribe(now -> show.run());
        return new FormSection(words.say("addressee.route"))
                .line(words.say("addressee.goes"), via)
                .below(new MissionsView(form, words));
    }

    /** After two seconds without a key, and when a field is left. */
    private void keepWhenQuiet(Parent fields) {
        Quiet quiet = new Quiet(QUIET, Platform::runLater, form::save);
        form.editsProperty().subscribe(now -> quiet.disturb());
        keepWhenLeft(fields);
    }

    private void keepWhenLeft(Node node) {
        if (node instanceof TextInputControl || node instanceof ComboBox<?>) {
            node.focusedProperty()
                    .subscribe((before, now) -> {
                        if (before && !now) {
                            form.save();
                        }
                    });
        } else if (node instanceof Button) {
            return;
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::keepWhenLeft);
        }
    }

    /** Puts the caret into the first field. */
    void begin() {
        titleEntry.control().requestFocus();
    }

    Node firstField() {
        return titleEntry.control();
    }
}
