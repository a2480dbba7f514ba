package org.petitiondesk.gui.addressee;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.util.List;
import java.util.stream.Collectors;

/** The missions through which a post is written to, and those that can be ticked besides. */
final class MissionsView extends VBox {
    private static final double ROW_HEIGHT = 28;
    private static final double MOST_HEIGHT = 6 * ROW_HEIGHT;

    private final AddresseeFormViewModel form;
    private final MissionsViewModel missions;
    private final Words words;
    private final ScriptFlow routed = new ScriptFlow("", "note");
    private final Button open = new Button();
    private final ListView<CareOf> list = new ListView<>();
    private final VBox more = new VBox();
    private final CheckBox every = new CheckBox();

    MissionsView(AddresseeFormViewModel form, Words words) {
        this.form = form;
        this.missions = form.dossier().missions();
        this.words = words;
        getStyleClass().add("missions");
        open.setText(words.say("addressee.missions-more"));
        open.setId("more-missions");
        open.setOnAction(event -> unfold(!more.isVisible()));
        more.getChildren().addAll(choice());
        more.managedProperty().bind(more.visibleProperty());
        more.getStyleClass().add("mission-boxes");
        unfold(false);
        routed.managedProperty().bind(routed.visibleProperty());
        getChildren().addAll(routed, open, more);
        missions.routedProperty().subscribe(now -> showRouted());
        missions.freeProperty().subscribe(now -> tick());
        missions.chosen().addListener((SetChangeListener<Id>) change -> tick());
    }

    private void unfold(boolean isOpen) {
        more.setVisible(isOpen);
    }

    private List<Node> choice() {
        Label none = new Label(words.say("addressee.missions-none"));
        none.setWrapText(true);
        none.getStyleClass().add("note");
        none.visibleProperty().bind(missions.freeProperty().emptyProperty());
        none.managedProperty().bind(none.visibleProperty());
        every.setText(words.say("addressee.missions-all"));
        every.setId("every-mission");
        every.setOnAction(event -> {
            // Each change ticks the box anew.
            boolean isEvery = every.isSelected();
            missions.chosen().clear();
            if (isEvery) {
                missions.chosen()
                        .addAll(missions.freeProperty().stream().map(CareOf::post).toList());
            }
        });
        list.setItems(missions.freeProperty());
        list.setId("mission-list");
        list.getStyleClass().add("mission-list");
        list.setAccessibleText(words.say("addressee.missions-more"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new MissionCell());
        list.setMinHeight(ROW_HEIGHT);
        list.prefHeightProperty()
                .bind(
                        missions.freeProperty()
                                .sizeProperty()
                                .map(size ->
                                        Math.min(MOST_HEIGHT, size.intValue() * ROW_HEIGHT) + 2));
        list.visibleProperty().bind(missions.freeProperty().emptyProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button add = new Button(words.say("addressee.missions-add"));
        add.setId("add-missions");
        add.setOnAction(event -> {
            form.addMissions();
            unfold(false);
            open.requestFocus();
        });
        HBox foot = new HBox(every, add);
        foot.getStyleClass().add("form-head");
        foot.visibleProperty().bind(missions.freeProperty().emptyProperty().not());
        foot.managedProperty().bind(foot.visibleProperty());
        return List.of(none, list, foot);
    }

    private void showRouted() {
        List<CareOf> all = missions.routedProperty();
        routed.setVisible(all.size() > 1);
        routed.setText(
                words.say(
                        "addressee.missions",
                        all.size(),
                        all.stream().map(CareOf::name).collect(Collectors.joining("; "))));
    }

    private void key(KeyEvent event) {
        CareOf mission = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && mission != null) {
            choose(mission, !missions.chosen().contains(mission.post()));
            event.consume();
        }
    }

    private void choose(CareOf mission, boolean isChosen) {
        if (isChosen) {
            missions.chosen().add(mission.post());
        } else {
            missions.chosen().remove(mission.post());
        }
    }

    private void tick() {
        list.refresh();
        every.setSelected(
                !missions.freeProperty().isEmpty()
                        && missions.chosen().size() == missions.freeProperty().size());
    }

    private final class MissionCell extends ListCell<CareOf> {
        private final CheckBox box = new CheckBox();
        private final ScriptText name = new ScriptText("");

        MissionCell() {
            box.setFocusTraversable(false);
            box.setGraphic(name);
            box.setOnAction(event -> choose(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(CareOf mission, boolean empty) {
            super.updateItem(mission, empty);
            boolean isThere = !empty && mission != null;
            setGraphic(isThere ? box : null);
            if (isThere) {
                name.setText(mission.name());
                box.setSelected(missions.chosen().contains(mission.post()));
                box.setAccessibleText(mission.name());
                setAccessibleText(mission.name());
            }
        }
    }
}
