package org.petitiondesk.gui.common;

import javafx.scene.layout.Region;

/** Shows a dialog inside the window, above the room. Esc leaves it. */
public interface Overlay {

    /**
     * Shows a dialog. It never grows beyond 16 px inside the window's edge; its body should scroll.
     * The focus goes to the first field, and back to where it was when the dialog closes.
     *
     * @param name what a screen reader calls it
     */
    void show(Region dialog, String name);

    /** Closes the dialog that is shown. */
    void close();
}
