package org.petitiondesk.gui.addressee;

import javafx.scene.Node;

import java.nio.file.Path;

/** Opens the import of a list without the system's dialog, which has no place in a test. */
public final class ShownList {
    private ShownList() {}

    /**
     * Opens it in the room of the addressees.
     *
     * @param room its view
     */
    public static void in(Node room, Path file) {
        ((AddresseesView) room).showList(file);
    }
}
