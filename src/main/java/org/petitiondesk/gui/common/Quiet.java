package org.petitiondesk.gui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Does something once nothing has happened for a while, for instance saves when somebody stops
 * typing, and after some time even if things go on happening. To be used on the window's thread.
 */
public final class Quiet {
    private final Executor later;
    private final Executor latest;
    private final Runnable action;
    private int waiting;
    private int round;
    private boolean due;

    /**
     * Something that may wait for as long as things happen.
     *
     * @param time for which nothing has to happen
     */
    public Quiet(Duration time, Executor window, Runnable action) {
        this(after(time, window), never -> {}, action);
    }

    /**
     * @param time for which nothing has to happen
     * @param latest the time after which it is done all the same
     */
    public Quiet(Duration time, Duration latest, Executor window, Runnable action) {
        this(after(time, window), after(latest, window), action);
    }

    private Quiet(Executor later, Executor latest, Runnable action) {
        this.later = later;
        this.latest = latest;
        this.action = action;
    }

    private static Executor after(Duration time, Executor window) {
        return CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, window);
    }

    /** Something happens: the time begins anew. */
    public void disturb() {
        if (!due) {
            int begun = ++round;
            latest.execute(() -> {
                if (begun == round) {
                    end();
                }
            });
        }
        due = true;
        int mine = ++waiting;
        later.execute(() -> {
            if (mine == waiting) {
                end();
            }
        });
    }

    /** Does at once what was to be done later, if there is anything. */
    public void end() {
        if (due) {
            forget();
            action.run();
        }
    }

    /** Does nothing of it. */
    public void forget() {
        due = false;
        waiting++;
        round++;
    }
}
