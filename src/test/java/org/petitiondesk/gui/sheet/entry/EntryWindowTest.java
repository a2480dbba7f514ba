package org.petitiondesk.gui.sheet.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.InRoom;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureState;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ten lines of a sheet and its end, without a mouse. */
class EntryWindowTest extends InRoom {
    private Id sheet;
    private boolean isBack;

    @BeforeEach
    void openASheet() throws Exception {
        SignatureSheet returned =
                SignatureSheet.blank(
                                desk.ids().next(),
                                library.petitions().currentTexts(petition).getFirst(),
                                library.sheets().nextNumber(petition),
                                12,
                                Paper.A4)
                        .issued("Mirja Sample", Optional.empty(), Optional.empty())
                        .returned(Optional.of(LocalDate.parse("2011-11-14")), Optional.empty());
        sheet = returned.id();
        library.sheets().save(returned);
        show(() -> new EntryPane(desk, sheet, () -> isBack = true));
    }

    @Test
    void copiesASheetOfTenLines() throws Exception {
        awaitFocus("entry-counted");
        robot.write("10");
        robot.push(KeyCode.ENTER);
        awaitFocus("entry-name");
        robot.write("Mirja Aaltovale");
        tabTo("entry-place");
        robot.write("Helsinkivale");
        tabTo("entry-date");
        robot.write("3.11.");
        tabTo("entry-consent");
        robot.push(KeyCode.P);
        enter(2);
        robot.write("Antti Virtavale");
        tabTo("entry-consent");
        robot.push(KeyCode.DIGIT2);
        enter(3);
        robot.push(KeyCode.ALT, KeyCode.I);
        line(4);
        robot.push(KeyCode.ALT, KeyCode.X);
        awaitFocus("entry-why-struck");
        robot.push(KeyCode.ENTER);
        assertEquals("entry-why-struck", focused());
        robot.push(KeyCode.ESCAPE);
        awaitFocus("entry-name");
        robot.push(KeyCode.ALT, KeyCode.X);
        awaitFocus("entry-why-struck");
        robot.push(KeyCode.DIGIT3);
        line(5);
        HeadlessWindow.await("no question", () -> !scene.lookup("#entry-why-struck").isVisible());
        assertEquals("", ((TextField) scene.lookup("#entry-name")).getText());
        robot.write("Aaltovale, mirja");
        HeadlessWindow.await("the notice", () -> scene.lookup("#entry-one-person") != null);
        assertEquals("entry-name", focused());
        robot.push(KeyCode.ALT, KeyCode.M);
        HeadlessWindow.await("one person", () -> scene.lookup("#entry-counts-again") != null);
        enter(6);
        robot.write("Antti Vir");
        HeadlessWindow.await("the offer", () -> scene.lookup("#entry-offers").isVisible());
        assertEquals("entry-name", focused());
        robot.push(KeyCode.TAB);
        awaitFocus("entry-own-script");
        HeadlessWindow.await("the notice", () -> scene.lookup("#entry-different") != null);
        robot.push(KeyCode.ALT, KeyCode.D);
        HeadlessWindow.await("no notice", () -> !scene.lookup("#entry-notice").isVisible());
        enter(7);
        for (int line = 7; line < 10; line++) {
            robot.write("Someone Sample" + "abc".charAt(line - 7));
            enter(line + 1);
        }
        assertTrue(HeadlessWindow.on(() -> scene.lookup("#entry-close").isDisabled()));
        robot.write("Last Samplevale");
        robot.push(KeyCode.UP);
        line(9);
        HeadlessWindow.await(
                "all lines",
                () -> ((Label) scene.lookup("#entry-done")).getText().equals("10 of 10 lines"));
        HeadlessWindow.await(
                "the end", () -> !((Button) scene.lookup("#entry-close")).isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        HeadlessWindow.await("the sheets", () -> isBack);
        HeadlessWindow.await("the disk", () -> !desk.changes().savingProperty().get());
        check();
    }

    private void check() throws Exception {
        List<Signature> kept =
                library.sheets().signatures(sheet).stream().map(Signed::signature).toList();
        assertTrue(library.sheets().find(sheet).orElseThrow().closed());
        assertEquals(
                Map.of(3, LineMark.ILLEGIBLE, 4, LineMark.struck(LineMark.Reason.TWICE)),
                library.sheets().marks(sheet));
        assertEquals(8, kept.size());
        assertEquals(Consent.DELIVERY, kept.get(1).consent().consent());
        assertEquals("Helsinkivale", kept.get(7).place());
        assertEquals(Optional.of(LocalDate.parse("2011-11-03")), kept.get(7).signedOn());
        assertEquals(SignatureState.DUPLICATE, kept.get(2).state());
        assertEquals("Antti Virtavale", kept.get(3).name().asSigned());
        assertEquals(SignatureState.ACTIVE, kept.get(3).state());
    }

    private void enter(int next) throws InterruptedException {
        robot.push(KeyCode.ENTER);
        line(next);
    }

    private void line(int line) throws InterruptedException {
        HeadlessWindow.await(
                "line " + line,
                () ->
                        scene.lookup("#entry-name")
                                        .getAccessibleText()
                                        .startsWith("Line " + line + ",")
                                && focusedIn("entry-name"));
    }

    private void tabTo(String id) throws InterruptedException {
        for (int i = 0; i < 6 && !focused().equals(id); i++) {
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

    private String focused() {
        return HeadlessWindow.on(
                () -> Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse(""));
    }
}
