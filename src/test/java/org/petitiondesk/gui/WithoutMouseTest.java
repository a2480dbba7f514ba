package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.addressee.ShownList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whatever reacts to the mouse is reached by keys as well, and has a name and a role. */
class WithoutMouseTest extends InWindow {
    private static final int MOST_TABS = 300;

    private final Set<String> findings = new TreeSet<>();

    private static final String MISSIONS =
            """
            Name;Post;Office;Organization;Address;City
            Ann Sample;Ambassador;ambassador;Embassy of Example;1 First Street;Bern
            """;

    @Test
    void reachesEverythingByKeys() throws InterruptedException {
        look("start");
        press("#open-sample");
        await("#overview-title");
        HeadlessWindow.await("the checks", () -> scene.getRoot().lookupAll(".card-row").size() > 5);
        look("petitions");
        key("Shortcut+N");
        await("#petition-code");
        look("petition form");
        press("#petition-cancel");
        key("Shortcut+E");
        enabled("#export");
        look("export");
        press("#copy-public");
        enabled("#export");
        press("#export");
        press("#show-job");
        look("running job");
        escape();
        await(".job-told");
        look("petitions with a job");
        press(".job-told");
        await(".job-details");
        look("job");
        press(".job-details .accent");
        key("Shortcut+P");
        enabled("#print");
        look("print");
        press("#export-cancel");
        press("#find-anything");
        await("#finder-field");
        look("finder");
        HeadlessWindow.on(() -> {
            ((TextField) scene.lookup("#finder-field")).setText("china");
            return true;
        });
        HeadlessWindow.await("petitions and addressees", () -> found().size() > 3);
        assertEquals(Set.of(), sidewaysBars("#finder-list"));
        escape();
        command("Labels");
        enabled("#mail-save");
        look("labels");
        press("#mail-cancel");
        command("Envelopes");
        enabled("#mail-save");
        look("envelopes");
        escape();
        key("Shortcut+2");
        await("#addressee-table");
        HeadlessWindow.await("an addressee", () -> rows("#addressee-table") > 0);
        look("addressees");
        key("Shortcut+3");
        await("#template-ko");
        look("templates");
        key("Shortcut+4");
        HeadlessWindow.await(
                "the letter",
                () ->
                        scene.lookup("#letter-body") instanceof GenericStyledArea<?, ?, ?> body
                                && body.getLength() > 0);
        look("letter");
        for (String bar : List.of("Shortcut+J", "Shortcut+H", "Shortcut+Shift+K")) {
            key(bar);
            look("letter, " + bar);
        }
        press("#side-by-side");
        await("#beside-mark-checked");
        look("letter, side by side");
        press("#beside-mark-checked");
        await("#checked-by");
        look("who checked");
        press("#checked-cancel");
        press("#side-by-side");
        press("#letter-issue");
        enabled("#issue-do");
        look("issuing");
        press("#issue-do");
        await("#show-issued");
        look("issued letter");
        key("Shortcut+5");
        HeadlessWindow.await("the signatories", () -> rows("#signatory-table") == 43);
        look("signatories");
        HeadlessWindow.on(() -> {
            ((TableView<?>) scene.lookup("#signatory-table")).getSelectionModel().select(0);
            stage.setWidth(1024);
            return true;
        });
        look("signatories, narrow");
        press("#signatories-import");
        await("#import-file");
        look("import");
        press("#import-cancel");
        key("Shortcut+6");
        await("#issue-sheets");
        look("paper sheets");
        press("#issue-sheets");
        await("#issue-language");
        look("sheets to issue");
        escape();
        lookAtTheDeliveries();
        assertEquals(new TreeSet<>(), findings);
    }

    private void lookAtTheDeliveries() throws InterruptedException {
        key("Shortcut+8");
        await("#deliveries-empty");
        look("no deliveries");
        key("Shortcut+N");
        HeadlessWindow.await(
                "the missions",
                () ->
                        scene.lookup("#plan-missions") instanceof ListView<?> list
                                && !list.getItems().isEmpty());
        press("#plan-all");
        look("cities to plan");
        press("#plan-do");
        await(".city-card");
        look("deliveries");
        HeadlessWindow.on(() -> {
            scene.lookup(".city-card").requestFocus();
            return true;
        });
        push(KeyCode.ENTER);
        await("#outcome-2");
        press("#outcome-2");
        look("an outcome");
        press("#open-replies");
        await("#reply-new");
        press("#reply-new");
        look("replies");
        escape();
        press("#make-packs");
        await("#packs-do");
        look("packs");
        escape();
        press("#open-report");
        await("#report-in-en");
        look("world report");
        escape();
    }

    @Test
    void reachesTheLockedLibraryByKeys() throws InterruptedException {
        WindowHand.type(scene, "#passphrase", "correct horse battery staple");
        WindowHand.type(scene, "#passphrase-again", "correct horse battery staple");
        look("start, typed");
        press("#create");
        await("#petition-list");
        look("empty library");
        key("Shortcut+L");
        await("#unlock");
        look("unlock");
        WindowHand.type(scene, "#passphrase", "another one");
        press("#unlock");
        HeadlessWindow.await("the fault", () -> scene.lookup("#unlock-fault").isVisible());
        look("unlock, refused");
        assertEquals(new TreeSet<>(), findings);
    }

    @Test
    void reachesTheImportOfAddresseesByKeys() throws Exception {
        press("#open-sample");
        await("#overview-title");
        key("Shortcut+2");
        HeadlessWindow.await("an addressee", () -> rows("#addressee-table") > 0);
        Path list = Files.writeString(folder.resolve("list.csv"), MISSIONS);
        HeadlessWindow.on(() -> {
            ShownList.in(scene.lookup(".addressees"), list);
            return true;
        });
        await("#keep-mapping");
        enabled("#import-begin");
        look("addressee import");
        press("#keep-mapping");
        await("#mapping-name");
        look("kept mapping");
        assertEquals(new TreeSet<>(), findings);
    }

    @Test
    void namesEveryKeyOnce() throws InterruptedException {
        press("#open-sample");
        await("#overview-title");
        for (int place = 1; place <= 5; place++) {
            key("Shortcut+" + place);
            List<String> keys =
                    HeadlessWindow.on(() ->
                            ((MenuBar) scene.lookup(".menu-bar"))
                                    .getMenus().stream()
                                            .map(Menu::getItems)
                                            .flatMap(List::stream)
                                            .map(MenuItem::getAccelerator)
                                            .filter(Objects::nonNull)
                                            .map(KeyCombination::getName)
                                            .toList());
            assertEquals(List.of(), twice(keys));
            assertEquals(1, Collections.frequency(keys, "Shortcut+E"));
            assertEquals(1, Collections.frequency(keys, "Shortcut+P"));
        }
    }

    private static List<String> twice(List<String> keys) {
        Set<String> seen = new HashSet<>();
        return keys.stream().filter(key -> !seen.add(key)).toList();
    }

    private void look(String place) throws InterruptedException {
        HeadlessWindow.await("the focus " + place, this::isFocusShown);
        HeadlessWindow.on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<Node> controls = new ArrayList<>();
            collect(scene.getRoot(), controls);
            Set<Node> reached = tab(place);
            for (Node control : controls) {
                check(place, control, reached);
            }
            return true;
        });
    }

    /** The focus leaves what is taken from the window with the next picture only. */
    private boolean isFocusShown() {
        return scene.getFocusOwner() == null
                || Stream.<Node>iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent)
                        .allMatch(each -> scene.equals(each.getScene()) && each.isVisible());
    }

    private void check(String place, Node control, Set<Node> reached) {
        String what = place + ": " + named(control);
        if (!isReached(control, reached)) {
            findings.add(what + " is not reached");
        }
        if (name(control).isBlank()) {
            findings.add(what + " has no name");
        }
        AccessibleRole role = control.getAccessibleRole();
        if (role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            findings.add(what + " has no role");
        }
        if (control instanceof Button button
                && button.getText().isEmpty()
                && button.getTooltip() == null
                && button.getStyleClass().contains("icon-button")) {
            findings.add(what + " has no tooltip");
        }
        if (control instanceof TextArea && !isLeftByKeys(control, true)) {
            findings.add(what + " is not left by Ctrl Tab");
        }
        if (control instanceof GenericStyledArea && !isLeftByKeys(control, false)) {
            findings.add(what + " is not left by Tab");
        }
    }

    private boolean isReached(Node control, Set<Node> reached) {
        // Esc does the same as the cross of a dialog; what a click on a page leads to is reached
        // where it is written.
        return isAmong(control, reached)
                || isPage(control)
                || control instanceof MenuBar
                || (control.getStyleClass().contains("flat")
                        && Set.of("Close", "Cancel").contains(name(control)))
                || (control instanceof Toggle toggle
                        && toggle.getToggleGroup() != null
                        && toggle.getToggleGroup().getToggles().stream()
                                .anyMatch(each -> isAmong((Node) each, reached)));
    }

    private boolean isPage(Node control) {
        return control instanceof ImageView
                && scene.getRoot().lookupAll("#sheets .image-view").contains(control);
    }

    /** What stands above two texts is another one for each of them, of the same name. */
    private static boolean isAmong(Node control, Set<Node> reached) {
        return reached.contains(control)
                || (control.getId() != null
                        && reached.stream().anyMatch(each -> control.getId().equals(each.getId())));
    }

    /** All that Tab comes to; it must come round. */
    private Set<Node> tab(String place) {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
            owner = scene.getFocusOwner();
        }
        while (owner != null && reached.add(owner) && reached.size() < MOST_TABS) {
            owner.requestFocusTraversal(TraversalDirection.NEXT);
            owner = scene.getFocusOwner();
        }
        if (owner == null || reached.size() == MOST_TABS) {
            findings.add(place + ": Tab does not come round");
        }
        return reached;
    }

    private boolean isLeftByKeys(Node area, boolean isControlDown) {
        area.requestFocus();
        area.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        KeyCode.TAB,
                        false,
                        isControlDown,
                        false,
                        false));
        return !area.equals(scene.getFocusOwner());
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        switch (node) {
            case ScrollBar bar -> {}
            case MenuBar bar -> {}
            case ButtonBase button -> into.add(button);
            case TextInputControl field -> {
                if (field.isEditable()) {
                    into.add(field);
                }
            }
            case GenericStyledArea<?, ?, ?> area -> into.add(area);
            case ComboBoxBase<?> box -> into.add(box);
            case ListView<?> list -> into.add(list);
            case TableView<?> table -> into.add(table);
            case ScrollPane pane -> {
                if (pane.getContent() != null) {
                    collect(pane.getContent(), into);
                }
            }
            default -> {
                if (node.getOnMouseClicked() != null || node.getOnMousePressed() != null) {
                    into.add(node);
                }
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().forEach(each -> collect(each, into));
                }
            }
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node instanceof Control control
                        && control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)
                                instanceof Labeled label
                ? label.getText()
                : "";
    }

    private static String named(Node node) {
        return node.getClass().getSimpleName()
                + " "
                + node.getId()
                + " "
                + node.getStyleClass()
                + " \""
                + name(node)
                + "\"";
    }

    private Set<Node> sidewaysBars(String list) {
        return HeadlessWindow.on(() -> {
            Set<Node> bars = new HashSet<>(scene.lookup(list).lookupAll(".scroll-bar:horizontal"));
            bars.removeIf(bar -> !bar.isVisible());
            return bars;
        });
    }

    private List<?> found() {
        return ((ListView<?>) scene.lookup("#finder-list")).getItems();
    }

    private int rows(String table) {
        return scene.lookup(table) instanceof TableView<?> view ? view.getItems().size() : 0;
    }

    private void await(String id) throws InterruptedException {
        HeadlessWindow.await(id, () -> scene.lookup(id) != null);
    }

    private void enabled(String id) throws InterruptedException {
        HeadlessWindow.await(
                id, () -> scene.lookup(id) instanceof Button button && !button.isDisabled());
    }

    private void press(String id) {
        HeadlessWindow.on(() -> {
            switch (scene.lookup(id)) {
                case ToggleButton toggle -> toggle.fire();
                case ButtonBase button -> button.fire();
                case Node other -> throw new AssertionError(named(other));
            }
            return true;
        });
    }

    private void key(String combination) {
        HeadlessWindow.on(() -> {
            Objects.requireNonNull(scene.getAccelerators().get(KeyCombination.valueOf(combination)))
                    .run();
            return true;
        });
    }

    /** Finds a command by its name and runs it. */
    private void command(String name) throws InterruptedException {
        press("#find-anything");
        await("#finder-field");
        HeadlessWindow.on(() -> {
            ((TextField) scene.lookup("#finder-field")).setText(name);
            return true;
        });
        HeadlessWindow.await(
                name,
                () ->
                        ((ListView<?>) scene.lookup("#finder-list"))
                                                .getSelectionModel()
                                                .getSelectedItem()
                                        instanceof Record found
                                && found.toString().contains(name + "\u2026"));
        push(KeyCode.ENTER);
    }

    private void escape() {
        push(KeyCode.ESCAPE);
    }

    private void push(KeyCode key) {
        HeadlessWindow.on(() -> {
            scene.getFocusOwner()
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }
}
