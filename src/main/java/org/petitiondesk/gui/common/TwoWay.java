package org.petitiondesk.gui.common;

import javafx.beans.property.Property;

/** Binds what a view shows to what its model keeps, in both directions. */
public final class TwoWay {
    private TwoWay() {}

    /**
     * From now on both have one value; the kept one at first.
     *
     * <p>JavaFX's own binding holds both sides weakly: a model that nobody but its view knows would
     * be collected while the view is still there, and what is typed would go nowhere. Here the
     * shown side holds the kept one, not the other way round.
     */
    public static <T> void bind(Property<T> shown, Property<T> kept) {
        shown.bindBidirectional(kept);
        shown.subscribe(kept::setValue);
    }
}
