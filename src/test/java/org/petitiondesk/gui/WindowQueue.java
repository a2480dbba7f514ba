package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.petitiondesk.gui.common.Changes;
import org.petitiondesk.gui.common.LibraryThread;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The window's thread for tests that have no window: what it is to do is done while one waits. */
public final class WindowQueue implements Executor {
    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** Does what comes until something holds. */
    public void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = waiting.poll(30, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing more happens");
            next.run();
        }
    }

    /** Does what comes until everything is on the disk and was read anew. */
    public void settle(LibraryThread thread, Changes changes) throws InterruptedException {
        awaitTurn(thread, changes);
        awaitTurn(thread, changes);
    }

    private void awaitTurn(LibraryThread thread, Changes changes) throws InterruptedException {
        boolean[] done = {false};
        thread.run(() -> true, found -> done[0] = true, failure -> done[0] = true);
        await(() -> done[0] && !changes.savingProperty().get());
    }
}
