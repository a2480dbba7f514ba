package org.petitiondesk.gui.shell;

import javafx.beans.value.ObservableValue;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.l10n.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be done in every room, by menu. */
final class ShellCommands {
    private final List<Command> edit;
    private final List<Command> view;
    private final List<Command> letters;
    private final List<Command> library;
    private final List<Command> leaving;

    /** What the window itself does. */
    interface Window {
        void lock();

        void openAnother();

        void quit();

        void undo();

        void redo();

        void find();

        void nextPart(boolean isBackwards);

        void dress(ThemeChoice choice);
    }

    ShellCommands(
            ShellViewModel model,
            Collection<Place> places,
            LetterOutput output,
            List<Command> library,
            Window window) {
        this.library = List.copyOf(library);
        Words words = model.desk().words();
        ObservableValue<Boolean> hasPetition = model.desk().petition().map(Optional::isPresent);
        letters =
                List.of(
                        Command.of(words.say("menu.export"), output::export)
                                .on("Shortcut+E")
                                .when(hasPetition),
                        Command.of(words.say("menu.print"), output::print)
                                .on("Shortcut+P")
                                .when(hasPetition),
                        Command.of(words.say("menu.envelopes"), output::envelopes)
                                .when(hasPetition),
                        Command.of(words.say("menu.labels"), output::labels).when(hasPetition));
        leaving =
                List.of(
                        Command.of(words.say("menu.open"), window::openAnother).on("Shortcut+O"),
                        Command.of(words.say("menu.lock"), window::lock).on("Shortcut+L"),
                        Command.of(words.say("menu.quit"), window::quit).on("Shortcut+Q"));
        edit =
                List.of(
                        Command.of(words.say("menu.undo"), window::undo)
                                .on("Shortcut+Z")
                                .when(model.desk().changes().undoableProperty()),
                        Command.of(words.say("menu.redo"), window::redo)
                                .on("Shortcut+Shift+Z")
                                .when(model.desk().changes().redoableProperty()),
                        Command.of(words.say("menu.find"), window::find).on("Shortcut+F"));
        List<Command> looks = new ArrayList<>();
        for (Place place : places) {
            looks.add(
                    Command.of(words.say(place.word()), () -> model.placeProperty().set(place))
                            .on("Shortcut+" + place.key()));
        }
        looks.add(Command.of(words.say("menu.next-part"), () -> window.nextPart(false)).on("F6"));
        looks.add(
                Command.of(words.say("menu.previous-part"), () -> window.nextPart(true))
                        .on("Shift+F6"));
        for (ThemeChoice choice : ThemeChoice.values()) {
            looks.add(Command.of(words.say(choice.word()), () -> window.dress(choice)));
        }
        view = List.copyOf(looks);
    }

    List<Command> file() {
        List<Command> all = new ArrayList<>(letters);
        all.addAll(library);
        all.addAll(leaving);
        return all;
    }

    /** Whether a command goes out of the library, which can be done above a dialog too. */
    boolean isLeaving(Command command) {
        return leaving.contains(command);
    }

    List<Command> edit() {
        return edit;
    }

    List<Command> view() {
        return view;
    }
}
