package org.petitiondesk.gui.letterhead;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Naming;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.common.WhileShown;
import org.petitiondesk.gui.page.PageView;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;

import java.io.File;
import java.util.Optional;

/** The dialog in which an organization's letterhead is written, beside a page with it. */
public final class StationeryView extends VBox {
    private static final double WIDTH = 1000;
    private static final double FORM_WIDTH = 470;
    private static final double LINES = 76;

    private final StationeryViewModel model;
    private final Runnable close;
    private final Words words;
    private final VBox lines = new VBox();

    /**
     * @param close puts the dialog away
     */
    public StationeryView(Desk desk, Runnable close) {
        this.model = new StationeryViewModel(desk);
        WhileShown.keep(this, model.reading());
        this.close = close;
        this.words = desk.words();
        getStyleClass().add("petition-form");
        setMaxSize(WIDTH, Region.USE_COMPUTED_SIZE);
        Label title = new Label(words.say("letterhead.title"));
        title.getStyleClass().add("card-title");
        lines.getStyleClass().add("form-lines");
        lines.setMinWidth(FORM_WIDTH);
        lines.setMaxWidth(FORM_WIDTH);
        fill();
        PageView page = new PageView(model.page(), false, false, words);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        HBox parts = new HBox(lines, page);
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(title, new FaultLine(model.faultProperty()), parts, foot());
    }

    private void fill() {
        ComboBox<String> organization = new ComboBox<>(model.organizations());
        organization.setEditable(true);
        organization.setId("letterhead-organization");
        organization.setMaxWidth(Double.MAX_VALUE);
        TwoWay.bind(organization.valueProperty(), model.organizationProperty());
        line("letterhead.organization", organization);
        line("letterhead.language", languages());
        line("letterhead.logo-picture", logo());
        text("letterhead.logo-text", new TextField(), model.logoTextProperty());
        text("letterhead.lines", area(), model.linesProperty());
        text("letterhead.footer", area(), model.footerProperty());
    }

    private ComboBox<Language> languages() {
        ComboBox<Language> languages = new ComboBox<>();
        languages.getItems().setAll(StationeryViewModel.LANGUAGES);
        languages.setMaxWidth(Double.MAX_VALUE);
        Naming.of(languages, LanguageNames::own);
        TwoWay.bind(languages.valueProperty(), model.languageProperty());
        return languages;
    }

    private HBox logo() {
        Button choose = new Button(words.say("letterhead.choose"));
        choose.setId("letterhead-logo");
        choose.setOnAction(event -> choose());
        Button away = new Button(words.say("letterhead.no-logo"));
        away.setOnAction(event -> model.takeLogoAway());
        away.disableProperty().bind(model.logoProperty().map(Optional::isEmpty));
        HBox buttons = new HBox(choose, away);
        buttons.getStyleClass().add("logo-buttons");
        return buttons;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("letterhead.choose"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("letterhead.pictures"),
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.svg"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::choose);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefHeight(LINES);
        area.setMinHeight(LINES);
        return area;
    }

    private void text(String key, TextInputControl control, StringProperty value) {
        TwoWay.bind(control.textProperty(), value);
        control.setId(key.replace('.', '-'));
        ScriptFields.dress(control);
        line(key, control);
    }

    private void line(String key, Node control) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(words.say(key));
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(label, control);
        line.getStyleClass().add("form-line");
        lines.getChildren().add(line);
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button(words.say("letterhead.remove"));
        remove.setOnAction(event -> model.delete());
        Button cancel = new Button(words.say("dialog.cancel"));
        cancel.setOnAction(event -> close.run());
        Button save = new Button(words.say("letterhead.save"));
        save.setId("letterhead-save");
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        save.setOnAction(event -> {
            model.save();
            close.run();
        });
        HBox foot = new HBox(remove, space, cancel, save);
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }
}
