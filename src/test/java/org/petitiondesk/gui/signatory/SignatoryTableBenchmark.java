package org.petitiondesk.gui.signatory;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.TableView;

import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.TimedWindow;
import org.petitiondesk.gui.TimedWindow.Timing;
import org.petitiondesk.gui.common.Desk;
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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * The room of the signatories with 100,000 of them in the program's window without a display: time
 * from its key (Ctrl 5) until the first rows are laid out, from a key to filtered rows laid out,
 * for a jump; beside the usual way, a {@link FilteredList} over all of them in memory, measured in
 * the same run. Each opening is the first in a window that was just opened and left alone for some
 * seconds; "not prepared" is one that follows at once.
 *
 * <p>Run by hand with {@code -Dglass.platform=Headless -Dprism.order=sw}; prints milliseconds and
 * megabytes.
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
    private final WindowParts parts;
    private final List<String> names = names();
    private final TimedWindow window;
    private Optional<ChangeListener<SignatoryRows>> listening = Optional.empty();

    private SignatoryTableBenchmark(WindowParts parts) throws Exception {
        this.parts = parts;
        fill();
        this.window = new TimedWindow(parts);
    }

    public static void main(String[] arguments) throws Exception {
        HeadlessWindow.start();
        new SignatoryTableBenchmark(SampleDesk.in(Files.createTempDirectory("benchmark"))).run();
        Platform.exit();
    }

    private void run() throws Exception {
        List<Timing> openings = new ArrayList<>();
        List<Timing> hurried = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            window.open();
            Thread.sleep(QUIET_MILLISECONDS);
            openings.add(enter());
            window.close();
        }
        for (int i = 0; i < OPENINGS; i++) {
            window.open();
            hurried.add(enter());
            window.close();
        }
        TimedWindow.print("first rows, the very first time", openings.subList(0, 1));
        TimedWindow.print("first rows", openings);
        TimedWindow.print("first rows, not prepared", hurried);
        window.open();
        enter();
        inRoom(view());
        HeadlessWindow.leave(window.stage());
    }

    private void inRoom(SignatoriesView view) throws Exception {
        List<String> prefixes = prefixes();
        for (String prefix : prefixes.subList(0, KEYS / 3)) {
            type(view, prefix, true);
        }
        List<Timing> forced = new ArrayList<>();
        List<Timing> keys = new ArrayList<>();
        for (String prefix : prefixes) {
            forced.add(type(view, prefix, true));
            keys.add(type(view, prefix, false));
        }
        TimedWindow.print("key to filtered rows, not laid out", forced, Timing::inModel);
        TimedWindow.print("key to filtered rows", forced);
        TimedWindow.print("key to filtered rows, on the screen", keys, Timing::onScreen);
        search(view, "");
        List<Timing> jumps = new ArrayList<>();
        for (int i = 0; i < JUMPS; i++) {
            jumps.add(jump(view));
        }
        TimedWindow.print("jump to rows", jumps);
        double before = megabytes();
        FilteredList<Signed> all = peer(view.model().desk());
        System.out.printf(Locale.ROOT, "all in memory: %.1f MB more%n", megabytes() - before);
        List<Double> filters = new ArrayList<>();
        for (String prefix : prefixes) {
            filters.add(filter(all, prefix));
        }
        TimedWindow.print("filtering all in memory", filters, time -> time);
    }

    /** The sample with many more signatures of its first petition. */
    private void fill() throws Exception {
        Path file = parts.home().resolve("many.petitiondesk");
        try (Library library = parts.store().create(file, Optional.empty())) {
            parts.sample().fill(library);
            Id petition = library.petitions().findByCode(PETITION).orElseThrow().id();
            library.signatures().add(names.stream().map(name -> signed(petition, name)).toList());
        }
        parts.recent().add(file);
    }

    private SignatoriesView view() {
        return (SignatoriesView) window.stage().getScene().lookup(".signatories");
    }

    private Timing enter() throws Exception {
        Timing timing =
                window.time(() -> {
                    window.press("Shortcut+5");
                    view().model()
                            .rowsProperty()
                            .subscribe(rows -> {
                                if (areThere(rows, 0)) {
                                    running().rowsAreThere(true);
                                }
                            });
                });
        TimedWindow.await(() -> table(view()).getItems().size() > SIGNATURES);
        return timing;
    }

    private Timing type(SignatoriesView view, String prefix, boolean isForced) throws Exception {
        search(view, "");
        TimedWindow.await(() -> {
            SignatoryRows rows = view.model().rowsProperty().get();
            return rows.size() > SIGNATURES && areThere(rows, 0);
        });
        Thread.sleep(PAUSE_MILLISECONDS);
        return window.time(() -> {
            ChangeListener<SignatoryRows> listener =
                    (property, was, rows) -> {
                        if (rows.size() == 0 || areThere(rows, 0)) {
                            running().rowsAreThere(isForced);
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
        return window.time(() -> {
            Timing timing = running();
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

    private Timing running() {
        return window.running().orElseThrow();
    }

    private static boolean areThere(SignatoryRows rows, int index) {
        return rows.size() > index && rows.get(index).shown().isPresent();
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
    private List<String> prefixes() {
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
}
