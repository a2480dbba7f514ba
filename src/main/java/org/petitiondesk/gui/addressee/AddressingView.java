package org.petitiondesk.gui.addressee;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.compose.Addressing;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;

import java.util.List;

/** How the addressee will be addressed: the address, the salutations, the close. */
final class AddressingView extends VBox {
    private final AddresseesViewModel room;
    private final Overlay overlay;
    private final Words words;
    private final VBox body = new VBox();

    AddressingView(AddresseesViewModel room, Overlay overlay) {
        this.room = room;
        this.overlay = overlay;
        this.words = room.words();
        getStyleClass().add("addressing");
        body.getStyleClass().add("addressing-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label used = new Label();
        used.setWrapText(true);
        used.getStyleClass().addAll("second", "addressing-used");
        used.textProperty().bind(room.usedInProperty());
        used.visibleProperty().bind(used.textProperty().isNotEmpty());
        used.managedProperty().bind(used.visibleProperty());
        getChildren().addAll(scroll, used);
        room.addressing().addressingsProperty().subscribe(now -> showSpoken());
        room.form().languageProperty().subscribe(now -> showSpoken());
    }

    private void showSpoken() {
        body.getChildren().clear();
        room.addressing().in(room.form().languageProperty().get()).ifPresent(this::show);
    }

    private void show(Addressing spoken) {
        List<Addressing> all = room.addressing().addressingsProperty();
        VBox lines = new VBox();
        lines.getStyleClass().add("address-block");
        spoken.address()
                .forEach(line -> lines.getChildren().add(new ScriptFlow(line, "address-line")));
        body.getChildren()
                .add(
                        head(
                                words.say("addressee.envelope"),
                                new ScriptText(LanguageNames.own(spoken.language()), "second")));
        room.addressing()
                .envelope(spoken.language())
                .map(picture -> new EnvelopeView(picture, overlay, words))
                .ifPresent(body.getChildren()::add);
        body.getChildren()
                .addAll(
                        head(words.say("addressee.inside-address")),
                        lines,
                        head(words.say("addressee.salutation")));
        all.forEach(each -> body.getChildren().add(salutation(each)));
        body.getChildren().add(head(words.say("addressee.close")));
        spoken.close().forEach(line -> body.getChildren().add(new ScriptFlow(line, "second")));
        spoken.problems().forEach(problem -> body.getChildren().add(notice(problem)));
        room.addressing().doubts().forEach(problem -> body.getChildren().add(notice(problem)));
    }

    private HBox salutation(Addressing addressing) {
        List<String> sources = sources(addressing);
        ScriptFlow source =
                new ScriptFlow(
                        sources.size() == 1
                                ? sources.getFirst()
                                : words.say(
                                        "addressee.and-sources",
                                        sources.getFirst(),
                                        sources.size() - 1),
                        "note");
        Tooltip whole = new Tooltip(String.join("\n", sources));
        whole.getStyleClass().add("han");
        Tooltip.install(source, whole);
        source.setAccessibleHelp(whole.getText());
        VBox text = new VBox(new ScriptFlow(addressing.salutation(), "salutation-text"), source);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line =
                new HBox(
                        new ScriptText(LanguageNames.mark(addressing.language()), "language-mark"),
                        text);
        line.getStyleClass().add("salutation-line");
        return line;
    }

    private List<String> sources(Addressing addressing) {
        if (addressing.isChosen()) {
            return List.of(words.say("addressee.own-choice"));
        }
        String source = addressing.form().source();
        return source.isEmpty()
                ? List.of(words.say("addressee.no-authority"))
                : List.of(source.split("; ", -1));
    }

    private HBox notice(Problem problem) {
        Label sentence = new Label(words.say("problem." + problem.key(), problem.arguments()));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("note");
        sentence.setMinWidth(0);
        HBox line =
                new HBox(
                        problem.isError()
                                ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                                : Icons.icon(Feather.ALERT_TRIANGLE, "warning"),
                        sentence);
        line.getStyleClass().add("addressing-notice");
        return line;
    }

    private static HBox head(String title, Node... beside) {
        Label name = new Label(title);
        name.getStyleClass().add("form-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name);
        head.getStyleClass().add("addressing-head");
        head.getChildren().addAll(beside);
        return head;
    }
}
