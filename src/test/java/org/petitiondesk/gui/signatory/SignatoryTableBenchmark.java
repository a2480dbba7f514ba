package org.petitiondesk.gui.signatory;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

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
import java.util.function.Supplier;

/**
 * The table of 100,000 signatories in a window without a display: time until the first rows are
 * laid out, from a key to filtered rows laid out, for a jump, and memory; beside the usual way, a
 * {@link FilteredList} over all of them in memory, measured in the same run. "Work alone" is the
 * time for which both threads worked, whatever else the machine did. Run by hand with {@code
 * -Dglass.platform=Headless -Dprism.order=sw}; prints milliseconds and megabytes.
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
    private final List<Double> inModel = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private long libraryThread;
    private Optional<ChangeListener<SignatoryRows>> listening = Optional.empty();
    private final Desk desk;
    private final Stage stage;

    private SignatoryTableBenchmark(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Platform.setImplicitExit(false);
        Path folder = Files.createTempDirectory("benchmark");
        try (LibraryThread thread = new LibraryThread(Platform::runLater)) {
            Desk desk = SampleDesk.open(folder, thread);
            Stage stage = onWindow(SignatoryTableBenchmark::stage);
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
        stage.setScene(new Scene(new Region()));
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
        onWindow(() -> {
            desk.petition().set(Optional.of(petition));
            return true;
        });
        CompletableFuture<Long> library = new CompletableFuture<>();
        desk.thread()
                .run(
                        () -> Thread.currentThread().threadId(),
                        library::complete,
                        library::completeExceptionally);
        libraryThread = library.join();
        double empty = 0;
        List<Double> openings = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            empty = megabytes();
            openings.add(open());
        }
        double full = megabytes();
        print("first rows, the very first time", openings.subList(0, 1));
        print("first rows", openings.subList(OPENINGS / 2, OPENINGS));
        print("first rows, work alone", work.subList(OPENINGS / 2, OPENINGS));
        SignatoriesView view = (SignatoriesView) stage.getScene().getRoot();
        await(() -> table(view).getItems().size() > SIGNATURES);
        List<String> prefixes = prefixes(names);
        for (String prefix : prefixes.subList(0, KEYS / 3)) {
            type(view, prefix);
        }
        inModel.clear();
        work.clear();
        List<Double> keys = new ArrayList<>();
        for (String prefix : prefixes) {
            keys.add(type(view, prefix));
        }
        print("key to filtered rows, not laid out", inModel);
        print("key to filtered rows, work alone", work);
        print("key to filtered rows", keys);
        onWindow(() -> {
            view.model().searchProperty().set("");
            return true;
        });
        List<Double> jumps = new ArrayList<>();
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
        print("filtering all in memory", filters);
    }

    private double open() throws Exception {
        onWindow(() -> {
            stage.getScene().setRoot(new Region());
            return true;
        });
        CompletableFuture<Double> done = new CompletableFuture<>();
        onWindow(() -> {
            long begun = System.nanoTime();
            double workedBefore = worked();
            SignatoriesViewModel model = new SignatoriesViewModel(desk);
            SignatoriesView view =
                    new SignatoriesView(
                            model,
                            new ManyViewModel(desk, model.selectedProperty()),
                            () -> {},
                            () -> {});
            stage.getScene().setRoot(view);
            model.rowsProperty()
                    .subscribe(rows -> {
                        if (!done.isDone() && rows.size() > 0 && rows.get(0).shown().isPresent()) {
                            layOut(view);
                            work.add(worked() - workedBefore);
                            done.complete((System.nanoTime() - begun) / 1e6);
                        }
                    });
            model.load();
            return true;
        });
        double time = done.join();
        SignatoriesView view = (SignatoriesView) stage.getScene().getRoot();
        await(() -> table(view).getItems().size() > SIGNATURES);
        return time;
    }

    private double type(SignatoriesView view, String prefix) throws Exception {
        onWindow(() -> {
            view.model().searchProperty().set("");
            return true;
        });
        await(() -> {
            SignatoryRows rows = view.model().rowsProperty().get();
            return rows.size() > SIGNATURES && rows.get(0).shown().isPresent();
        });
        Thread.sleep(PAUSE_MILLISECONDS);
        CompletableFuture<Double> done = new CompletableFuture<>();
        onWindow(() -> {
            long begun = System.nanoTime();
            double workedBefore = worked();
            ChangeListener<SignatoryRows> listener =
                    (property, was, rows) -> {
                        boolean isThere = rows.size() == 0 || rows.get(0).shown().isPresent();
                        if (isThere && !done.isDone()) {
                            inModel.add((System.nanoTime() - begun) / 1e6);
                            layOut(view);
                            work.add(worked() - workedBefore);
                            done.complete((System.nanoTime() - begun) / 1e6);
                        }
                    };
            listening.ifPresent(view.model().rowsProperty()::removeListener);
            listening = Optional.of(listener);
            view.model().rowsProperty().addListener(listener);

            view.model().searchProperty().set(prefix);
            return true;
        });
        return done.join();
    }

    /** The time that the window's thread, on which it is asked, and the library's have worked. */
    private double worked() {
        return (threads.getCurrentThreadCpuTime() + threads.getThreadCpuTime(libraryThread)) / 1e6;
    }

    private double jump(SignatoriesView view) throws Exception {
        Thread.sleep(PAUSE_MILLISECONDS);
        int to = random.nextInt(SIGNATURES);
        CompletableFuture<Double> done = new CompletableFuture<>();
        onWindow(() -> {
            long begun = System.nanoTime();
            SignatoryRow row = view.model().rowsProperty().get().get(to);
            row.shownProperty()
                    .subscribe(shown -> {
                        if (shown.isPresent() && !done.isDone()) {
                            layOut(view);
                            done.complete((System.nanoTime() - begun) / 1e6);
                        }
                    });
            table(view).scrollTo(to);
            layOut(view);
            return true;
        });
        return done.join();
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
        return onWindow(() -> {
            long begun = System.nanoTime();
            all.setPredicate(signed ->
                    signed.signature().name().asSigned().toLowerCase(Locale.ROOT).contains(wanted));
            return (System.nanoTime() - begun) / 1e6;
        });
    }

    private static void layOut(Parent view) {
        view.applyCss();
        view.layout();
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
        while (!onWindow(condition::getAsBoolean)) {
            Thread.sleep(2);
        }
    }

    private static <T> T onWindow(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-34s median %6.1f ms, 95th percentile %6.1f ms, most %6.1f ms of %d%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)),
                sorted.getLast(),
                sorted.size());
    }
}
