package org.petitiondesk.gui.common;

import atlantafx.base.controls.Spacer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/** A room's name, a note beside it, its search, and its buttons, the main one last. */
public final class RoomHeader extends HBox {
    private final Label note = new Label();
    private final TextField search = new TextField();

    /**
     * @param finds what the search field says while it is empty
     * @param buttons from left to right; the room's one main button has the style class {@code
     *     accent}
     */
    public RoomHeader(String title, String finds, Node... buttons) {
        getStyleClass().add("room-header");
        Label name = new Label(title);
        name.getStyleClass().add("room-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("second");
        search.setPromptText(finds);
        search.setAccessibleText(finds);
        ScriptFields.dress(search);
        StackPane searching = new StackPane(search, Icons.icon(Feather.SEARCH, "search-icon"));
        searching.getStyleClass().add("searching");
        HBox.setHgrow(searching, Priority.SOMETIMES);
        searching.setPrefWidth(290);
        searching.setMaxWidth(290);
        getChildren().addAll(name, note, new Spacer(), searching);
        getChildren().addAll(buttons);
    }

    /** How much there is. */
    public Label note() {
        return note;
    }

    public TextField search() {
        return search;
    }
}
