package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By whom signers may be contacted again, in the details and for several. */
final class ContactWishesTest extends AtSampleDesk {
    private SignatoriesViewModel model;
    private SignatoryFields fields;

    @BeforeEach
    void begin() throws LibraryException, InterruptedException {
        model = new SignatoriesViewModel(desk);
        fields = model.detail().fields();
        desk.petition().set(library.petitions().findByCode("NKR 2012 / 09").map(one -> one.id()));
        window.await(() -> model.allProperty().get().size() == 43);
    }

    private void select(int from, int to) {
        model.selectedProperty().set(model.rowsProperty().get().roll().part(from, to));
    }

    private List<ContactWish> wishes(int count) throws LibraryException {
        return library.signatures().first(desk.petition().get().orElseThrow(), count).stream()
                .map(Placed::signed)
                .map(signed -> signed.signatory().contact())
                .toList();
    }

    @Test
    void areOfTodayWhereSomebodyIsChosen() throws LibraryException, InterruptedException {
        select(0, 1);
        window.await(() -> model.detail().shownProperty().get().isPresent());
        assertEquals(By.NOBODY, fields.contactBy.get());
        fields.contactBy.set(By.SPONSORS);
        settle();
        Optional<LocalDate> today = Optional.of(LocalDate.now(desk.clock()));
        assertEquals(new ContactWish(By.SPONSORS, "", today, ""), wishes(1).getFirst());
        fields.contactHow.set("by e-mail");
        model.detail().commit();
        settle();
        assertEquals("by e-mail", wishes(1).getFirst().how());
        desk.changes().undo();
        desk.changes().undo();
        settle();
        assertEquals(ContactWish.NONE, wishes(1).getFirst());
    }

    @Test
    void waitForTheNameOfAnOrganization() throws LibraryException, InterruptedException {
        select(0, 1);
        window.await(() -> model.detail().shownProperty().get().isPresent());
        fields.contactBy.set(By.ORGANIZATION);
        settle();
        assertEquals(By.ORGANIZATION, fields.contactBy.get());
        assertEquals(ContactWish.NONE, wishes(1).getFirst());
        fields.contactOrganization.set("Tide Union");
        model.detail().commit();
        settle();
        assertEquals("Tide Union", wishes(1).getFirst().organization());
    }

    @Test
    void areSetForSeveral() throws LibraryException, InterruptedException {
        select(0, 3);
        new ManyViewModel(desk, model::chosen).contact(By.SPONSORS);
        settle();
        window.await(() -> desk.changes().revisionProperty().get() > 0);
        assertEquals(
                List.of(true, true, true, false),
                wishes(4).stream().map(ContactWish::isGiven).toList());
        desk.changes().undo();
        settle();
        assertEquals(ContactWish.NONE, wishes(1).getFirst());
    }
}
