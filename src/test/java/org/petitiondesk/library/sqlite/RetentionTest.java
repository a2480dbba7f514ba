package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.Retention;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.InSampleLibrary;
import org.petitiondesk.workflow.ManyChange;
import org.petitiondesk.workflow.NamesKept;
import org.petitiondesk.workflow.RetentionEnd;
import org.petitiondesk.workflow.SignatureEdit;
import org.petitiondesk.workflow.Withdrawal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    @Test
    void keepsTheDayOnWhichAPetitionClosedWhenItsReopeningIsTakenBack() throws LibraryException {
        library.petitions().save(petition().withStatus(PetitionStatus.CLOSED));
        LocalDate closed = kept().retention().closedOn().orElseThrow();
        close(closed.minusYears(1));
        library.petitions().save(petition().withStatus(PetitionStatus.OPEN));
        assertEquals(Optional.empty(), kept().retention().closedOn());
        library.petitions().save(petition().withStatus(PetitionStatus.CLOSED));
        assertEquals(Optional.of(closed.minusYears(1)), kept().retention().closedOn());
    }

    /** As if the petition had been closed on another day. */
    private void close(LocalDate day) {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("sample.petitiondesk"));
                PreparedStatement change =
                        connection.prepareStatement("update retention set closed_on = ?")) {
            change.setString(1, day.toString());
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void letsNoEditAndNoStrikeBringANameBack() throws LibraryException {
        Signed signed =
                signed().stream()
                        .filter(each -> each.signature().state() == SignatureState.ACTIVE)
                        .findFirst()
                        .orElseThrow();
        Id id = signed.signature().id();
        new Withdrawal(List.of(id)).apply(library);
        Signed edited =
                new Signed(signed.signatory(), signed.signature().withState(SignatureState.STRUCK));
        assertThrows(
                LibraryException.class, () -> new SignatureEdit(signed, edited).apply(library));
        for (SignatureState state : List.of(SignatureState.STRUCK, SignatureState.ACTIVE)) {
            ManyChange<Standing> change = ManyChange.ofStanding(List.of(id), Standing.of(state));
            change.apply(library);
            assertEquals(SignatureState.WITHDRAWN, state(id));
            change.takeBack(library);
            assertEquals(SignatureState.WITHDRAWN, state(id));
        }
    }

    private SignatureState state(Id id) throws LibraryException {
        return library.signatures().find(id).orElseThrow().signature().state();
    }
}
