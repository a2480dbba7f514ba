package org.petitiondesk.gui.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.InRoom;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.SignatureImport;

import java.util.Optional;

/** Three pairs decided without a mouse: one person, different people, later. */
class DuplicatesWindowTest extends InRoom {
    @BeforeEach
    void openTheRoom() throws Exception {
        Petition first = library.petitions().find(petition).orElseThrow();
        new SignatureImport(desk.ids(), desk.clock())
                .paste(
                        library,
                        first,
                        """
                        Park Jin-su (박진수)
                        Piao Zhenxiu (朴真秀)
                        Tuuli Samplevale
                        Samplevale Tuuli
                        Mirja Aaltovale
                        AALTOVALE Mirja
                        """,
                        SignatureImport.Options.of(Consent.PUBLIC, false));
        show(() -> {
            desk.petition().set(Optional.of(petition));
            DuplicatesRoom room = new DuplicatesRoom(desk);
            Platform.runLater(room::enter);
            return (Parent) room.view();
        });
    }

    @Test
    void decidesByKeyboard() throws Exception {
        HeadlessWindow.await("3 pairs", () -> pairs() == 3 && isBegun());
        double height =
                HeadlessWindow.on(() -> ((Region) scene.lookup(".duplicates-copy")).getHeight());
        assertTrue(height < 100, () -> "a line of print stands in " + height);
        decided(3, KeyCode.M);
        decided(2, KeyCode.D);
        decided(1, KeyCode.L);
        HeadlessWindow.await("the end", () -> scene.lookup("#duplicates-empty").isVisible());
        HeadlessWindow.await("the disk", () -> !desk.changes().savingProperty().get());
        long duplicates =
                library.signatures()
                        .roll(petition)
                        .count(mark -> mark.state() == SignatureState.DUPLICATE);
        assertEquals(1, duplicates);
        assertEquals(1, library.likenesses().different(petition).size());
        HeadlessWindow.on(() -> {
            desk.changes().undo();
            return true;
        });
        HeadlessWindow.await("its return", () -> pairs() == 1);
    }

    /** Waits for so many pairs and the focus before it decides the first of them. */
    private void decided(int before, KeyCode key) throws InterruptedException {
        HeadlessWindow.await(before + " pairs", () -> pairs() == before && isBegun());
        robot.push(key);
        HeadlessWindow.await("one less", () -> pairs() == before - 1);
    }

    private boolean isBegun() {
        return scene.getFocusOwner() != null
                && "duplicates-comparison".equals(scene.getFocusOwner().getId());
    }

    private int pairs() {
        return scene.lookup("#duplicates-queue") instanceof ListView<?> queue
                ? queue.getItems().size()
                : 0;
    }
}
