package org.petitiondesk.gui.shell;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.OwnHistory;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.gui.export.Output;
import org.petitiondesk.gui.retention.RetentionNotice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.UncheckedLibraryException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Header, sidebar and the room that is shown; above them a dialog. */
final class ShellView extends StackPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_BELOW = 1100;
    private static final Insets BAR_MARGIN = new Insets(8, 24, 8, 24);

    private final ShellViewModel model;
    private final Words words;
    private final BorderPane frame = new BorderPane();
    private final StackPane ground = new StackPane();
    private final Layers layers = new Layers(frame);
    private final Map<Place, Room> rooms;
    private final ShellCommands commands;
    private final Command finder;
    private final Sidebar sidebar;
    private final Header header;
    private final Consumer<Path> opener;
    private final Departure departure;
    private final Preparation preparation;
    private Optional<Room> shown = Optional.empty();

    /** What the window around it does. */
    record Around(
            Runnable lock,
            Runnable openAnother,
            Runnable quit,
            Consumer<ThemeChoice> dress,
            Consumer<Path> opener) {}

    ShellView(ShellViewModel model, Around around) {
        this.model = model;
        this.words = model.desk().words();
        this.opener = around.opener();
        getStyleClass().add("shell");
        LetterOutput output = new Output(model.desk(), layers, this::isThere);
        rooms = Rooms.of(model.desk(), layers, output, opener);
        preparation = new Preparation(ground, rooms.values().stream().map(Room::view).toList());
        departure = new Departure(model, rooms, new WayOut());
        commands =
                new ShellCommands(
                        model,
                        rooms.keySet(),
                        output,
                        LibraryCommands.of(model.desk(), layers),
                        new Doings(around));
        finder = Command.of(words.say("header.find-anything"), this::find).on("Shortcut+K");
        sidebar =
                new Sidebar(
                        model,
                        rooms.keySet(),
                        words,
                        new RetentionNotice(
                                model.desk(),
                                () -> LibraryCommands.showRetention(model.desk(), layers)),
                        new JobsView(model.desk().jobs(), this::show, words));
        header = new Header(model, commands, finder, this::run, words);
        frame.setTop(header);
        rooms.forEach((place, room) ->
                room.waiting().addListener((property, before, now) -> sidebar.count(place, now)));
        frame.setLeft(sidebar);
        ChangeBar bar = new ChangeBar(model, words);
        VBox.setMargin(bar, BAR_MARGIN);
        VBox.setVgrow(ground, Priority.ALWAYS);
        // Below the room, not above it: it must not cover what one goes on with.
        VBox centre = new VBox(ground, bar);
        centre.setAlignment(Pos.CENTER);
        frame.setCenter(centre);
        getChildren().add(layers);
        sidebar.narrowProperty().bind(widthProperty().lessThan(NARROW_BELOW));
        sidebar.narrowProperty().subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
        model.placeProperty().subscribe(this::show);
        model.askedProperty().subscribe(this::choose);
        model.failureProperty().subscribe(failure -> failure.ifPresent(this::tell));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(InputEvent.ANY, event -> preparation.disturb());
    }

    /** What the menus cannot do: a field's own undo comes first, the finder has no menu. */
    private void key(KeyEvent event) {
        if (finder.key().filter(key -> key.match(event)).isPresent()) {
            run(finder);
            event.consume();
            return;
        }
        boolean isUndo =
                commands.edit().stream()
                        .limit(2)
                        .flatMap(command -> command.key().stream())
                        .anyMatch(key -> key.match(event));
        if (isUndo
                && !layers.isShowing()
                && isWithoutHistory(getScene().getFocusOwner(), event.isShiftDown())) {
            run(commands.edit().get(event.isShiftDown() ? 1 : 0));
            event.consume();
        }
    }

    private static boolean isWithoutHistory(Node field, boolean isRedo) {
        return switch (field) {
            case TextInputControl text -> !(isRedo ? text.isRedoable() : text.isUndoable());
            case OwnHistory own -> !own.hasHistory();
            case null, default -> false;
        };
    }

    /** Runs a command; above a dialog only those that leave the library. */
    private void run(Command command) {
        if (!layers.isShowing() || commands.isLeaving(command)) {
            command.run();
        }
    }

    private void show(Place place) {
        Room room = rooms.get(place);
        if (room != null) {
            shown.ifPresent(Room::leave);
            shown = Optional.of(room);
            model.desk().changes().dismiss();
            preparation.needless(room.view());
            ground.getChildren().setAll(room.view());
            header.show(words.say(place.word()), room.commands());
            room.enter();
            choose();
            Platform.runLater(() -> focus(room));
        }
    }

    /** Puts the focus into a room that was just entered. */
    private static void focus(Room room) {
        room.parts().stream()
                .map(Layers::firstField)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private boolean isThere(Place place) {
        return rooms.containsKey(place);
    }

    private void choose() {
        model.askedProperty()
                .get()
                .ifPresent(asked -> {
                    Room room = rooms.get(model.placeProperty().get());
                    if (room != null) {
                        model.askedProperty().set(Optional.empty());
                        room.choose(asked.what());
                        asked.in().ifPresent(room::choose);
                    }
                });
    }

    private void show(Job job) {
        layers.show(new JobDetails(job, opener, layers::close, words), job.title());
    }

    private void find() {
        List<Command> all = new ArrayList<>(room().map(Room::commands).orElse(List.of()));
        all.addAll(commands.view());
        all.addAll(commands.edit());
        all.addAll(commands.file());
        layers.show(
                new FinderView(
                        new FinderViewModel(model.desk(), rooms.keySet(), all),
                        layers::close,
                        words),
                finder.name());
    }

    private Optional<Room> room() {
        return Optional.ofNullable(rooms.get(model.placeProperty().get()));
    }

    /** What the bar cannot tell in one sentence: a failure that nobody foresaw. */
    private void tell(Exception failure) {
        if (!(failure instanceof LibraryException
                || failure instanceof UncheckedLibraryException)) {
            model.failureProperty().set(Optional.empty());
            show((Throwable) failure);
        }
    }

    /** Shows the window for what nobody foresaw. */
    void show(Throwable failure) {
        layers.show(new FailureView(failure, layers::close, words), words.say("failure.title"));
    }

    /**
     * Leaves the library, once all that was typed is kept or the person goes without it.
     *
     * @param go closes the library
     */
    void leave(Runnable go) {
        departure.begin(go);
    }

    /** What the window does while the library is left. */
    private final class WayOut implements Departure.Way {
        @Override
        public void hide() {
            setVisible(false);
        }

        @Override
        public void stay(List<String> reasons, Runnable goAllTheSame) {
            setVisible(true);
            layers.show(
                    new UnkeptView(reasons, layers::close, goAllTheSame, words),
                    words.say("leave.title"));
        }
    }

    /** The window's own commands. */
    private final class Doings implements ShellCommands.Window {
        private final Around around;

        Doings(Around around) {
            this.around = around;
        }

        @Override
        public void lock() {
            around.lock().run();
        }

        @Override
        public void openAnother() {
            around.openAnother().run();
        }

        @Override
        public void quit() {
            around.quit().run();
        }

        @Override
        public void undo() {
            room().ifPresent(Room::leave);
            model.desk().changes().undo();
        }

        @Override
        public void redo() {
            room().ifPresent(Room::leave);
            model.desk().changes().redo();
        }

        @Override
        public void find() {
            room().ifPresent(Room::find);
        }

        @Override
        public void nextPart(boolean isBackwards) {
            List<Node> parts = new ArrayList<>();
            parts.add(sidebar);
            room().map(Room::parts).ifPresent(parts::addAll);
            parts.removeIf(part -> !isShown(part));
            Node owner = getScene().getFocusOwner();
            int at = -1;
            for (int i = 0; i < parts.size(); i++) {
                if (holds(parts.get(i), owner)) {
                    at = i;
                }
            }
            int step = isBackwards ? -1 : 1;
            Node next =
                    parts.get(Math.floorMod(Math.max(at, 0) + (at < 0 ? 0 : step), parts.size()));
            Platform.runLater(() -> Layers.firstField(next).ifPresent(Node::requestFocus));
        }

        @Override
        public void dress(ThemeChoice choice) {
            around.dress().accept(choice);
        }

        private static boolean isShown(Node part) {
            return part.getScene() != null && part.isVisible() && !part.isDisabled();
        }

        private static boolean holds(Node part, Node owner) {
            return Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent)
                    .anyMatch(part::equals);
        }
    }
}
