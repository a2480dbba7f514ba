package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The window's own keys work in every room, whichever rooms were shown before. */
class KeysWindowTest extends InWindow {
    private static final int OF_WINDOW = 3;

    @Test
    void leavesTheWindowItsKeysInEveryRoom() throws InterruptedException {
        WindowHand.press(scene, "#open-sample");
        HeadlessWindow.await("the sample", () -> scene.lookup("#overview-title") != null);
        List<String> taken = new ArrayList<>();
        Set<KeyCombination> ofWindow = HeadlessWindow.on(() -> keys(menus().limit(OF_WINDOW)));
        for (int room = 7; room >= 1; room--) {
            WindowHand.key(scene, "Shortcut+" + room);
            HeadlessWindow.on(() -> {
                Menu menu = menus().skip(OF_WINDOW).findFirst().orElseThrow();
                keys(Stream.of(menu)).stream()
                        .filter(ofWindow::contains)
                        .forEach(key -> taken.add(menu.getText() + ": " + key));
                ofWindow.stream()
                        .filter(key -> !scene.getAccelerators().containsKey(key))
                        .forEach(key -> taken.add("lost in " + menu.getText() + ": " + key));
                return true;
            });
        }
        assertEquals(List.of(), taken);
    }

    private Stream<Menu> menus() {
        return ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream();
    }

    private static Set<KeyCombination> keys(Stream<Menu> menus) {
        return menus.flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getAccelerator)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
