package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.shell.DeskWindow;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Whatever is typed is in the library, however one goes away. */
class KeepingJourneyTest {
    private static final String CODE = "NKR 2012 / 09";
    private static final String TYPED = "Typed a moment ago.";

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;
    private WindowParts parts;
    private Stage stage;
    private Scene scene;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @BeforeEach
    void openTheSample() throws InterruptedException {
        parts = SampleDesk.in(folder);
        stage =
                HeadlessWindow.on(() -> {
                    Stage window = new Stage();
                    new DeskWindow(window, parts, file -> {}).show();
                    return window;
                });
        scene = stage.getScene();
        press("#open-sample");
        HeadlessWindow.await(
                "the petitions",
                () -> scene.lookup("#overview-title") != null && stage.isFocused());
    }

    @AfterEach
    void hide() {
        HeadlessWindow.on(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void keepsTheLetterWhenTheLibraryIsLocked() throws Exception {
        typeTheLetter();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        HeadlessWindow.await("the lock", () -> scene.lookup("#open-sample") != null);
        HeadlessWindow.leave(stage);
        assertTrue(body().startsWith(TYPED), body());
    }

    @Test
    void keepsTheLetterWhenTheWindowIsClosed() throws Exception {
        typeTheLetter();
        HeadlessWindow.leave(stage);
        assertTrue(body().startsWith(TYPED), body());
    }

    @Test
    void takesBackHowTheLetterStoodBefore() throws Exception {
        showTheLetter();
        String before = body();
        typeTheLetter();
        press("#letter-history");
        HeadlessWindow.await(
                "the earlier version",
                () ->
                        scene.lookup("#history-list") instanceof ListView<?> list
                                && !list.getItems().isEmpty()
                                && list.getSelectionModel().getSelectedIndex() == 0);
        HeadlessWindow.on(() -> {
            // Where typing takes long, what was half typed was kept as well.
            ((ListView<?>) scene.lookup("#history-list")).getSelectionModel().selectLast();
            return true;
        });
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the text before", () -> !letter().getText().startsWith(TYPED));
        HeadlessWindow.leave(stage);
        assertEquals(before, body());
    }

    @Test
    void keepsADemandWhenAnotherRoomIsShownAndTheProgramLeft() throws Exception {
        showTheLetter();
        focus("#demand-1");
        robot.push(KeyCode.HOME);
        robot.write("Typed ");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        HeadlessWindow.await("closing", () -> !stage.isShowing());
        assertTrue(
                text(library ->
                                library.petitions()
                                        .currentText(petition(library).id(), Language.ENGLISH)
                                        .orElseThrow()
                                        .demands()
                                        .getFirst())
                        .startsWith("Typed "));
    }

    @Test
    void keepsANewSignatoryWhenAnotherPetitionIsShownOrTheWindowClosed() throws Exception {
        showTheSignatories();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await(
                "the form", () -> ((TextField) scene.lookup("#signatory-as-signed")).isFocused());
        robot.write("Nadia Okonjo");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        HeadlessWindow.await("the finder", () -> focused("finder-field"));
        robot.write("centre");
        HeadlessWindow.await("the other petition", () -> found("entre"));
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the petitions", () -> scene.lookup("#petition-list") != null);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        HeadlessWindow.await("the room", () -> scene.lookup("#signatory-table") != null);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await(
                "the form", () -> ((TextField) scene.lookup("#signatory-as-signed")).isFocused());
        robot.write("Oluchi Nadia");
        HeadlessWindow.leave(stage);
        assertEquals(List.of("Nadia Okonjo"), names("Nadia Okonjo", KeepingJourneyTest::petition));
        assertEquals(List.of("Oluchi Nadia"), names("Oluchi Nadia", KeepingJourneyTest::other));
    }

    @Test
    void keepsAnAddresseeWhenTheLibraryIsLocked() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        HeadlessWindow.await(
                "the addressees",
                () ->
                        scene.lookup("#addressee-table") instanceof TableView<?> table
                                && table.getSelectionModel().getSelectedItem() != null);
        focus("#addressee-title");
        robot.push(KeyCode.END);
        robot.write(" typed");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        HeadlessWindow.await("the lock", () -> scene.lookup("#open-sample") != null);
        HeadlessWindow.leave(stage);
        assertFalse(text(library -> library.addressees().search("typed")).isEmpty());
    }

    @Test
    void doesNotCloseOverWhatCannotBeWritten() throws Exception {
        showTheLetter();
        try (Connection other =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("sample.petitiondesk"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            typeTheLetter();
            close();
            HeadlessWindow.await("the question", () -> scene.lookup("#unkept-back") != null);
            statement.execute("ROLLBACK");
        }
        assertTrue(HeadlessWindow.on(stage::isShowing));
        HeadlessWindow.await("the way back", () -> focused("unkept-back"));
        robot.push(KeyCode.ENTER);
        HeadlessWindow.leave(stage);
        assertTrue(body().startsWith(TYPED), body());
    }

    @Test
    void leavesWithoutWhatCannotBeKeptOnlyWhenTold() throws Exception {
        showTheSignatories();
        HeadlessWindow.on(() -> {
            ((TableView<?>) scene.lookup("#signatory-table")).getSelectionModel().select(3);
            return true;
        });
        HeadlessWindow.await(
                "the details",
                () -> !((TextField) scene.lookup("#signatory-as-signed")).getText().isEmpty());
        focus("#signatory-signed-on");
        robot.push(KeyCode.END);
        robot.write("th of May");
        close();
        HeadlessWindow.await("the question", () -> scene.lookup("#unkept-back") != null);
        assertTrue(HeadlessWindow.on(stage::isShowing));
        press("#unkept-leave");
        HeadlessWindow.await("closing", () -> !stage.isShowing());
    }

    @Test
    void keepsWhatIsWrittenInAFormThatIsPutAway() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await("the form", () -> focused("petition-code"));
        robot.write("NEW 1");
        close();
        HeadlessWindow.await("the question", () -> scene.lookup("#unkept-back") != null);
        press("#unkept-back");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await("the form", () -> focused("petition-code"));
        robot.push(KeyCode.ESCAPE);
        HeadlessWindow.await("no form", () -> scene.lookup("#petition-code") == null);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await("the form", () -> focused("petition-code"));
        assertEquals(
                "NEW 1",
                HeadlessWindow.on(() -> ((TextField) scene.lookup("#petition-code")).getText()));
        press("#petition-cancel");
        HeadlessWindow.leave(stage);
    }

    @Test
    void takesBackWhatWasTypedLastAndNothingBeforeIt() throws Exception {
        typeTheLetter();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        HeadlessWindow.await("the text kept", () -> !undo().isDisable());
        showTheLetter();
        focus("#letter-body");
        // At once: on a slow machine single letters may be kept, and be taken back, one by one.
        HeadlessWindow.on(() -> {
            letter().insertText(0, "More. ");
            undo().fire();
            return true;
        });
        HeadlessWindow.await("the text before", () -> letter().getText().startsWith(TYPED));
        HeadlessWindow.leave(stage);
        assertTrue(body().startsWith(TYPED), body());
    }

    private MenuItem undo() {
        return ((MenuBar) scene.lookup(".menu-bar")).getMenus().get(1).getItems().getFirst();
    }

    private void typeTheLetter() throws InterruptedException {
        showTheLetter();
        focus("#letter-body");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write(TYPED);
    }

    private void showTheLetter() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        HeadlessWindow.await(
                "the letter",
                () -> scene.lookup("#letter-body") != null && letter().getLength() > 0);
    }

    private GenericStyledArea<?, ?, ?> letter() {
        return (GenericStyledArea<?, ?, ?>) scene.lookup("#letter-body");
    }

    private void showTheSignatories() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        HeadlessWindow.await(
                "the signatories",
                () ->
                        scene.lookup("#signatory-table") instanceof TableView<?> table
                                && table.getItems().size() == 43);
    }

    private void focus(String id) throws InterruptedException {
        HeadlessWindow.on(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
        HeadlessWindow.await(id, () -> scene.lookup(id).isFocused());
    }

    private void close() {
        HeadlessWindow.on(() -> {
            stage.getOnCloseRequest()
                    .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    private void press(String id) {
        HeadlessWindow.on(() -> {
            ((ButtonBase) scene.lookup(id)).fire();
            return true;
        });
    }

    private boolean focused(String id) {
        Node owner = scene.getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private boolean found(String name) {
        return ((ListView<?>) scene.lookup("#finder-list")).getSelectionModel().getSelectedItem()
                        instanceof Record found
                && found.toString().contains(name);
    }

    private String body() throws LibraryException {
        return text(library ->
                library.petitions()
                        .currentText(petition(library).id(), Language.ENGLISH)
                        .orElseThrow()
                        .body());
    }

    private static Petition petition(Library library) throws LibraryException {
        return library.petitions().findByCode(CODE).orElseThrow();
    }

    private static Petition other(Library library) throws LibraryException {
        return library.petitions().all().stream()
                .filter(each -> !each.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String query, Question<Petition> of) throws LibraryException {
        return text(library ->
                library.signatures().search(of.of(library).id(), query).stream()
                        .map(signed -> signed.signature().name().asSigned())
                        .toList());
    }

    private interface Question<T> {
        T of(Library library) throws LibraryException;
    }

    /** What the library says when it is opened again. */
    private <T> T text(Question<T> question) throws LibraryException {
        try (Library library =
                parts.store()
                        .open(
                                folder.resolve("sample.petitiondesk"),
                                Optional.empty(),
                                Access.READ_ONLY)) {
            return question.of(library);
        }
    }
}
