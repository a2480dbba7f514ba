package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Optional;

/** A room of the window, which stays as it is while another is shown. */
public interface Room {

    /** What it shows. */
    Node view();

    /**
     * What can be done here, for the menus, the keys and the list of commands. A command with a key
     * works while the room is shown.
     */
    List<Command> commands();

    /**
     * Its parts in the order in which F6 goes through them; each takes the focus or has a part that
     * does.
     */
    List<Node> parts();

    /** It is shown: read anew what may have changed. */
    void enter();

    /** Chooses one of the things it shows, if it is there, also where it is still reading them. */
    void choose(Id what);

    /** Chooses a language, where what it shows is in several. */
    default void choose(Language language) {}

    /**
     * How many things in it wait to be decided, for the sidebar; empty where nobody counts them.
     */
    default ObservableValue<Optional<Long>> waiting() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /** Puts the caret where one searches. */
    void find();

    /**
     * Keeps at once what was typed: another room is shown, something is taken back, or the library
     * is closed.
     *
     * @return false if something that was typed cannot be kept as it is; it stays in its field
     */
    default boolean leave() {
        return true;
    }
}
