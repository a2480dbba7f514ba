package org.petitiondesk.gui.letter;

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
}
