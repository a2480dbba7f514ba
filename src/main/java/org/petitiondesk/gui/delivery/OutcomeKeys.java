package org.petitiondesk.gui.delivery;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.util.List;
import java.util.Optional;

/** The keys 1 to 8, each for one outcome, where nobody types. */
final class OutcomeKeys {
    private OutcomeKeys() {}

    /** The outcome that a key stands for; empty for other keys and within fields. */
    static Optional<DeliveryOutcome> of(KeyEvent event) {
        boolean isBare =
                !event.isShortcutDown()
                        && !event.isAltDown()
                        && !event.isControlDown()
                        && !(event.getTarget() instanceof TextInputControl);
        return isBare ? of(event.getCode()) : Optional.empty();
    }

    private static Optional<DeliveryOutcome> of(KeyCode key) {
        for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
            int digit = number(outcome);
            if (key == KeyCode.valueOf("DIGIT" + digit)
                    || key == KeyCode.valueOf("NUMPAD" + digit)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    /** The number of its key. */
    static int number(DeliveryOutcome outcome) {
        return List.of(DeliveryOutcome.values()).indexOf(outcome) + 1;
    }
}
