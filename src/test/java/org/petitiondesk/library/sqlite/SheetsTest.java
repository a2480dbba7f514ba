package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.TextVersion;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sheets in a library, and what stands on their lines. */
final class SheetsTest {
    private final Sample sample = new Sample();
    private final Id petition = sample.petition.id();
    private final TextVersion text = sample.text(Language.ENGLISH, "T", "2026-03-06T09:00:00Z");

    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void createLibrary() throws LibraryException {
        library = Stores.store().create(folder.resolve("library.pd"), Optional.empty());
        sample.save(library);
        library.petitions().add(text);
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        library.close();
    }

    @Test
    void talliesLinesOfEachSheet() throws LibraryException {
        SignatureSheet first = added(1);
        SignatureSheet second = added(2);
        library.signatures().add(List.of(onLine(first, 4), onLine(first, 2), onLine(first, 4)));
        library.sheets().mark(first.id(), 3, Optional.of(LineMark.struck(LineMark.Reason.SIGNER)));
        library.sheets().mark(first.id(), 5, Optional.of(LineMark.ILLEGIBLE));
        assertEquals(
                Map.of(first.id(), new SheetTally(2, 1, 1), second.id(), SheetTally.NONE),
                library.sheets().tallies(petition));
    }

    @Test
    void givesTheSignaturesOfASheetByLine() throws LibraryException {
        SignatureSheet sheet = added(1);
        Signed fourth = onLine(sheet, 4);
        Signed second = onLine(sheet, 2);
        library.signatures().add(List.of(fourth, second, onLine(added(2), 1)));
        assertEquals(List.of(second, fourth), library.sheets().signatures(sheet.id()));
    }

    @Test
    void changesTheMarkOfALineAndTakesItAway() throws LibraryException {
        Id sheet = added(1).id();
        library.sheets().mark(sheet, 9, Optional.of(LineMark.struck(LineMark.Reason.SIGNER)));
        library.sheets().mark(sheet, 3, Optional.of(LineMark.struck(LineMark.Reason.TWICE)));
        library.sheets().mark(sheet, 3, Optional.of(LineMark.ILLEGIBLE));
        library.sheets().mark(sheet, 4, Optional.of(LineMark.struck(LineMark.Reason.TWICE)));
        library.sheets().mark(sheet, 9, Optional.empty());
        var marks = Map.of(3, LineMark.ILLEGIBLE, 4, LineMark.struck(LineMark.Reason.TWICE));
        assertEquals(marks, library.sheets().marks(sheet));
        assertEquals(Map.of(sheet, marks), library.sheets().marksOf(petition));
    }

    @Test
    void givesBackARemovedSheetWithItsMarks() throws LibraryException {
        SignatureSheet sheet = added(1);
        library.sheets().mark(sheet.id(), 3, Optional.of(LineMark.struck(LineMark.Reason.SIGNER)));
        Removal removal = library.sheets().delete(sheet.id());
        assertEquals(Optional.empty(), library.sheets().find(sheet.id()));
        library.restore(removal);
        assertEquals(Optional.of(sheet), library.sheets().find(sheet.id()));
        assertEquals(
                Map.of(3, LineMark.struck(LineMark.Reason.SIGNER)),
                library.sheets().marks(sheet.id()));
    }

    @Test
    void keepsASheetFromWhichSomebodyWasCopied() throws LibraryException {
        SignatureSheet sheet = added(1);
        library.signatures().add(List.of(onLine(sheet, 1)));
        var refused =
                assertThrows(LibraryException.class, () -> library.sheets().delete(sheet.id()));
        assertEquals(Reason.IN_USE, refused.reason());
    }

    /** The removed one may have been printed. */
    @Test
    void neverUsesANumberAgain() throws LibraryException {
        assertEquals(1, library.sheets().nextNumber(petition));
        added(1);
        library.sheets().delete(added(2).id());
        assertEquals(3, library.sheets().nextNumber(petition));
    }

    @Test
    void givesBackThePetitionsSheets() throws LibraryException {
        SignatureSheet sheet = added(4);
        library.sheets().mark(sheet.id(), 3, Optional.of(LineMark.struck(LineMark.Reason.SIGNER)));
        library.restore(library.petitions().delete(petition));
        assertEquals(List.of(sheet), library.sheets().of(petition));
        assertEquals(
                Map.of(3, LineMark.struck(LineMark.Reason.SIGNER)),
                library.sheets().marks(sheet.id()));
        assertEquals(5, library.sheets().nextNumber(petition));
    }

    private SignatureSheet added(int number) throws LibraryException {
        SignatureSheet sheet = SignatureSheet.blank(Sample.id(), text, number, 12, Paper.A4);
        library.sheets().save(sheet);
        return sheet;
    }

    private Signed onLine(SignatureSheet sheet, int line) {
        return sample.signed("Jin Hai", "", new SignatureSource.OnSheet(sheet.id(), line));
    }
}
