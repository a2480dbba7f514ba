package org.petitiondesk.gui;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.petitiondesk.gui.shell.DeskWindow;
import org.petitiondesk.gui.shell.WindowParts;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * The program's window without a display, for benchmarks: opens the library that was opened last
 * and times what a person does until what it brings is laid out and drawn.
 *
 * <p>"Laid out" ends when the window has styled and laid out what came and handed it to be drawn,
 * which it is made to do as soon as it is there. "On the screen" ends when the picture with it is
 * drawn, and has in it the wait for the window's next beat, of which there are 60 a second. "Work
 * alone" is the time for which the program's threads worked until all was laid out, whatever else
 * the machine did.
 */
public final class TimedWindow {
    private static final String RECENT = ".recent .hyperlink";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final TKPulseListener laidOut = () -> running().ifPresent(Timing::layOut);
    private final Stage stage;
    private volatile Optional<Timing> running = Optional.empty();

    /**
     * What is timed, in milliseconds from an act until the rows that it brings are laid out or, if
     * that is not forced, drawn.
     */
    public final class Timing {
        private final long begun = System.nanoTime();
        private final double workedBefore = worked();
        private final CompletableFuture<Timing> done = new CompletableFuture<>();
        private boolean areRowsThere;
        private boolean isForced;
        private volatile boolean isLaidOut;
        private double inModel;
        private double laidOut;
        private double work;
        private double onScreen;

        private Timing() {}

        /**
         * The rows are there; what else comes with them is done before they are laid out.
         *
         * @param force lays them out at once, without waiting for the window's next beat, and ends
         *     then: what looks as before is not drawn again
         */
        public void rowsAreThere(boolean force) {
            if (!areRowsThere) {
                areRowsThere = true;
                isForced = force;
                inModel = elapsed();
                if (force) {
                    Platform.runLater(Toolkit.getToolkit()::firePulse);
                }
            }
        }

        public double inModel() {
            return inModel;
        }

        public double laidOut() {
            return laidOut;
        }

        public double onScreen() {
            return onScreen;
        }

        private void layOut() {
            if (areRowsThere && !isLaidOut) {
                laidOut = elapsed();
                work = worked() - workedBefore;
                isLaidOut = true;
                if (isForced) {
                    done.complete(this);
                }
            }
        }

        private void draw() {
            if (isLaidOut && !done.isDone()) {
                onScreen = elapsed();
                done.complete(this);
            }
        }

        private double elapsed() {
            return (System.nanoTime() - begun) / 1e6;
        }
    }

    /** Shows the window; JavaFX is started. */
    public TimedWindow(WindowParts parts) {
        stage =
                HeadlessWindow.on(() -> {
                    Toolkit.getToolkit().addPostSceneTkPulseListener(laidOut);
                    Stage window = new Stage();
                    new DeskWindow(window, parts, file -> {}).show();
                    PerformanceTracker.getSceneTracker(window.getScene())
                            .setOnRenderedFrameTask(() -> running().ifPresent(Timing::draw));
                    return window;
                });
    }

    public Stage stage() {
        return stage;
    }

    /** Opens the library, from the first screen if that is shown, and waits until it is seen. */
    public void open() throws InterruptedException {
        await(() ->
                stage.getScene().lookup(RECENT) != null
                        || stage.getScene().lookup("#petition-list") != null);
        HeadlessWindow.on(() -> {
            if (stage.getScene().lookup(RECENT) instanceof Hyperlink link) {
                link.fire();
            }
            return true;
        });
        await(() ->
                stage.getScene().lookup("#petition-list") instanceof ListView<?> list
                        && list.getSelectionModel().getSelectedItem() != null);
    }

    /** Leaves the library for the first screen. */
    public void close() {
        HeadlessWindow.on(() -> {
            press("Shortcut+O");
            return true;
        });
    }

    /** What a key does; on the window's thread. */
    public void press(String combination) {
        Objects.requireNonNull(
                        stage.getScene().getAccelerators().get(KeyCombination.valueOf(combination)))
                .run();
    }

    /** Times an act, and waits for its end. */
    public Timing time(Runnable act) {
        return HeadlessWindow.on(
                        () -> {
                            Timing timing = new Timing();
                            running = Optional.of(timing);
                            act.run();
                            return timing.done;
                        })
                .join();
    }

    /** What is being timed, or was last. */
    public Optional<Timing> running() {
        return running;
    }

    /** Waits for as long as it takes. */
    public static void await(BooleanSupplier condition) throws InterruptedException {
        while (!HeadlessWindow.on(condition::getAsBoolean)) {
            Thread.sleep(2);
        }
    }

    private double worked() {
        return LongStream.of(threads.getAllThreadIds())
                        .map(threads::getThreadCpuTime)
                        .filter(time -> time > 0)
                        .sum()
                / 1e6;
    }

    /** Prints until when all was laid out, and the work alone. */
    public static void print(String what, List<Timing> timings) {
        print(what, timings, Timing::laidOut);
        print("  work alone", timings, timing -> timing.work);
    }

    public static <T> void print(String what, List<T> timings, ToDoubleFunction<T> milliseconds) {
        double[] sorted = timings.stream().mapToDouble(milliseconds).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-36s median %6.1f ms, 95th percentile %6.1f ms, most %6.1f ms of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
