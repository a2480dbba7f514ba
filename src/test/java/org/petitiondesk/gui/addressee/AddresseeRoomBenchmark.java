package org.petitiondesk.gui.addressee;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.TimedWindow;
import org.petitiondesk.gui.TimedWindow.Timing;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.testing.ManyMissions;
import org.petitiondesk.workflow.AddresseeImport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The room with 10,000 addressees in the program's window without a display: from its key (Ctrl 2)
 * until the first rows are laid out and until all are there, in a library that was just opened and
 * left alone for some seconds, and "not prepared" at once; from a key, a chip and a choice to rows
 * that are laid out. Floors measured in the same run: the titles alone by bare JDBC, and a plain
 * table of three columns of text over strings in memory, filtered by the same keys. Run by hand
 * with {@code -Dglass.platform=Headless -Dprism.order=sw}; prints milliseconds.
 */
final class AddresseeRoomBenchmark {
    private static final int MANY = 10_000;
    private static final int OPENINGS = 10;
    private static final int ROUNDS = 12;

    /** Rounds until the machine is warm. */
    private static final int WARMING = 4;

    /** A person looks at what the window opens with before going to another room. */
    private static final int QUIET_MILLISECONDS = 4000;

    /** Nobody types while the key before is still being drawn. */
    private static final int PAUSE_MILLISECONDS = 80;

    private static final List<String> TYPED =
            List.of("e", "en", "envoy", "envoy number77", "city 3", "land a", "7", "77", "778", "");

    private final Path file;
    private final TimedWindow window;

    private AddresseeRoomBenchmark(Path folder) throws Exception {
        WindowParts parts = SampleDesk.in(folder);
        this.file = folder.resolve("many.petitiondesk");
        try (Library library = parts.store().create(file, Optional.empty())) {
            parts.sample().fill(library);
            new AddresseeImport(parts.ids(), parts.clock())
                    .importFile(
                            library,
                            ManyMissions.write(folder.resolve("missions.csv"), MANY),
                            AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                            (done, all) -> true);
        }
        parts.recent().add(file);
        this.window = new TimedWindow(parts);
    }

    public static void main(String[] arguments) throws Exception {
        HeadlessWindow.start();
        new AddresseeRoomBenchmark(Files.createTempDirectory("benchmark")).run();
        Platform.exit();
    }

    private void run() throws Exception {
        List<Timing> openings = new ArrayList<>();
        List<Timing> hurried = new ArrayList<>();
        List<Timing> wholes = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            window.open();
            Thread.sleep(QUIET_MILLISECONDS);
            openings.add(enter(() -> !rows().isEmpty()));
            TimedWindow.await(this::areAllThere);
            window.close();
            window.open();
            Thread.sleep(QUIET_MILLISECONDS);
            wholes.add(enter(this::areAllThere));
            window.close();
        }
        for (int i = 0; i < OPENINGS; i++) {
            window.open();
            hurried.add(enter(() -> !rows().isEmpty()));
            TimedWindow.await(this::areAllThere);
            window.close();
        }
        TimedWindow.print("first rows, the very first time", openings.subList(0, 1));
        TimedWindow.print("first rows", openings);
        TimedWindow.print("first rows, not prepared", hurried);
        TimedWindow.print("all rows", wholes);
        window.open();
        enter(this::areAllThere);
        inRoom();
        List<String> titles =
                HeadlessWindow.on(() -> rows().stream().map(AddresseeRow::title).toList());
        floors(titles);
        HeadlessWindow.leave(window.stage());
    }

    private void inRoom() throws Exception {
        List<Timing> keys = new ArrayList<>();
        List<Timing> chips = new ArrayList<>();
        List<Timing> choices = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round == WARMING) {
                List.of(keys, chips, choices).forEach(List::clear);
            }
            for (String typed : TYPED) {
                keys.add(act(() -> model().searchProperty().set(typed)));
            }
            for (Lack lack : Lack.values()) {
                AddresseeFilter filter = AddresseeFilter.ALL.lacking(Optional.of(lack));
                chips.add(act(() -> model().found().filterProperty().set(filter)));
                chips.add(act(() -> model().found().filterProperty().set(AddresseeFilter.ALL)));
            }
            for (int row = 0; row < 10; row++) {
                int index = 10 * round + row;
                choices.add(act(() -> model().choose(rows().get(index).id())));
            }
        }
        TimedWindow.print("key to filtered rows", keys);
        TimedWindow.print("chip to filtered rows", chips);
        TimedWindow.print("another is chosen", choices);
    }

    private AddresseesView view() {
        return (AddresseesView) window.stage().getScene().lookup(".addressees");
    }

    private AddresseesViewModel model() {
        return view().model();
    }

    private List<AddresseeRow> rows() {
        return model().rowsProperty();
    }

    private boolean areAllThere() {
        return rows().size() >= MANY;
    }

    /** Enters the room; what is timed ends when there are the rows that are waited for. */
    private Timing enter(BooleanSupplier areThere) throws Exception {
        return window.time(() -> {
            window.press("Shortcut+2");
            model().rowsProperty()
                    .subscribe(() -> {
                        if (areThere.getAsBoolean()) {
                            window.running().orElseThrow().rowsAreThere(true);
                        }
                    });
        });
    }

    /** What it changes is there at once. */
    private Timing act(Runnable change) throws Exception {
        Thread.sleep(PAUSE_MILLISECONDS);
        return window.time(() -> {
            change.run();
            window.running().orElseThrow().rowsAreThere(true);
        });
    }

    private void floors(List<String> titles) throws Exception {
        TableView<String> table = HeadlessWindow.on(() -> plainTable());
        List<Timing> empty = new ArrayList<>();
        List<Timing> keys = new ArrayList<>();
        List<Double> reads = new ArrayList<>();
        List<String> lower = titles.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            empty.add(act(() -> table.setItems(FXCollections.observableArrayList(titles))));
            for (String typed : TYPED) {
                keys.add(
                        act(() ->
                                table.getItems()
                                        .setAll(
                                                lower.stream()
                                                        .filter(each -> each.contains(typed))
                                                        .toList())));
            }
            reads.add(read());
        }
        TimedWindow.print("floor: rows of a plain table", empty);
        TimedWindow.print("floor: key in a plain table", keys);
        TimedWindow.print("floor: titles by bare JDBC", reads, time -> time);
    }

    /** In the room's place. */
    private TableView<String> plainTable() {
        TableView<String> plain = new TableView<>();
        plain.setFixedCellSize(44);
        for (int i = 0; i < 3; i++) {
            TableColumn<String, String> column = new TableColumn<>("column");
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            plain.getColumns().add(column);
        }
        ((Pane) view().getParent()).getChildren().setAll(plain);
        return plain;
    }

    private double read() throws Exception {
        long begun = System.nanoTime();
        List<String> titles = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
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
        return (System.nanoTime() - begun) / 1e6;
    }
}
