package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The main job from the first start to the files, without a mouse. */
class KeyboardJourneyTest extends InWindow {
    private static final int DARK = 200;
    private static final int MOST_TABS = 60;

    private final FxRobot robot = new FxRobot();

    @Test
    void goesFromTheFirstStartToTheFiles() throws Exception {
        openTheSample();
        findAPetition();
        lookThroughItsLetters();
        addASignatoryAndTakeItBack();
        exportThePublicCopy();
        List<Path> files = ReadBack.letters(folder);
        assertEquals(8, files.size(), files.toString());
        for (Path file : files) {
            String text = ReadBack.text(file);
            assertTrue(text.contains("NKR 2012 / 09"), file.toString());
            assertTrue(text.contains("Jin Yuhe"), file.toString());
            assertFalse(text.contains("林静渊"), "consented to delivery copies only");
            assertFalse(text.contains("Oberlohe"), "consented to be counted only");
            assertFalse(text.contains("Okonjo"), "was taken back");
        }
    }

    private void openTheSample() throws InterruptedException {
        tabTo("open-sample");
        robot.push(KeyCode.SPACE);
        HeadlessWindow.await("the pages", this::showsPages);
    }

    private void findAPetition() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("forced");
        HeadlessWindow.await("the petition found", () -> petitions().getItems().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
        HeadlessWindow.await("all petitions again", () -> petitions().getItems().size() == 2);
    }

    private void lookThroughItsLetters() throws InterruptedException {
        tabTo("language-en");
        for (String language : new String[] {"zh-Hans", "ko", "fr"}) {
            robot.push(KeyCode.RIGHT);
            HeadlessWindow.await(language, () -> focused("language-" + language) && showsPages());
        }
        tabTo("next-page");
        robot.push(KeyCode.SPACE);
        HeadlessWindow.await(
                "the second page",
                () -> ((Label) scene.lookup("#page-place")).getText().startsWith("Page 2 of"));
    }

    private void addASignatoryAndTakeItBack() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        HeadlessWindow.await("the finder", () -> focused("finder-field"));
        robot.write("president");
        HeadlessWindow.await(
                "the addressees found", () -> found("Hu Jintao") || found("President"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("signatori");
        HeadlessWindow.await("the room found", () -> found("Signatories"));
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the signatories", () -> signatures() == 43);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        tabTo("signatory-as-signed");
        robot.write("Nadia Okonjo");
        tabTo("signatory-take");
        robot.push(KeyCode.SPACE);
        HeadlessWindow.await("the signatory added", () -> signatures() == 44);
        robot.push(KeyCode.F6);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        HeadlessWindow.await("the signatory taken back", () -> signatures() == 43);
    }

    private void exportThePublicCopy() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        HeadlessWindow.await(
                "the export dialog",
                () -> scene.lookup("#export") instanceof Button export && !export.isDisabled());
        tabTo("copy-delivery");
        robot.push(KeyCode.LEFT);
        HeadlessWindow.await("the public copy", () -> focused("copy-public"));
        tabTo("export");
        robot.push(KeyCode.SPACE);
        HeadlessWindow.await("the files", () -> scene.lookup(".job-told") != null);
    }

    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !focused().equals(id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    private boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private String focused() {
        return HeadlessWindow.on(
                () -> Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse(""));
    }

    /** Whether a page is there, not dimmed, and has ink on it. */
    private boolean showsPages() {
        return scene.lookup("#sheets") instanceof Pane sheets
                && sheets.getOpacity() > 0.9
                && scene.lookup("#sheets .image-view") instanceof ImageView page
                && ink(page.getImage()) > 1000;
    }

    private static int ink(Image picture) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += (picture.getPixelReader().getArgb(x, y) & 0xFF) < DARK ? 1 : 0;
            }
        }
        return count;
    }

    private ListView<?> petitions() {
        return (ListView<?>) scene.lookup("#petition-list");
    }

    private boolean found(String name) {
        return ((ListView<?>) scene.lookup("#finder-list")).getSelectionModel().getSelectedItem()
                        instanceof Record found
                && found.toString().contains(name);
    }

    private int signatures() {
        return scene.lookup("#signatory-table") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }
}
