package org.petitiondesk.gui.common;

import java.util.Optional;

/** Whole numbers as somebody types them. */
public final class WholeNumber {
    private WholeNumber() {}

    /** The number that was typed; empty if it is none. */
    public static Optional<Integer> in(String typed) {
        try {
            return Optional.of(Integer.parseInt(typed.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
