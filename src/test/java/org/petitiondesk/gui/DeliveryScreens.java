package org.petitiondesk.gui;

import static org.petitiondesk.gui.WindowHand.await;
import static org.petitiondesk.gui.WindowHand.press;
import static org.petitiondesk.gui.WindowHand.push;
import static org.petitiondesk.gui.WindowHand.type;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.gui.delivery.TwentyFourCities;
import org.petitiondesk.gui.shell.DeskWindow;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pictures of the deliveries of a petition in twenty-four cities. */
final class DeliveryScreens {
    private static final String CODE = "NKR 2012 / 09";
    private static final int ALL = 24;

    private final Path folder;
    private final Theme theme;
    private final int width;
    private final int height;

    DeliveryScreens(Path folder, Theme theme, int width, int height) {
        this.folder = folder;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    void draw() throws Exception {
        Stage stage = show(8);
        Scene scene = stage.getScene();
        picture(scene, "08-deliveries");
        enter(scene, "Berlin");
        press(scene, "#outcome-2");
        type(scene, "#outcome-by", "the guard");
        picture(scene, "08-deliveries-outcome");
        HeadlessWindow.on(() -> {
            HBox ways = (HBox) scene.lookup("#deliveries-ways");
            ((ToggleButton) ways.getChildren().getLast()).fire();
            return true;
        });
        picture(scene, "08-deliveries-list");
        HeadlessWindow.on(() -> {
            HBox ways = (HBox) scene.lookup("#deliveries-ways");
            ((ToggleButton) ways.getChildren().getFirst()).fire();
            return true;
        });
        dialogs(scene);
        hide(stage);
        Stage told = show(ALL);
        await(() ->
                Optional.ofNullable(told.getScene().lookup("#call-delivered"))
                        .filter(call -> call.getParent().isVisible())
                        .isPresent());
        picture(told.getScene(), "08-deliveries-all-told");
        hide(told);
    }

    private void dialogs(Scene scene) throws Exception {
        press(scene, "#plan-cities");
        await(() ->
                scene.lookup("#plan-missions") instanceof ListView<?> list
                        && list.getItems().size() > ALL);
        press(scene, "#plan-all");
        picture(scene, "08-plan");
        press(scene, "#plan-cancel");
        press(scene, "#open-replies");
        await(() -> scene.lookup("#reply-new") != null);
        press(scene, "#reply-new");
        picture(scene, "08-replies");
        press(scene, "#reply-done");
        press(scene, "#open-report");
        await(() -> scene.lookup("#report-in-en") != null);
        picture(scene, "08-world-report");
        press(scene, "#world-report-cancel");
        for (String city : List.of("Chicago", "Ottawa")) {
            focus(scene, city);
            push(scene, "#" + card(scene, city).getId(), KeyCode.SPACE);
        }
        press(scene, "#marked-set");
        await(() -> scene.lookup("#many-time") != null);
        type(scene, "#many-time", "noon");
        picture(scene, "08-several-cities");
        push(scene, "#many-time", KeyCode.ESCAPE);
        press(scene, "#make-packs");
        await(() -> scene.lookup("#packs-do") instanceof Button make && !make.isDisabled());
        picture(scene, "08-packs");
        press(scene, "#packs-do");
        await(() -> scene.lookup(".job-told") != null);
        enter(scene, "Ottawa");
        await(() -> scene.lookup("#open-pack").isVisible());
        picture(scene, "08-deliveries-pack");
    }

    /**
     * The room in a window of its own.
     *
     * @param told of how many cities there is word
     */
    private Stage show(int told) throws Exception {
        Path home = Files.createTempDirectory("deliveries");
        WindowParts parts = SampleDesk.in(home);
        parts.kept().put("theme", theme.name());
        parts.kept().put("export.folder", home.resolve("Documents").toString());
        makeSample(home, parts, told);
        Stage stage =
                HeadlessWindow.on(() -> {
                    Stage window = new Stage();
                    new DeskWindow(window, parts, file -> {}).show();
                    window.setWidth(width);
                    window.setHeight(height);
                    return window;
                });
        Scene scene = stage.getScene();
        press(scene, "#open-sample");
        await(() -> scene.lookup("#overview-title") != null);
        press(scene, "#room-deliveries");
        await(() -> scene.getRoot().lookupAll(".city-card").size() == ALL);
        return stage;
    }

    private static void makeSample(Path home, WindowParts parts, int told) throws Exception {
        DeliveryOutcome[] outcomes = DeliveryOutcome.values();
        try (Library library =
                parts.store().create(home.resolve("sample.petitiondesk"), Optional.empty())) {
            parts.sample().fill(library);
            var petition = library.petitions().findByCode(CODE).orElseThrow();
            List<Delivery> all = TwentyFourCities.ready(library, petition, parts.ids());
            for (int i = 0; i < told; i++) {
                DeliveryEvent event =
                        new DeliveryEvent(
                                parts.ids().next(),
                                outcomes[i % outcomes.length],
                                Optional.of(LocalDateTime.parse("2026-03-06T08:08")),
                                "the guard",
                                "",
                                "");
                library.deliveries().save(all.get(i).withEvents(List.of(event)));
            }
        }
    }

    /** Chooses a city and goes to its details. */
    private static void enter(Scene scene, String city) throws InterruptedException {
        focus(scene, city);
        push(scene, "#" + card(scene, city).getId(), KeyCode.ENTER);
        await(() -> scene.lookup("#outcome-2") != null);
    }

    private static void focus(Scene scene, String city) throws InterruptedException {
        HeadlessWindow.on(() -> {
            card(scene, city).requestFocus();
            return true;
        });
        await(() ->
                scene.lookup("#chosen-city") == null
                        || city.equals(scene.lookup("#chosen-city").getAccessibleText()));
    }

    private static Node card(Scene scene, String city) {
        return scene.getRoot().lookupAll(".city-card").stream()
                .filter(card -> String.valueOf(card.getAccessibleText()).startsWith(city))
                .findFirst()
                .orElseThrow();
    }

    private static void hide(Stage stage) {
        HeadlessWindow.on(() -> {
            stage.hide();
            return true;
        });
    }

    private void picture(Scene scene, String name) throws IOException, InterruptedException {
        // Pictures of pages and what is asked of the library come a little later.
        Thread.sleep(700);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        WindowHand.picture(scene, folder.resolve(name + suffix + ".png"));
    }
}
