package org.petitiondesk.gui.page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.Quiet;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.Executor;

/**
 * Small pages beside the pages: whether they are shown, and which of them wait to be drawn. Only
 * those are drawn that somebody looks at; they hold their pictures themselves.
 */
public final class Thumbnails {
    /** Of a small page, in the window's units of length. */
    static final double WIDTH = 56;

    private static final String KEPT = "page.thumbnails";
    private static final String ON = "on";
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LATEST = Duration.ofSeconds(1);

    private final Kept kept;
    private final Runnable asked;
    private final Quiet pause;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final SequencedSet<Spot> waiting = new LinkedHashSet<>();

    /** Where a small page is looked at. */
    interface Spot {
        /** The page, counted from 0; empty if there is none now. */
        Optional<Integer> page();

        /** Shows that page. */
        void show(BufferedImage picture);
    }

    /**
     * @param asked is run whenever a spot waits for its page
     */
    Thumbnails(Kept kept, Executor window, Runnable asked) {
        this.kept = kept;
        this.asked = asked;
        this.pause = new Quiet(PAUSE, LATEST, window, this::lookAnew);
        recall();
        open.addListener((property, before, now) -> {
            kept.put(KEPT, now ? ON : "off");
            lookAnew();
        });
    }

    /** They are shown or not as they were in the room before. */
    void recall() {
        open.set(kept.get(KEPT).filter(ON::equals).isPresent());
    }

    /** The pages are others now; they follow when nobody types for a moment. */
    void changed() {
        if (open.get()) {
            pause.disturb();
        }
    }

    /** The pages are those of another letter, and follow at once. */
    void changedWholly() {
        if (open.get()) {
            pause.forget();
            lookAnew();
        }
    }

    private void lookAnew() {
        waiting.clear();
        revision.set(revision.get() + 1);
    }

    /** Somebody looks at a spot: its page is drawn if it is not as it was. */
    void look(Spot spot) {
        if (open.get()) {
            waiting.add(spot);
            asked.run();
        }
    }

    /** The next one to be drawn. */
    Optional<Spot> next() {
        while (!waiting.isEmpty()) {
            Spot spot = waiting.removeFirst();
            if (spot.page().isPresent()) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    public void toggle() {
        open.set(!open.get());
    }

    /** Whether they are shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Grows whenever what is looked at may have another picture. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
