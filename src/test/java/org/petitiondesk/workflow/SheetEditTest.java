package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;
import java.util.Optional;

final class SheetEditTest extends InSampleLibrary {
    private Id petition;
    private List<SignatureSheet> three;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().all().getFirst().id();
        TextVersion text = library.petitions().currentTexts(petition).getFirst();
        three = NewSheets.blank(library, ids, text, 3, 14, Paper.LETTER);
    }

    @Test
    void addsSheetsAndTakesThemBackAsOftenAsOneLikes() throws LibraryException {
        NewSheets added = new NewSheets(three);
        for (int i = 0; i < 2; i++) {
            added.apply(library);
            assertEquals(three, library.sheets().of(petition));
            added.takeBack(library);
            assertEquals(List.of(), library.sheets().of(petition));
        }
        assertEquals(List.of(1, 2, 3), three.stream().map(SignatureSheet::number).toList());
        assertEquals(4, library.sheets().nextNumber(petition));
    }

    @Test
    void changesSheetsAndTakesItBack() throws LibraryException {
        new NewSheets(three).apply(library);
        List<SignatureSheet> issued =
                three.stream()
                        .map(sheet -> sheet.issued("Mirja", Optional.empty(), Optional.empty()))
                        .toList();
        SheetEdit edit = new SheetEdit(three, issued);
        edit.apply(library);
        assertEquals(issued, library.sheets().of(petition));
        edit.takeBack(library);
        assertEquals(three, library.sheets().of(petition));
    }
}
