package org.petitiondesk.gui.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.testing.ManyMissions;
import org.petitiondesk.workflow.AddresseeImport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The room with more addressees than a screen shows, over a real library. */
final class ManyAddresseesTest extends AtSampleDesk {
    private static final int MANY = 300;

    private final List<List<AddresseeRow>> shown = new ArrayList<>();
    private AddresseesViewModel model;

    @BeforeEach
    void takeThemIn() throws Exception {
        new AddresseeImport(desk.ids(), desk.clock())
                .importFile(
                        library,
                        ManyMissions.write(folder.resolve("missions.csv"), MANY),
                        AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                        (done, all) -> true);
        model = new AddresseesViewModel(desk);
        model.rowsProperty()
                .addListener(
                        (ListChangeListener<AddresseeRow>)
                                change -> shown.add(List.copyOf(model.rowsProperty())));
    }

    private void load() throws InterruptedException {
        model.load();
        awaitAll();
    }

    private void awaitAll() throws InterruptedException {
        window.await(
                () -> model.allThereProperty().get() && !desk.changes().savingProperty().get());
    }

    @Test
    void showsTheFirstRowsBeforeTheOthersAndInTheSamePlace() throws Exception {
        load();
        assertEquals(2, shown.size());
        List<AddresseeRow> first = shown.getFirst();
        assertTrue(first.size() < MANY && first.size() > 20);
        assertTrue(shown.getLast().size() > MANY);
        assertEquals(first, shown.getLast().subList(0, first.size()));
        assertEquals(Optional.of(first.getFirst().id()), model.chosenProperty().get());
    }

    @Test
    void sortsWhoHasNoOfficeByNameAmongTheFirstRowsToo() throws Exception {
        Directory blank = Records.blank(desk.ids());
        Post office = blank.posts().values().iterator().next();
        Person person =
                new Person(
                        desk.ids().next(),
                        List.of(PersonName.whole(Language.ENGLISH, "Aaron Example")),
                        Gender.UNKNOWN);
        library.addressees()
                .save(
                        blank.with(person)
                                .with(
                                        new Tenure(
                                                desk.ids().next(),
                                                person.id(),
                                                office.id(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                "")));
        load();
        assertEquals("Aaron Example", shown.getFirst().getFirst().title());
        assertEquals("Aaron Example", shown.getLast().getFirst().title());
    }

    @Test
    void countsNothingBeforeAllAreThere() throws Exception {
        assertFalse(model.allThereProperty().get());
        assertFalse(model.isEmpty());
        load();
        assertEquals(
                library.addressees().addressees().size(), model.found().count(AddresseeFilter.ALL));
    }

    @Test
    void findsAmongAllWhatWasTypedBeforeTheyWereThere() throws Exception {
        model.searchProperty().set("envoy number299");
        load();
        assertEquals(1, shown.size());
        assertEquals(1, model.rowsProperty().size());
        model.searchProperty().set("");
        assertTrue(model.rowsProperty().size() > MANY);
    }

    @Test
    void goesToOneThatIsNotAmongTheFirst() throws Exception {
        load();
        Id last = model.rowsProperty().getLast().id();
        AddresseesViewModel another = new AddresseesViewModel(desk);
        another.choose(last);
        another.load();
        window.await(() -> another.allThereProperty().get());
        assertEquals(Optional.of(last), another.form().shown());
        assertEquals(Optional.of(last), another.chosenProperty().get());
        assertTrue(another.rowsProperty().stream().anyMatch(row -> row.id().equals(last)));
    }

    @Test
    void looksAtOneAskedForWhileTheFirstAreRead() throws Exception {
        load();
        Id last = model.rowsProperty().getLast().id();
        AddresseesViewModel another = new AddresseesViewModel(desk);
        another.load();
        another.choose(last);
        window.await(() -> another.allThereProperty().get());
        assertEquals(Optional.of(last), another.form().shown());
    }

    @Test
    void deletesManyAtOnceAndBringsThemBackAsTheyWere() throws Exception {
        load();
        Directory before = library.addressees().directory();
        model.searchProperty().set("envoy");
        List<Id> some =
                model.rowsProperty().stream().skip(10).limit(120).map(AddresseeRow::id).toList();
        Id next = model.rowsProperty().get(130).id();
        model.choose(some.getLast());
        model.many().selected().setAll(some);
        assertEquals(120, model.selectedRows().size());
        model.delete();
        settle();
        settle();
        assertEquals(before.addressees().size() - 120, library.addressees().addressees().size());
        assertTrue(model.rowsProperty().stream().noneMatch(row -> some.contains(row.id())));
        assertEquals(Optional.of(next), model.chosenProperty().get());
        Directory after = library.addressees().directory();
        assertTrue(after.people().size() < before.people().size());
        assertTrue(after.contacts().size() <= before.contacts().size() - 3 * 120);
        desk.changes().undo();
        settle();
        assertEquals(before, library.addressees().directory());
        assertTrue(model.rowsProperty().stream().anyMatch(row -> some.contains(row.id())));
        desk.changes().redo();
        settle();
        assertEquals(after, library.addressees().directory());
    }

    @Test
    void deletesNoneOfManyWhereAPetitionIsWrittenToOne() throws Exception {
        load();
        Directory before = library.addressees().directory();
        Id written = library.petitions().all().getFirst().addressees().getFirst();
        Id other = model.rowsProperty().getLast().id();
        assertNotEquals(written, other);
        model.choose(written);
        model.many().selected().setAll(List.of(written, other));
        model.delete();
        window.await(() -> !model.faultProperty().get().isEmpty());
        assertTrue(model.faultProperty().get().startsWith("Nothing was deleted"));
        assertEquals(before, library.addressees().directory());
    }
}
