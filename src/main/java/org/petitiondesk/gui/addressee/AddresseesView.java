package org.petitiondesk.gui.addressee;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DetailPane;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.RoomHeader;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The room of the addressees: table, form, salutations. */
final class AddresseesView extends VBox {
    private final AddresseesViewModel model;
    private final Words words;
    private final Overlay overlay;
    private final RoomHeader header;
    private final FilterBar filters;
    private final AddresseeTable table;
    private final FormView form;
    private final AddressingView addressing;
    private final DetailPane detail;

    AddresseesView(AddresseesViewModel model, Kept kept, Overlay overlay) {
        this.overlay = overlay;
        this.model = model;
        this.words = model.words();
        getStyleClass().add("addressees");
        Button delete = new Button(words.say("addressee.delete"));
        delete.setId("delete-addressee");
        delete.setOnAction(event -> model.delete());
        delete.disableProperty().bind(model.chosenProperty().map(Optional::isEmpty));
        Button take = new Button(words.say("addressee.import"));
        take.setGraphic(Icons.icon(Feather.UPLOAD, "button-icon"));
        take.setId("import-addressees");
        take.setOnAction(event -> importList());
        Button salutations = new Button(words.say("addressee.salutations"));
        salutations.setId("salutations");
        Button add = new Button(words.say("addressee.new"));
        add.setGraphic(Icons.icon(Feather.PLUS, "button-icon"));
        add.getStyleClass().add("accent");
        add.setId("new-addressee");
        add.setOnAction(event -> add());
        header =
                new RoomHeader(
                        words.say("room.addressees"),
                        words.say("addressee.find"),
                        salutations,
                        delete,
                        take,
                        add);
        header.search().setId("addressee-search");
        TwoWay.bind(header.search().textProperty(), model.searchProperty());
        filters = new FilterBar(model);
        table = new AddresseeTable(model, kept);
        form = new FormView(model);
        addressing = new AddressingView(model, overlay);
        HBox.setHgrow(table, Priority.ALWAYS);
        detail = new DetailPane(new HBox(table, new StackPane(form, several())), addressing);
        VBox.setVgrow(detail, Priority.ALWAYS);
        salutations.setOnAction(event -> detail.open());
        salutations.visibleProperty().bind(detail.narrowProperty());
        salutations.managedProperty().bind(salutations.visibleProperty());
        getChildren()
                .addAll(
                        header,
                        new FaultLine(model.faultProperty()),
                        filters,
                        new ManyView(model),
                        detail);
    }

    /** Lies over the form, which shows one alone. */
    private ManyDetails several() {
        ManyDetails several = new ManyDetails(model);
        form.disableProperty().bind(several.visibleProperty());
        addressing.visibleProperty().bind(several.visibleProperty().not());
        return several;
    }

    void add() {
        model.add();
        form.begin();
    }

    /** Asks for a file, then shows what is in it. */
    void importList() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("addressee.import-title"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("addressee.import-lists"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.xlsx",
                                "*.vcf",
                                "*.json"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .ifPresent(file -> showList(file.toPath()));
    }

    /** Shows what is in a list before it is taken in. */
    void showList(Path file) {
        ImportViewModel list = model.list(file);
        overlay.show(new ImportView(list, overlay, words), words.say("addressee.import-title"));
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(header.search(), filters, table, form.firstField(), addressing);
    }

    void find() {
        header.search().requestFocus();
    }

    AddresseesViewModel model() {
        return model;
    }
}
