package org.petitiondesk.gui.addressee;

import atlantafx.base.controls.Spacer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Id;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who held the office, one below the other, with what is to be checked. */
final class HoldingsView extends VBox {
    private static final double TERM_WIDTH = 110;

    private final AddresseeFormViewModel form;
    private final HoldersViewModel holders;
    private final Words words;
    private final VBox list = new VBox();

    HoldingsView(AddresseeFormViewModel form, Words words) {
        this.form = form;
        this.holders = form.dossier().holders();
        this.words = words;
        getStyleClass().add("holdings");
        list.setAccessibleText(words.say("addressee.held-by"));
        list.getStyleClass().add("holding-list");
        getChildren().addAll(head(), list);
        managedProperty().bind(visibleProperty());
        holders.holdingsProperty().subscribe(now -> showAll());
        holders.tenureProperty().subscribe(now -> showAll());
        form.draftProperty()
                .map(draft -> draft.map(AddresseeOnDate::date))
                .subscribe(now -> showAll());
    }

    private HBox head() {
        Label title = new Label(words.say("addressee.held-by"));
        title.getStyleClass().add("form-title");
        Label counts = new Label(words.say("addressee.term"));
        counts.getStyleClass().add("note");
        ComboBox<VerificationTerm> term =
                Choices.list(
                        words.say("addressee.term"),
                        each -> words.say("addressee.term-months", each.months()));
        term.setId("verification-term");
        term.setMinWidth(TERM_WIDTH);
        counts.setLabelFor(term);
        holders.termProperty()
                .subscribe(now -> {
                    term.setOnAction(event -> {});
                    term.getItems().setAll(holders.terms());
                    term.setValue(now);
                    term.setOnAction(event -> holders.count(term.getValue()));
                });
        HBox head = new HBox(title, new Spacer(), counts, term);
        head.getStyleClass().add("form-head");
        return head;
    }

    private void showAll() {
        Optional<Id> focused =
                list.getChildren().stream()
                        .filter(line -> line.isFocusWithin())
                        .findFirst()
                        .map(line -> (Id) line.getUserData());
        list.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (Holding holding : holders.holdingsProperty()) {
            ToggleButton name = name(holding, group);
            list.getChildren().add(entry(holding, name));
            if (focused.equals(Optional.of(holding.tenure().id()))) {
                name.requestFocus();
            }
        }
        setVisible(!list.getChildren().isEmpty());
    }

    private VBox entry(Holding holding, ToggleButton name) {
        HBox line = new HBox(name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("holding-line");
        if (holding.standing().isHolder()) {
            line.getChildren().add(verify(holding));
        }
        VBox entry = new VBox(line);
        entry.setUserData(holding.tenure().id());
        String doubt = doubt(holding);
        if (!doubt.isEmpty()) {
            HBox told = new HBox(Icons.icon(Feather.ALERT_TRIANGLE, "warning"), note(doubt));
            told.getStyleClass().add("holding-note");
            entry.getChildren().add(told);
        }
        String checked = checked(holding.tenure());
        if (!checked.isEmpty()) {
            HBox told = new HBox(note(checked));
            told.getStyleClass().add("holding-note");
            entry.getChildren().add(told);
        }
        return entry;
    }

    private Button verify(Holding holding) {
        Button verified = new Button(words.say("addressee.verified-today"));
        verified.setId("holder-verified-today");
        verified.setMinWidth(USE_PREF_SIZE);
        verified.setAccessibleText(words.say("addressee.verified-today-of", holding.name()));
        verified.setOnAction(event -> form.verifyToday(holding.tenure().id()));
        return verified;
    }

    private ToggleButton name(Holding holding, ToggleGroup group) {
        Region dot = new Region();
        dot.getStyleClass().add(holding.standing().isHolder() ? "holding-now" : "holding-then");
        ScriptText name = new ScriptText(holding.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        Label time = new Label(time(holding.tenure()));
        time.getStyleClass().add("second");
        time.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(dot, name, time);
        line.getStyleClass().add("holding-line");
        ToggleButton button = new ToggleButton();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.getStyleClass().add("holding");
        button.setAccessibleText(
                Stream.of(
                                holding.name(),
                                holding.standing().isHolder()
                                        ? words.say("addressee.holds-now")
                                        : "",
                                time(holding.tenure()),
                                doubt(holding),
                                checked(holding.tenure()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        button.setToggleGroup(group);
        button.setSelected(
                holders.tenureProperty().get().equals(Optional.of(holding.tenure().id())));
        button.setOnAction(event -> form.chooseHolder(holding.tenure().id()));
        return button;
    }

    private static Node note(String text) {
        ScriptFlow note = new ScriptFlow(text, "note");
        HBox.setHgrow(note, Priority.ALWAYS);
        return note;
    }

    private String doubt(Holding holding) {
        Tenure tenure = holding.tenure();
        String day = form.draftProperty().get().map(each -> Days.brief(each.date())).orElse("");
        return switch (holding.standing()) {
            case HOLDS, OTHER -> "";
            case LEFT -> words.say("addressee.left", tenure.to().map(Days::brief).orElse(""), day);
            case UNVERIFIED ->
                    tenure.verifiedOn()
                            .map(then ->
                                    words.say(
                                            "addressee.checked-long-ago",
                                            Days.brief(then),
                                            holders.termProperty().get().months(),
                                            day))
                            .orElseGet(() -> words.say("addressee.never-checked"));
        };
    }

    private String checked(Tenure tenure) {
        return Stream.of(
                        tenure.verifiedOn()
                                .map(day -> words.say("addressee.checked", Days.brief(day)))
                                .orElse(""),
                        tenure.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String time(Tenure tenure) {
        if (tenure.to().isPresent()) {
            return words.say(
                    "addressee.from-to",
                    tenure.from().map(Days::brief).orElse("…"),
                    Days.brief(tenure.to().get()));
        }
        return tenure.from().map(from -> words.say("addressee.from", Days.brief(from))).orElse("");
    }
}
