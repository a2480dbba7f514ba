package org.petitiondesk.gui.page;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.petitiondesk.gui.common.Picture;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.letter.Paper;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The small pages in a row, each with its number; the chosen one is the one shown large. */
final class ThumbnailStrip extends ListView<Integer> {
    private static final double BLANK_HEIGHT =
            Thumbnails.WIDTH / Paper.A4.widthMm() * Paper.A4.heightMm();
    private static final double BELOW = 30;

    private final PageViewModel model;
    private final Words words;
    private boolean isFilling;

    ThumbnailStrip(PageViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("thumbnails");
        getStyleClass().add("thumbnails");
        setAccessibleText(words.say("page.thumbnails"));
        setFixedCellSize(BLANK_HEIGHT + BELOW);
        setCellFactory(list -> new SmallPage());
        model.pagesProperty().subscribe(this::fill);
        model.pageProperty().subscribe(this::choose);
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, before, now) -> {
                    if (!isFilling && now.intValue() >= 0) {
                        model.pageProperty().set(now.intValue());
                    }
                });
    }

    private void fill() {
        int count = model.pagesProperty().get();
        isFilling = true;
        if (count < getItems().size()) {
            getItems().remove(count, getItems().size());
        } else {
            getItems().addAll(IntStream.range(getItems().size(), count).boxed().toList());
        }
        isFilling = false;
        choose();
    }

    /** Marks the page that is shown large, and comes to it if it is not in view. */
    private void choose() {
        int page = model.pageProperty().get();
        if (page < getItems().size() && page != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().select(page);
            if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !isWhole(flow, page)) {
                come();
            }
        }
    }

    /** Comes to the page that is shown large, whatever is in view. */
    void come() {
        scrollTo(Math.max(0, model.pageProperty().get() - 1));
    }

    /** Whether nothing of a page is cut off. */
    private static boolean isWhole(VirtualFlow<?> flow, int page) {
        return flow.getFirstVisibleCell() != null
                && page > flow.getFirstVisibleCell().getIndex()
                && page < flow.getLastVisibleCell().getIndex();
    }

    /** A page with its number. */
    private final class SmallPage extends ListCell<Integer> implements Thumbnails.Spot {
        private final StackPane sheet = new StackPane();
        private Optional<BufferedImage> shown = Optional.empty();

        SmallPage() {
            sheet.getStyleClass().add("small-page");
            sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.TOP);
            accessibleTextProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    this::place, itemProperty(), model.pagesProperty()));
            model.thumbnails().revisionProperty().subscribe(now -> look());
            // The list keeps cells that it does not need now, hidden.
            visibleProperty().subscribe(now -> look());
        }

        private String place() {
            return Optional.ofNullable(getItem())
                    .map(page -> words.say("page.page-of", page + 1, model.pagesProperty().get()))
                    .orElse("");
        }

        private void look() {
            if (page().isPresent()) {
                model.thumbnails().look(this);
            }
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            boolean isOther = !Objects.equals(page, getItem());
            super.updateItem(page, empty);
            if (isOther) {
                shown = Optional.empty();
                sheet.getChildren().clear();
                sheet.setPrefSize(Thumbnails.WIDTH, BLANK_HEIGHT);
            }
            setGraphic(empty ? null : sheet);
            setText(empty ? null : words.say("page.number", page + 1));
            look();
        }

        @Override
        public Optional<Integer> page() {
            return Optional.ofNullable(getItem()).filter(page -> isVisible());
        }

        @Override
        public void show(BufferedImage picture) {
            Optional<BufferedImage> now = Optional.of(picture);
            if (!now.equals(shown)) {
                shown = now;
                sheet.getChildren().setAll(Picture.view(picture, Thumbnails.WIDTH));
                sheet.setPrefHeight(Region.USE_COMPUTED_SIZE);
            }
        }
    }
}
