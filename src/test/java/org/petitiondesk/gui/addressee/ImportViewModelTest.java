package org.petitiondesk.gui.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.exchange.ListPreview;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;
import org.petitiondesk.workflow.AddresseeImport;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class ImportViewModelTest extends AtSampleDesk {
    private static final String LIST =
            """
            Wer;Wozu;Office;City;remark
            Ada Invented;Mayor of Example;mayor;Seoul;one
            Ben Invented;Mayor of Elsewhere;mayor;Busan;two
            """;
    private static final String EMBASSY =
            """
            name,post,office,organization,address
            Ann Sample,Ambassador,ambassador,Embassy of Example,1 First Street
            Bo Sample,Ambassador,ambassador,Embassy of Example,2 Second Street
            """;

    private ImportViewModel model;

    @BeforeEach
    void begin() throws IOException {
        model = new ImportViewModel(desk, Files.writeString(folder.resolve("list.csv"), LIST));
    }

    private AddresseeImport.Report open(String content) throws Exception {
        model = new ImportViewModel(desk, Files.writeString(folder.resolve("list.csv"), content));
        return counted();
    }

    private AddresseeImport.Report counted() throws InterruptedException {
        boolean[] done = {false};
        thread.run(() -> true, found -> done[0] = true, failure -> done[0] = true);
        window.await(() -> done[0]);
        window.await(() -> model.previewProperty().get().isPresent());
        return model.previewProperty().get().orElseThrow();
    }

    private Optional<String> field(int column) {
        return shown().columns().get(column).field();
    }

    private ListPreview<?> shown() {
        return model.list().previewProperty().get().orElseThrow();
    }

    private void run() throws InterruptedException {
        Job job = model.run();
        window.await(() -> job.outcomeProperty().get().isPresent());
    }

    @Test
    void showsTheColumnsAndWhatIsGuessedOfThem() throws Exception {
        open(LIST);
        assertEquals(Optional.of(';'), shown().delimiter());
        assertEquals(new MappedColumn("Wer", Optional.empty()), shown().columns().getFirst());
        assertEquals(Optional.of("office"), field(2));
        assertEquals("Ada Invented", shown().lines().getFirst().cells().getFirst());
        assertEquals(
                "Choose above which column holds the names.", model.list().faultProperty().get());
    }

    @Test
    void countsAnewWhenAColumnIsSaidToHoldSomethingElse() throws Exception {
        assertEquals(0, open(LIST).accepted());
        model.list().map(0, Optional.of("person"));
        AddresseeImport.Report report = counted();
        assertEquals(2, report.added());
        assertEquals("", model.list().faultProperty().get());
        model.list().map(1, Optional.of("person"));
        assertEquals(0, counted().accepted());
        assertEquals(
                "“Name” is chosen for columns 1 and 2: choose something else for one of them.",
                model.list().faultProperty().get());
        model.list().map(1, Optional.of("person:ko"));
        assertEquals(2, counted().added());
        model.list().map(1, Optional.empty());
        counted();
        run();
        List<AddresseeOnDate> all =
                library.addressees().directory().onDates(each -> LocalDate.of(2026, 1, 1));
        assertEquals("Busan", all.getLast().postalAddress().orElseThrow().city());
    }

    @Test
    void readsAnotherEncodingAsAPersonSays() throws Exception {
        Path file = folder.resolve("gb.csv");
        Files.write(file, "姓名;城市\n金海;柏林\n".getBytes(Charset.forName("GB18030")));
        model = new ImportViewModel(desk, file);
        counted();
        assertTrue(shown().encoding().orElseThrow().guessed());
        assertEquals(Optional.of("person"), field(0));
        model.list().charset(Charset.forName("windows-1252"));
        counted();
        assertEquals(Optional.empty(), field(0));
        model.list().charset(Charset.forName("GB18030"));
        counted();
        assertEquals(Optional.of("person"), field(0));
        model.list().delimiter(',');
        counted();
        assertEquals(1, shown().columns().size());
    }

    @Test
    void offersWhatWasKeptWhenTheSameHeadingsComeAgain() throws Exception {
        open(LIST);
        model.list().map(0, Optional.of("person"));
        model.list().map(1, Optional.of("post:fr"));
        counted();
        model.list().keep(" Form of the towns ");
        settle();
        assertEquals(
                "Kept what the columns of “Form of the towns” hold",
                desk.changes().toldProperty().get().orElseThrow().sentence());
        assertEquals(2, open(LIST.replace("Ada", "Eva").replace("Wer", "WER")).added());
        assertEquals(Optional.of("post:fr"), field(1));
        assertEquals(
                Optional.of("Form of the towns"),
                model.list().chosenProperty().get().map(KeptMapping::name));
        model.list().findOut();
        assertEquals(0, counted().accepted());
        assertTrue(model.list().chosenProperty().get().isEmpty());
        open(LIST.replace("Wer", "Who"));
        assertTrue(model.list().chosenProperty().get().isEmpty());
        model.list().choose(model.list().kept().getFirst());
        counted();
        assertEquals(Optional.empty(), field(0));
        assertEquals(Optional.of("post:fr"), field(1));
    }

    @Test
    void keepsUnderANameThatIsThereInItsPlaceAndTakesItBack() throws Exception {
        open(LIST);
        model.list().map(0, Optional.of("person"));
        counted();
        model.list().keep("Form");
        settle();
        List<KeptMapping> first = library.mappings().all(ListKind.ADDRESSEES);
        model.list().map(4, Optional.of("source"));
        counted();
        model.list().keep("Form");
        settle();
        List<KeptMapping> second = library.mappings().all(ListKind.ADDRESSEES);
        assertEquals(first.getFirst().id(), second.getFirst().id());
        assertEquals(Optional.of("source"), second.getFirst().columns().getLast().field());
        model.list().forget();
        settle();
        assertEquals(List.of(), library.mappings().all(ListKind.ADDRESSEES));
        assertEquals(List.of(), model.list().kept());
        assertEquals(Optional.of("source"), field(4));
        desk.changes().undo();
        settle();
        assertEquals(second, library.mappings().all(ListKind.ADDRESSEES));
        desk.changes().undo();
        settle();
        assertEquals(first, library.mappings().all(ListKind.ADDRESSEES));
        desk.changes().undo();
        settle();
        assertEquals(List.of(), library.mappings().all(ListKind.ADDRESSEES));
    }

    @Test
    void writesAllAsPopoloAndReadsItIn() throws Exception {
        Path file = folder.resolve("addressees.json");
        Job written = new ListExport(desk).to(file);
        window.await(() -> written.outcomeProperty().get().isPresent());
        assertEquals(List.of(file), written.outcomeProperty().get().orElseThrow().files());
        model = new ImportViewModel(desk, file);
        AddresseeImport.Report report = counted();
        assertEquals(library.addressees().addressees().size(), report.accepted());
        assertEquals(0, report.added());
        assertFalse(shown().isTable());
        Job other = new ListExport(desk).to(folder.resolve("addressees.doc"));
        window.await(() -> other.outcomeProperty().get().isPresent());
        assertFalse(other.outcomeProperty().get().orElseThrow().isWhole());
    }

    @Test
    void letsAPersonDecideWhatARowMeans() throws Exception {
        open(EMBASSY);
        run();
        String third =
                EMBASSY.lines().findFirst().orElseThrow()
                        + "\nCy Sample,Ambassador,ambassador,Embassy of Example,3 Third Street\n";
        AddresseeImport.Report report = open(third);
        assertEquals(0, report.accepted());
        AddresseeImport.Unclear row = model.unclear().getFirst();
        assertEquals(
                "Line 2 may be one of several: Cy Sample, Ambassador, Embassy of Example. Which?",
                model.unclear(row));
        assertEquals("Ambassador, Bo Sample, 2 Second Street", model.named(row.may().get(1)));
        model.decide(2, Optional.empty());
        assertEquals(1, counted().added());
        model.decide(2, Optional.of(row.may().get(1).addressee().id()));
        report = counted();
        assertEquals(1, report.updated());
        assertEquals(0, report.added());
        assertEquals(List.of(row), model.unclear());
        run();
        AddresseeOnDate now =
                library.addressees()
                        .onDate(row.may().get(1).addressee().id(), LocalDate.of(2030, 1, 1))
                        .orElseThrow();
        assertTrue(model.named(now).contains("Cy Sample"), model.named(now));
        assertFalse(model.unclear().isEmpty());
        model.languageProperty().set(Language.FRENCH);
        counted();
        assertEquals(List.of(), model.unclear());
    }
}
