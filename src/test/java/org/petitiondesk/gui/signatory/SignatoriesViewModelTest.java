package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignatureColumn;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignatureTrait;
import org.petitiondesk.workflow.PersonErasure;
import org.petitiondesk.workflow.RowSort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Without a window: what would run on its thread runs on the test's. */
final class SignatoriesViewModelTest extends AtSampleDesk {
    private Id petition;
    private SignatoriesViewModel model;
    private ManyViewModel many;

    @BeforeEach
    void begin() throws LibraryException, InterruptedException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        model = new SignatoriesViewModel(desk);
        many = new ManyViewModel(desk, model::chosen);
        desk.petition().set(Optional.of(petition));
        window.await(() -> rows().size() == 43 && model.allProperty().get().size() == 43);
    }

    private SignatoryRows rows() {
        return model.rowsProperty().get();
    }

    private Shown shown(int index) throws InterruptedException {
        SignatoryRow row = rows().get(index);
        row.shownProperty();
        window.await(() -> row.shown().isPresent());
        return row.shown().orElseThrow();
    }

    private void awaitName(int index, String name) throws InterruptedException {
        SignatoryRow row = rows().get(index);
        row.shownProperty();
        window.await(() -> row.shown().map(Shown::name).orElse("").equals(name));
    }

    private void select(int from, int to) {
        model.selectedProperty().set(rows().roll().part(from, to));
    }

    private Shown selected(int index) throws InterruptedException {
        select(index, index + 1);
        window.await(() -> model.detail().shownProperty().get().isPresent());
        return model.detail().shownProperty().get().orElseThrow();
    }

    private void awaitRevision(Runnable change) throws InterruptedException {
        int before = desk.changes().revisionProperty().get();
        SignatureRoll roll = model.allProperty().get();
        change.run();
        window.await(() ->
                desk.changes().revisionProperty().get() > before
                        && model.allProperty().get() != roll);
    }

    private long count(Consent consent) {
        return model.allProperty().get().count(mark -> mark.consent() == consent);
    }

    @Test
    void showsSignaturesInTheOrderOfRecordingAndTellsHowMany() throws InterruptedException {
        assertEquals("43 signatures, 3 organizations", model.noteProperty().get());
        Shown second = shown(1);
        assertEquals("Jin Yuhe", second.name());
        assertEquals("金玉禾", second.ownScript());
        assertEquals("Import 1", second.source());
        assertEquals("Personal", second.capacity());
        assertEquals("Juniper Law Network", shown(9).capacity());
        assertEquals(43, rows().get(42).number());
    }

    @Test
    void findsAsOneTypesInAnyScript() throws InterruptedException {
        model.searchProperty().set("朴");
        window.await(() -> rows().size() == 1);
        assertEquals("Piao Shunji", shown(0).name());
        assertEquals(15, rows().get(0).number());
        assertEquals("1 of 43", model.noteProperty().get());
        model.searchProperty().set("jin y");
        window.await(() -> rows().get(0).number() == 2);
        model.searchProperty().set("");
        window.await(() -> rows().size() == 43);
    }

    @Test
    void filters() throws InterruptedException {
        model.filterProperty()
                .set(SignatoryFilter.ALL.of(Optional.of(Signatory.Kind.ORGANIZATION)));
        window.await(() -> rows().size() == 3);
        assertEquals("Harbin Quayle", shown(0).name());
        model.filterProperty().set(SignatoryFilter.ALL.with(Consent.INITIALS, true));
        assertTrue(rows().size() > 3 && rows().size() < 43);
        model.filterProperty()
                .set(
                        new SignatoryFilter(
                                Optional.empty(),
                                Set.of(),
                                Set.of(SignatureState.STRUCK),
                                Set.of()));
        assertEquals(0, rows().size());
    }

    @Test
    void narrowsByTraitsTogetherWithSearchAndMarks() throws Exception {
        narrow(Set.of(new SignatureTrait.OfCountry("CA"), new SignatureTrait.OfCountry("KR")));
        int both = rows().size();
        assertEquals(2, rows().get(0).number());
        narrow(Set.of(new SignatureTrait.OfCountry("CA")));
        int one = rows().size();
        assertTrue(one > 0 && one < both && both < 43, one + " of " + both);
        model.searchProperty().set("toronto");
        window.await(() -> rows().size() < one);
        assertEquals("Ren Chengyi", shown(0).name());
        model.searchProperty().set("");
        model.filterProperty().set(model.filterProperty().get().with(Consent.INITIALS, true));
        assertTrue(rows().size() < one);
        SignatureTrait list =
                new SignatureTrait.OfImport(library.signatures().batches(petition).getFirst().id());
        narrow(Set.of(list, new SignatureTrait.WithEmail(false)));
        assertEquals("林静渊", shown(0).name());
        model.selectedProperty().set(rows().roll().part(0, 1));
        awaitRevision(many::withdraw);
        window.await(() -> rows().get(0).number() > 4);
        narrow(Set.of(new SignatureTrait.Typed()));
        assertEquals(0, rows().size());
        narrow(Set.of());
        assertEquals(43, rows().size());
    }

    private void narrow(Set<SignatureTrait> traits) throws InterruptedException {
        model.filterProperty()
                .set(new SignatoryFilter(Optional.empty(), Set.of(), Set.of(), traits));
        settle();
    }

    @Test
    void sortsByAColumnKeepsWhatIsChosenAndGoesBack() throws Exception {
        Id chosen = selected(1).signature().id();
        sort(new RowSort.By.Column(SignatureColumn.NAME, false));
        awaitName(0, "Ágnes Török-Váradi");
        awaitName(1, "Amelia Thornbrook");
        assertEquals(chosen, library.signatures().ids(model.selectedProperty().get()).getFirst());
        model.searchProperty().set("jin");
        window.await(() -> rows().size() < 43);
        awaitName(0, "Jin Xuemei");
        model.searchProperty().set("");
        sort(new RowSort.By.Column(SignatureColumn.NAME, true));
        window.await(() -> rows().size() == 43 && rows().get(42).number() == 24);
        model.sortProperty().set(Optional.empty());
        window.await(() -> rows().get(42).number() == 43);
    }

    private void sort(RowSort.By by) throws InterruptedException {
        model.sortProperty().set(Optional.of(by));
        window.await(() -> !model.sortingProperty().get());
    }

    @Test
    void sortsAnewWhenANameChanges() throws InterruptedException {
        sort(new RowSort.By.Column(SignatureColumn.NAME, false));
        awaitName(0, "Ágnes Török-Váradi");
        int row = rows().row(rows().roll().place(1));
        assertTrue(row > 0);
        model.selectedProperty().set(rows().roll().part(1, 2));
        window.await(() -> isShown("Jin Yuhe"));
        model.detail().fields().name.set("Aaa Example");
        awaitRevision(model.detail()::commit);
        window.await(() -> rows().row(rows().roll().place(1)) == 0);
        awaitRevision(desk.changes()::undo);
        window.await(() -> rows().row(rows().roll().place(1)) == row);
    }

    @Test
    void sortsAsTheListIs() throws InterruptedException, LibraryException {
        Id last = library.signatures().ids(model.allProperty().get().part(42, 43)).getFirst();
        library.signatures().setOrder(petition, SignatureOrder.RECORDED.leadBy(List.of(last)));
        sort(new RowSort.By.Listed());
        assertEquals(43, rows().get(0).number());
        assertEquals(1, rows().get(1).number());
    }

    @Test
    void showsAWrongDayAgainAndTellsOfItWhenTheRoomIsLeft() throws InterruptedException {
        Id second = selected(1).signature().id();
        model.detail().fields().signedOn.set("2026-02-30");
        select(2, 3);
        window.await(() -> isShown("박서림"));
        assertFalse(model.leave());
        window.await(() -> isShown("Jin Yuhe"));
        assertEquals(second, model.detail().shownProperty().get().orElseThrow().signature().id());
        assertEquals("2026-02-30", model.detail().fields().signedOn.get());
        model.detail().fields().signedOn.set("2026-02-28");
        awaitRevision(() -> assertTrue(model.leave()));
    }

    private boolean isShown(String name) {
        return model.detail()
                .shownProperty()
                .get()
                .filter(one -> one.name().equals(name))
                .isPresent();
    }

    @Test
    void changesANameAndTakesItBack() throws InterruptedException, LibraryException {
        Id id = selected(1).signature().id();
        model.detail().fields().name.set("  Jin Yuhua (金玉花) ");
        awaitRevision(model.detail()::commit);
        assertEquals("Jin Yuhua (金玉花)", saved(id).signature().name().asSigned());
        SignatoryRows same = rows();
        awaitName(1, "Jin Yuhua");
        awaitRevision(desk.changes()::undo);
        window.await(() -> model.detail().fields().name.get().equals("Jin Yuhe (金玉禾)"));
        assertEquals("Jin Yuhe (金玉禾)", saved(id).signature().name().asSigned());
        assertEquals(same, rows());
    }

    @Test
    void forgetsWhatWasTypedOfWhomIsErasedAndShowsAgainWhoIsGivenBack() throws Exception {
        Shown shown = selected(1);
        Id id = shown.signature().id();
        String name = shown.signature().name().asSigned();
        model.detail().fields().signedOn.set("next week");
        PersonErasure erasure = new PersonErasure(List.of(id), true, desk.clock(), desk.ids());
        desk.changes().make(new Change("erased", erasure::apply, erasure::takeBack));
        window.await(() -> model.detail().fields().name.get().equals("\u2014"));
        assertTrue(model.detail().isKept());
        model.detail().fields().signedOn.set("2012-09-01");
        model.detail().commit();
        settle();
        assertTrue(saved(id).signature().name().isErased());
        desk.changes().undo();
        window.await(() -> model.detail().fields().name.get().equals(name));
        assertEquals(shown.signature(), saved(id).signature());
    }

    private Signed saved(Id id) throws LibraryException {
        return library.signatures().find(id).orElseThrow();
    }

    @Test
    void keepsWhatIsWrongAsItWasTypedAndSaysWhy() throws InterruptedException {
        selected(1);
        model.detail().fields().signedOn.set("next week");
        model.detail().commit();
        assertFalse(desk.changes().undoableProperty().get());
        assertEquals("next week", model.detail().fields().signedOn.get());
        assertTrue(
                model.detail()
                        .dateFault(model.detail().fields().signedOn)
                        .get()
                        .contains("next week"));
        model.detail().fields().name.set(" ");
        assertEquals("There is no name.", model.detail().nameFault().get());
    }

    @Test
    void changesTheSigner() throws InterruptedException, LibraryException {
        Id id = selected(1).signature().id();
        model.detail().fields().email.set("new@example.org");
        model.detail().fields().represents.set(true);
        model.detail().fields().organization.set("Readers");
        awaitRevision(model.detail()::commit);
        assertEquals("new@example.org", saved(id).signatory().email());
        assertEquals(Signatory.Kind.ORGANIZATION, saved(id).signatory().kind());
        assertEquals("43 signatures, 4 organizations", model.noteProperty().get());
    }

    @Test
    void keepsTheDayOfANewConsent() throws InterruptedException, LibraryException {
        Id id = selected(1).signature().id();
        awaitRevision(() -> model.detail().fields().consent.set(Consent.INITIALS));
        assertEquals(Consent.INITIALS, saved(id).signature().consent().consent());
        assertEquals("2026-03-06", saved(id).signature().consent().on().orElseThrow().toString());
        window.await(() -> !model.detail().former().linesProperty().isEmpty());
        assertTrue(
                model.detail()
                        .former()
                        .linesProperty()
                        .getFirst()
                        .matches("Public.*, until 2026-03-06"),
                model.detail().former().linesProperty().getFirst());
        awaitRevision(desk.changes()::undo);
        assertEquals(Consent.PUBLIC, saved(id).signature().consent().consent());
        window.await(() -> model.detail().former().linesProperty().isEmpty());
    }

    /** As choice boxes do, which tell of every new value, also of one that the program sets. */
    @Test
    void savesNothingWhileOneAfterTheOtherIsShown() throws InterruptedException {
        SignatoryFields fields = model.detail().fields();
        fields.represents.subscribe(value -> model.detail().commit());
        fields.place.subscribe(value -> model.detail().commit());
        for (int i = 0; i < 20; i++) {
            awaitName(i, shown(i).name());
            select(i, i + 1);
            String name = shown(i).name();
            window.await(() ->
                    model.detail()
                            .shownProperty()
                            .get()
                            .map(one -> one.name().equals(name))
                            .orElse(false));
        }
        assertFalse(desk.changes().undoableProperty().get());
    }

    @Test
    void withdrawsWithoutLeavingTheNameInSight() throws InterruptedException {
        selected(1);
        awaitRevision(model.detail()::withdraw);
        awaitName(1, "");
        Shown withdrawn = shown(1);
        assertTrue(withdrawn.isNameless());
        assertEquals("", withdrawn.place());
        model.searchProperty().set("Yuhe");
        window.await(() -> rows().size() == 0);
        model.searchProperty().set("");
        awaitRevision(desk.changes()::undo);
        awaitName(1, "Jin Yuhe");
    }

    @Test
    void deletesAndGivesBackAtItsPlace() throws InterruptedException {
        selected(1);
        awaitRevision(model.detail()::delete);
        assertEquals(42, rows().size());
        assertEquals("박서림", shown(1).name());
        window.await(() -> model.detail().shownProperty().get().isEmpty());
        awaitRevision(desk.changes()::undo);
        assertEquals("Jin Yuhe", shown(1).name());
        awaitRevision(desk.changes()::redo);
        assertEquals(42, rows().size());
    }

    @Test
    void neitherDeletesNorWithdrawsWhatIsNotTakenInYet() throws InterruptedException {
        model.add();
        model.detail().fields().name.set("Newman Example");
        model.detail().delete();
        model.detail().withdraw();
        assertFalse(desk.changes().undoableProperty().get());
        assertTrue(model.detail().addingProperty().get());
    }

    @Test
    void showsNobodyOfAnotherPetition() throws Exception {
        Id other = other();
        long place = rows().roll().place(0);
        List<SignatureRoll> seen = new ArrayList<>();
        model.rowsProperty().subscribe((before, now) -> seen.add(now.roll()));
        desk.petition().set(Optional.empty());
        desk.petition().set(Optional.of(petition));
        desk.petition().set(Optional.of(other));
        boolean[] done = {false};
        thread.run(() -> true, found -> done[0] = true, failure -> done[0] = true);
        window.await(() -> done[0]);
        assertTrue(seen.stream().noneMatch(roll -> roll.size() > 0 && roll.place(0) == place));
    }

    private Id other() throws LibraryException {
        return library.petitions().all().stream()
                .map(each -> each.id())
                .filter(id -> !id.equals(petition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsOfAFilterWhatMayHoldForAnotherPetition() throws Exception {
        SignatureTrait list =
                new SignatureTrait.OfImport(library.signatures().batches(petition).getFirst().id());
        SignatureTrait silent = new SignatureTrait.WithEmail(false);
        narrow(Set.of(list, silent));
        assertTrue(rows().size() > 0);
        desk.petition().set(Optional.of(other()));
        assertEquals(0, rows().size());
        assertEquals(Set.of(silent), model.filterProperty().get().traits());
    }

    @Test
    void sortsWhenOneComesBackToAPetition() throws Exception {
        sort(new RowSort.By.Column(SignatureColumn.NAME, false));
        desk.petition().set(Optional.of(other()));
        desk.petition().set(Optional.of(petition));
        settle();
        window.await(() -> rows().size() == 43 && !model.sortingProperty().get());
        awaitName(0, "Ágnes Török-Váradi");
    }

    @Test
    void addsOneAfterTheOther() throws InterruptedException, LibraryException {
        model.add();
        assertTrue(model.detail().addingProperty().get());
        model.detail().take();
        assertFalse(desk.changes().undoableProperty().get());
        model.detail().fields().name.set("Newman Example");
        model.detail().fields().place.set("Testville");
        model.detail().fields().consent.set(Consent.PUBLIC);
        awaitRevision(model.detail()::take);
        assertEquals(44, rows().size());
        Signed added = shown(43).signed();
        assertEquals("Newman Example", added.signature().name().asSigned());
        assertEquals(Consent.PUBLIC, added.signature().consent().consent());
        assertEquals("", model.detail().fields().name.get());
        assertEquals("Testville", model.detail().fields().place.get());
        awaitRevision(desk.changes()::undo);
        assertEquals(43, rows().size());
        awaitRevision(desk.changes()::redo);
        assertEquals(added, shown(43).signed());
    }

    @Test
    void changesPlaceAndStateOfManyAndTakesThemBack() throws Exception {
        select(3, 5);
        List<Id> ids = library.signatures().ids(model.selectedProperty().get());
        awaitRevision(() -> many.place("Testville"));
        assertEquals("Testville", saved(ids.get(1)).signature().place());
        assertEquals(2, library.signatures().search(petition, "testville").size());
        assertEquals(
                "2 signatures are now from: Testville",
                desk.changes().toldProperty().get().orElseThrow().sentence());
        awaitRevision(() -> many.country("NO"));
        awaitRevision(many::strike);
        assertEquals(SignatureState.STRUCK, saved(ids.get(0)).signature().state());
        awaitRevision(many::count);
        assertEquals(SignatureState.ACTIVE, saved(ids.get(0)).signature().state());
        for (int i = 0; i < 4; i++) {
            awaitRevision(desk.changes()::undo);
        }
        assertEquals("台北", saved(ids.get(0)).signature().place());
        assertEquals("TW", saved(ids.get(0)).signature().country());
        assertEquals("CA", saved(ids.get(1)).signature().country());
        assertEquals(0, library.signatures().search(petition, "testville").size());
    }

    @Test
    void changesTheConsentOfManyAndTakesItBack() throws InterruptedException {
        long before = count(Consent.PUBLIC);
        select(0, 43);
        assertTrue(model.detail().shownProperty().get().isEmpty());
        awaitRevision(() -> many.consent(Consent.DELIVERY));
        assertEquals(43, count(Consent.DELIVERY));
        assertEquals(
                "43 signatures are now: delivery",
                desk.changes().toldProperty().get().orElseThrow().sentence());
        awaitRevision(desk.changes()::undo);
        assertEquals(before, count(Consent.PUBLIC));
    }

    @Test
    void withdrawsManyAndTakesItBack() throws InterruptedException {
        select(0, 10);
        awaitRevision(many::withdraw);
        assertEquals(
                10,
                model.allProperty().get().count(mark -> mark.state() == SignatureState.WITHDRAWN));
        awaitRevision(desk.changes()::undo);
        awaitName(0, "Amelia Thornbrook");
    }

    @Test
    void tellsHowManyGotAnotherPlaceAndThatItIsNone() throws InterruptedException {
        select(0, 1);
        awaitRevision(many::withdraw);
        select(0, 3);
        awaitRevision(() -> many.place(""));
        assertEquals(
                "2 signatures have no place now",
                desk.changes().toldProperty().get().orElseThrow().sentence());
    }

    @Test
    void saysWhetherTheRowsAreAllThatAreWanted() throws InterruptedException {
        assertTrue(model.settledProperty().get());
        model.searchProperty().set("Jin");
        assertFalse(model.settledProperty().get());
        window.await(() -> model.settledProperty().get());
        model.searchProperty().set("");
        model.filterProperty()
                .set(SignatoryFilter.ALL.with(Set.of(new SignatureTrait.WithEmail(false)), true));
        assertFalse(model.settledProperty().get());
        window.await(() -> model.settledProperty().get());
        model.filterProperty()
                .set(SignatoryFilter.ALL.with(Set.of(new SignatureTrait.Typed()), true));
        settle();
        assertFalse(model.settledProperty().get());
    }

    @Test
    void takesAnImportBackAsAWhole() throws InterruptedException {
        awaitRevision(() -> many.takeBack(model.textsProperty().get().imports().getFirst()));
        assertTrue(model.emptyProperty().get());
        awaitRevision(desk.changes()::undo);
        assertEquals(43, rows().size());
        assertEquals("Jin Yuhe", shown(1).name());
    }

    @Test
    void choosesASignatureThatFiltersHide() throws InterruptedException {
        Id id = shown(20).signature().id();
        model.searchProperty().set("Jin");
        window.await(() -> rows().size() < 5);
        model.choose(id);
        window.await(() -> model.selectedProperty().get().size() == 1);
        assertEquals(rows().roll().place(20), model.selectedProperty().get().place(0));
        window.await(() -> model.detail().shownProperty().get().isPresent());
    }
}
