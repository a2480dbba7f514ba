package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import java.util.Optional;

/**
 * Something that can be done from a menu, by a key, or by its name.
 *
 * @param name what it does, in the person's language
 * @param key which key does it
 * @param possible whether it can be done now
 */
public record Command(
        String name,
        Optional<KeyCombination> key,
        Runnable action,
        ObservableValue<Boolean> possible) {

    /** A command that can always be done. */
    public static Command of(String name, Runnable action) {
        return new Command(name, Optional.empty(), action, new ReadOnlyBooleanWrapper(true));
    }

    /**
     * The same with a key.
     *
     * @param combination as {@link KeyCombination#valueOf} reads it, for example {@code Shortcut+E}
     */
    public Command on(String combination) {
        return new Command(
                name, Optional.of(KeyCombination.valueOf(combination)), action, possible);
    }

    /** The same, which can be done only at times. */
    public Command when(ObservableValue<Boolean> isPossible) {
        return new Command(name, key, action, isPossible);
    }

    /** What the key is called; empty if there is none. */
    public String keyName() {
        return key.map(KeyCombination::getDisplayText).orElse("");
    }

    /** Does it if it can be done. */
    public void run() {
        if (possible.getValue()) {
            action.run();
        }
    }
}
