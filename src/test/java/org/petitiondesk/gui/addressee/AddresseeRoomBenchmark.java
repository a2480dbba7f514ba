package org.petitiondesk.gui.addressee;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.testing.ManyMissions;
import org.petitiondesk.workflow.AddresseeImport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * The room with 10,000 addressees in a window without a display: until the first rows are laid out,
 * from a key to filtered rows and from a chip to them; beside it, filtering the rows in memory
 * alone. Run by hand with {@code -Dglass.platform=Headless -Dprism.order=sw}; prints milliseconds.
 */
final class AddresseeRoomBenchmark {
    private static final int MANY = 10_000;
    private static final int OPENINGS = 5;
    private static final List<String> TYPED =
            List.of("e", "en", "envoy", "envoy number77", "city 3", "land", "");

    private AddresseeRoomBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Platform.setImplicitExit(false);
        Path folder = Files.createTempDirectory("benchmark");
        try (LibraryThread thread = new LibraryThread(Platform::runLater)) {
            Desk desk = SampleDesk.open(folder, thread);
            new AddresseeImport(desk.ids(), desk.clock())
                    .importFile(
                            desk.open().library(),
                            ManyMissions.write(folder.resolve("missions.csv"), MANY),
                            AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                            (done, all) -> true);
            Stage stage = onWindow(Stage::new);
            List<Double> openings = new ArrayList<>();
            List<Double> keys = new ArrayList<>();
            List<Double> chips = new ArrayList<>();
            List<Double> floors = new ArrayList<>();
            for (int i = 0; i < OPENINGS; i++) {
                long begun = System.nanoTime();
                AddresseesViewModel model = onWindow(() -> new AddresseesViewModel(desk));
                AddresseesView view = onWindow(() -> show(stage, model, desk));
                while (onWindow(() -> model.rowsProperty().isEmpty())) {
                    Thread.sleep(2);
                }
                lay(view, () -> true);
                openings.add((System.nanoTime() - begun) / 1e6);
                for (String typed : TYPED) {
                    keys.add(lay(view, () -> set(model, typed)));
                    floors.add(floor(model, typed));
                }
                for (Lack lack : Lack.values()) {
                    AddresseeFilter filter = AddresseeFilter.ALL.lacking(Optional.of(lack));
                    chips.add(
                            lay(
                                    view,
                                    () -> {
                                        model.filterProperty().set(filter);
                                        return true;
                                    }));
                }
            }
            print("first rows", openings);
            print("key to filtered rows", keys);
            print("chip to filtered rows", chips);
            print("filtering in memory alone", floors);
            desk.open().library().close();
        }
        Platform.exit();
    }

    private static AddresseesView show(Stage stage, AddresseesViewModel model, Desk desk) {
        Theme.loadFaces();
        AddresseesView view = new AddresseesView(model, desk.kept(), new NoOverlay());
        stage.setScene(new Scene(view, 1080, 760));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        model.load();
        return view;
    }

    private static boolean set(AddresseesViewModel model, String typed) {
        model.searchProperty().set(typed);
        return true;
    }

    private static double floor(AddresseesViewModel model, String typed) throws Exception {
        List<AddresseeRow> all = onWindow(() -> model.foundProperty().get());
        long begun = System.nanoTime();
        List<String> query = AddresseeRow.query(typed);
        long found = all.stream().filter(row -> row.matches(query)).count();
        double taken = (System.nanoTime() - begun) / 1e6;
        if (found != all.size()) {
            throw new IllegalStateException("found " + found);
        }
        return taken;
    }

    private static double lay(AddresseesView view, Callable<Boolean> change) throws Exception {
        return onWindow(() -> {
            long begun = System.nanoTime();
            change.call();
            view.applyCss();
            view.layout();
            return (System.nanoTime() - begun) / 1e6;
        });
    }

    private static <T> T onWindow(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-26s median %6.1f ms, 95th percentile %6.1f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100));
    }

    private static final class NoOverlay implements Overlay {
        @Override
        public void show(Region dialog, String name) {
            throw new IllegalStateException("nothing is imported here");
        }

        @Override
        public void close() {}
    }
}
