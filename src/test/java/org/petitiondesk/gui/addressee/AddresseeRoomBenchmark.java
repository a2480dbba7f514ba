package org.petitiondesk.gui.addressee;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Theme;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.testing.ManyMissions;
import org.petitiondesk.workflow.AddresseeImport;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;

/**
 * The room with 10,000 addressees in a window without a display: until the first rows are laid out,
 * in a room that is built and in one that is built for it; until all are there; from a key, a chip
 * and a choice to rows that are laid out. Floors measured in the same run: the titles alone by bare
 * JDBC, and a plain table of three columns of text over strings in memory, filtered by the same
 * keys. "Work alone" is the time for which the window's and the library's thread worked, whatever
 * else the machine did. Run by hand with {@code -Dglass.platform=Headless -Dprism.order=sw}; prints
 * milliseconds.
 */
final class AddresseeRoomBenchmark {
    private static final int MANY = 10_000;
    private static final int OPENINGS = 10;
    private static final int ROUNDS = 12;
    private static final List<String> TYPED =
            List.of("e", "en", "envoy", "envoy number77", "city 3", "land a", "7", "77", "778", "");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Desk desk;
    private final Stage stage;
    private final List<Long> working = new ArrayList<>();

    /** By the clock, and what the threads worked of it. */
    private record Time(double elapsed, double worked) {}

    /** A moment from which something is timed. */
    private final class Begun {
        private final long at = System.nanoTime();
        private final double before = worked();

        Time ended() {
            return new Time((System.nanoTime() - at) / 1e6, worked() - before);
        }
    }

    private AddresseeRoomBenchmark(Desk desk, Stage stage) {
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
            new AddresseeImport(desk.ids(), desk.clock())
                    .importFile(
                            desk.open().library(),
                            ManyMissions.write(folder.resolve("missions.csv"), MANY),
                            AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                            (done, all) -> true);
            Stage stage = HeadlessWindow.on(AddresseeRoomBenchmark::stage);
            new AddresseeRoomBenchmark(desk, stage).run();
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
        working.add(HeadlessWindow.on(() -> Thread.currentThread().threadId()));
        CompletableFuture<Long> library = new CompletableFuture<>();
        desk.thread()
                .run(
                        () -> Thread.currentThread().threadId(),
                        library::complete,
                        library::completeExceptionally);
        working.add(library.join());
        List<Time> built = new ArrayList<>();
        List<Time> first = new ArrayList<>();
        List<Time> all = new ArrayList<>();
        for (int i = 0; i < 2 * OPENINGS; i++) {
            boolean isBuiltBefore = i % 2 == 1;
            open(isBuiltBefore, isBuiltBefore ? first : built, all);
        }
        print("first rows, room built, first", first.subList(0, 1));
        print("first rows, room built", later(first));
        print("first rows, room being built", later(built));
        print("all rows", later(all));
        AddresseesViewModel model = open(true, first, all);
        Parent view = (Parent) ground().getChildren().getFirst();
        List<Time> keys = new ArrayList<>();
        List<Time> chips = new ArrayList<>();
        List<Time> choices = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String typed : TYPED) {
                keys.add(lay(view, () -> model.searchProperty().set(typed)));
            }
            for (Lack lack : Lack.values()) {
                AddresseeFilter filter = AddresseeFilter.ALL.lacking(Optional.of(lack));
                chips.add(lay(view, () -> model.found().filterProperty().set(filter)));
                chips.add(lay(view, () -> model.found().filterProperty().set(AddresseeFilter.ALL)));
            }
            for (int row = 0; row < 10; row++) {
                AddresseeRow next = model.rowsProperty().get(10 * round + row);
                choices.add(lay(view, () -> model.choose(next.id())));
            }
        }
        print("key to filtered rows", later(keys));
        print("chip to filtered rows", later(chips));
        print("another is chosen", later(choices));
        floors(model.rowsProperty().stream().map(AddresseeRow::title).toList());
    }

    /** What the machine was warmed up for. */
    private static List<Time> later(List<Time> times) {
        return times.subList(times.size() / 3, times.size());
    }

    /** What stands around the room. */
    private StackPane ground() {
        return (StackPane) stage.getScene().getRoot();
    }

    private AddresseesViewModel open(boolean isBuiltBefore, List<Time> first, List<Time> all)
            throws Exception {
        CompletableFuture<Time> begins = new CompletableFuture<>();
        CompletableFuture<Time> ends = new CompletableFuture<>();
        HeadlessWindow.on(() -> ground().getChildren().removeIf(room -> true));
        Thread.sleep(100);
        Begun[] begun = {new Begun()};
        AddresseesViewModel model =
                HeadlessWindow.on(() -> {
                    AddresseesViewModel rows = new AddresseesViewModel(desk);
                    ground().getChildren()
                            .setAll(new AddresseesView(rows, desk.kept(), new NoOverlay()));
                    return rows;
                });
        if (isBuiltBefore) {
            HeadlessWindow.on(() -> layOut(ground()));
            Thread.sleep(100);
        }
        HeadlessWindow.on(() -> {
            if (isBuiltBefore) {
                begun[0] = new Begun();
            }
            model.rowsProperty()
                    .addListener(
                            (ListChangeListener<AddresseeRow>)
                                    change ->
                                            Platform.runLater(() -> {
                                                boolean areAll =
                                                        model.rowsProperty().size() >= MANY;
                                                if (!begins.isDone()
                                                        || (areAll && !ends.isDone())) {
                                                    layOut(ground());
                                                    begins.complete(begun[0].ended());
                                                }
                                                if (areAll) {
                                                    ends.complete(begun[0].ended());
                                                }
                                            }));
            model.load();
            return true;
        });
        first.add(begins.join());
        all.add(ends.join());
        return model;
    }

    private Time lay(Parent view, Runnable change) throws Exception {
        Thread.sleep(20);
        return HeadlessWindow.on(() -> {
            Begun begun = new Begun();
            change.run();
            layOut(view);
            return begun.ended();
        });
    }

    private static boolean layOut(Parent view) {
        view.applyCss();
        view.layout();
        return true;
    }

    private void floors(List<String> titles) throws Exception {
        TableView<String> table =
                HeadlessWindow.on(() -> {
                    TableView<String> plain = new TableView<>();
                    plain.setFixedCellSize(44);
                    for (int i = 0; i < 3; i++) {
                        TableColumn<String, String> column = new TableColumn<>("column");
                        column.setCellValueFactory(
                                row -> new ReadOnlyObjectWrapper<>(row.getValue()));
                        plain.getColumns().add(column);
                    }
                    ground().getChildren().setAll(plain);
                    return plain;
                });
        List<Time> empty = new ArrayList<>();
        List<Time> keys = new ArrayList<>();
        List<Time> reads = new ArrayList<>();
        List<String> lower = titles.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            empty.add(lay(table, () -> table.setItems(FXCollections.observableArrayList(titles))));
            for (String typed : TYPED) {
                keys.add(
                        lay(
                                table,
                                () ->
                                        table.getItems()
                                                .setAll(
                                                        lower.stream()
                                                                .filter(each ->
                                                                        each.contains(typed))
                                                                .toList())));
            }
            reads.add(read());
        }
        print("floor: rows of a plain table", later(empty));
        print("floor: key in a plain table", later(keys));
        print("floor: titles by bare JDBC", later(reads));
    }

    private Time read() throws Exception {
        long begun = System.nanoTime();
        long before = threads.getCurrentThreadCpuTime();
        List<String> titles = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.open().file());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select t.text from addressee a join post_title t"
                                        + " on t.owner = a.post order by t.text")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        if (titles.size() < MANY) {
            throw new IllegalStateException("read " + titles.size());
        }
        return new Time(
                (System.nanoTime() - begun) / 1e6,
                (threads.getCurrentThreadCpuTime() - before) / 1e6);
    }

    /** The time that the window's thread and the library's have worked. */
    private double worked() {
        return working.stream().mapToLong(threads::getThreadCpuTime).sum() / 1e6;
    }

    private static void print(String what, List<Time> times) {
        System.out.printf(
                Locale.ROOT,
                "%-30s median %6.1f ms, 95th percentile %6.1f ms; work alone %6.1f, %6.1f ms%n",
                what,
                percentile(times, 50, Time::elapsed),
                percentile(times, 95, Time::elapsed),
                percentile(times, 50, Time::worked),
                percentile(times, 95, Time::worked));
    }

    private static double percentile(List<Time> times, int part, ToDoubleFunction<Time> of) {
        double[] sorted = times.stream().mapToDouble(of).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * part / 100)];
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
