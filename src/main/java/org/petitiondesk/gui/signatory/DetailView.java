package org.petitiondesk.gui.signatory;

import atlantafx.base.controls.Spacer;

import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.SignatureSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One signature with all that is known of it, each part to be changed where it stands. */
final class DetailView extends VBox {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final SignatoryDetailViewModel model;
    private final SignatoryFields fields;
    private final Words words;
    private final ScriptFlow name = new ScriptFlow("", "page-title");
    private final ScriptFlow ownScript = new ScriptFlow("", "own-script");
    private final TextField nameField;
    private final Label source = new Label();
    private final Quiet quiet;

    DetailView(SignatoryDetailViewModel model, Words words) {
        this.model = model;
        this.fields = model.fields();
        this.words = words;
        getStyleClass().add("detail");
        setAccessibleText(words.say("signatory.details"));
        this.quiet = new Quiet(QUIET, Platform::runLater, model::commit);
        nameField = text("as-signed", fields.name);
        VBox head = new VBox(name, ownScript);
        head.getStyleClass().add("detail-head");
        ConsentChoice consent = new ConsentChoice(fields, words);
        consent.getChildren()
                .addAll(
                        line("consent-how", text("consent-how", fields.consentHow)),
                        line("consent-on", text("consent-on", fields.consentOn)),
                        fault(model.dateFault(fields.consentOn)),
                        former());
        VBox facts = facts();
        facts.getStyleClass().add("detail-part");
        VBox contact = contact();
        contact.getStyleClass().add("detail-part");
        VBox parts = new VBox(head, consent, facts, contact);
        model.shownProperty()
                .subscribe(shown -> {
                    boolean isNamed = shown.map(one -> one.signature().isNamed()).orElse(true);
                    List.of(consent, facts, contact)
                            .forEach(part -> {
                                part.setVisible(isNamed);
                                part.setManaged(isNamed);
                            });
                    shown.ifPresent(this::show);
                });
        ScrollPane scroll = new ScrollPane(parts);
        scroll.visibleProperty().bind(model.shownProperty().map(shown -> shown.isPresent()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What the signer wished before. */
    private VBox former() {
        VBox former = new VBox();
        former.setId("signatory-former");
        former.getStyleClass().add("former-consents");
        Label title = new Label(words.say("signatory.former-title"));
        title.getStyleClass().add("detail-title");
        model.former()
                .linesProperty()
                .subscribe(() -> {
                    former.getChildren().clear();
                    model.former()
                            .linesProperty()
                            .forEach(line ->
                                    former.getChildren().add(new ScriptFlow(line, "second")));
                    if (!former.getChildren().isEmpty()) {
                        former.getChildren().addFirst(title);
                    }
                });
        return former;
    }

    private VBox facts() {
        TextField organization = text("organization", fields.organization);
        TextField title = text("title", fields.title);
        HBox titleLine = line("title", title);
        titleLine.visibleProperty().bind(fields.represents);
        titleLine.managedProperty().bind(fields.represents);
        Label sourceLabel = source;
        sourceLabel.setWrapText(true);
        HBox sourceLine = line("source", sourceLabel);
        sourceLine.visibleProperty().bind(model.addingProperty().not());
        sourceLine.managedProperty().bind(sourceLine.visibleProperty());
        return new VBox(
                line("as-signed", nameField),
                fault(model.nameFault()),
                line("signs-as", signsAs()),
                line("organization", organization),
                titleLine,
                line("place", text("place", fields.place)),
                line("country", text("country", fields.country)),
                line("signed-on", text("signed-on", fields.signedOn)),
                fault(model.dateFault(fields.signedOn)),
                line("signed-text", textChoice()),
                line("email", text("email", fields.email)),
                line("telephone", text("telephone", fields.telephone)),
                sourceLine);
    }

    /** By whom the signer may be contacted again. */
    private VBox contact() {
        var isOrganization = fields.contactBy.isEqualTo(By.ORGANIZATION);
        HBox organization =
                line(
                        "contact-organization",
                        text("contact-organization", fields.contactOrganization));
        HBox how = line("contact-how", text("contact-how", fields.contactHow));
        HBox on = line("contact-on", text("contact-on", fields.contactOn));
        organization.visibleProperty().bind(isOrganization);
        how.visibleProperty().bind(fields.contactBy.isNotEqualTo(By.NOBODY));
        on.visibleProperty().bind(how.visibleProperty());
        List.of(organization, how, on)
                .forEach(line -> line.managedProperty().bind(line.visibleProperty()));
        Label title = new Label(words.say("signatory.contact"));
        title.getStyleClass().add("detail-title");
        return new VBox(
                title,
                line("contact-by", new ContactChoice(fields, words)),
                organization,
                how,
                on,
                fault(model.dateFault(fields.contactOn)));
    }

    private void show(Shown shown) {
        boolean isNew = model.addingProperty().get();
        name.setText(
                isNew
                        ? words.say("signatory.new")
                        : shown.isNameless() ? words.say("signatory.name-removed") : shown.name());
        ownScript.setText(isNew ? "" : shown.ownScript());
        ownScript.setVisible(!shown.ownScript().isEmpty() && !isNew);
        ownScript.setManaged(ownScript.isVisible());
        source.setText(
                shown.signature().source() instanceof SignatureSource.Imported imported
                        ? words.say("signatory.source-line", shown.source(), imported.line())
                        : shown.source());
    }

    private ComboBox<Boolean> signsAs() {
        ComboBox<Boolean> choice = new ComboBox<>();
        choice.getItems().addAll(false, true);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Boolean represents) {
                        return words.say(
                                represents != null && represents
                                        ? "signatory.representative"
                                        : "signatory.personal");
                    }

                    @Override
                    public Boolean fromString(String text) {
                        return text.equals(words.say("signatory.representative"));
                    }
                });
        choice.setId("signatory-signs-as");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(words.say("signatory.signs-as"));
        fields.represents.subscribe(represents -> choice.setValue(represents));
        choice.setOnAction(event -> {
            fields.represents.set(choice.getValue());
            model.commit();
        });
        return choice;
    }

    private ComboBox<Optional<SignedTexts.Version>> textChoice() {
        ComboBox<Optional<SignedTexts.Version>> choice = new ComboBox<>();
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<SignedTexts.Version> text) {
                        return text == null
                                ? ""
                                : text.map(one ->
                                                words.say(
                                                        "signatory.text-version",
                                                        LanguageNames.own(one.language()),
                                                        one.number(),
                                                        one.mark()))
                                        .orElseGet(() -> words.say("signatory.text-unknown"));
                    }

                    @Override
                    public Optional<SignedTexts.Version> fromString(String text) {
                        return Optional.empty();
                    }
                });
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setId("signatory-text");
        choice.getStyleClass().add("han");
        choice.setAccessibleText(words.say("signatory.signed-text"));
        Runnable choose =
                () -> choice.setValue(fields.text.get().flatMap(model.textsProperty().get()::text));
        model.textsProperty()
                .subscribe(texts -> {
                    choice.getItems().setAll(List.of(Optional.empty()));
                    texts.texts().forEach(text -> choice.getItems().add(Optional.of(text)));
                    choose.run();
                });
        fields.text.subscribe(text -> choose.run());
        choice.setOnAction(event -> {
            if (choice.getValue() != null) {
                fields.text.set(choice.getValue().map(SignedTexts.Version::id));
                model.commit();
            }
        });
        return choice;
    }

    private TextField text(String id, StringProperty property) {
        TextField field = new TextField();
        field.setId("signatory-" + id);
        field.setAccessibleText(words.say("signatory." + id));
        TwoWay.bind(field.textProperty(), property);
        ScriptFields.dress(field);
        field.textProperty().subscribe((before, now) -> quiet.disturb());
        field.focusedProperty()
                .subscribe((before, isFocused) -> {
                    if (!isFocused) {
                        model.commit();
                    }
                });
        field.setOnAction(event -> {
            if (model.addingProperty().get()) {
                model.take();
                nameField.requestFocus();
            } else {
                model.commit();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private HBox line(String id, Region field) {
        Label label = new Label(id.isEmpty() ? "" : words.say("signatory." + id));
        label.getStyleClass().add("detail-label");
        label.setLabelFor(field);
        HBox line = new HBox(label, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        line.getStyleClass().add("detail-line");
        return line;
    }

    private static Label fault(ObservableValue<String> text) {
        Label fault = new Label();
        fault.getStyleClass().addAll("error", "field-fault");
        fault.setWrapText(true);
        fault.textProperty().bind(text);
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    private Node foot() {
        Button withdraw = new Button(words.say("signatory.withdraw"));
        withdraw.setId("signatory-withdraw");
        withdraw.setGraphic(Icons.icon(Feather.SLASH, "button-icon"));
        withdraw.setOnAction(event -> model.withdraw());
        Button delete = Icons.button(Feather.TRASH_2, words.say("signatory.delete"), model::delete);
        delete.setId("signatory-delete");
        Button take = new Button(words.say("signatory.take"));
        take.setId("signatory-take");
        take.setGraphic(Icons.icon(Feather.PLUS, "button-icon"));
        take.disableProperty().bind(fields.name.map(String::isBlank));
        take.setOnAction(event -> {
            model.take();
            nameField.requestFocus();
        });
        List.of(take, withdraw, delete).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        Label hint = new Label();
        hint.getStyleClass().add("note");
        HBox foot = new HBox(take, withdraw, delete, new Spacer(), hint);
        foot.getStyleClass().add("detail-foot");
        foot.visibleProperty().bind(model.shownProperty().map(shown -> shown.isPresent()));
        model.shownProperty()
                .subscribe(shown -> {
                    boolean isNew = model.addingProperty().get();
                    boolean isWithdrawn =
                            shown.map(one -> !one.signature().isNamed()).orElse(false);
                    show(take, isNew);
                    show(withdraw, !isNew && !isWithdrawn);
                    show(delete, !isNew);
                    hint.setText(words.say(isNew ? "signatory.enter-takes" : "signatory.undo"));
                });
        return foot;
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.addingProperty().get()) {
            model.leave();
            event.consume();
        }
    }

    /** The field in which a new signature begins. */
    TextField nameField() {
        return nameField;
    }
}
