package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.delivery.TwentyFourCities;
import org.petitiondesk.gui.shell.DeskWindow;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.petition.Petition;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One petition, twenty-four cities, one afternoon: by keys alone. */
class DeliveryJourneyTest {
    private static final String CODE = "NKR 2012 / 09";
    private static final int CITIES = 24;

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
    void openTheSampleWithItsMissions() throws Exception {
        parts = SampleDesk.in(folder);
        try (Library library =
                parts.store().create(folder.resolve("sample.petitiondesk"), Optional.empty())) {
            parts.sample().fill(library);
            TwentyFourCities.found(
                    library, library.petitions().findByCode(CODE).orElseThrow(), parts.ids());
        }
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

    @Test
    void plansCitiesMakesPacksTakesOutcomesAndReports() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        HeadlessWindow.await("the room", () -> isShown("#deliveries-empty"));
        planTheCities();
        makeThePacks();
        takeTheOutcomes();
        writeTheReport();
        HeadlessWindow.leave(stage);
        try (Library library =
                parts.store()
                        .open(
                                folder.resolve("sample.petitiondesk"),
                                Optional.empty(),
                                Access.READ_ONLY)) {
            Petition petition = library.petitions().findByCode(CODE).orElseThrow();
            List<Delivery> kept = library.deliveries().of(petition.id());
            assertEquals(CITIES, kept.size());
            for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
                assertEquals(
                        3,
                        kept.stream()
                                .flatMap(each -> each.outcome().stream())
                                .filter(event -> event.outcome() == outcome)
                                .count(),
                        outcome.name());
            }
        }
    }

    private void planTheCities() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        HeadlessWindow.await(
                "the missions",
                () ->
                        scene.lookup("#plan-missions") instanceof ListView<?> list
                                && list.getItems().size() >= CITIES);
        focus("#plan-search");
        robot.write("sample embassy");
        HeadlessWindow.await(
                "the missions that are meant",
                () -> ((ListView<?>) scene.lookup("#plan-missions")).getItems().size() == CITIES);
        focus("#plan-all");
        robot.push(KeyCode.SPACE);
        focus("#plan-date");
        robot.write(TwentyFourCities.DAY.toString());
        focus("#plan-time");
        robot.write("09:00");
        HeadlessWindow.await(
                "what will be planned",
                () -> ((Label) scene.lookup("#plan-note")).getText().startsWith("24 cities"));
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the cards", () -> cards() == CITIES && !isShown("#plan-do"));
    }

    private void makeThePacks() throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        HeadlessWindow.await("the question", () -> isFocused("packs-do"));
        robot.push(KeyCode.ENTER);
        HeadlessWindow.await("the packs", () -> "24 packs were made".equals(told()));
        HeadlessWindow.await("nothing to make", () -> scene.lookup("#make-packs").isDisabled());
        HeadlessWindow.await("the pack of the city", () -> isShown("#open-pack"));
    }

    private void takeTheOutcomes() throws InterruptedException {
        focus("#outcome-1");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < CITIES; i++) {
            String city = chosen();
            assertTrue(seen.add(city), city);
            robot.push(KeyCode.valueOf("DIGIT" + (i % 8 + 1)));
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            if (i < CITIES - 1) {
                HeadlessWindow.await(
                        "the city after " + city,
                        () -> !chosen().equals(city) && isFocused("outcome-1"));
            }
        }
        HeadlessWindow.await(
                "the numbers",
                () ->
                        says("#deliveries-accepted", "3 accepted")
                                && says("#deliveries-sent", "15 left or posted")
                                && says("#deliveries-refused", "6 refused"));
    }

    private void writeTheReport() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        HeadlessWindow.await("the languages", () -> scene.lookup("#report-in-en") != null);
        for (String other : List.of("fr", "ko", "zh-Hans")) {
            press("#report-in-" + other);
        }
        press("#world-report-do");
        HeadlessWindow.await("the report", () -> "3 files were written".equals(told()));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    3,
                    files.filter(file -> file.getFileName().toString().contains("report"))
                            .filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(pdf|docx|txt)"))
                            .filter(file -> file.toString().contains("_public"))
                            .count());
        }
    }

    /** What the job that ended last says. */
    private String told() {
        return scene.getRoot().lookupAll(".job-told").stream()
                .map(node -> ((ButtonBase) node).getText())
                .reduce("", (one, other) -> other);
    }

    private long cards() {
        return scene.getRoot().lookupAll(".city-card").size();
    }

    private String chosen() {
        return scene.lookup("#chosen-city").getAccessibleText();
    }

    private boolean says(String id, String text) {
        return text.equals(scene.lookup(id).getAccessibleText());
    }

    private boolean isShown(String id) {
        Node node = scene.lookup(id);
        return node != null && node.isVisible();
    }

    private boolean isFocused(String id) {
        Node owner = scene.getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void focus(String id) throws InterruptedException {
        HeadlessWindow.on(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
        HeadlessWindow.await(id, () -> scene.lookup(id).isFocused());
    }

    private void press(String id) {
        HeadlessWindow.on(() -> {
            ((ButtonBase) scene.lookup(id)).fire();
            return true;
        });
    }
}
