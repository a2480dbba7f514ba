package org.petitiondesk.gui.signatory;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.Theme;
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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The table of 100,000 signatories in a window without a display: time until the first rows are
 * laid out, from a key to filtered rows laid out, for a jump, and memory; beside the usual way, a
 * {@link FilteredList} over all of them in memory, measured in the same run.
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
    private static final int JUMPS = 40;

    /** Nobody types or drags while the key before is still being drawn. */
    private static final int PAUSE_MILLISECONDS = 80;

    private static final String LATIN = "bdfghjklmnprstvwyz";
    private static final String VOWELS = "aeiou";

    private final Random random = new Random(7);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Desk desk;
    private final Stage stage;
    private final List<Long> working = new ArrayList<>();
    private volatile Optional<Timing> running = Optional.empty();
    private final TKPulseListener laidOut = () -> running.ifPresent(Timing::layOut);
    private Optional<ChangeListener<SignatoryRows>> listening = Optional.empty();

    private SignatoryTableBenchmark(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
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
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Platform.setImplicitExit(false);
        Path folder = Files.createTempDirectory("benchmark");
        try (LibraryThread thread = new LibraryThread(Platform::runLater)) {
            Desk desk = SampleDesk.open(folder, thread);
            Stage stage = HeadlessWindow.on(SignatoryTableBenchmark::stage);
            new SignatoryTableBenchmark(desk, stage).run();
            desk.open().library().close();
        }
        Platform.exit();
    }

    private static Stage stage() {
        Theme.loadFaces();
        Stage stage = new Stage();
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(new Scene(new StackPane()));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        return stage;
    }

    private void run() throws Exception {
        Id petition =
                desk.open().library().petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        List<String> names = names();
        desk.open()
                .library()
                .signatures()
                .add(names.stream().map(name -> signed(petition, name)).toList());
        HeadlessWindow.on(() -> {
            desk.petition().set(Optional.of(petition));
            return true;
        });
        working.add(HeadlessWindow.on(() -> Thread.currentThread().threadId()));
        CompletableFuture<Long> library = new CompletableFuture<>();
        desk.thread()
                .run(
                        () -> Thread.currentThread().threadId(),
                        library::complete,
                        library::completeExceptionally);
        working.add(library.join());
        HeadlessWindow.on(() -> {
            Toolkit.getToolkit().addPostSceneTkPulseListener(laidOut);
            PerformanceTracker.getSceneTracker(stage.getScene())
                    .setOnRenderedFrameTask(() -> running.ifPresent(Timing::draw));
            return true;
        });
        double empty = 0;
        List<Timing> openings = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            empty = megabytes();
            openings.add(open());
        }
        double full = megabytes();
        print("first rows, the very first time", openings.subList(0, 1), timing -> timing.laidOut);
        print("first rows", openings.subList(OPENINGS / 2, OPENINGS));
        SignatoriesView view = (SignatoriesView) ground().getChildren().getFirst();
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
        System.out.printf(Locale.ROOT, "one more such room: %.1f MB more%n", full - empty);
        FilteredList<Signed> all = peer(petition);
        System.out.printf(Locale.ROOT, "all in memory: %.1f MB more%n", megabytes() - before);
        List<Double> filters = new ArrayList<>();
        for (String prefix : prefixes) {
            filters.add(filter(all, prefix));
        }
        print("filtering all in memory", filters, time -> time);
    }

    /** What stands around the room. */
    private StackPane ground() {
        return (StackPane) stage.getScene().getRoot();
    }

    private Timing open() throws Exception {
        HeadlessWindow.on(() -> {
            ground().getChildren().clear();
            return true;
        });
        Thread.sleep(PAUSE_MILLISECONDS);
        Timing timing =
                time(() -> {
                    SignatoriesViewModel model = new SignatoriesViewModel(desk);
                    SignatoriesView view =
                            new SignatoriesView(
                                    model,
                                    new ManyViewModel(desk, model.selectedProperty()),
                                    () -> {},
                                    () -> {});
                    ground().getChildren().setAll(view);
                    model.rowsProperty()
                            .subscribe(rows -> {
                                if (areThere(rows, 0)) {
                                    running.orElseThrow().rowsAreThere(true);
                                }
                            });
                    model.load();
                });
        SignatoriesView view = (SignatoriesView) ground().getChildren().getFirst();
        await(() -> table(view).getItems().size() > SIGNATURES);
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

    private FilteredList<Signed> peer(Id petition) throws Exception {
        CompletableFuture<List<Signed>> all = new CompletableFuture<>();
        desk.thread()
                .run(
                        () -> desk.open().library().signatures().of(petition).toList(),
                        all::complete,
                        all::completeExceptionally);
        return new FilteredList<>(FXCollections.observableArrayList(all.join()));
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
                        desk.ids().next(), Signatory.Kind.PERSON, "mail@example.org", "", false);
        return new Signed(
                signatory,
                new Signature(
                        desk.ids().next(),
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
