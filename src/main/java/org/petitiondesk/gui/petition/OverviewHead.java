package org.petitiondesk.gui.petition;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.PetitionOverview;
import org.petitiondesk.workflow.PetitionRenewal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the petition is and what can be done with it. */
final class OverviewHead extends VBox {
    private final PetitionsViewModel model;
    private final PetitionActions actions;
    private final Words words;

    OverviewHead(
            PetitionOverview overview,
            PetitionsViewModel model,
            PetitionActions actions,
            Optional<LetterOutput> output,
            Words words) {
        this.model = model;
        this.actions = actions;
        this.words = words;
        Petition petition = overview.petition();
        getStyleClass().add("overview-head");
        HBox status =
                new HBox(
                        new StatusMark(petition.status()),
                        new Label(words.say(word(petition.status()))));
        status.getStyleClass().add("status");
        Label date = new Label(words.say("petition.dated", words.date(petition.date())));
        date.getStyleClass().add("second");
        HBox first = new HBox(status, date);
        petition.course()
                .expires()
                .ifPresent(day -> first.getChildren().add(second("expires", words.date(day))));
        first.getStyleClass().add("overview-line");
        String sponsors =
                petition.sponsors().stream()
                        .map((LocalizedText sponsor) -> sponsor.inOrAny(Language.ENGLISH))
                        .findFirst()
                        .map(name -> others(name, petition.sponsors().size() - 1))
                        .orElse("");
        ScriptFlow title =
                new ScriptFlow(petition.titles().inOrAny(Language.ENGLISH), "page-title");
        title.setId("overview-title");
        ScriptText below =
                new ScriptText(
                        petition.code() + (sponsors.isEmpty() ? "" : "   ·   " + sponsors),
                        "second");
        getChildren().addAll(first, title, below);
        if (!petition.course().earlier().isEmpty()) {
            getChildren()
                    .add(
                            second(
                                    "follows",
                                    petition.course().earlier().stream()
                                            .map(AppealCourse.Earlier::code)
                                            .collect(Collectors.joining(", "))));
        }
        getChildren().add(buttons(overview, output));
    }

    private Label second(String key, String argument) {
        Label label = new Label(words.say("petition." + key, argument));
        label.setId("overview-" + key);
        label.getStyleClass().add("second");
        return label;
    }

    private String others(String first, int others) {
        return others == 0 ? first : words.say("petition.and-others", first, others);
    }

    private FlowPane buttons(PetitionOverview overview, Optional<LetterOutput> output) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("overview-buttons");
        output.ifPresent(paper -> {
            Button export = button("petition.export", Feather.DOWNLOAD, paper::export);
            export.getStyleClass().add("accent");
            export.setId("export-letters");
            Button print = button("petition.print", Feather.PRINTER, paper::print);
            buttons.getChildren().addAll(export, print);
        });
        Button letter = button("petition.edit-letter", Feather.EDIT_2, model::editLetter);
        letter.setId("edit-letter");
        if (output.isEmpty()) {
            letter.getStyleClass().add("accent");
        }
        buttons.getChildren().addAll(letter, more(overview));
        return buttons;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(words.say(key), Icons.icon(icon, "button-icon"));
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuButton more(PetitionOverview overview) {
        MenuButton more = new MenuButton();
        more.setGraphic(Icons.icon(Feather.MORE_HORIZONTAL, "button-icon"));
        more.setId("petition-more");
        more.getStyleClass().add("more");
        more.setAccessibleText(words.say("petition.more-commands"));
        more.setTooltip(new Tooltip(words.say("petition.more-commands")));
        Menu status = new Menu(words.say("petition.set-status"));
        for (PetitionStatus each : PetitionStatus.values()) {
            status.getItems().add(item(words.say(word(each)), () -> model.setStatus(each)));
        }
        Menu files = new Menu(words.say("petition.export-file"));
        for (TextVersion text : overview.texts()) {
            MenuItem item = new MenuItem();
            item.setGraphic(new ScriptText(LanguageNames.own(text.language())));
            item.setOnAction(
                    event -> actions.write(text.language(), overview.petition().code(), this));
            files.getItems().add(item);
        }
        more.getItems()
                .addAll(
                        item(words.say("petition.edit-menu"), actions::edit),
                        item(
                                words.say("petition.renew-menu"),
                                () -> actions.renew(PetitionRenewal.Kind.NEW)),
                        item(
                                words.say("petition.follow-up-menu"),
                                () -> actions.renew(PetitionRenewal.Kind.FOLLOW_UP)),
                        status,
                        files,
                        new SeparatorMenuItem(),
                        item(words.say("petition.delete"), model::delete));
        return more;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static String word(PetitionStatus status) {
        return "petition.status." + status.name().toLowerCase(Locale.ROOT);
    }
}
