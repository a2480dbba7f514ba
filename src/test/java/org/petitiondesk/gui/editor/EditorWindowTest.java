package org.petitiondesk.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.spelling.Dictionaries;
import org.petitiondesk.spelling.InventedDictionary;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes in the editor as a hand does. */
class EditorWindowTest {
    private final FxRobot robot = new FxRobot();
    private final StringProperty written = new SimpleStringProperty("");
    private final BodyViewModel model = new BodyViewModel(written);
    @TempDir private Path folder;
    private SpellingViewModel spelling;
    private BodyEditor editor;
    private EditorArea area;
    private Stage stage;
    private Scene scene;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @BeforeEach
    void open() throws InterruptedException {
        spelling =
                new SpellingViewModel(
                        new Dictionaries(() -> List.of(folder), Locale.UK),
                        Platform::runLater,
                        new IdleKeeper());
        Words words = Words.in(Locale.ENGLISH);
        editor =
                HeadlessWindow.on(() ->
                        new BodyEditor(
                                model,
                                "Text",
                                "letter-body",
                                new SimpleIntegerProperty(1),
                                spelling,
                                words));
        scene = HeadlessWindow.on(() -> new Scene(new VBox(editor.tools(), editor), 700, 500));
        area = (EditorArea) scene.lookup("#letter-body");
        stage =
                HeadlessWindow.on(() -> {
                    Theme.LIGHT.dress(scene);
                    editor.commands(new SimpleObjectProperty<>(Boolean.TRUE))
                            .forEach(command ->
                                    command.key()
                                            .ifPresent(key ->
                                                    scene.getAccelerators()
                                                            .put(key, command::run)));
                    Stage window = new Stage();
                    window.setScene(scene);
                    window.show();
                    area.requestFocus();
                    return window;
                });
        HeadlessWindow.await("the focus", () -> area.isFocused());
    }

    @AfterEach
    void close() {
        HeadlessWindow.on(() -> {
            stage.hide();
            return true;
        });
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
    }

    private String text() {
        return HeadlessWindow.on(written::get);
    }

    private void load(String text) {
        HeadlessWindow.on(() -> {
            written.set(text);
            area.moveTo(area.getLength());
            return true;
        });
    }

    private void select(int start, int end) {
        HeadlessWindow.on(() -> {
            area.selectRange(start, end);
            return true;
        });
    }

    private void insert(MergeField field) {
        HeadlessWindow.on(() -> {
            editor.actions().editing().insert(field);
            return true;
        });
    }

    private boolean isWaved() {
        return area.lookupAll(".spell-waves").stream()
                .map(javafx.scene.shape.Path.class::cast)
                .anyMatch(waves -> !waves.getElements().isEmpty());
    }

    @Test
    void marksAWordAndPutsAnotherInItsPlace() throws IOException, InterruptedException {
        InventedDictionary.write(folder, "en_GB", "river", "the", "path");
        load("the {{petition.code}} **rivver** path");
        HeadlessWindow.on(() -> {
            spelling.languageProperty().set(Optional.of(Language.ENGLISH));
            return true;
        });
        HeadlessWindow.await("a wavy line", this::isWaved);
        select(0, 0);
        keys(KeyCode.F7);
        assertEquals("rivver", HeadlessWindow.on(area::getSelectedText));
        keys(KeyCode.SHIFT, KeyCode.F10);
        HeadlessWindow.await(
                "the menu", () -> robot.lookup(".spell-suggestion").tryQuery().isPresent());
        keys(KeyCode.ENTER);
        HeadlessWindow.await(
                "the word", () -> written.get().equals("the {{petition.code}} **river** path"));
        HeadlessWindow.await("no wavy line", () -> !isWaved());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("the {{petition.code}} **rivver** path", text());
        HeadlessWindow.await("the wavy line again", this::isWaved);
        assertEquals("Spelling: English (United Kingdom)", line("#editor-spelling"));
    }

    @Test
    void offersOtherWordsBesideAField() throws IOException, InterruptedException {
        InventedDictionary.write(folder, "en_GB", "river", "the", "path");
        TextField field = new TextField("the rivver path");
        field.setId("field");
        SpellNote note =
                HeadlessWindow.on(() -> {
                    SpellNote made = new SpellNote(field, spelling, Words.in(Locale.ENGLISH));
                    ((VBox) scene.getRoot()).getChildren().addAll(field, made);
                    spelling.languageProperty().set(Optional.of(Language.ENGLISH));
                    return made;
                });
        HeadlessWindow.await("the word", () -> note.isVisible() && note.getText().equals("rivver"));
        HeadlessWindow.on(() -> {
            field.requestFocus();
            field.positionCaret(0);
            return true;
        });
        HeadlessWindow.await("the focus", () -> field.isFocused());
        keys(KeyCode.F7);
        assertEquals("rivver", HeadlessWindow.on(field::getSelectedText));
        keys(KeyCode.SHIFT, KeyCode.F10);
        HeadlessWindow.await("other words", () -> note.isShowing() && note.getItems().size() > 3);
        HeadlessWindow.on(() -> {
            note.getItems().getFirst().fire();
            note.hide();
            return true;
        });
        assertEquals("the river path", HeadlessWindow.on(field::getText));
        HeadlessWindow.await("nothing to say", () -> !note.isVisible());
    }

    private String line(String id) {
        return HeadlessWindow.on(() -> ((Labeled) scene.lookup(id)).getText());
    }

    @Test
    void writesWhatIsTypedAsWords() {
        robot.write("1. *No* list & no mark_");
        assertEquals("1\\. \\*No\\* list & no mark\\_", text());
    }

    @Test
    void makesWordsBoldAndItalic() {
        robot.write("We ask once more");
        select(7, 11);
        keys(KeyCode.CONTROL, KeyCode.B);
        assertEquals("We ask **once** more", text());
        keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals("We ask ***once*** more", text());
        keys(KeyCode.CONTROL, KeyCode.B);
        assertEquals("We ask *once* more", text());
        keys(KeyCode.END);
        keys(KeyCode.CONTROL, KeyCode.B);
        robot.write("ov");
        robot.write("er");
        assertEquals("We ask *once* more**over**", text());
    }

    @Test
    void neverTakesAFieldApart() {
        load("Dear {{addressee.name}}, we");
        select(5, 5);
        keys(KeyCode.DELETE);
        assertEquals("Dear , we", text());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Dear {{addressee.name}}, we", text());
        select(6, 6);
        keys(KeyCode.BACK_SPACE);
        assertEquals("Dear , we", text());
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("Dear , we", text());
        insert(MergeField.CODE);
        assertEquals("Dear {{petition.code}}, we", text());
    }

    @Test
    void copiesAndMovesFields() {
        load("A {{petition.code}} **b**");
        select(0, area.getLength());
        keys(KeyCode.CONTROL, KeyCode.C);
        keys(KeyCode.END);
        robot.write(" ");
        keys(KeyCode.CONTROL, KeyCode.V);
        assertEquals("A {{petition.code}} **b** A {{petition.code}} **b**", text());
        assertEquals(
                "A {{petition.code}} b",
                HeadlessWindow.on(() -> Clipboard.getSystemClipboard().getString()));
        select(0, 4);
        keys(KeyCode.CONTROL, KeyCode.X);
        assertEquals("**b** A {{petition.code}} **b**", text());
    }

    @Test
    void makesAFieldOfItsBraces() {
        robot.write("See {{petition.code}}");
        assertEquals(5, HeadlessWindow.on(area::getLength));
        assertEquals("See {{petition.code}}", text());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("See \\{{petition.code}}", text());
        paste("", "and {{letter.place?}}\n\nnext");
        assertTrue(text().endsWith("and {{letter.place?}}\n\nnext"), text());
    }

    @Test
    void writesListsHeadingsQuotationsAndPages() {
        robot.write("Why");
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        keys(KeyCode.END);
        keys(KeyCode.ENTER);
        robot.write("One");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT7);
        keys(KeyCode.END);
        keys(KeyCode.ENTER);
        robot.write("Two");
        keys(KeyCode.CONTROL, KeyCode.M);
        keys(KeyCode.END);
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        robot.write("Three");
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        robot.write("All");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("Said");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT9);
        assertEquals(
                """
                ## Why

                1. One

                   1. Two
                2. Three

                All

                ---

                > Said\
                """,
                text());
        for (int i = 0; i < 60 && !text().isEmpty(); i++) {
            keys(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals("", text());
    }

    @Test
    void leavesAListByBackspaceAndALineByShiftEnter() {
        load("- one\n- two");
        keys(KeyCode.HOME);
        keys(KeyCode.BACK_SPACE);
        assertEquals("- one\n\ntwo", text());
        keys(KeyCode.END);
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("three");
        assertEquals("- one\n\ntwo\\\nthree", text());
    }

    @Test
    void composesKoreanAndCommitsItOnce() {
        robot.write("Dear ");
        compose("ㅎ", "");
        compose("하", "");
        assertEquals("Dear", text());
        assertTrue(HeadlessWindow.on(() -> area.getText().endsWith("하")));
        assertTrue(HeadlessWindow.on(() -> underlined("하")));
        compose("ㄱ", "한");
        compose("", "국");
        assertEquals("Dear 한국", text());
        assertFalse(HeadlessWindow.on(() -> underlined("국")));
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(text().contains("국"), text());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("Dear 한국", text());
    }

    @Test
    void composesInThePlaceOfWhatIsSelectedAndCanGiveUp() {
        load("Dear **friends**");
        select(5, 12);
        compose("ni", "");
        compose("", "你好");
        assertEquals("Dear **你好**", text());
        compose("zh", "");
        compose("", "");
        assertEquals("Dear **你好**", text());
    }

    @Test
    void drawsEachScriptWithItsFace() {
        load("For 王全璋 and 왕취안장.");
        HeadlessWindow.on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return true;
        });
        assertEquals("Noto Sans SC", face("王全璋"));
        assertEquals("NanumGothic", face("왕취안장"));
        assertEquals("Noto Serif", face("For "));
    }

    private String face(String text) {
        return HeadlessWindow.on(() ->
                area.lookupAll(".editor-words").stream()
                        .map(Text.class::cast)
                        .filter(node -> node.getText().startsWith(text))
                        .findFirst()
                        .orElseThrow()
                        .getFont()
                        .getFamily());
    }

    private boolean underlined(String text) {
        return area.lookupAll(".editor-words").stream()
                .map(Text.class::cast)
                .anyMatch(node -> node.getText().endsWith(text) && node.isUnderline());
    }

    private void compose(String composed, String committed) {
        HeadlessWindow.on(() -> {
            area.fireEvent(
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            composed.isEmpty()
                                    ? List.of()
                                    : List.of(
                                            new InputMethodTextRun(
                                                    composed, InputMethodHighlight.UNSELECTED_RAW)),
                            committed,
                            composed.length()));
            return true;
        });
    }

    private void paste(String html, String plain) {
        HeadlessWindow.on(() -> {
            ClipboardContent content = new ClipboardContent();
            if (!html.isEmpty()) {
                content.putHtml(html);
            }
            content.putString(plain);
            Clipboard.getSystemClipboard().setContent(content);
            area.paste();
            return true;
        });
    }

    @Test
    void pastesWhatABrowserCopied() {
        robot.write("Before");
        keys(KeyCode.ENTER);
        paste(
                "<h2 style='color:red'>Why</h2><p>We <b>ask</b>&nbsp;<a"
                        + " href='https://example.org'>you</a><script>x()</script></p>"
                        + "<ul><li>one<li>two</ul>",
                "plain");
        assertEquals(
                "Before\n\n## Why\n\nWe **ask**\u00a0[you](https://example.org)\n\n- one\n- two",
                text());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Before", text());
    }

    @Test
    void showsMarksWhereItMustAndWhereItIsAsked() {
        load("a `b` c");
        assertTrue(HeadlessWindow.on(() -> scene.lookup("#letter-body-marked").isVisible()));
        assertTrue(HeadlessWindow.on(() -> scene.lookup("#editor-obstacle").isVisible()));
        load("a b c");
        assertFalse(HeadlessWindow.on(() -> scene.lookup("#letter-body-marked").isVisible()));
        HeadlessWindow.on(() -> {
            editor.actions().toggleMarks();
            return true;
        });
        assertTrue(HeadlessWindow.on(() -> scene.lookup("#letter-body-marked").isVisible()));
        assertEquals("a b c", text());
    }

    @Test
    void findsAndReplaces() throws InterruptedException {
        load("One {{petition.code}} one **ONE** two");
        keys(KeyCode.CONTROL, KeyCode.H);
        HeadlessWindow.await("the bar", () -> focused("editor-find"));
        robot.write("one");
        keys(KeyCode.ENTER);
        keys(KeyCode.TAB);
        HeadlessWindow.on(() -> {
            scene.lookup("#editor-replace").requestFocus();
            return true;
        });
        robot.write("1");
        keys(KeyCode.ENTER);
        assertEquals(1, text().split("1", -1).length - 1, text());
        HeadlessWindow.on(() -> {
            ((javafx.scene.control.Button) scene.lookup("#editor-replace-all")).fire();
            return true;
        });
        assertEquals("1 {{petition.code}} 1 **1** two", text());
        keys(KeyCode.ESCAPE);
        HeadlessWindow.await("the text", () -> area.isFocused());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, text().toLowerCase(Locale.ROOT).split("one", -1).length - 1, text());
    }

    @Test
    void insertsABlockApartFromTheWordsBesideIt() {
        load("Before.After");
        insertBlock(7, "A *block*.");
        assertEquals("Before. A *block*. After", text());
        load("Before, after");
        insertBlock(8, "a block");
        assertEquals("Before, a block after", text());
        load("前后");
        insertBlock(1, "条文。");
        assertEquals("前条文。后", text());
        load("Before.After");
        insertBlock(7, "One.\n\nTwo.");
        assertEquals("Before. One.\n\nTwo. After", text());
        load("");
        insertBlock(0, "One.");
        assertEquals("One.", text());
    }

    private void insertBlock(int place, String markdown) {
        HeadlessWindow.on(() -> {
            area.moveTo(place);
            editor.insert(markdown);
            return true;
        });
    }

    @Test
    void insertsAFieldThatIsSearched() throws InterruptedException {
        robot.write("Code: ");
        keys(KeyCode.CONTROL, KeyCode.J);
        HeadlessWindow.await("the bar", () -> focused("editor-field-search"));
        robot.write("refer");
        keys(KeyCode.ENTER);
        HeadlessWindow.await("the text", () -> area.isFocused());
        assertEquals("Code: {{petition.code}}", text());
        keys(KeyCode.CONTROL, KeyCode.J);
        HeadlessWindow.await("the bar", () -> focused("editor-field-search"));
        robot.write("demands");
        keys(KeyCode.ENTER);
        assertEquals("Code: {{petition.code}}\n\n{{petition.demands}}", text());
    }

    private boolean focused(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    @Test
    void readsFieldsByName() {
        load("For {{petition.code}} we");
        assertEquals(
                "For [field, Reference code] we",
                HeadlessWindow.on(() -> area.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        assertEquals(
                "For [field, Reference code] we".length(),
                HeadlessWindow.on(
                        () -> area.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET)));
    }

    @Test
    void keepsItsHistoryToItself() {
        load("one");
        assertFalse(HeadlessWindow.on(area::hasHistory));
        robot.write("x");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(HeadlessWindow.on(area::hasHistory), "what was taken back can be done again");
        load("two");
        assertFalse(HeadlessWindow.on(area::hasHistory));
    }

    @Test
    void goesToALine() {
        load("one\n\n- two\n- three");
        HeadlessWindow.on(() -> {
            editor.goToLine(4);
            return true;
        });
        assertEquals("three", HeadlessWindow.on(area::getSelectedText));
    }

    @Test
    void leavesByTab() {
        HeadlessWindow.on(() -> {
            area.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
            return true;
        });
        assertFalse(HeadlessWindow.on(area::isFocused));
    }

    @Test
    void showsWhatIsReadFromTheRightAtTheRight() throws InterruptedException {
        HeadlessWindow.on(() -> {
            editor.setLanguage(Optional.of(new Language("he")));
            written.set("שלום רב.\n\nשורה Bern 12, שנייה.");
            return true;
        });
        HeadlessWindow.await("the text", () -> isInRightHalf(0) && isInRightHalf(10));
        HeadlessWindow.on(() -> {
            editor.setLanguage(Optional.of(Language.ENGLISH));
            return true;
        });
        HeadlessWindow.await("the left", () -> !isInRightHalf(0));
    }

    private boolean isInRightHalf(int character) {
        return area.getCharacterBoundsOnScreen(character, character + 1)
                .filter(bounds -> bounds.getMinX() > stage.getX() + stage.getWidth() / 2)
                .isPresent();
    }
}
