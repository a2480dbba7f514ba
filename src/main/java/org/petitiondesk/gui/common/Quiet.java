package org.petitiondesk.gui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Does something once nothing has happened for a while, for instance saves when somebody stops
 * typing. To be used on the window's thread.
 */
public final class Quiet {
    private final Executor later;
    private final Runnable action;
    private int waiting;
    private boolean due;

    public Quiet(Duration time, Executor window, Runnable action) {
        this.later =
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, window);
        this.action = action;
    }

    /** Something happens: the time begins anew. */
    public void disturb() {
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
    }
}
