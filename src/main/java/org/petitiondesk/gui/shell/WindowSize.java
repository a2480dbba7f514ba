package org.petitiondesk.gui.shell;

import javafx.stage.Stage;

import org.petitiondesk.gui.common.Kept;

/** How big the window was when it was closed. */
final class WindowSize {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Kept kept;

    WindowSize(Kept kept) {
        this.kept = kept;
    }

    double width() {
        return kept.number("window.width").orElse(WIDTH);
    }

    double height() {
        return kept.number("window.height").orElse(HEIGHT);
    }

    /** Remembers the size from now on; a maximized window stays maximized the next time. */
    void keep(Stage stage) {
        stage.setMaximized(kept.get("window.maximized").map(Boolean::parseBoolean).orElse(false));
        stage.maximizedProperty().subscribe(is -> kept.put("window.maximized", String.valueOf(is)));
        stage.getScene()
                .widthProperty()
                .addListener((property, before, width) -> {
                    if (!stage.isMaximized()) {
                        kept.put("window.width", width.toString());
                    }
                });
        stage.getScene()
                .heightProperty()
                .addListener((property, before, height) -> {
                    if (!stage.isMaximized()) {
                        kept.put("window.height", height.toString());
                    }
                });
    }
}
