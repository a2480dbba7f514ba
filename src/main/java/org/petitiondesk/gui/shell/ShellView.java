package org.petitiondesk.gui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;

import java.util.Map;
import java.util.Optional;

/** Header, sidebar and the room that is shown; above them a dialog. */
final class ShellView extends StackPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_BELOW = 1100;

    private final BorderPane frame = new BorderPane();
    private final StackPane ground = new StackPane();
    private final Map<Place, Room> rooms;

    ShellView(ShellViewModel model, Runnable lock, Runnable quit, Words words) {
        Layers layers = new Layers(frame);
        rooms = Rooms.of(model.desk(), layers);
        getStyleClass().add("shell");
        frame.setTop(new Header(model, lock, quit, words));
        frame.setLeft(new Sidebar(model, rooms.keySet(), words));
        frame.setCenter(ground);
        getChildren().add(layers);
        widthProperty()
                .subscribe(width ->
                        pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
        model.placeProperty().subscribe(this::show);
        model.askedProperty().subscribe(asked -> choose(model));
        model.placeProperty().subscribe(place -> choose(model));
    }

    private void choose(ShellViewModel model) {
        Room room = rooms.get(model.placeProperty().get());
        if (room != null) {
            model.askedProperty()
                    .get()
                    .ifPresent(what -> {
                        model.askedProperty().set(Optional.empty());
                        room.choose(what);
                    });
        }
    }

    private void show(Place place) {
        Room room = rooms.get(place);
        if (room != null) {
            Node view = room.view();
            ground.getChildren().setAll(view);
            room.enter();
        }
    }
}
