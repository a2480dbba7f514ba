package org.petitiondesk.gui;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.gui.export.MailPicture;
import org.petitiondesk.gui.letter.BeginningPicture;
import org.petitiondesk.gui.letterhead.StationeryView;
import org.petitiondesk.gui.retention.RetentionView;
import org.petitiondesk.gui.signatory.BatchesPicture;
import org.petitiondesk.gui.signatory.ErasePicture;
import org.petitiondesk.gui.signatory.ListExportPicture;
import org.petitiondesk.gui.signatory.OrderPicture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Pictures of the dialogs that begin with a file or are found among the commands. */
final class DialogScreens {
    private static final String LETTER =
            """
            To the Minister of the Interior
            1 Example Street, Example Town

            Dear Minister,

            We write to you about the people who fled across the river in March and who have
            not been heard of since.

            Nobody who has fled may be sent back into danger. 任何人不得被遣返。

            We therefore ask you to:
            1. say where they are;
            2. let them see a lawyer.

            Yours sincerely,

            Anna Example, Chair
            """;

    private final Path folder;
    private final Theme theme;
    private final int width;
    private final int height;

    DialogScreens(Path folder, Theme theme, int width, int height) {
        this.folder = folder;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    void draw() throws Exception {
        Path home = Files.createTempDirectory("dialogs");
        LibraryThread thread = new LibraryThread(Platform::runLater);
        Desk desk = HeadlessWindow.on(() -> open(home, thread));
        Path letter = Files.writeString(home.resolve("letter.txt"), LETTER);
        draw(
                "15-begin-from-a-file",
                () -> BeginningPicture.of(desk, letter),
                scene -> isEnabled(scene, "#begin-do"));
        draw("16-letterhead", () -> new StationeryView(desk, () -> {}), DialogScreens::hasPages);
        draw("17-erase", () -> ErasePicture.of(desk), scene -> isEnabled(scene, "#erase-do"));
        draw(
                "18-order",
                () -> OrderPicture.of(desk),
                scene ->
                        isEnabled(scene, "#order-do")
                                && scene.lookup("#order-leads") instanceof ListView<?> leads
                                && leads.getItems().size() == 3);
        draw(
                "19-retention",
                () -> new RetentionView(desk, () -> {}),
                scene -> scene.lookup("#retention-overwrite") != null);
        draw(
                "20-imports",
                () -> BatchesPicture.of(desk),
                scene -> isEnabled(scene, "#batches-show"));
        draw(
                "21-list-export",
                () -> ListExportPicture.of(desk),
                scene ->
                        scene.lookup("#list-export-reach") instanceof Label reach
                                && !reach.getText().isEmpty());
        draw(
                "21-envelopes",
                () -> MailPicture.of(desk, false),
                scene -> isEnabled(scene, "#mail-save"));
        draw(
                "22-labels",
                () -> MailPicture.of(desk, true),
                scene -> isEnabled(scene, "#mail-save"));
        HeadlessWindow.on(() -> {
            desk.jobs().close();
            return true;
        });
        thread.close();
        desk.open().library().close();
    }

    private static Desk open(Path home, LibraryThread thread) {
        try {
            return SampleDesk.open(home, thread);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether everything is there that is to be seen. */
    private interface Ready {
        boolean in(Scene scene);
    }

    private void draw(String name, Supplier<Parent> dialog, Ready ready) throws Exception {
        Stage stage =
                HeadlessWindow.on(() -> {
                    Stage window = new Stage();
                    Scene scene = new Scene(new StackPane(dialog.get()), width, height);
                    theme.dress(scene);
                    window.setScene(scene);
                    window.show();
                    return window;
                });
        BooleanSupplier isReady = () -> ready.in(stage.getScene());
        WindowHand.await(isReady);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        WindowHand.picture(stage.getScene(), folder.resolve(name + suffix + ".png"));
        HeadlessWindow.on(() -> {
            stage.hide();
            return true;
        });
    }

    private static boolean isEnabled(Scene scene, String id) {
        return scene.lookup(id) instanceof Button button && !button.isDisabled();
    }

    private static boolean hasPages(Scene scene) {
        return scene.lookup("#letterhead-organization") instanceof ComboBox<?>
                && scene.lookup("#sheets") instanceof Pane sheets
                && !sheets.getChildren().isEmpty();
    }
}
