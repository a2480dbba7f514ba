package org.petitiondesk.gui.page;

import atlantafx.base.controls.Spacer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

import java.util.Optional;

/** Which page of how many, how large, and of which text. */
final class PageFooter extends VBox {
    private final PageViewModel model;
    private final boolean hasKeys;
    private final Words words;

    /**
     * @param hasKeys whether what is done here can be done by keys in the room
     */
    PageFooter(PageViewModel model, boolean hasKeys, Words words) {
        this.model = model;
        this.hasKeys = hasKeys;
        this.words = words;
        getStyleClass().add("page-footer");
        Label text = new Label();
        text.setId("page-text");
        text.getStyleClass().add("note");
        text.textProperty().bind(model.printedProperty().map(this::printed));
        HBox second = new HBox(text);
        second.getStyleClass().add("page-footer-row");
        getChildren().addAll(pages(), second);
    }

    private HBox pages() {
        Button previous =
                flat(Feather.CHEVRON_LEFT, words.say("page.previous-page"), model::previousPage);
        Button next = flat(Feather.CHEVRON_RIGHT, words.say("page.next-page"), model::nextPage);
        next.setId("next-page");
        previous.disableProperty().bind(model.pageProperty().lessThan(1));
        next.disableProperty()
                .bind(model.pageProperty().greaterThanOrEqualTo(model.pagesProperty().subtract(1)));
        Label place = new Label();
        place.setId("page-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.say(
                                                "page.page-of",
                                                Math.min(
                                                        model.pageProperty().get() + 1,
                                                        model.pagesProperty().get()),
                                                model.pagesProperty().get()),
                                model.pageProperty(),
                                model.pagesProperty()));
        Button fit = new Button();
        fit.getStyleClass().addAll("flat", "zoom");
        fit.setId("page-zoom");
        fit.textProperty().bind(percent());
        fit.accessibleTextProperty()
                .bind(percent().map(percent -> words.say("page.zoom-fit-now", percent)));
        fit.setOnAction(event ->
                model.zoomProperty()
                        .set(
                                model.zoomProperty().get().isEmpty()
                                        ? Optional.of(1.0)
                                        : Optional.empty()));
        String out = words.say(hasKeys ? "page.zoom-out-key" : "page.zoom-out");
        String in = words.say(hasKeys ? "page.zoom-in-key" : "page.zoom-in");
        HBox row =
                new HBox(
                        thumbnails(),
                        previous,
                        place,
                        next,
                        new Spacer(),
                        flat(Feather.ZOOM_OUT, out, model::zoomOut),
                        fit,
                        flat(Feather.ZOOM_IN, in, model::zoomIn));
        row.getStyleClass().add("page-footer-row");
        return row;
    }

    private ToggleButton thumbnails() {
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(Icons.icon(Feather.SIDEBAR, "button-icon"));
        toggle.setId("page-thumbnails");
        toggle.getStyleClass().addAll("icon-button", "flat");
        String name = words.say(hasKeys ? "page.thumbnails-key" : "page.thumbnails-side");
        toggle.setTooltip(new Tooltip(name));
        toggle.setAccessibleText(name);
        TwoWay.bind(toggle.selectedProperty(), model.thumbnails().openProperty());
        return toggle;
    }

    private ObservableValue<String> percent() {
        return model.factorProperty()
                .map(factor -> words.say("page.percent", Math.round(100 * factor.doubleValue())));
    }

    private String printed(Optional<TextNumber> text) {
        return text.map(which ->
                        words.say(
                                which.isSigned() ? "page.text-signed" : "page.text-not-signed",
                                which.number()))
                .orElse("");
    }

    private static Button flat(Feather icon, String name, Runnable action) {
        Button button = Icons.button(icon, name, action);
        button.getStyleClass().add("flat");
        return button;
    }
}
