package org.petitiondesk.gui.export;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the check found: letters that are left out, and warnings, each with the way there. */
final class FindingsPane extends VBox {
    private static final int MOST = 40;

    private final Predicate<Place> isThere;
    private final Consumer<Finding> goTo;
    private final Words words;

    /**
     * @param isThere whether the window has such a room
     */
    FindingsPane(Predicate<Place> isThere, Consumer<Finding> goTo, Words words) {
        this.isThere = isThere;
        this.goTo = goTo;
        this.words = words;
        getStyleClass().addAll("card", "findings");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /**
     * Shows what was found.
     *
     * @param accepted how many warnings are let stand
     */
    void show(List<Finding> findings, int accepted) {
        setVisible(!findings.isEmpty() || accepted > 0);
        getChildren().setAll(findings.stream().limit(MOST).map(this::row).toList());
        if (findings.size() > MOST) {
            Label more = new Label(words.say("export.more", findings.size() - MOST));
            more.getStyleClass().addAll("second", "finding");
            getChildren().add(more);
        }
        if (accepted > 0) {
            Label stand = new Label(words.say("export.accepted", accepted));
            stand.setId("export-accepted");
            stand.getStyleClass().addAll("second", "finding");
            getChildren().add(stand);
        }
    }

    private HBox row(Finding finding) {
        ScriptFlow letter = new ScriptFlow(finding.letter(words), "title");
        ScriptFlow sentence = new ScriptFlow(finding.sentence(words), "second");
        VBox text = new VBox(letter, sentence);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row =
                new HBox(
                        finding.problem().isError()
                                ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                                : Icons.icon(Feather.ALERT_TRIANGLE, "warning"),
                        text);
        row.getStyleClass().add("finding");
        if (finding.place().filter(there -> isThere.test(there.place())).isPresent()) {
            Hyperlink link = new Hyperlink(words.say("export.go-to"));
            link.setAccessibleText(words.say("export.go-to") + ", " + finding.letter(words));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> goTo.accept(finding));
            row.getChildren().add(link);
        }
        return row;
    }
}
