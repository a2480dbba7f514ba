package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.signatory.NumbersViewModel.Part;
import org.petitiondesk.gui.signatory.NumbersViewModel.Row;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.SignatureNumbers;

final class NumbersViewModelTest extends AtSampleDesk {
    private NumbersViewModel model;
    private SignatureNumbers numbers;

    @BeforeEach
    void count() throws LibraryException, InterruptedException {
        model = new NumbersViewModel(desk, library.petitions().all().getFirst().id());
        window.await(() -> model.numbersProperty().get().isPresent());
        numbers = model.numbersProperty().get().orElseThrow().numbers();
    }

    private long sum(Part part) {
        model.partProperty().set(part);
        return model.rowsProperty().stream().mapToLong(Row::count).sum();
    }

    @Test
    void countsEachSignatureOnceInEveryPart() {
        assertTrue(numbers.counting() > 0);
        for (Part part :
                new Part[] {
                    Part.TIME, Part.COUNTRIES, Part.PLACES, Part.ORGANIZATIONS, Part.SOURCES
                }) {
            assertEquals(numbers.counting(), sum(part), part::word);
        }
    }

    @Test
    void tellsConsentOfThoseThatCountAndTheStateOfAll() {
        long states = numbers.states().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(numbers.counting() + states, sum(Part.STANDING));
        assertEquals("Public", model.rowsProperty().getFirst().name());
        assertEquals("Struck out, not counted", model.rowsProperty().getLast().name());
    }

    @Test
    void tellsHowManyThereWereSoFar() {
        model.partProperty().set(Part.TIME);
        Row last =
                model.rowsProperty().stream()
                        .filter(row -> !row.more().isEmpty())
                        .reduce((one, next) -> next)
                        .orElseThrow();
        assertEquals(model.number(numbers.counting() - numbers.undated()), last.more());
    }

    @Test
    void givesTheFiguresToOtherPrograms() {
        model.partProperty().set(Part.COUNTRIES);
        Row first = model.rowsProperty().getFirst();
        String line = model.figures().lines().findFirst().orElseThrow();
        assertEquals(first.name() + "\t" + first.count() + "\t" + first.more(), line);
        assertEquals(model.rowsProperty().size(), model.figures().lines().count());
    }
}
