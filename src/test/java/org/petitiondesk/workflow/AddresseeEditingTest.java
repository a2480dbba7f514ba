package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.Route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class AddresseeEditingTest extends InSampleLibrary {

    private Directory all() throws LibraryException {
        return library.addressees().directory();
    }

    @Test
    void readsAtOneGoWhatTheLibraryTellsOfEachDay() throws LibraryException {
        LocalDate day = LocalDate.of(2012, 9, 22);
        for (var each : all().onDates(addressee -> day)) {
            assertEquals(
                    library.addressees().onDate(each.addressee().id(), day), Optional.of(each));
        }
        assertTrue(all().addressees().size() > 1);
    }

    @Test
    void changesAndTakesBack() throws LibraryException {
        Directory all = all();
        Addressee addressee = all.addressees().values().iterator().next();
        Directory before = all.around(addressee);
        Person person = before.people().values().iterator().next();
        Directory after = before.with(new Person(person.id(), person.names(), Gender.FEMALE));
        AddresseeEditing.replace(library, before, after);
        assertEquals(
                Optional.of(Gender.FEMALE),
                library.addressees().person(person.id()).map(Person::gender));
        AddresseeEditing.replace(library, after, before);
        assertEquals(all, all());
    }

    @Test
    void deletesOnlyWhatNothingElseIsMadeOf() throws LibraryException {
        Directory all = all();
        Addressee listed = all.addressees().values().iterator().next();
        Addressee second =
                new Addressee(
                        ids.next(),
                        listed.post(),
                        new Route.Direct(),
                        FormOverride.NONE,
                        FormOverride.NONE,
                        Optional.empty(),
                        List.of());
        AddresseeEditing.replace(library, Directory.EMPTY, Directory.EMPTY.with(second));
        Directory goes = AddresseeEditing.deletedWith(all(), List.of(second));
        assertEquals(Directory.EMPTY.with(second), goes);
        AddresseeEditing.replace(library, goes, Directory.EMPTY);
        assertEquals(all, all());
    }

    @Test
    void deletesAnAddresseeWithItsNamesAndBringsThemBack() throws LibraryException {
        Directory all = all();
        for (var petition : library.petitions().all()) {
            library.petitions().delete(petition.id());
        }
        for (Addressee addressee : all.addressees().values()) {
            Directory goes = AddresseeEditing.deletedWith(all(), List.of(addressee));
            AddresseeEditing.replace(library, goes, Directory.EMPTY);
        }
        assertEquals(Directory.EMPTY, all());
        AddresseeEditing.replace(library, Directory.EMPTY, all);
        assertEquals(all, all());
    }

    @Test
    void refusesToDeleteWhatAPetitionIsWrittenTo() throws LibraryException {
        Directory all = all();
        Addressee listed = all.addressees().values().iterator().next();
        assertEquals(1, AddresseeEditing.petitionsTo(library, Set.of(listed.id())).size());
        Directory goes = AddresseeEditing.deletedWith(all, List.of(listed));
        LibraryException refused =
                assertThrows(
                        LibraryException.class,
                        () -> AddresseeEditing.replace(library, goes, Directory.EMPTY));
        assertEquals(LibraryException.Reason.IN_USE, refused.reason());
        assertEquals(all, all());
    }
}
