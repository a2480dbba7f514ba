package org.petitiondesk.gui.shell;

import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.petitiondesk.gui.common.Kept;

/** Dresses the window as the person wants it, or as the system does, also when that changes. */
final class Colours {
    private final Scene scene;
    private final Kept kept;
    private final ObservableValue<ColorScheme> system;
    private final Subscription following;

    /**
     * @param system what the system shows
     */
    Colours(Scene scene, Kept kept, ObservableValue<ColorScheme> system) {
        this.scene = scene;
        this.kept = kept;
        this.system = system;
        following = system.subscribe(scheme -> dress());
    }

    void choose(ThemeChoice choice) {
        choice.keep(kept);
        dress();
    }

    /** Follows the system no longer, which would keep the closed window in memory. */
    void close() {
        following.unsubscribe();
    }

    private void dress() {
        ThemeChoice.kept(kept).theme(system.getValue() == ColorScheme.DARK).dress(scene);
    }
}
