package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A petition letter of the usual shape, with letterhead, addressee in care of an ambassador,
 * demands and several sponsors' signers, is composed in the window alone and read back from its
 * files.
 */
class LetterJourneyTest extends InWindow {
    private static final int MOST_TABS = 40;
    private static final String CODE = "EX 003 / 2012";

    private final FxRobot robot = new FxRobot();

    @Test
    void composesAPetitionLetterByKeyboardAndMouse() throws Exception {
        begin();
        describeThePetition();
        writeTheText();
        wordTheDemands();
        export();
        List<Path> letters = ReadBack.letters(folder);
        assertEquals(2, letters.size(), letters.toString());
        for (Path letter : letters) {
            assertSays(
                    letter,
                    "River Light Alliance",
                    "Seoul, September 22, 2012",
                    "His Excellency Hu Jintao",
                    "President, People’s Republic of China",
                    "c/o Ambassador Zhang Xinsen",
                    "Embassy of the People’s Republic of China",
                    "Thirty years of a promise",
                    "Dear Mr. President:",
                    "Thirty years ago your country joined the Convention.",
                    "We write to you under the reference " + CODE + " and wait for your answer.",
                    "No one who has fled may be sent back into danger.",
                    "We therefore ask you to:",
                    "end the forced returns",
                    "let the United Nations reach those who flee",
                    "let refugees travel on in safety",
                    "Nora Example",
                    "Daniel Sample");
            String text = ReadBack.text(letter);
            assertTrue(text.contains("Chair"), text);
            assertTrue(text.contains("Secretary"), text);
        }
    }

    private void begin() throws InterruptedException {
        click("#open-sample");
        HeadlessWindow.await(
                "the petitions",
                () -> scene.lookup("#overview-title") != null && stage.isFocused());
    }

    private void describeThePetition() throws InterruptedException {
        click("#new-petition");
        HeadlessWindow.await("the form", () -> focused("petition-code"));
        robot.write(CODE);
        tabTo("petition-title");
        robot.write("Thirty years of a promise");
        tabTo("petition-date");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2012-09-22");
        tabTo("petition-addressees");
        choosePresident();
        tabTo("petition-place");
        robot.write("Seoul");
        tabTo("petition-sponsors");
        robot.write("River Light Alliance\nExample Lawyers");
        tabTo("petition-signers");
        robot.write("Nora Example, Chair\nDaniel Sample, Secretary");
        tabTo("petition-contact");
        robot.write("office@riverlight.example");
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await(
                "the petition",
                () ->
                        "Thirty years of a promise"
                                .equals(scene.lookup("#overview-title").getAccessibleText()));
    }

    private void choosePresident() throws InterruptedException {
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("c/o Ambassador");
        robot.push(KeyCode.TAB);
        HeadlessWindow.await(
                "the president",
                () ->
                        scene.lookup("#petition-addressees") instanceof ListView<?> list
                                && list.getItems().size() == 1);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);
    }

    private void writeTheText() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        HeadlessWindow.await(
                "the letter",
                () ->
                        scene.lookup("#letter-body") != null
                                && scene.lookup("#letter-body").isVisible()
                                && scene.lookup("#letter-body").getScene() != null);
        HeadlessWindow.await("the empty text", () -> body().getLength() == 0);
        click("#letter-body");
        HeadlessWindow.await("the caret", () -> focused("letter-body"));
        robot.write("Thirty years ago your country joined the Convention.\n");
        robot.write("We write to you under the reference ");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        HeadlessWindow.await("the fields", () -> focused("editor-field-search"));
        robot.write("petition.code");
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the text again", () -> focused("letter-body"));
        robot.write(" and wait for your answer.\n");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.write("No one");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.write(" who has fled may be sent back into danger.");
    }

    private void wordTheDemands() throws InterruptedException {
        click("#add-demand");
        HeadlessWindow.await("the first demand", () -> focused("demand-1"));
        robot.write("end the forced returns;\n");
        HeadlessWindow.await("the second", () -> focused("demand-2"));
        robot.write("let the United Nations reach those who flee;\n");
        HeadlessWindow.await("the third", () -> focused("demand-3"));
        robot.write("let refugees travel on in safety.");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        HeadlessWindow.await(
                "a letter without errors",
                () ->
                        scene.lookup(".fault-head") != null
                                && scene.getRoot().lookupAll(".error-badge").isEmpty());
    }

    private void export() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        HeadlessWindow.await(
                "the export dialog",
                () -> scene.lookup("#export") instanceof Button export && !export.isDisabled());
        click("#export");
        HeadlessWindow.await("the files", () -> scene.lookup(".job-told") != null);
    }

    /** What a letter says, in this order; lines may end anywhere. */
    private static void assertSays(Path letter, String... parts) throws Exception {
        String text = ReadBack.text(letter).replaceAll("[\\s\\u00A0]+", " ");
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, letter + " lacks, or has before, “" + part + "”: " + text);
            from = at + part.length();
        }
    }

    private void click(String id) {
        WindowHand.click(scene, id);
    }

    private GenericStyledArea<?, ?, ?> body() {
        return (GenericStyledArea<?, ?, ?>) scene.lookup("#letter-body");
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
}
