package org.petitiondesk.gui.page;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.petitiondesk.gui.common.Picture;
import org.petitiondesk.l10n.Words;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The pages of the chosen letter, with whom it goes to above them. */
public final class PageView extends VBox {
    private static final double MARGIN = 17;
    private static final double DIMMED = 0.6;

    private final PageViewModel model;
    private final Words words;
    private final VBox sheets = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private boolean isToBeSeen;

    /** With the letter's languages above the pages. */
    public PageView(PageViewModel model, Words words) {
        this(model, true, true, words);
    }

    /**
     * Likewise.
     *
     * @param choosesLanguage whether the language is chosen here, and not elsewhere in the room
     * @param hasKeys whether the room has the commands of pages with their keys
     */
    public PageView(PageViewModel model, boolean choosesLanguage, boolean hasKeys, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("page-view");
        paper();
        HBox.setHgrow(scroll, Priority.ALWAYS);
        ThumbnailStrip strip = new ThumbnailStrip(model, words);
        strip.opacityProperty().bind(sheets.opacityProperty());
        HBox pages = new HBox(scroll);
        VBox.setVgrow(pages, Priority.ALWAYS);
        model.thumbnails()
                .openProperty()
                .subscribe(isOpen -> {
                    if (isOpen) {
                        pages.getChildren().addFirst(strip);
                        strip.come();
                        return;
                    }
                    if (strip.isFocused()) {
                        scroll.requestFocus();
                    }
                    pages.getChildren().remove(strip);
                });
        getChildren()
                .addAll(
                        new PageHeader(model.letter(), choosesLanguage, hasKeys, words),
                        new FinderBar(model.finder(), words),
                        pages,
                        new PageFooter(model, hasKeys, words));
        model.picturesProperty().subscribe(this::showPictures);
        model.pageProperty().subscribe(page -> scroll.setVvalue(0));
        model.finder().foundProperty().subscribe(this::mark);
        model.finder()
                .currentProperty()
                .subscribe(() -> {
                    isToBeSeen = true;
                    mark();
                });
        sceneProperty().subscribe(scene -> model.shownProperty().set(scene != null));
        model.dotsPerUnitProperty()
                .bind(
                        sceneProperty()
                                .flatMap(Scene::windowProperty)
                                .flatMap(Window::outputScaleXProperty)
                                .map(Number::doubleValue)
                                .orElse(1.0));
    }

    private void paper() {
        Label fault = new Label();
        fault.setWrapText(true);
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        fault.getStyleClass().add("page-fault");
        sheets.getStyleClass().add("sheets");
        sheets.setId("sheets");
        // While it works the old page stays, dimmed.
        sheets.opacityProperty()
                .bind(Bindings.when(model.dimmedProperty()).then(DIMMED).otherwise(1.0));
        StackPane ground = new StackPane(sheets, fault);
        ground.setAlignment(Pos.TOP_CENTER);
        ground.getStyleClass().add("page-ground");
        scroll.setContent(ground);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.hbarPolicyProperty()
                .bind(
                        model.zoomProperty()
                                .map(zoom ->
                                        zoom.isEmpty()
                                                ? ScrollPane.ScrollBarPolicy.NEVER
                                                : ScrollPane.ScrollBarPolicy.AS_NEEDED));
        scroll.getStyleClass().add("page-scroll");
        scroll.setAccessibleText(words.say("page.pages"));
        scroll.widthProperty()
                .subscribe(width -> {
                    if (width.doubleValue() > 3 * MARGIN) {
                        model.widthProperty().set(Math.floor(width.doubleValue() - 2 * MARGIN));
                    }
                });
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    private void turn(KeyEvent event) {
        Runnable turn =
                switch (event.getCode()) {
                    case PAGE_DOWN -> model::nextPage;
                    case PAGE_UP -> model::previousPage;
                    case HOME -> () -> model.pageProperty().set(0);
                    case END ->
                            () ->
                                    model.pageProperty()
                                            .set(Math.max(0, model.pagesProperty().get() - 1));
                    default -> null;
                };
        if (turn != null) {
            turn.run();
            event.consume();
        }
    }

    private void showPictures() {
        List<StackPane> shown = new ArrayList<>();
        for (BufferedImage picture : model.picturesProperty()) {
            shown.add(sheet(picture, model.pageProperty().get() + shown.size() + 1));
        }
        sheets.getChildren().setAll(shown);
        mark();
    }

    /** Marks what was found, and comes once to the place that is looked at. */
    private void mark() {
        PageFinder finder = model.finder();
        for (int i = 0; i < sheets.getChildren().size(); i++) {
            if (sheets.getChildren().get(i) instanceof StackPane sheet) {
                sheet.getChildren().removeIf(MarkedPlaces.class::isInstance);
                MarkedPlaces places =
                        new MarkedPlaces(
                                finder,
                                model.pageProperty().get() + i,
                                model.factorProperty().get());
                sheet.getChildren().add(places);
                if (isToBeSeen) {
                    places.current().ifPresent(this::comeTo);
                }
            }
        }
    }

    private void comeTo(Node place) {
        isToBeSeen = false;
        scroll.layout();
        double all = scroll.getContent().getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        Bounds at = scroll.getContent().sceneToLocal(place.localToScene(place.getBoundsInLocal()));
        double top = scroll.getVvalue() * Math.max(0, all - seen);
        boolean isSeen = at.getMinY() >= top && at.getMaxY() <= top + seen;
        if (!isSeen && all > seen) {
            scroll.setVvalue(Math.clamp((at.getCenterY() - seen / 2) / (all - seen), 0, 1));
        }
    }

    /** A click goes to where it was written what is clicked. */
    private void link(ImageView view, int sheet) {
        view.setAccessibleHelp(words.say("page.click"));
        view.setOnMouseMoved(event ->
                view.setCursor(
                        model.links().leads(sheet, mm(event.getX()), mm(event.getY()))
                                ? Cursor.HAND
                                : Cursor.DEFAULT));
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                model.links().follow(sheet, mm(event.getX()), mm(event.getY()));
            }
        });
    }

    private double mm(double units) {
        return Zoom.mm(units, model.factorProperty().get());
    }

    private StackPane sheet(BufferedImage picture, int number) {
        ImageView view =
                Picture.view(picture, picture.getWidth() / model.dotsPerUnitProperty().get());
        view.setAccessibleText(words.say("page.picture", number));
        if (model.links().lead()) {
            link(view, number - 1 - model.pageProperty().get());
        }
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        return sheet;
    }
}
