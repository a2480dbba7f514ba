package org.petitiondesk.gui.signatory;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.shell.DeskWindow;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The room of the signatories with 100,000 of them in the program's window without a display: time
 * from its key (Ctrl 5) until the first rows are laid out, from a key to filtered rows laid out,
 * for a jump, and memory; beside the usual way, a {@link FilteredList} over all of them in memory,
 * measured in the same run. Each opening is the first in a window that was just opened and left
 * alone for some seconds; "not prepared" is one that follows at once.
 *
 * <p>"Laid out" ends when the window has styled and laid out the rows and handed them to be drawn,
 * which it is made to do as soon as they are there. "On the screen" ends when the picture with them
 * is drawn, and has in it the wait for the window's next beat, of which there are 60 a second.
 * "Work alone" is the time for which the window's and the library's thread worked until the rows
 * were laid out, whatever else the machine did. Run by hand with {@code -Dglass.platform=Headless
 * -Dprism.order=sw}; prints milliseconds and megabytes.
 */
final class SignatoryTableBenchmark {
    private static final int SIGNATURES = 100_000;
    private static final int OPENINGS = 10;
    private static final int KEYS = 120;
    private static final String PETITION = "NKR 2012 / 09";

    /** A person looks at what the window opens with before going to another room. */
    private static final int QUIET_MILLISECONDS = 4000;

    private static final int JUMPS = 40;

    /** Nobody types or drags while the key before is still being drawn. */
    private static final int PAUSE_MILLISECONDS = 80;

    private static final String LATIN = "bdfghjklmnprstvwyz";
    private static final String VOWELS = "aeiou";

    private final Random random = new Random(7);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final WindowParts parts;
    private final List<Long> working = new ArrayList<>();
    private volatile Optional<Timing> running = Optional.empty();
    private final TKPulseListener laidOut = () -> running.ifPresent(Timing::layOut);
    private Optional<ChangeListener<SignatoryRows>> listening = Optional.empty();

    private SignatoryTableBenchmark(WindowParts parts) {
        this.parts = parts;
    }

    /** What is timed, from an act until the rows that it brings are drawn. */
    private final class Timing {
        private final long begun = System.nanoTime();
        private final double workedBefore = worked();
        private final CompletableFuture<Timing> done = new CompletableFuture<>();
        private boolean areRowsThere;
        private volatile boolean isLaidOut;
        private double inModel;
        private double laidOut;
        private double work;
        private double onScreen;

        /** The rows are there; what else comes with them is done before they are laid out. */
        void rowsAreThere(boolean isForced) {
            if (!areRowsThere) {
                areRowsThere = true;
                inModel = elapsed();
                if (isForced) {
                    Platform.runLater(Toolkit.getToolkit()::firePulse);
                }
            }
        }

        void layOut() {
            if (areRowsThere && !isLaidOut) {
                laidOut = elapsed();
                work = worked() - workedBefore;
                isLaidOut = true;
            }
        }

        void draw() {
            if (isLaidOut && !done.isDone()) {
                onScreen = elapsed();
                done.complete(this);
            }
        }

        private double elapsed() {
            return (System.nanoTime() - begun) / 1e6;
        }
    }

    public static void main(String[] arguments) throws Exception {
        HeadlessWindow.start();
        new SignatoryTableBenchmark(SampleDesk.in(Files.createTempDirectory("benchmark"))).run();
        Platform.exit();
    }

    private void run() throws Exception {
        List<String> names = names();
        fill(names);
        HeadlessWindow.on(() -> {
            Toolkit.getToolkit().addPostSceneTkPulseListener(laidOut);
            return true;
        });
        working.add(HeadlessWindow.on(() -> Thread.currentThread().threadId()));
        List<Timing> openings = new ArrayList<>();
        List<Timing> hurried = new ArrayList<>();
        Stage stage = window();
        for (int i = 0; i < OPENINGS; i++) {
            open(stage);
            Thread.sleep(QUIET_MILLISECONDS);
            openings.add(enter(stage));
            key(stage, "Shortcut+O");
        }
        for (int i = 0; i < OPENINGS; i++) {
            open(stage);
            hurried.add(enter(stage));
            key(stage, "Shortcut+O");
        }
        print("first rows, the very first time", openings.subList(0, 1));
        print("first rows", openings);
        print("first rows, not prepared", hurried);
        double before = megabytes();
        open(stage);
        enter(stage);
        System.out.printf(Locale.ROOT, "the library's rooms: %.1f MB more%n", megabytes() - before);
        inRoom(view(stage), names);
        HeadlessWindow.leave(stage);
    }

    private void inRoom(SignatoriesView view, List<String> names) throws Exception {
        working.add(library(view.model().desk(), () -> Thread.currentThread().threadId()));
        List<String> prefixes = prefixes(names);
        for (String prefix : prefixes.subList(0, KEYS / 3)) {
            type(view, prefix, true);
        }
        List<Timing> forced = new ArrayList<>();
        List<Timing> keys = new ArrayList<>();
        for (String prefix : prefixes) {
            forced.add(type(view, prefix, true));
            keys.add(type(view, prefix, false));
        }
        print("key to filtered rows, not laid out", forced, timing -> timing.inModel);
        print("key to filtered rows", forced);
        print("key to filtered rows, on the screen", keys, timing -> timing.onScreen);
        search(view, "");
        List<Timing> jumps = new ArrayList<>();
        for (int i = 0; i < JUMPS; i++) {
            jumps.add(jump(view));
        }
        print("jump to rows", jumps);
        double before = megabytes();
        FilteredList<Signed> all = peer(view.model().desk());
        System.out.printf(Locale.ROOT, "all in memory: %.1f MB more%n", megabytes() - before);
        List<Double> filters = new ArrayList<>();
        for (String prefix : prefixes) {
            filters.add(filter(all, prefix));
        }
        print("filtering all in memory", filters, time -> time);
    }

    /** The sample with many more signatures of its first petition. */
    private void fill(List<String> names) throws Exception {
        Path file = parts.home().resolve("many.petitiondesk");
        try (Library library = parts.store().create(file, Optional.empty())) {
            parts.sample().fill(library);
            Id petition = library.petitions().findByCode(PETITION).orElseThrow().id();
            library.signatures().add(names.stream().map(name -> signed(petition, name)).toList());
        }
        parts.recent().add(file);
    }

    private Stage window() {
        return HeadlessWindow.on(() -> {
            Stage window = new Stage();
            new DeskWindow(window, parts, file -> {}).show();
            PerformanceTracker.getSceneTracker(window.getScene())
                    .setOnRenderedFrameTask(() -> running.ifPresent(Timing::draw));
            return window;
        });
    }

    /** Opens the library, from the first screen if that is shown, and waits until it is seen. */
    private static void open(Stage stage) throws Exception {
        await(() ->
                stage.getScene().lookup(".recent .hyperlink") != null
                        || stage.getScene().lookup("#petition-list") != null);
        HeadlessWindow.on(() -> {
            if (stage.getScene().lookup(".recent .hyperlink") instanceof Hyperlink link) {
                link.fire();
            }
            return true;
        });
        await(() ->
                stage.getScene().lookup("#petition-list") instanceof ListView<?> list
                        && list.getSelectionModel().getSelectedItem() != null);
    }

    private static void key(Stage stage, String combination) {
        HeadlessWindow.on(() -> {
            press(stage, combination);
            return true;
        });
    }

    private static void press(Stage stage, String combination) {
        Objects.requireNonNull(
                        stage.getScene().getAccelerators().get(KeyCombination.valueOf(combination)))
                .run();
    }

    private static SignatoriesView view(Stage stage) {
        return (SignatoriesView) stage.getScene().lookup(".signatories");
    }

    private Timing enter(Stage stage) throws Exception {
        Timing timing =
                time(() -> {
                    press(stage, "Shortcut+5");
                    view(stage)
                            .model()
                            .rowsProperty()
                            .subscribe(rows -> {
                                if (areThere(rows, 0)) {
                                    running.orElseThrow().rowsAreThere(true);
                                }
                            });
                });
        await(() -> table(view(stage)).getItems().size() > SIGNATURES);
        return timing;
    }

    private Timing type(SignatoriesView view, String prefix, boolean isForced) throws Exception {
        search(view, "");
        await(() -> {
            SignatoryRows rows = view.model().rowsProperty().get();
            return rows.size() > SIGNATURES && areThere(rows, 0);
        });
        Thread.sleep(PAUSE_MILLISECONDS);
        return time(() -> {
            ChangeListener<SignatoryRows> listener =
                    (property, was, rows) -> {
                        if (rows.size() == 0 || areThere(rows, 0)) {
                            running.orElseThrow().rowsAreThere(isForced);
                        }
                    };
            listening.ifPresent(view.model().rowsProperty()::removeListener);
            listening = Optional.of(listener);
            view.model().rowsProperty().addListener(listener);
            view.model().searchProperty().set(prefix);
        });
    }

    private static void search(SignatoriesView view, String query) {
        HeadlessWindow.on(() -> {
            view.model().searchProperty().set(query);
            return true;
        });
    }

    private Timing jump(SignatoriesView view) throws Exception {
        Thread.sleep(PAUSE_MILLISECONDS);
        int to = random.nextInt(SIGNATURES);
        return time(() -> {
            Timing timing = running.orElseThrow();
            view.model()
                    .rowsProperty()
                    .get()
                    .get(to)
                    .shownProperty()
                    .subscribe(shown -> {
                        if (shown.isPresent()) {
                            timing.rowsAreThere(true);
                        }
                    });
            table(view).scrollTo(to);
        });
    }

    private static boolean areThere(SignatoryRows rows, int index) {
        return rows.size() > index && rows.get(index).shown().isPresent();
    }

    /** Times an act; an earlier one ends when its rows are drawn. */
    private Timing time(Runnable act) {
        return HeadlessWindow.on(
                        () -> {
                            Timing timing = new Timing();
                            running = Optional.of(timing);
                            act.run();
                            return timing.done;
                        })
                .join();
    }

    /** The time that the window's thread and the library's have worked. */
    private double worked() {
        return working.stream().mapToLong(threads::getThreadCpuTime).sum() / 1e6;
    }

    private FilteredList<Signed> peer(Desk desk) {
        Id petition = desk.petition().get().orElseThrow();
        return new FilteredList<>(
                FXCollections.observableArrayList(
                        library(
                                desk,
                                () -> desk.open().library().signatures().of(petition).toList())));
    }

    private static <T> T library(Desk desk, Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        desk.thread().run(work, done::complete, done::completeExceptionally);
        return done.join();
    }

    private static double filter(FilteredList<Signed> all, String prefix) throws Exception {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        return HeadlessWindow.on(() -> {
            long begun = System.nanoTime();
            all.setPredicate(signed ->
                    signed.signature().name().asSigned().toLowerCase(Locale.ROOT).contains(wanted));
            return (System.nanoTime() - begun) / 1e6;
        });
    }

    private static TableView<?> table(SignatoriesView view) {
        return (TableView<?>) view.lookup("#signatory-table");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < SIGNATURES; i++) {
            names.add(
                    switch (i % 4) {
                        case 0 -> latin() + " " + latin();
                        case 1 -> latin() + " " + latin() + " (" + han() + ")";
                        case 2 -> latin() + " " + latin() + " (" + hangul() + ")";
                        default -> i % 8 == 3 ? han() : hangul();
                    });
        }
        return names;
    }

    private String latin() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append(LATIN.charAt(random.nextInt(LATIN.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String han() {
        return Character.toString('一' + random.nextInt(60))
                + Character.toString('一' + random.nextInt(2000))
                + Character.toString('一' + random.nextInt(2000));
    }

    private String hangul() {
        return Character.toString('가' + 28 * random.nextInt(60))
                + Character.toString('가' + 28 * random.nextInt(300))
                + Character.toString('가' + 28 * random.nextInt(300));
    }

    /** As they are typed: one to four letters of a name, one to three of Han or Hangul. */
    private List<String> prefixes(List<String> names) {
        List<String> prefixes = new ArrayList<>();
        while (prefixes.size() < KEYS) {
            String name = names.get(random.nextInt(names.size()));
            int bracket = name.indexOf('(');
            String part =
                    prefixes.size() % 2 == 0 || bracket < 0 ? name : name.substring(bracket + 1);
            boolean isLatin = part.charAt(0) < 0x250;
            prefixes.add(part.substring(0, 1 + random.nextInt(isLatin ? 4 : 3)));
        }
        return prefixes;
    }

    private Signed signed(Id petition, String name) {
        Signatory signatory =
                new Signatory(
                        parts.ids().next(), Signatory.Kind.PERSON, "mail@example.org", "", false);
        return new Signed(
                signatory,
                new Signature(
                        parts.ids().next(),
                        petition,
                        signatory.id(),
                        Optional.empty(),
                        new SignedName(name),
                        Capacity.Personal.PLAIN,
                        latin(),
                        "",
                        Optional.empty(),
                        ConsentGiven.of(random.nextBoolean() ? Consent.PUBLIC : Consent.DELIVERY),
                        new SignatureSource.Typed(),
                        SignatureState.ACTIVE));
    }

    private static double megabytes() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static void await(BooleanSupplier condition) throws Exception {
        while (!HeadlessWindow.on(condition::getAsBoolean)) {
            Thread.sleep(2);
        }
    }

    private static void print(String what, List<Timing> timings) {
        print(what, timings, timing -> timing.laidOut);
        print("  work alone", timings, timing -> timing.work);
    }

    private static <T> void print(String what, List<T> timings, ToDoubleFunction<T> milliseconds) {
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
