package org.petitiondesk.gui.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.SignatureImport;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Optional;

/** Three pairs decided without a mouse: one person, different people, later. */
class DuplicatesWindowTest {
    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;
    private LibraryThread thread;
    private Desk desk;
    private Library library;
    private Id petition;
    private Stage stage;
    private Scene scene;

    @BeforeEach
    void openTheRoom() throws Exception {
        HeadlessWindow.start();
        thread = new LibraryThread(Platform::runLater);
        desk = SampleDesk.open(folder, thread);
        library = desk.open().library();
        Petition first = library.petitions().all().getFirst();
        petition = first.id();
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
        stage =
                HeadlessWindow.on(() -> {
                    desk.petition().set(Optional.of(petition));
                    DuplicatesRoom room = new DuplicatesRoom(desk);
                    Stage window = new Stage();
                    window.setScene(new Scene((Region) room.view(), 1080, 760));
                    Theme.LIGHT.dress(window.getScene());
                    window.show();
                    room.enter();
                    return window;
                });
        scene = stage.getScene();
    }

    @AfterEach
    void leave() throws Exception {
        HeadlessWindow.on(() -> {
            stage.close();
            return true;
        });
        desk.jobs().close();
        thread.close();
        library.close();
    }

    @Test
    void decidesByKeyboard() throws Exception {
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
