package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An afternoon of a coalition's secretary: a list and a mail are read in, a paper sheet of ten
 * lines is copied and closed, three pairs are decided, one signer withdraws, the public copy is
 * written.
 */
class SecretaryJourneyTest extends InWindow {
    private static final int IN_SAMPLE = 43;
    private static final String LIST =
            """
            name,place,country,consent
            Park Jin-su (박진수),Seoul,KR,public
            Tuuli Samplevale,Turkuvale,FI,public
            Mirja Aaltovale,Helsinkivale,FI,public
            "=cmd|'/c calc'!A1 Formulavale",Bern,CH,public
            Ludmila Withdrawale,Bern,CH,public
            """;
    private static final String MAIL =
            """
            Piao Zhenxiu (朴真秀)
            Samplevale Tuuli
            AALTOVALE Mirja
            """;

    private static final List<String> PAIRS =
            List.of(
                    "Park Jin-su (박진수)",
                    "Piao Zhenxiu (朴真秀)",
                    "Tuuli Samplevale",
                    "Samplevale Tuuli",
                    "Mirja Aaltovale",
                    "AALTOVALE Mirja");

    private final FxRobot robot = new FxRobot();

    @Test
    void bringsAnAfternoonsNamesIntoThePublicCopy() throws Exception {
        WindowHand.press(scene, "#open-sample");
        HeadlessWindow.await(
                "the sample", () -> scene.lookup("#overview-title") != null && stage.isFocused());
        importAList();
        pasteAMail();
        copyASheet();
        decideThreePairs();
        withdrawOne();
        exportThePublicCopy();
        check();
    }

    private void importAList() throws Exception {
        Path list = Files.writeString(folder.resolve("list.csv"), LIST);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        HeadlessWindow.await("the signatories", () -> signatures() == IN_SAMPLE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        HeadlessWindow.await("the dialog", () -> scene.lookup("#import-file") != null);
        HeadlessWindow.on(() -> {
            TextField file = (TextField) scene.lookup("#import-file");
            file.setText(list.toString());
            file.fireEvent(new ActionEvent());
            return true;
        });
        take("Import");
        HeadlessWindow.await("five more", () -> signatures() == IN_SAMPLE + 5);
    }

    private void pasteAMail() throws InterruptedException {
        HeadlessWindow.on(() -> {
            ((MenuButton) scene.lookup("#signatories-more")).getItems().getFirst().fire();
            return true;
        });
        HeadlessWindow.await("the dialog", () -> scene.lookup("#import-text") != null);
        HeadlessWindow.on(() -> {
            ((TextArea) scene.lookup("#import-text")).setText(MAIL);
            ComboBox<?> consent = (ComboBox<?>) scene.lookup("#import-consent");
            consent.getSelectionModel().select(publicConsent(consent.getItems()));
            return true;
        });
        take("paste");
        HeadlessWindow.await("three more", () -> signatures() == IN_SAMPLE + 8);
    }

    private static int publicConsent(List<?> offered) {
        return offered.stream().map(Object::toString).toList().indexOf("PUBLIC");
    }

    private void take(String what) throws InterruptedException {
        HeadlessWindow.await(
                "something to " + what,
                () -> scene.lookup("#import-run") instanceof Button run && !run.isDisabled());
        WindowHand.press(scene, "#import-run");
        HeadlessWindow.await("the end of " + what, () -> scene.lookup("#import-run") == null);
    }

    private void copyASheet() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        HeadlessWindow.await("the sheets", () -> scene.lookup("#sheet-table") != null);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await("the dialog", () -> scene.lookup("#issue-to") != null);
        WindowHand.type(scene, "#issue-count", "1");
        WindowHand.type(scene, "#issue-to", "Mirja Sample");
        HeadlessWindow.await(
                "a sheet",
                () -> scene.lookup("#new-sheets-do") instanceof Button make && !make.isDisabled());
        WindowHand.press(scene, "#new-sheets-do");
        HeadlessWindow.await("the sheet", () -> isChosenSheet(false));
        WindowHand.press(scene, "#mark-returned");
        HeadlessWindow.await("it is back", () -> isChosenSheet(true));
        WindowHand.press(scene, "#enter-lines");
        awaitFocus("entry-counted");
        robot.write("10");
        robot.push(KeyCode.ENTER);
        line(1);
        robot.write("Firstline Samplevale");
        tabTo("entry-place");
        robot.write("Bernvale");
        tabTo("entry-date");
        robot.write("3.2.");
        tabTo("entry-consent");
        robot.push(KeyCode.P);
        enter(2);
        for (int line = 2; line < 9; line++) {
            robot.write(
                    "Quick" + "abcdefghij".charAt(line) + " Entryvale" + "klmnopqrst".charAt(line));
            enter(line + 1);
        }
        robot.push(KeyCode.ALT, KeyCode.I);
        line(10);
        robot.push(KeyCode.ALT, KeyCode.X);
        awaitFocus("entry-why-struck");
        robot.push(KeyCode.DIGIT4);
        HeadlessWindow.await(
                "all lines",
                () -> ((Label) scene.lookup("#entry-done")).getText().equals("10 of 10 lines"));
        HeadlessWindow.await(
                "the end", () -> !((Button) scene.lookup("#entry-close")).isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        HeadlessWindow.await("the sheets", () -> scene.lookup("#sheet-table") != null);
    }

    private boolean isChosenSheet(boolean isBack) {
        return scene.lookup("#sheet-table") instanceof TableView<?> table
                && table.getSelectionModel().getSelectedItem() != null
                && scene.lookup("#mark-returned").isVisible() != isBack;
    }

    private void decideThreePairs() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        HeadlessWindow.await("three pairs", () -> pairs() >= 3 && isBegun());
        int all = HeadlessWindow.on(this::pairs);
        KeyCode[] decisions = {KeyCode.M, KeyCode.M, KeyCode.D};
        for (int decided = 0; decided < decisions.length; decided++) {
            int left = all - decided;
            HeadlessWindow.await(left + " pairs", () -> pairs() == left && isBegun());
            robot.push(decisions[decided]);
        }
        HeadlessWindow.await("three less", () -> pairs() == all - 3);
    }

    private void withdrawOne() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        HeadlessWindow.await("the signatories", () -> signatures() == IN_SAMPLE + 8 + 8);
        WindowHand.type(scene, "#signatory-search", "Withdrawale");
        HeadlessWindow.await("her", () -> signatures() == 1);
        WindowHand.choose(scene, 0);
        HeadlessWindow.await(
                "her details",
                () ->
                        scene.lookup("#signatory-as-signed") instanceof TextField name
                                && name.getText().equals("Ludmila Withdrawale"));
        WindowHand.press(scene, "#signatory-withdraw");
        HeadlessWindow.await("no name to be found", () -> signatures() == 0);
        WindowHand.type(scene, "#signatory-search", "");
    }

    private void exportThePublicCopy() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        HeadlessWindow.await(
                "the petitions",
                () -> scene.lookup("#overview-title") != null && focusedIn("petition-search"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        HeadlessWindow.await(
                "the export dialog",
                () -> scene.lookup("#export") instanceof Button export && !export.isDisabled());
        HeadlessWindow.on(() -> {
            ((ToggleButton) scene.lookup("#copy-public")).fire();
            return true;
        });
        HeadlessWindow.await(
                "what it carries",
                () -> scene.lookup("#export") instanceof Button export && !export.isDisabled());
        int before = HeadlessWindow.on(this::jobsDone);
        WindowHand.press(scene, "#export");
        HeadlessWindow.await("the files", () -> jobsDone() > before);
    }

    private void check() throws Exception {
        List<Path> files =
                ReadBack.letters(folder).stream()
                        .filter(file -> !file.toString().contains("_sheet-"))
                        .toList();
        assertEquals(8, files.size(), files.toString());
        for (Path file : files) {
            String text = ReadBack.text(file).replaceAll("\\s+", " ");
            assertTrue(text.contains("Firstline Samplevale"), file.toString());
            assertFalse(text.contains("Entryvale"), "ticked nothing on the sheet");
            assertEquals(
                    4, PAIRS.stream().filter(text::contains).count(), "of two joined pairs one");
            assertTrue(text.contains("=cmd|'/c calc'!A1 Formulavale"), text);
            assertFalse(text.contains("Withdrawale"), "withdrew");
        }
    }

    private int jobsDone() {
        return scene.getRoot().lookupAll(".job-told").size();
    }

    private int signatures() {
        return scene.lookup("#signatory-table") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private int pairs() {
        return scene.lookup("#duplicates-queue") instanceof ListView<?> queue
                ? queue.getItems().size()
                : 0;
    }

    private boolean isBegun() {
        return focusedIn("duplicates-comparison");
    }

    private void enter(int next) throws InterruptedException {
        robot.push(KeyCode.ENTER);
        line(next);
    }

    private void line(int line) throws InterruptedException {
        HeadlessWindow.await(
                "line " + line,
                () ->
                        focusedIn("entry-name")
                                && scene.getFocusOwner()
                                        .getAccessibleText()
                                        .startsWith("Line " + line + ","));
    }

    private void tabTo(String id) throws InterruptedException {
        for (int i = 0; i < 6 && !HeadlessWindow.on(() -> focusedIn(id)); i++) {
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.TAB);
        }
        awaitFocus(id);
    }

    private void awaitFocus(String id) throws InterruptedException {
        HeadlessWindow.await(id, () -> focusedIn(id));
    }

    private boolean focusedIn(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }
}
