package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.HeadlessWindow;

import java.util.List;

class PreparationTest {
    /** Less than what counts as quiet; a machine that is busier than that proves nothing. */
    private static final long QUIET_NANOSECONDS = 300_000_000;

    private final Label shown = new Label("shown");
    private final StackPane first = new StackPane(new Label("first"));
    private final StackPane second = new StackPane(new Label("second"));
    private final StackPane ground = new StackPane(shown);

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @Test
    void laysOutEachRoomInAQuietMomentAndLeavesTheShownOne() throws Exception {
        HeadlessWindow.on(() -> {
            new Scene(ground, 300, 200);
            return new Preparation(ground, List.of(first, second));
        });
        HeadlessWindow.await("both rooms", () -> isLaidOut(first) && isLaidOut(second));
        assertEquals(List.of(shown), HeadlessWindow.on(() -> List.copyOf(ground.getChildren())));
    }

    @Test
    void waitsWhileSomebodyDoesSomethingAndSkipsWhatWasEntered() throws Exception {
        Preparation preparation =
                HeadlessWindow.on(() -> {
                    new Scene(ground, 300, 200);
                    Preparation made = new Preparation(ground, List.of(first, second));
                    made.needless(first);
                    return made;
                });
        for (int i = 0; i < 8; i++) {
            long begun = System.nanoTime();
            Thread.sleep(100);
            HeadlessWindow.on(() -> {
                preparation.disturb();
                return true;
            });
            boolean wasSlow = System.nanoTime() - begun > QUIET_NANOSECONDS;
            assertTrue(HeadlessWindow.on(() -> wasSlow || !isLaidOut(second)));
        }
        HeadlessWindow.await("the second room", () -> isLaidOut(second));
        assertTrue(HeadlessWindow.on(() -> !isLaidOut(first)));
    }

    private static boolean isLaidOut(Node room) {
        return room.getLayoutBounds().getWidth() == 300;
    }
}
