package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;

import java.util.List;
import java.util.stream.Stream;

/** The order of a petition's signatures, as it is kept. */
final class OrderChoiceTest extends InSampleLibrary {

    private Id petition() throws LibraryException {
        return library.petitions().all().getFirst().id();
    }

    private List<Id> recorded() throws LibraryException {
        try (Stream<Signed> all = library.signatures().of(petition())) {
            return all.map(signed -> signed.signature().id()).toList();
        }
    }

    private List<Id> listed() throws LibraryException {
        ListedSignatures listed = ListedSignatures.of(library, petition(), Copy.INTERNAL);
        try (Stream<Signed> all = listed.read()) {
            return all.map(signed -> signed.signature().id()).toList();
        }
    }

    private SignatureOrder byName(List<Id> leads) {
        return new SignatureOrder(Rule.NAME, Language.KOREAN, Grouping.COUNTRY, "", leads);
    }

    @Test
    void isTakenBack() throws LibraryException {
        String mark = library.signatures().mark(petition());
        List<Id> leads = List.of(recorded().get(5), recorded().get(2));
        OrderChoice choice = new OrderChoice(petition(), byName(leads));
        choice.apply(library);
        assertEquals(byName(leads), library.signatures().order(petition()));
        assertNotEquals(recorded(), listed());
        assertEquals(leads, listed().subList(0, 2));
        assertNotEquals(mark, library.signatures().mark(petition()));
        choice.takeBack(library);
        assertEquals(SignatureOrder.RECORDED, library.signatures().order(petition()));
        assertEquals(recorded(), listed());
        assertEquals(mark, library.signatures().mark(petition()));
    }

    @Test
    void forgetsALeadSignerWhoIsDeletedUntilThatIsTakenBack() throws LibraryException {
        List<Id> leads = List.of(recorded().get(5), recorded().get(2));
        library.signatures().setOrder(petition(), byName(leads));
        Removal removal = library.signatures().delete(leads.getFirst());
        assertEquals(byName(leads.subList(1, 2)), library.signatures().order(petition()));
        library.restore(removal);
        assertEquals(byName(leads), library.signatures().order(petition()));
    }

    @Test
    void comesBackWithItsPetition() throws LibraryException {
        Id petition = petition();
        List<Id> leads = List.of(recorded().get(5), recorded().get(2));
        library.signatures().setOrder(petition, byName(leads));
        library.restore(library.petitions().delete(petition));
        assertEquals(byName(leads), library.signatures().order(petition));
    }

    @Test
    void takesLanguageAndSeedWhereNobodyChoseThem() throws LibraryException {
        SignatureOrder wanted =
                new SignatureOrder(
                        Rule.ROUND_ROBIN, Language.UNDETERMINED, Grouping.NONE, "", List.of());
        SignatureOrder whole = OrderChoice.whole(library, petition(), wanted, ids);
        assertEquals(Language.ENGLISH, whole.collation());
        assertEquals(8, whole.seed().length());
        assertEquals(whole, OrderChoice.whole(library, petition(), whole, ids));
    }
}
