package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.petition.Petition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A petition handed in through many missions. */
class DeliveryPlanTest extends InSampleLibrary {
    private static final Country CHINA = new Country("CN");
    private static final Appointment NOON =
            new Appointment(
                    Optional.of(LocalDate.parse("2026-12-10")),
                    Optional.of(LocalTime.NOON),
                    Optional.empty());

    private Petition petition;

    @BeforeEach
    void addMissions() throws LibraryException {
        petition = petition();
        mission("Embassy in Ottawa", OfficeKind.AMBASSADOR, "CN", "Ottawa", "CA");
        Id oslo = mission("Embassy in Oslo", OfficeKind.AMBASSADOR, "CN", "Oslo", "NO");
        post(oslo, OfficeKind.CONSUL_GENERAL, "CN");
        mission("Embassy of Exampleland", OfficeKind.AMBASSADOR, "FJ", "Oslo", "NO");
    }

    @Test
    void plansEachMissionOfTheCountryOnce() throws LibraryException {
        DeliveryPlan plan = plan();
        assertEquals(Optional.of(CHINA), plan.country());
        List<Mission> missions = plan.missions().of(CHINA);
        assertEquals(
                List.of("Genève", "Oslo", "Ottawa", "Petit-Lancy", "Seoul", "Washington D.C."),
                missions.stream().map(Mission::city).toList());
        Directory before = library.addressees().directory();
        DeliveryPlan.Planned planned =
                plan.plan(missions.stream().map(each -> PlannedCity.at(each, NOON)).toList());
        planned.edit().apply(library);

        assertEquals(6, planned.added());
        List<Delivery> made = library.deliveries().of(petition.id());
        assertEquals(
                Set.of(
                        "Genève Europe/Zurich",
                        "Oslo Europe/Oslo",
                        "Ottawa America/Toronto",
                        "Petit-Lancy Europe/Zurich",
                        "Seoul Asia/Seoul",
                        "Washington D.C. America/New_York"),
                made.stream()
                        .map(each -> each.city() + " " + each.when().zone().orElseThrow())
                        .collect(Collectors.toSet()));
        assertEquals(petition.addressees().size() + 5, petition().addressees().size());
        assertTrue(made.stream().allMatch(each -> isWrittenTo(each.addressee())));
        assertEquals(Optional.of("letter"), addressee(made, "Ottawa").paper());
        assertEquals(petition.addressees().getFirst(), addressee(made, "Seoul").id());

        assertTrue(again(missions).edit().isEmpty());
        planned.edit().takeBack(library);
        assertEquals(List.of(), library.deliveries().of(petition.id()));
        assertEquals(petition, petition());
        assertEquals(before, library.addressees().directory());
        planned.edit().apply(library);
        assertEquals(Set.copyOf(made), Set.copyOf(library.deliveries().of(petition.id())));
    }

    @Test
    void takesAnAddresseeOutWhoWasPlannedForADeliveryAlone() throws LibraryException {
        plan().plan(
                        plan().missions().of(CHINA).stream()
                                .map(each -> PlannedCity.at(each, NOON))
                                .toList())
                .edit()
                .apply(library);
        Petition before = petition();
        List<Delivery> planned = library.deliveries().of(petition.id());
        Id oslo = addressee(planned, "Oslo").id();
        Id ottawa = addressee(planned, "Ottawa").id();
        Id seoul = addressee(planned, "Seoul").id();
        library.deliveries()
                .save(
                        Delivery.planned(
                                ids.next(), petition.id(), ottawa, "Again", Appointment.OPEN));
        Set<Delivery> all = Set.copyOf(library.deliveries().of(petition.id()));
        DeliveryRemoval removal =
                new DeliveryRemoval(
                        petition.id(),
                        planned.stream()
                                .filter(each ->
                                        Set.of(oslo, ottawa, seoul).contains(each.addressee()))
                                .map(Delivery::id)
                                .toList());

        assertEquals(List.of(oslo), removal.remove(library));
        assertEquals(all.size() - 3, library.deliveries().of(petition.id()).size());
        assertFalse(isWrittenTo(oslo));
        assertTrue(isWrittenTo(ottawa));
        assertTrue(isWrittenTo(seoul));
        removal.giveBack(library);
        assertEquals(before, petition());
        assertEquals(all, Set.copyOf(library.deliveries().of(petition.id())));
        assertEquals(List.of(oslo), removal.remove(library));
    }

    @Test
    void fillsWhatIsOpenOfAPlannedCityAndNothingElse() throws LibraryException {
        List<Mission> oslo = plan().missions().called("OSLO");
        assertEquals(2, oslo.size());
        Mission chinese = plan().missions().called("embassy in oslo").getFirst();
        plan().plan(List.of(PlannedCity.at(chinese, NOON))).edit().apply(library);
        PlannedCity later =
                new PlannedCity(
                        chinese,
                        "",
                        new Appointment(
                                Optional.of(LocalDate.parse("2027-01-01")),
                                Optional.empty(),
                                Optional.empty()),
                        new Lead("Anna Example", "+47 00 00 00 00", false),
                        List.of(Language.FRENCH),
                        Optional.empty(),
                        "Tram 12");
        DeliveryPlan.Planned filled = plan().plan(List.of(later));
        assertEquals(0, filled.added());
        assertEquals(1, filled.filled());
        Delivery before = library.deliveries().of(petition.id()).getFirst();
        filled.edit().apply(library);
        Delivery after = library.deliveries().of(petition.id()).getFirst();
        assertEquals(NOON.date(), after.when().date());
        assertEquals("Anna Example", after.lead().name());
        assertEquals("Tram 12", after.notes());
        filled.edit().takeBack(library);
        assertEquals(List.of(before), library.deliveries().of(petition.id()));
    }

    @Test
    void writesInTheLanguagesThatTheMissionIsWrittenToIn() throws LibraryException {
        Mission ottawa = plan().missions().called("Ottawa").getFirst();
        List<Language> languages = List.of(Language.FRENCH, Language.ENGLISH);
        library.addressees()
                .save(
                        new Addressee(
                                ids.next(),
                                ottawa.post(),
                                new Route.Direct(),
                                FormOverride.NONE,
                                FormOverride.NONE,
                                Optional.empty(),
                                languages));
        plan().plan(List.of(PlannedCity.at(ottawa, NOON))).edit().apply(library);
        List<Delivery> made = library.deliveries().of(petition.id());
        assertEquals(languages, addressee(made, "Ottawa").languages());
    }

    @Test
    void tellsWhatIsLacking() throws LibraryException {
        Mission oslo = plan().missions().called("embassy in oslo").getFirst();
        plan().plan(List.of(PlannedCity.at(oslo, NOON))).edit().apply(library);
        Delivery delivery = library.deliveries().of(petition.id()).getFirst();
        assertEquals(List.of(DeliveryGap.Kind.NO_LEAD), gaps(delivery));
        Delivery anonymous =
                delivery.withTeam(new Lead("", "", true), "")
                        .withPapers(
                                delivery.mode(),
                                List.of(Language.ENGLISH, new Language("nb")),
                                Optional.empty())
                        .withPlace(
                                delivery.addressee(),
                                "Oslo",
                                new Appointment(
                                        NOON.date(),
                                        Optional.empty(),
                                        Optional.of(ZoneId.of("Europe/Oslo"))));
        assertEquals(List.of(DeliveryGap.Kind.NO_TIME, DeliveryGap.Kind.NO_TEXT), gaps(anonymous));
    }

    @Test
    void tellsOfWhichPetitionAnAddresseeIsDeliveredTo() throws LibraryException {
        Mission oslo = plan().missions().called("embassy in oslo").getFirst();
        plan().plan(List.of(PlannedCity.at(oslo, NOON))).edit().apply(library);
        Id addressee = library.deliveries().of(petition.id()).getFirst().addressee();
        library.petitions().save(petition);
        assertEquals(List.of(petition), AddresseeEditing.petitionsTo(library, Set.of(addressee)));
    }

    private List<DeliveryGap.Kind> gaps(Delivery delivery) throws LibraryException {
        return DeliveryGap.of(
                        delivery,
                        library.addressees().onDate(delivery.addressee(), petition.date()),
                        Set.of(Language.ENGLISH, Language.FRENCH))
                .stream()
                .map(DeliveryGap::kind)
                .toList();
    }

    private DeliveryPlan.Planned again(List<Mission> missions) throws LibraryException {
        return plan().plan(missions.stream().map(each -> PlannedCity.at(each, NOON)).toList());
    }

    private DeliveryPlan plan() throws LibraryException {
        return DeliveryPlan.of(library, petition(), Optional.empty(), ids).orElseThrow();
    }

    private Petition petition() throws LibraryException {
        return library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
    }

    private boolean isWrittenTo(Id addressee) {
        try {
            return petition().addressees().contains(addressee);
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private Addressee addressee(List<Delivery> made, String city) throws LibraryException {
        Id id =
                made.stream()
                        .filter(each -> each.city().equals(city))
                        .findFirst()
                        .orElseThrow()
                        .addressee();
        return library.addressees().addressee(id).orElseThrow();
    }

    /** A mission with one post and an address; gives its body. */
    private Id mission(String name, OfficeKind office, String represents, String city, String in)
            throws LibraryException {
        Organization body =
                new Organization(
                        ids.next(),
                        OrganizationKind.EMBASSY,
                        LocalizedText.of(Language.ENGLISH, name),
                        Optional.of(new Country(represents)));
        library.addressees().save(body);
        post(body.id(), office, represents);
        library.addressees()
                .save(
                        new ContactDetail(
                                ids.next(),
                                body.id(),
                                new PostalAddress(
                                        List.of("1 Example Street"),
                                        "",
                                        city,
                                        "",
                                        Optional.of(new Country(in))),
                                Optional.empty(),
                                ""));
        return body.id();
    }

    private void post(Id body, OfficeKind office, String represents) throws LibraryException {
        library.addressees()
                .save(
                        new Post(
                                ids.next(),
                                office,
                                LocalizedText.of(Language.ENGLISH, office.word()),
                                Optional.of(body),
                                Optional.of(new Country(represents))));
    }
}
