package org.petitiondesk.gui.page;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;

/** The pages of the chosen letter, with whom it goes to and in which language above them. */
public final class PageView extends VBox {
    private static final double MARGIN = 17;

    private final PageViewModel model;
    private final Words words;
    private final VBox sheets = new VBox();
    private final HBox languages = new HBox();
    private final ComboBox<AddresseeOnDate> addressee = new ComboBox<>();

    public PageView(PageViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("page-view");
        ScrollPane paper = paper();
        VBox.setVgrow(paper, Priority.ALWAYS);
        getChildren().addAll(header(), paper, footer());
        model.picturesProperty().addListener((property, before, now) -> showPictures());
        model.languagesProperty().addListener((property, before, now) -> showLanguages());
        model.languageProperty().addListener((property, before, now) -> showLanguages());
    }

    private VBox header() {
        addressee.setId("page-addressee");
        addressee.setAccessibleText(words.say("page.addressee"));
        addressee.setMaxWidth(Double.MAX_VALUE);
        addressee.setMinWidth(0);
        addressee.setPrefWidth(0);
        HBox.setHgrow(addressee, Priority.ALWAYS);
        addressee.setItems(model.addresseesProperty());
        addressee.setCellFactory(list -> new AddresseeCell());
        addressee.setButtonCell(new AddresseeCell());
        model.addresseeProperty()
                .addListener((property, before, now) ->
                        addressee.getSelectionModel().select(now.intValue()));
        addressee
                .getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, before, now) -> {
                    if (now.intValue() >= 0) {
                        model.addresseeProperty().set(now.intValue());
                    }
                });
        Button previous =
                Icons.button(
                        Feather.CHEVRON_UP,
                        words.say("page.previous-addressee"),
                        model::previousAddressee);
        Button next =
                Icons.button(
                        Feather.CHEVRON_DOWN,
                        words.say("page.next-addressee"),
                        model::nextAddressee);
        next.setId("next-addressee");
        HBox first = new HBox(addressee, previous, next);
        first.getStyleClass().add("page-row");
        languages.getStyleClass().add("segments");
        Label place = new Label();
        place.getStyleClass().add("second");
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.say(
                                                "page.addressee-of",
                                                model.addresseeProperty().get() + 1,
                                                model.addresseesProperty().size()),
                                model.addresseeProperty(),
                                model.addresseesProperty()));
        HBox second = new HBox(languages, space(), place);
        second.getStyleClass().add("page-row");
        VBox header = new VBox(first, second);
        header.getStyleClass().add("page-header");
        return header;
    }

    private ScrollPane paper() {
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
                .bind(Bindings.when(model.workingProperty()).then(0.6).otherwise(1.0));
        StackPane ground = new StackPane(sheets, fault);
        ground.setAlignment(Pos.TOP_CENTER);
        ground.getStyleClass().add("page-ground");
        ScrollPane scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.widthProperty()
                .addListener((property, before, now) -> {
                    if (now.doubleValue() > 3 * MARGIN) {
                        model.widthProperty().set(Math.floor(now.doubleValue() - 2 * MARGIN));
                    }
                });
        return scroll;
    }

    private HBox footer() {
        Button previous =
                Icons.button(
                        Feather.CHEVRON_LEFT, words.say("page.previous-page"), model::previousPage);
        Button next =
                Icons.button(Feather.CHEVRON_RIGHT, words.say("page.next-page"), model::nextPage);
        previous.getStyleClass().add("flat");
        next.getStyleClass().add("flat");
        next.setId("next-page");
        Label place = new Label();
        place.setId("page-place");
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
        Label copy = new Label(words.say("page.delivery-copy"));
        copy.getStyleClass().add("second");
        HBox footer = new HBox(previous, place, next, space(), copy);
        footer.getStyleClass().add("page-footer");
        return footer;
    }

    private void showLanguages() {
        ToggleGroup group = new ToggleGroup();
        languages.getChildren().clear();
        for (Language language : model.languagesProperty()) {
            ToggleButton button = new ToggleButton();
            button.setGraphic(new ScriptText(LanguageNames.own(language)));
            button.setAccessibleText(LanguageNames.own(language));
            button.setId("language-" + language.tag());
            button.setToggleGroup(group);
            button.setSelected(model.languageProperty().get().equals(Optional.of(language)));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.languageProperty().set(Optional.of(language));
            });
            languages.getChildren().add(button);
        }
    }

    private void showPictures() {
        sheets.getChildren().setAll(model.picturesProperty().stream().map(this::sheet).toList());
    }

    private StackPane sheet(BufferedImage picture) {
        int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        ImageView view =
                new ImageView(
                        new WritableImage(
                                new PixelBuffer<>(
                                        picture.getWidth(),
                                        picture.getHeight(),
                                        IntBuffer.wrap(dots),
                                        PixelFormat.getIntArgbPreInstance())));
        view.setAccessibleText(words.say("page.picture", model.pageProperty().get() + 1));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        return sheet;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** An addressee, cut at the end where it is too long. */
    private static final class AddresseeCell extends ListCell<AddresseeOnDate> {
        @Override
        protected void updateItem(AddresseeOnDate item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setMinWidth(0);
            setPrefWidth(0);
            if (empty || item == null) {
                setGraphic(null);
            } else {
                String name = AddresseeNames.line(item);
                setGraphic(new ScriptText(name));
                setAccessibleText(name);
            }
        }
    }
}
