package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.Retention;
import org.petitiondesk.workflow.InSampleLibrary;
import org.petitiondesk.workflow.NamesKept;
import org.petitiondesk.workflow.RetentionEnd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names are kept no longer than was meant. */
final class RetentionTest extends InSampleLibrary {
    private Petition petition() throws LibraryException {
        return library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
    }

    private NamesKept kept() throws LibraryException {
        return NamesKept.of(library, petition());
    }

    private List<Signed> signed() throws LibraryException {
        try (Stream<Signed> all = library.signatures().of(petition().id())) {
            return all.toList();
        }
    }

    @Test
    void countsFromTheDayOnWhichThePetitionClosed() throws LibraryException {
        library.petitions().save(petition().withStatus(PetitionStatus.OPEN));
        library.retention().save(petition().id(), 6);
        assertEquals(Optional.empty(), kept().retention().until(), "still open");
        library.petitions().save(petition().withStatus(PetitionStatus.CLOSED));
        LocalDate closed = kept().retention().closedOn().orElseThrow();
        LocalDate last = closed.plusMonths(6);
        assertEquals(Optional.of(last), kept().retention().until());
        library.petitions().save(petition().withStatus(PetitionStatus.DELIVERED));
        assertEquals(Optional.of(closed), kept().retention().closedOn(), "closed once");
        assertFalse(kept().isDue(last));
        assertTrue(kept().isDue(last.plusDays(1)));
        library.retention().save(petition().id(), Retention.UNLIMITED);
        assertFalse(kept().isDue(last.plusDays(1)));
        library.petitions().save(petition().withStatus(PetitionStatus.OPEN));
        assertEquals(Optional.empty(), kept().retention().closedOn());
    }

    @Test
    void overwritesEveryNameAndGivesThemBack() throws LibraryException {
        List<Signed> before = signed();
        List<Long> others = others();
        long named = kept().named();
        assertTrue(named > 10);
        RetentionEnd end = new RetentionEnd(petition().id(), clock, ids);
        end.apply(library);
        assertEquals(0, kept().named());
        assertEquals(others, others());
        List<Signed> after = signed();
        assertEquals(before.size(), after.size());
        for (Signed each : after) {
            assertTrue(each.signature().name().isErased());
            assertEquals("", each.signatory().email() + each.signatory().telephone());
        }
        assertEquals(
                before.stream().map(each -> each.signature().country()).toList(),
                after.stream().map(each -> each.signature().country()).toList());
        assertEquals(
                List.of((int) named),
                library.persons().acts().stream().map(act -> act.anonymised()).toList());
        end.takeBack(library);
        assertEquals(before, signed());
        assertEquals(List.of(), library.persons().acts());
    }

    @Test
    void leavesNoNameInTheClosedLibrary() throws LibraryException {
        List<String> names = new ArrayList<>();
        for (Signed each : signed()) {
            if (Disclosure.of(each.signature(), Copy.INTERNAL) instanceof Disclosure.Named) {
                names.add(each.signature().name().main());
            }
        }
        assertTrue(Traces.of(names.getFirst(), folder));
        for (Petition each : library.petitions().all()) {
            new RetentionEnd(each.id(), clock, ids).apply(library);
        }
        library.close();
        assertTrue(names.size() > 10);
        for (String name : names) {
            assertFalse(Traces.of(name, folder), name);
        }
    }

    private List<Long> others() throws LibraryException {
        List<Long> named = new ArrayList<>();
        for (NamesKept each : NamesKept.of(library)) {
            if (!each.petition().id().equals(petition().id())) {
                named.add(each.named());
            }
        }
        return named;
    }
}
