package org.petitiondesk.gui.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.MailChoice;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class AddresseesViewModelTest extends AtSampleDesk {
    private AddresseesViewModel model;
    private AddresseeFormViewModel form;

    @BeforeEach
    void begin() throws LibraryException, InterruptedException {
        desk.petition().set(Optional.of(library.petitions().all().getLast().id()));
        model = new AddresseesViewModel(desk);
        form = model.form();
        model.load();
        window.await(() -> form.shown().isPresent() && !model.usedInProperty().get().isEmpty());
    }

    private void choosePresident() throws InterruptedException {
        model.searchProperty().set("胡锦涛");
        model.choose(model.rowsProperty().getFirst().id());
        model.searchProperty().set("");
        settle();
    }

    @Test
    void findsPostPersonAndPlaceInAnyScriptAsOneTypes() {
        int all = model.rowsProperty().size();
        model.searchProperty().set("hu JINTAO president");
        assertTrue(all > model.rowsProperty().size() && !model.rowsProperty().isEmpty());
        assertTrue(model.rowsProperty().stream().allMatch(row -> row.holder().equals("Hu Jintao")));
        model.searchProperty().set("장신썬");
        assertEquals(1, model.rowsProperty().size());
        model.searchProperty().set("jongno");
        assertEquals(1, model.rowsProperty().size());
        model.searchProperty().set("");
        assertEquals(all, model.rowsProperty().size());
    }

    @Test
    void countsAndFiltersWhatIsMissing() {
        AddresseeFilter fax = AddresseeFilter.ALL.lacking(Optional.of(Lack.FAX));
        long without = model.found().count(fax);
        assertTrue(without > 0);
        model.found().filterProperty().set(fax);
        assertEquals(without, model.rowsProperty().size());
    }

    @Test
    void asksToVerifyAgainWhereACheckCountsNoLonger() throws Exception {
        AddresseeFilter old = AddresseeFilter.ALL.lacking(Optional.of(Lack.VERIFIED));
        long before = model.found().count(old);
        library.settings().save(new VerificationTerm(600));
        desk.changes().happened();
        settle();
        long lenient = model.found().count(old);
        library.settings().save(new VerificationTerm(1));
        desk.changes().happened();
        settle();
        long strict = model.found().count(old);
        assertTrue(
                lenient <= before && before <= strict && lenient < strict, before + " " + strict);
    }

    @Test
    void readsNothingOutOfSight() throws Exception {
        AddresseeFilter old = AddresseeFilter.ALL.lacking(Optional.of(Lack.VERIFIED));
        library.settings().save(new VerificationTerm(1));
        desk.changes().happened();
        settle();
        long strict = model.found().count(old);
        model.setInSight(false);
        library.settings().save(new VerificationTerm(600));
        desk.changes().happened();
        settle();
        assertEquals(strict, model.found().count(old));
        model.setInSight(true);
        model.load();
        settle();
        assertTrue(model.found().count(old) < strict);
    }

    @Test
    void filtersByCountryOfficeAndLanguageTogetherWithTheSearch() {
        Map<Country, Long> countries =
                model.found().counts(AddresseeFilter.ALL, row -> row.country().stream().toList());
        Country china = new Country("CN");
        model.found().filterProperty().set(AddresseeFilter.ALL.of(Optional.of(china)));
        assertEquals(countries.get(china), model.rowsProperty().size());
        AddresseeFilter heads =
                model.found().filterProperty().get().held(Optional.of(OfficeKind.HEAD_OF_STATE));
        model.found().filterProperty().set(heads);
        assertTrue(
                model.rowsProperty().stream()
                        .allMatch(row -> row.office() == OfficeKind.HEAD_OF_STATE));
        model.searchProperty().set("jintao seoul");
        assertEquals(model.rowsProperty().size(), model.found().count(heads));
        model.found().filterProperty().set(heads.in(Optional.of(Language.FRENCH)));
        assertTrue(
                model.rowsProperty().stream().allMatch(row -> row.isWrittenToIn(Language.FRENCH)));
    }

    @Test
    void changesSeveralAtOnceAndTakesThemBackAtOnce() throws Exception {
        Directory before = library.addressees().directory();
        List<Id> two = model.rowsProperty().stream().limit(2).map(AddresseeRow::id).toList();
        model.many().selected().setAll(two);
        model.many().speak(Optional.of(Language.FRENCH));
        settle();
        model.many().print(Optional.of("letter"));
        settle();
        model.many().verifyToday("embassy's list");
        settle();
        for (Id id : two) {
            assertEquals(List.of(Language.FRENCH), row(id).languages());
            assertFalse(row(id).lacks().contains(Lack.VERIFIED));
            assertFalse(row(id).lacks().contains(Lack.SOURCE));
        }
        desk.changes().undo();
        settle();
        desk.changes().undo();
        settle();
        desk.changes().undo();
        settle();
        assertEquals(before, library.addressees().directory());
    }

    @Test
    void usesTheBodyThatIsThereAlready() throws Exception {
        model.add();
        form.post().title().field().textProperty().set("Minister of Examples");
        form.post().officeProperty().set(OfficeKind.MINISTER);
        form.post().body().field().textProperty().set("Ministry of Examples");
        form.contacts().address().lines().textProperty().set("1 Example Street");
        form.save();
        settle();
        Directory before = library.addressees().directory();
        model.add();
        form.post().title().field().textProperty().set("State Secretary");
        form.post().body().field().textProperty().set("ministry of  examples");
        form.save();
        settle();
        assertEquals(before.organizations(), library.addressees().directory().organizations());
        assertEquals("1 Example Street", form.contacts().address().lines().value());
        desk.changes().undo();
        settle();
        assertEquals(before, library.addressees().directory());
    }

    @Test
    void savesNothingWhileTheFormIsFilledWithAnother() throws Exception {
        int edits = form.editsProperty().get();
        for (AddresseeRow row : List.copyOf(model.rowsProperty())) {
            model.choose(row.id());
            settle();
        }
        model.add();
        assertEquals(edits, form.editsProperty().get());
        assertFalse(desk.changes().undoableProperty().get());
    }

    @Test
    void keepsWhatIsTypedAndTakesItBack() throws Exception {
        choosePresident();
        Directory before = library.addressees().directory();
        form.post().title().field().textProperty().set("President of China");
        form.contacts().fax().textProperty().set("+82 2 555 0100");
        form.save();
        settle();
        AddresseeRow row = row(form.shown().orElseThrow());
        assertEquals("President of China", row.title());
        assertFalse(row.lacks().contains(Lack.FAX));
        assertEquals("President of China", form.post().title().field().value());
        desk.changes().undo();
        settle();
        assertEquals(before, library.addressees().directory());
        assertEquals("President, People’s Republic of China", form.post().title().field().value());
        desk.changes().redo();
        settle();
        assertEquals("President of China", form.post().title().field().value());
    }

    private AddresseeRow row(Id id) {
        return model.rowsProperty().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void changesNothingWhereNothingIsTyped() throws Exception {
        Directory before = library.addressees().directory();
        for (AddresseeRow row : List.copyOf(model.rowsProperty())) {
            model.choose(row.id());
            for (Language language : form.languagesProperty()) {
                form.languageProperty().set(language);
            }
            // A key that changes nothing in the end.
            form.contacts().fax().textProperty().set(form.contacts().fax().value() + " ");
            form.save();
            settle();
        }
        assertEquals(before, library.addressees().directory());
        assertFalse(desk.changes().undoableProperty().get());
    }

    @Test
    void tellsWhatCannotBeReadAndKeepsItAsTyped() throws Exception {
        choosePresident();
        Id president = form.shown().orElseThrow();
        form.post().country().textProperty().set("Nowhereland");
        form.contacts().address().fact().verified().textProperty().set("yesterday");
        form.post().title().field().textProperty().set("");
        form.contacts().email().textProperty().set("nobody at example");
        form.contacts().telephone().textProperty().set("+82 2 555 0199");
        form.save();
        settle();
        assertTrue(form.post().country().faultProperty().get().contains("Nowhereland"));
        assertTrue(
                form.contacts()
                        .address()
                        .fact()
                        .verified()
                        .faultProperty()
                        .get()
                        .contains("yesterday"));
        assertFalse(form.contacts().email().faultProperty().get().isEmpty());
        assertTrue(library.addressees().search("0199").isEmpty());
        assertEquals("+82 2 555 0199", form.contacts().telephone().value());
        model.choose(
                model.rowsProperty().stream()
                        .map(AddresseeRow::id)
                        .filter(id -> !id.equals(president))
                        .findFirst()
                        .orElseThrow());
        settle();
        model.choose(president);
        settle();
        assertEquals("Nowhereland", form.post().country().value());
        assertFalse(form.post().country().faultProperty().get().isEmpty());
        assertEquals("+82 2 555 0199", form.contacts().telephone().value());
    }

    @Test
    void needsATitleInSomeLanguage() throws Exception {
        model.add();
        assertTrue(form.isNew());
        form.post().country().textProperty().set("CN");
        form.save();
        settle();
        assertFalse(form.post().title().field().faultProperty().get().isEmpty());
        assertTrue(form.isNew());
        form.languageProperty().set(Language.FRENCH);
        form.post().title().field().textProperty().set("Président du Sénat d’Exemple");
        form.holder().full().field().textProperty().set("Camille Exemple");
        form.holder().genderProperty().set(Gender.FEMALE);
        form.save();
        settle();
        assertEquals("", form.post().title().field().faultProperty().get());
        assertFalse(form.isNew());
        AddresseeRow row = row(form.shown().orElseThrow());
        assertEquals("Camille Exemple", row.holder());
        assertEquals(form.shown(), model.chosenProperty().get());
        desk.changes().undo();
        settle();
        assertTrue(model.rowsProperty().stream().noneMatch(each -> each.id().equals(row.id())));
        desk.changes().redo();
        settle();
        assertEquals(row, row(row.id()));
    }

    @Test
    void takesOutWhatIsEmptiedAlsoIfItWasJustTyped() throws Exception {
        model.add();
        form.post().title().field().textProperty().set("Ombudsperson of Exampleland");
        form.save();
        settle();
        Directory bare = library.addressees().directory();
        form.holder().full().field().textProperty().set("Robin Sample");
        form.contacts().fax().textProperty().set("+1 555 0100");
        form.post().body().field().textProperty().set("Office of the Ombudsperson");
        form.save();
        settle();
        form.holder().full().field().textProperty().set("");
        form.contacts().fax().textProperty().set("");
        form.post().body().field().textProperty().set("");
        form.save();
        settle();
        assertEquals(bare, library.addressees().directory());
    }

    @Test
    void deletesAndBringsBackButNotWhatAPetitionIsWrittenTo() throws Exception {
        model.delete();
        window.await(() -> !model.faultProperty().get().isEmpty());
        String codes = model.usedInProperty().get().replaceFirst("^[^:]*: ", "");
        assertTrue(model.faultProperty().get().endsWith(codes));
        model.add();
        form.post().title().field().textProperty().set("Mayor of Example");
        form.post().officeProperty().set(OfficeKind.MAYOR);
        form.save();
        settle();
        Id mayor = form.shown().orElseThrow();
        int all = model.rowsProperty().size();
        model.delete();
        settle();
        settle();
        assertEquals(all - 1, model.rowsProperty().size());
        assertTrue(form.shown().isPresent());
        desk.changes().undo();
        settle();
        assertEquals("Mayor of Example", row(mayor).title());
    }

    @Test
    void bringsADeletedOneBackAsItWasTypedLast() throws Exception {
        Id mayor = addMayor();
        form.post().title().field().textProperty().set("Mayor of Sample");
        model.delete();
        settle();
        settle();
        assertTrue(model.rowsProperty().stream().noneMatch(row -> row.id().equals(mayor)));
        desk.changes().undo();
        settle();
        assertEquals("Mayor of Sample", row(mayor).title());
    }

    private List<Holding> holdings() {
        return form.dossier().holders().holdingsProperty();
    }

    private Id addMayor() throws InterruptedException {
        model.add();
        form.post().title().field().textProperty().set("Mayor of Example");
        form.post().officeProperty().set(OfficeKind.MAYOR);
        form.save();
        settle();
        return form.shown().orElseThrow();
    }

    @Test
    void leavesTheOneThatIsShownAloneIfAnotherCouldNotBeKept() throws Exception {
        List<Exception> failures = new ArrayList<>();
        Desk closed =
                new Desk(
                        desk.open(),
                        thread,
                        desk.words(),
                        desk.ids(),
                        desk.clock(),
                        desk.templates(),
                        desk.workshop(),
                        desk.changes(),
                        desk.jobs(),
                        desk.kept(),
                        desk.petition(),
                        desk.navigation(),
                        failures::add);
        AddresseeFormViewModel another = new AddresseeFormViewModel(closed);
        Directory all = library.addressees().directory();
        List<Addressee> two = all.addressees().values().stream().limit(2).toList();
        another.show(all, two.getFirst(), LocalDate.of(2026, 3, 6));
        library.close();
        another.contacts().fax().textProperty().set("+1 555 0100");
        another.save();
        another.show(all, two.getLast(), LocalDate.of(2026, 3, 6));
        window.await(() -> !failures.isEmpty());
        assertEquals(Optional.of(two.getLast().id()), another.shown());
        assertTrue(another.isKept());
    }

    @Test
    void keepsWhatIsTypedWhenTheSameIsChangedElsewhere() throws Exception {
        Id mayor = addMayor();
        form.contacts().fax().textProperty().set("+1 555 0100");
        Id post = library.addressees().addressee(mayor).orElseThrow().post();
        ContactDetail number =
                new ContactDetail(
                        desk.ids().next(),
                        post,
                        new ContactPoint.Telephone("+1 555 0199"),
                        Optional.empty(),
                        "");
        desk.changes()
                .make(
                        new Change(
                                "changed",
                                to -> to.addressees().save(Directory.EMPTY.with(number)),
                                to -> to.addressees().delete(List.of(number.id()))));
        settle();
        settle();
        assertEquals("+1 555 0100", form.contacts().fax().value());
        assertEquals("+1 555 0199", form.contacts().telephone().value());
        assertEquals(2, library.addressees().contactsOf(post).size());
    }

    @Test
    void staysWithANewOneThatCannotBeKept() throws Exception {
        Id other = form.shown().orElseThrow();
        model.add();
        form.post().country().textProperty().set("CN");
        assertFalse(model.choose(other));
        assertTrue(form.isNew());
        assertEquals("CN", form.post().country().value());
        assertFalse(form.post().title().field().faultProperty().get().isEmpty());
        model.add();
        assertEquals("CN", form.post().country().value());
        form.post().title().field().textProperty().set("Senator of Example");
        assertTrue(model.choose(other));
    }

    @Test
    void looksAtTheDayOfThePetitionThatIsChosen() throws Exception {
        LocalDate before = form.draftProperty().get().orElseThrow().date();
        desk.petition().set(Optional.empty());
        settle();
        assertNotEquals(before, form.draftProperty().get().orElseThrow().date());
    }

    @Test
    void routesALetterAndShowsTheAddressThere() throws Exception {
        CareOf ambassador = model.routesProperty().getFirst();
        model.add();
        form.post().title().field().textProperty().set("Prime Minister of China");
        form.save();
        settle();
        form.routeTo(Optional.of(ambassador.post()));
        settle();
        assertEquals(Optional.of(ambassador.post()), form.careOf());
        assertFalse(form.contacts().address().lines().value().isEmpty());
        desk.changes().undo();
        settle();
        assertEquals(Optional.empty(), form.careOf());
        assertTrue(form.contacts().address().lines().value().isEmpty());
    }

    @Test
    void takesThePostThatTheLibraryHasInsteadOfASecondOne() throws Exception {
        choosePresident();
        assertEquals(Optional.empty(), form.dossier().post().offerProperty().get());
        Directory before = library.addressees().directory();
        model.add();
        Field title = form.post().title().field();
        title.textProperty().set("president,  people's republic of China");
        form.post().country().textProperty().set("KR");
        assertEquals(Optional.empty(), form.dossier().post().offerProperty().get());
        form.post().country().textProperty().set("China");
        form.holder().full().field().textProperty().set("Nobody Known");
        assertTrue(
                form.dossier()
                        .post()
                        .offerProperty()
                        .get()
                        .orElseThrow()
                        .sentence()
                        .contains("held by Hu Jintao"));
        form.save();
        settle();
        Directory second = library.addressees().directory();
        form.takePost();
        settle();
        Directory after = library.addressees().directory();
        assertEquals("Hu Jintao", form.holder().full().field().value());
        assertEquals(before.posts(), after.posts());
        assertEquals(before.people(), after.people());
        assertEquals(before.addressees().size() + 1, after.addressees().size());
        assertEquals(Optional.empty(), form.dossier().post().offerProperty().get());
        desk.changes().undo();
        settle();
        assertEquals(second, library.addressees().directory());
        assertEquals("Nobody Known", form.holder().full().field().value());
    }

    @Test
    void writesToOnePostThroughManyMissions() throws Exception {
        Directory before = library.addressees().directory();
        model.add();
        form.post().title().field().textProperty().set("Prime Minister of Example");
        form.wishes().salutation().field().textProperty().set("Dear Prime Minister:");
        form.save();
        settle();
        MissionsViewModel missions = form.dossier().missions();
        List<CareOf> free = List.copyOf(missions.freeProperty());
        assertEquals(model.routesProperty(), free);
        free.forEach(mission -> missions.chosen().add(mission.post()));
        form.addMissions();
        settle();
        Directory after = library.addressees().directory();
        assertEquals(before.addressees().size() + 1 + free.size(), after.addressees().size());
        assertEquals(before.posts().size() + 1, after.posts().size());
        assertEquals(free, List.copyOf(missions.routedProperty()));
        assertEquals(List.of(), missions.freeProperty());
        for (Addressee each : after.addressees().values()) {
            if (!before.addressees().containsKey(each.id())) {
                assertEquals(
                        "Dear Prime Minister:", each.form().salutation().inOrAny(Language.ENGLISH));
            }
        }
        desk.changes().undo();
        settle();
        assertEquals(before.addressees().size() + 1, library.addressees().addressees().size());
        assertEquals(free, List.copyOf(missions.freeProperty()));
    }

    @Test
    void readsANameOnlyWhenToldTo() throws Exception {
        model.add();
        form.post().title().field().textProperty().set("Ambassador");
        form.holder().full().field().textProperty().set("H.E. Mr. SHA Zukang 沙祖康");
        assertEquals(
                "There is more than a name here. Read as Family name: Sha; Given name: Zukang;"
                        + " Family name: 沙; Given name: 祖康; Honorific: H.E. Mr.; Gender: Male.",
                form.dossier().name().offerProperty().get().orElseThrow().sentence());
        form.save();
        settle();
        assertEquals("H.E. Mr. SHA Zukang 沙祖康", form.holder().full().field().value());
        form.dossier().name().take();
        form.save();
        settle();
        assertEquals("Sha Zukang", form.holder().full().field().value());
        assertEquals("Sha", form.holder().family().field().value());
        assertEquals(Gender.MALE, form.holder().genderProperty().get());
        assertEquals("H.E. Mr.", form.wishes().honorific().field().value());
        assertEquals(Optional.empty(), form.dossier().name().offerProperty().get());
        form.languageProperty().set(Language.CHINESE_SIMPLIFIED);
        assertEquals("沙祖康", form.holder().full().field().value());
        desk.changes().undo();
        settle();
        form.languageProperty().set(Language.ENGLISH);
        assertEquals("H.E. Mr. SHA Zukang 沙祖康", form.holder().full().field().value());
        assertTrue(form.dossier().name().offerProperty().get().isPresent());
    }

    @Test
    void endsTheTenureOfTheOneBefore() throws Exception {
        choosePresident();
        form.newHolder();
        form.holder().full().field().textProperty().set("Gao Yuanshan");
        form.holder().since().textProperty().set("2023-03-10");
        form.save();
        settle();
        assertEquals(
                List.of("goes on", "2023-03-09"),
                holdings().stream()
                        .map(holding -> holding.tenure().to().map(Object::toString))
                        .map(last -> last.orElse("goes on"))
                        .toList());
        Id former = holdings().getLast().tenure().id();
        form.chooseHolder(former);
        assertEquals("Hu Jintao", form.holder().full().field().value());
        List<Person> people = library.addressees().people();
        desk.changes().undo();
        settle();
        assertEquals(people.size() - 1, library.addressees().people().size());
    }

    @Test
    void tellsHowTheAddresseeIsAddressedAsOneTypes() throws Exception {
        choosePresident();
        window.await(() -> model.addressing().addressingsProperty().size() == 5);
        assertEquals(
                "Dear Mr. President:",
                model.addressing().in(Language.ENGLISH).orElseThrow().salutation());
        form.wishes().salutation().field().textProperty().set("");
        settle();
        assertEquals(
                "Excellency:", model.addressing().in(Language.ENGLISH).orElseThrow().salutation());
        form.contacts().address().lines().textProperty().set("1 Example Street");
        settle();
        assertTrue(
                model.addressing()
                        .in(Language.ENGLISH)
                        .orElseThrow()
                        .address()
                        .contains("1 Example Street"));
    }

    @Test
    void showsACountrysStandardEnvelopeWithinItAlone() throws Exception {
        MailChoice.keep(Envelope.CHINESE_ZL, true, desk.kept());
        for (Addressee each : library.addressees().addressees()) {
            AddresseeOnDate to =
                    library.addressees().onDate(each.id(), LocalDate.of(2026, 1, 1)).orElseThrow();
            boolean isInChina =
                    to.postalAddress()
                            .flatMap(PostalAddress::country)
                            .filter(new Country("CN")::equals)
                            .isPresent();
            assertEquals(
                    isInChina, EnvelopePicture.envelope(to, desk.kept()) == Envelope.CHINESE_ZL);
        }
    }

    @Test
    void saysWhatAListHoldsAndTakesItInAndBack() throws Exception {
        Directory before = library.addressees().directory();
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        """
                        name,post,office,country,city,fax,verified
                        Kim Sample,Mayor of Example,mayor,KR,Seoul,+82 2 555 0100,2026-01-05
                        ,,,,,,
                        ,,,,Busan,+82 51 555 0100,
                        """);
        ImportViewModel list = model.list(file);
        window.await(() -> list.previewProperty().get().isPresent());
        assertEquals(1, list.previewProperty().get().orElseThrow().accepted());
        assertEquals(1, list.previewProperty().get().orElseThrow().refused());
        assertTrue(
                list.sentences(list.previewProperty().get().orElseThrow().problems())
                        .getFirst()
                        .startsWith("Line 4: "));
        assertEquals(before, library.addressees().directory());
        Job job = list.run();
        window.await(() -> job.outcomeProperty().get().isPresent());
        settle();
        assertTrue(
                model.rowsProperty().stream()
                        .anyMatch(row -> row.title().equals("Mayor of Example")));
        Directory after = library.addressees().directory();
        desk.changes().undo();
        settle();
        assertEquals(before, library.addressees().directory());
        desk.changes().redo();
        settle();
        assertEquals(after, library.addressees().directory());
    }
}
