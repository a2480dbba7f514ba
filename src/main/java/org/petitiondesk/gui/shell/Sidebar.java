package org.petitiondesk.gui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryFacts;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.workflow.PetitionOverview;

import java.util.Optional;

/** The rooms. Those that this version has only as commands are pale and say so. */
final class Sidebar extends VBox {
    private final Words words;
    private final ScriptText code = new ScriptText("", "note");
    private final ScriptFlow title = new ScriptFlow("", "title");
    private final VBox card = new VBox(code, title);

    Sidebar(ShellViewModel model, Words words) {
        this.words = words;
        getStyleClass().add("sidebar");
        card.getStyleClass().add("current-petition");
        card.visibleProperty().bind(model.petitions().overviewProperty().map(Optional::isPresent));
        card.managedProperty().bind(card.visibleProperty());
        Label petitions = count();
        Label addressees = count();
        Label signatories = count();
        Label deliveries = count();
        HBox here = room(Feather.FILE_TEXT, "room.petitions", petitions);
        here.getStyleClass().add("chosen");
        Label current = heading("room.current");
        current.getStyleClass().add("below");
        getChildren()
                .addAll(
                        heading("room.library"),
                        here,
                        later(room(Feather.USERS, "room.addressees", addressees)),
                        later(room(Feather.LAYOUT, "room.templates", count())),
                        current,
                        card,
                        later(room(Feather.EDIT_2, "room.letter", deliveries)),
                        later(room(Feather.PEN_TOOL, "room.signatories", signatories)),
                        later(room(Feather.CLIPBOARD, "room.sheets", count())),
                        later(room(Feather.COPY, "room.duplicates", count())),
                        later(room(Feather.SEND, "room.deliveries", count())));
        model.factsProperty()
                .addListener((property, before, now) ->
                        now.ifPresent(found -> tell(found, petitions, addressees)));
        model.petitions()
                .overviewProperty()
                .addListener((property, before, now) ->
                        now.ifPresent(found -> tell(found, signatories, deliveries)));
    }

    private void tell(LibraryFacts facts, Label petitions, Label addressees) {
        petitions.setText(words.say("number", facts.petitions()));
        addressees.setText(words.say("number", facts.addressees()));
    }

    private void tell(PetitionOverview overview, Label signatories, Label letter) {
        String name = overview.petition().titles().inOrAny(Language.ENGLISH);
        code.setText(overview.petition().code());
        title.setText(name);
        signatories.setText(words.say("number", overview.signatures()));
        letter.setText(words.say("number", overview.texts().size()));
    }

    private Label heading(String key) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("sidebar-heading");
        return heading;
    }

    private HBox room(Ikon icon, String key, Label count) {
        Label name = new Label(words.say(key));
        name.getStyleClass().add("room-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox room = new HBox(Icons.icon(icon, "room-icon"), name, space, count);
        room.getStyleClass().add("room");
        room.setAccessibleText(words.say(key));
        Tooltip.install(room, new Tooltip(words.say(key)));
        return room;
    }

    private HBox later(HBox room) {
        room.getStyleClass().add("later");
        Tooltip.install(
                room,
                new Tooltip(words.say("room.later", String.valueOf(room.getAccessibleText()))));
        return room;
    }

    private static Label count() {
        Label count = new Label();
        count.getStyleClass().add("room-count");
        return count;
    }
}
