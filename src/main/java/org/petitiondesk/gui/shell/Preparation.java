package org.petitiondesk.gui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * Styles and lays out the rooms that were not entered yet, one after the other, while nobody does
 * anything: the first time takes many times as long as any later one, and nobody should wait for it
 * on entering. Nothing of it is drawn.
 */
final class Preparation {
    private static final Duration QUIET = Duration.millis(400);

    /** Rooms put their details beside the list once they know how wide they are. */
    private static final int PASSES = 2;

    private final StackPane ground;
    private final Deque<Node> rooms;
    private final PauseTransition quiet = new PauseTransition(QUIET);

    /**
     * @param ground where rooms are shown
     */
    Preparation(StackPane ground, Collection<? extends Node> rooms) {
        this.ground = ground;
        this.rooms = new ArrayDeque<>(rooms);
        quiet.setOnFinished(event -> prepare());
        quiet.play();
    }

    /** Somebody does something, it waits until all is quiet again. */
    void disturb() {
        if (!rooms.isEmpty()) {
            quiet.playFromStart();
        }
    }

    /** A room is entered before it was prepared. */
    void needless(Node room) {
        rooms.remove(room);
    }

    private void prepare() {
        if (ground.getScene() != null && !rooms.isEmpty()) {
            Node room = rooms.removeFirst();
            ground.getChildren().addFirst(room);
            for (int i = 0; i < PASSES; i++) {
                ground.applyCss();
                ground.layout();
            }
            ground.getChildren().remove(room);
            quiet.playFromStart();
        }
    }
}
