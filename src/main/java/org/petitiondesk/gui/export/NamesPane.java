package org.petitiondesk.gui.export;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.ConsentBar;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.NamesByCopy;
import org.petitiondesk.workflow.NamesByCopy.Printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose names reach whom: the names by consent, and what a copy prints of each. */
final class NamesPane extends VBox {
    private final Words words;

    NamesPane(Words words) {
        this.words = words;
        getStyleClass().add("export-names");
    }

    /** Shows what a copy carries. */
    void show(NamesByCopy names, Copy copy) {
        Label title = new Label(words.say("export.whose-names"));
        title.getStyleClass().add("title");
        Label note = new Label(words.say("copy.reaches." + copy.word()));
        note.getStyleClass().add("second");
        note.setWrapText(true);
        VBox card = new VBox(ConsentBar.bar(names.byConsent()));
        card.getStyleClass().addAll("card", "names-card");
        for (Consent consent : Consent.values()) {
            card.getChildren().add(row(consent, names.printed(copy, consent)));
        }
        setAside(names, copy).ifPresent(card.getChildren()::add);
        getChildren().setAll(title, note, card);
    }

    private HBox row(Consent consent, Printed printed) {
        Label count = new Label(words.say("number", printed.all()));
        count.getStyleClass().addAll("title", "names-count");
        Label name = new Label(words.say("consent." + consent.word()));
        name.getStyleClass().addAll("title", "names-consent");
        Label how = new Label(printed(printed));
        how.getStyleClass().add("second");
        HBox row = new HBox(ConsentBar.sample(consent), count, name, how);
        row.getStyleClass().add("names-row");
        return row;
    }

    private String printed(Printed printed) {
        List<String> ways = new ArrayList<>();
        if (printed.inFull() > 0) {
            ways.add(words.say("export.printed.in-full"));
        }
        if (printed.asInitials() > 0) {
            ways.add(words.say("export.printed.as-initials"));
        }
        if (printed.counted() > 0) {
            ways.add(words.say("export.printed.counted", printed.counted()));
        }
        return String.join(", ", ways);
    }

    private Optional<Node> setAside(NamesByCopy names, Copy copy) {
        Printed withdrawn = names.printed(copy, SignatureState.WITHDRAWN);
        Printed struck = names.printed(copy, SignatureState.STRUCK);
        Printed duplicate = names.printed(copy, SignatureState.DUPLICATE);
        String told =
                String.join(
                        "; ",
                        Stream.of(
                                        told("withdrawn", withdrawn),
                                        told("struck", struck),
                                        told("duplicate", duplicate))
                                .filter(text -> !text.isEmpty())
                                .toList());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Label text = new Label(told);
        text.setWrapText(true);
        text.getStyleClass().add("second");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(Icons.icon(Feather.SLASH, "second-icon"), text);
        row.getStyleClass().addAll("names-row", "names-aside");
        return Optional.of(row);
    }

    private String told(String state, Printed printed) {
        if (printed.all() == 0) {
            return "";
        }
        String how =
                printed.absent() > 0 ? "absent" : printed.setAside() > 0 ? "by-name" : "as-such";
        return words.say("export.aside." + state, printed.all())
                + " "
                + words.say("export.aside." + how);
    }
}
