package org.petitiondesk.gui.common;

import javafx.scene.Node;
import javafx.util.Subscription;

/** What goes on only as long as something is shown. */
public final class WhileShown {
    private WhileShown() {}

    /** Ends a subscription when a node leaves its window; it is not shown again. */
    public static void keep(Node shown, Subscription subscription) {
        shown.sceneProperty()
                .addListener((scene, before, now) -> {
                    if (now == null) {
                        subscription.unsubscribe();
                    }
                });
    }
}
