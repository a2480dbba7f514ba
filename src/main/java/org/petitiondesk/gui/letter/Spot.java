package org.petitiondesk.gui.letter;

import org.petitiondesk.model.common.Problem;

import java.util.Optional;

/** A place in what is written, for the caret to go to. */
sealed interface Spot {

    /**
     * A line of the body.
     *
     * @param number counted from 1
     */
    record BodyLine(int number) implements Spot {}

    /**
     * A demand.
     *
     * @param index counted from 0
     */
    record DemandRow(int index) implements Spot {}

    record Title() implements Spot {}

    /** Where a translation is said to be checked. */
    record Check() implements Spot {}

    /** Where a problem is to be mended, if it is here. */
    static Optional<Spot> of(Problem found) {
        return found.place().line() > 0
                ? Optional.of(new BodyLine(found.place().line()))
                : switch (found.place().field()) {
                    case "body" -> Optional.of(new BodyLine(1));
                    case "demands" -> Optional.of(new DemandRow(0));
                    case "translation" -> Optional.of(new Check());
                    case "title" -> Optional.of(new Title());
                    default -> Optional.empty();
                };
    }
}
