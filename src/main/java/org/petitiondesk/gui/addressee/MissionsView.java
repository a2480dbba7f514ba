package org.petitiondesk.gui.addressee;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    private static final double MOST_HEIGHT = 170;

    private final AddresseeFormViewModel form;
    private final MissionsViewModel missions;
    private final Words words;
    private final ScriptFlow routed = new ScriptFlow("", "note");
    private final Button open = new Button();
    private final VBox boxes = new VBox();
    private final VBox more = new VBox();
    private final CheckBox every = new CheckBox();

    MissionsView(AddresseeFormViewModel form, Words words) {
        this.form = form;
        this.missions = form.dossier().missions();
        this.words = words;
        getStyleClass().add("missions");
        boxes.getStyleClass().add("mission-boxes");
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
        missions.freeProperty().subscribe(now -> showBoxes());
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
            List<Id> all = missions.freeProperty().stream().map(CareOf::post).toList();
            missions.chosen().clear();
            if (every.isSelected()) {
                missions.chosen().addAll(all);
            }
        });
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.visibleProperty().bind(missions.freeProperty().emptyProperty().not());
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.getStyleClass().add("form-scroll");
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
        return List.of(none, scroll, foot);
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

    private void showBoxes() {
        boxes.getChildren().clear();
        for (CareOf mission : missions.freeProperty()) {
            CheckBox box = new CheckBox();
            box.setGraphic(new ScriptText(mission.name()));
            box.setAccessibleText(mission.name());
            box.setUserData(mission.post());
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    missions.chosen().add(mission.post());
                } else {
                    missions.chosen().remove(mission.post());
                }
            });
            boxes.getChildren().add(box);
        }
        tick();
    }

    private void tick() {
        for (var node : boxes.getChildren()) {
            ((CheckBox) node).setSelected(missions.chosen().contains(node.getUserData()));
        }
        every.setSelected(
                !boxes.getChildren().isEmpty()
                        && missions.chosen().size() == boxes.getChildren().size());
    }
}
