package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.petitiondesk.gui.common.FailureReport;
import org.petitiondesk.gui.common.Theme;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** JavaFX without a display, for tests. */
public final class HeadlessWindow {
    private static final int PATIENCE_SECONDS = 60;

    /** What went wrong on the window's thread and was told to nobody. */
    private static final Queue<Throwable> FAILURES = new ConcurrentLinkedQueue<>();

    private HeadlessWindow() {}

    /**
     * Starts JavaFX once; a test that needs it is skipped where the machine lacks Pango or fonts.
     */
    public static void start() throws IOException, InterruptedException {
        assumeTrue(
                HeadlessMachine.hasPango(),
                "JavaFX draws text by Pango: install libpangoft2-1.0 to run the tests of the"
                        + " window");
        assumeTrue(
                HeadlessMachine.hasAnyFont(),
                "JavaFX needs one font of the system: install one, for instance fonts-dejavu-core");
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            started.countDown();
        }
        assertTrue(started.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        Platform.setImplicitExit(false);
        on(() -> {
            Theme.loadFaces();
            Thread.currentThread()
                    .setUncaughtExceptionHandler((thread, failure) -> FAILURES.add(failure));
            return true;
        });
    }

    /** Does something on the window's thread and gives its result. */
    public static <T> T on(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | AssertionError e) {
                result.completeExceptionally(e);
            }
        });
        return result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Waits until something holds, which is asked on the window's thread. */
    public static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            if (on(condition::getAsBoolean)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the window did not come to it: " + what);
    }

    /** Closes a window as its button does. */
    public static void leave(Stage stage) throws InterruptedException {
        on(() -> {
            stage.getOnCloseRequest()
                    .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        await("closing", () -> !stage.isShowing());
        assertEquals(List.of(), FAILURES.stream().map(FailureReport::of).toList());
    }
}
