package org.petitiondesk.gui.retention;

import atlantafx.base.controls.Spacer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.WhileShown;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Retention;
import org.petitiondesk.workflow.NamesKept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each petition, how long its names are kept, and the button that overwrites them. */
public final class RetentionView extends VBox {
    private final RetentionViewModel model;
    private final Words words;
    private final VBox petitions = new VBox();
    private final Map<Id, Card> cards = new HashMap<>();

    public RetentionView(Desk desk, Runnable close) {
        this.model = new RetentionViewModel(desk);
        this.words = desk.words();
        getStyleClass().add("retention");
        setMaxSize(720, 620);
        Label title = new Label(words.say("retention.title"));
        title.getStyleClass().add("room-title");
        petitions.getStyleClass().add("retention-petitions");
        ScrollPane scroll = new ScrollPane(petitions);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        Label undo = told("retention.undo");
        undo.setGraphic(Icons.icon(Feather.INFO, "second-icon"));
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("dialog.close"), "retention-close", close);
        getChildren()
                .addAll(
                        title,
                        told("retention.meaning"),
                        new FaultLine(model.faultProperty()),
                        scroll,
                        undo,
                        foot);
        model.keptProperty().subscribe(() -> show(model.keptProperty()));
        WhileShown.keep(this, model.reading());
    }

    private Label told(String key) {
        Label told = new Label(words.say(key));
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("second");
        return told;
    }

    /** Cards stay in their places, or what is typed would lose the focus. */
    private void show(List<NamesKept> kept) {
        List<Card> shown =
                kept.stream()
                        .map(names ->
                                cards.computeIfAbsent(names.petition().id(), id -> new Card(names)))
                        .toList();
        if (!petitions.getChildren().equals(shown)) {
            petitions.getChildren().setAll(shown);
        }
        for (int i = 0; i < kept.size(); i++) {
            shown.get(i).show(kept.get(i));
        }
    }

    /** One petition. */
    private final class Card extends VBox {
        private final TextField months = new TextField();
        private final Label state = new Label();
        private final Button overwrite = new Button();
        private NamesKept names;
        private boolean isFilled;
        private boolean isAsked;

        Card(NamesKept first) {
            this.names = first;
            getStyleClass().add("card");
            String code = first.petition().code();
            String about = code + "  " + first.petition().titles().inOrAny(Language.ENGLISH);
            months.setId("retention-months");
            months.setPrefColumnCount(4);
            months.setAccessibleText(words.say("retention.months-of", code));
            months.setOnAction(event -> keep());
            months.focusedProperty()
                    .subscribe((was, isFocused) -> {
                        if (was && !isFocused) {
                            keep();
                        }
                    });
            overwrite.setId("retention-overwrite");
            overwrite.setMinWidth(Region.USE_PREF_SIZE);
            overwrite.setOnAction(event -> overwrite());
            state.getStyleClass().add("second");
            state.setWrapText(true);
            Label before = new Label(words.say("retention.keep-for"));
            before.setMinWidth(Region.USE_PREF_SIZE);
            Label after = new Label(words.say("retention.months-after"));
            after.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(before, months, after, new Spacer(), overwrite);
            line.getStyleClass().add("retention-line");
            getChildren().addAll(new ScriptFlow(about, "title"), state, line);
        }

        private void keep() {
            if (!model.keep(names, months.getText())) {
                months.requestFocus();
            }
        }

        /** Before the time is over somebody has to say it twice. */
        private void overwrite() {
            if (isAsked || model.isDue(names)) {
                model.anonymise(names);
            } else {
                isAsked = true;
                overwrite.getStyleClass().add("danger");
                overwrite.setText(words.say("retention.really", names.named()));
            }
        }

        void show(NamesKept now) {
            if (!isFilled || now.retention().months() != names.retention().months()) {
                int count = now.retention().months();
                months.setText(count == Retention.UNLIMITED ? "" : String.valueOf(count));
            }
            isFilled = true;
            names = now;
            isAsked = false;
            overwrite.getStyleClass().remove("danger");
            state.setText(sentence(now));
            state.setGraphic(
                    model.isDue(now) ? Icons.icon(Feather.ALERT_TRIANGLE, "warning") : null);
            overwrite.setText(words.say("retention.overwrite", now.named()));
            overwrite.setAccessibleText(
                    words.say("retention.overwrite-of", now.named(), now.petition().code()));
            overwrite.setDisable(now.named() == 0 || now.retention().closedOn().isEmpty());
        }

        private String sentence(NamesKept now) {
            Retention retention = now.retention();
            if (now.named() == 0) {
                return words.say("retention.no-names");
            }
            if (retention.closedOn().isEmpty()) {
                return words.say("retention.open", now.named());
            }
            String closed = words.date(retention.closedOn().get());
            return retention
                    .until()
                    .map(until ->
                            words.say(
                                    model.isDue(now) ? "retention.too-long" : "retention.until",
                                    now.named(),
                                    closed,
                                    words.date(until)))
                    .orElseGet(() -> words.say("retention.unlimited", now.named(), closed));
        }
    }
}
