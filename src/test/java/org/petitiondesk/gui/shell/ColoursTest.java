package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.common.Kept;

import java.nio.file.Path;

/** What the system shows is played here: without a display there is no system to change it. */
class ColoursTest {
    private final ObjectProperty<ColorScheme> system =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);
    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @Test
    void followsTheSystemAtOnceUnlessSomebodyChose() {
        HeadlessWindow.on(() -> {
            Scene scene = new Scene(new Group());
            Kept kept = new Kept(folder.resolve("window.properties"));
            Colours colours = new Colours(scene, kept, system);
            assertEquals("light.css", sheet(scene));
            system.set(ColorScheme.DARK);
            assertEquals("dark.css", sheet(scene));
            colours.choose(ThemeChoice.LIGHT);
            assertEquals("light.css", sheet(scene));
            system.set(ColorScheme.LIGHT);
            system.set(ColorScheme.DARK);
            assertEquals("light.css", sheet(scene));
            colours.choose(ThemeChoice.SYSTEM);
            assertEquals("dark.css", sheet(scene));
            colours.close();
            system.set(ColorScheme.LIGHT);
            assertEquals("dark.css", sheet(scene));
            return true;
        });
    }

    private static String sheet(Scene scene) {
        return Path.of(scene.getStylesheets().getLast()).getFileName().toString();
    }
}
