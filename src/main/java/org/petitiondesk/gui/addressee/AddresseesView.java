package org.petitiondesk.gui.addressee;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DetailPane;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.RoomHeader;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.Optional;

/** The room of the addressees: table, form, salutations. */
final class AddresseesView extends VBox {
    private final AddresseesViewModel model;
    private final Words words;
    private final RoomHeader header;
    private final HBox chips = new HBox();
    private final AddresseeTable table;
    private final FormView form;
    private final AddressingView addressing;
    private final DetailPane detail;

    AddresseesView(AddresseesViewModel model, Kept kept) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("addressees");
        Button delete = new Button(words.say("addressee.delete"));
        delete.setId("delete-addressee");
        delete.setOnAction(event -> model.delete());
        delete.disableProperty().bind(model.chosenProperty().map(Optional::isEmpty));
        Button salutations = new Button(words.say("addressee.salutations"));
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
                        add);
        header.search().setId("addressee-search");
        header.search().textProperty().bindBidirectional(model.searchProperty());
        chips.getStyleClass().add("chips");
        table = new AddresseeTable(model, kept);
        form = new FormView(model);
        addressing = new AddressingView(model);
        HBox.setHgrow(table, Priority.ALWAYS);
        detail = new DetailPane(new HBox(table, form), addressing);
        VBox.setVgrow(detail, Priority.ALWAYS);
        salutations.setOnAction(event -> detail.open());
        salutations.visibleProperty().bind(detail.narrowProperty());
        salutations.managedProperty().bind(salutations.visibleProperty());
        getChildren().addAll(header, new FaultLine(model.faultProperty()), chips, detail);
        model.countsProperty().subscribe(now -> showChips());
        model.lackProperty().subscribe(now -> showChips());
    }

    private void showChips() {
        chips.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        chip(group, Optional.empty(), words.say("addressee.all"), model.count());
        for (Lack lack : Lack.values()) {
            chip(
                    group,
                    Optional.of(lack),
                    words.say(lack.word()),
                    model.countsProperty().get().getOrDefault(lack, 0L));
        }
    }

    private void chip(ToggleGroup group, Optional<Lack> lack, String name, long count) {
        ToggleButton chip = new ToggleButton(words.say("addressee.chip", name, count));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setSelected(model.lackProperty().get().equals(lack));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.lackProperty().set(lack);
        });
        chips.getChildren().add(chip);
    }

    void add() {
        model.add();
        form.begin();
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(header.search(), chips, table, form.firstField(), addressing);
    }

    void find() {
        header.search().requestFocus();
    }
}
