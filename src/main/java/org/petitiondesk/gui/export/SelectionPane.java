package org.petitiondesk.gui.export;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.Place;
import org.petitiondesk.l10n.Words;

import java.util.function.Predicate;

/** Whose copy, which letters, and what the check says of them. */
final class SelectionPane extends VBox {
    private final LetterSelection selection;
    private final CopyCards copies;
    private final ChoicesPane choices;
    private final FindingsPane findings;

    /**
     * @param isThere whether the window has such a room, to which a finding may lead
     */
    SelectionPane(
            LetterSelection selection, Predicate<Place> isThere, Runnable close, Words words) {
        this.selection = selection;
        getStyleClass().add("export-left");
        Label whose = new Label(words.say("export.whose-copy"));
        whose.getStyleClass().add("title");
        copies = new CopyCards(selection.choices().copyProperty(), words);
        choices = new ChoicesPane(selection.choices(), words);
        findings =
                new FindingsPane(
                        isThere,
                        finding -> {
                            close.run();
                            selection.goTo(finding);
                        },
                        words);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(whose, copies, choices, space, findings);
        selection.namesProperty().subscribe(names -> names.ifPresent(copies::show));
        selection.stateProperty().subscribe(this::show);
    }

    private void show() {
        selection.stateProperty().get().ifPresent(choices::show);
        findings.show(selection.findings(), selection.accepted());
    }

    ChoicesPane choices() {
        return choices;
    }
}
