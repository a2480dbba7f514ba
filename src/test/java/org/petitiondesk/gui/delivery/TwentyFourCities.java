package org.petitiondesk.gui.delivery;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.petition.Petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Missions in twenty-four cities, through which the first addressee of a petition is reached. */
public final class TwentyFourCities {
    public static final LocalDate DAY = LocalDate.parse("2026-03-06");

    /** City, country, zone, time, lead. */
    private static final String ALL =
            """
            Wellington;NZ;Pacific/Auckland;12:00;Tane Sample
            Canberra;AU;Australia/Sydney;12:00;Joy Sample
            Tokyo;JP;Asia/Tokyo;12:00;Sato Mirei
            Seoul;KR;Asia/Seoul;12:00;Baek Sulhwa
            Jakarta;ID;Asia/Jakarta;11:00;Dewi Sample
            New Delhi;IN;Asia/Kolkata;12:00;Asha Sample
            Pretoria;ZA;Africa/Johannesburg;10:00;Thandi Sample
            Helsinki;FI;Europe/Helsinki;10:00;Mirja Aalto
            Warsaw;PL;Europe/Warsaw;09:30;Ewa Nowicka
            Berlin;DE;Europe/Berlin;09:30;Li Yuzhen
            Geneva;CH;Europe/Zurich;09:45;Jean Moreau
            Paris;FR;Europe/Paris;09:45;Élise Garnier
            London;GB;Europe/London;09:00;Joan Haddow
            Dublin;IE;Europe/Dublin;12:30;Aoife Kean
            Reykjavík;IS;Atlantic/Reykjavik;12:00;S. Jónsdóttir
            Brasília;BR;America/Sao_Paulo;13:00;Paulo Morais
            Washington;US;America/New_York;12:00;D. Whitlow
            New York;US;America/New_York;12:00;Cui Yinghua
            Ottawa;CA;America/Toronto;12:00;Ruth Abelsen
            Toronto;CA;America/Toronto;12:00;Fang Zhiyuan
            Chicago;US;America/Chicago;12:00;R. Kaplow
            Mexico City;MX;America/Mexico_City;12:00;Inés Valverde
            Los Angeles;US;America/Los_Angeles;12:00;Piao Meilan
            San Francisco;US;America/Los_Angeles;12:00;
            """;

    private TwentyFourCities() {}

    /** Adds the missions; nothing is planned yet. Gives the posts that letters go care of. */
    public static List<Id> found(Library library, Petition petition, IdSource ids)
            throws LibraryException {
        Addressee first =
                library.addressees().addressee(petition.addressees().getFirst()).orElseThrow();
        Optional<Country> represented =
                library.addressees().post(first.post()).orElseThrow().country();
        List<Id> posts = new ArrayList<>();
        for (String[] city : lines()) {
            Organization embassy =
                    new Organization(
                            ids.next(),
                            OrganizationKind.EMBASSY,
                            LocalizedText.of(Language.ENGLISH, "Sample Embassy in " + city[0]),
                            represented);
            Post ambassador =
                    new Post(
                            ids.next(),
                            OfficeKind.AMBASSADOR,
                            LocalizedText.of(Language.ENGLISH, "Ambassador"),
                            Optional.of(embassy.id()),
                            represented);
            library.addressees().save(embassy);
            library.addressees().save(ambassador);
            library.addressees()
                    .save(
                            new ContactDetail(
                                    ids.next(),
                                    embassy.id(),
                                    new PostalAddress(
                                            List.of("1 Example Street"),
                                            "",
                                            city[0],
                                            "",
                                            Optional.of(new Country(city[1]))),
                                    Optional.empty(),
                                    ""));
            posts.add(ambassador.id());
        }
        return posts;
    }

    /** Plans a delivery in each of them on one day. */
    public static List<Delivery> plan(Library library, Petition petition, IdSource ids)
            throws LibraryException {
        Addressee first =
                library.addressees().addressee(petition.addressees().getFirst()).orElseThrow();
        List<Id> posts = found(library, petition, ids);
        List<Delivery> planned = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            String[] city = lines().get(i);
            Addressee addressee =
                    new Addressee(
                            ids.next(),
                            first.post(),
                            new Route.CareOf(posts.get(i)),
                            FormOverride.NONE,
                            FormOverride.NONE,
                            Optional.empty(),
                            List.of());
            library.addressees().save(addressee);
            Delivery delivery =
                    Delivery.planned(
                                    ids.next(),
                                    petition.id(),
                                    addressee.id(),
                                    city[0],
                                    new Appointment(
                                            Optional.of(DAY),
                                            Optional.of(LocalTime.parse(city[3])),
                                            Optional.of(ZoneId.of(city[2]))))
                            .withTeam(new Lead(city[4], "", false), "");
            library.deliveries().save(delivery);
            planned.add(delivery);
        }
        return planned;
    }

    /** Likewise, with packs made for all but the last eight. */
    public static List<Delivery> ready(Library library, Petition petition, IdSource ids)
            throws LibraryException {
        List<Delivery> ready = new ArrayList<>();
        for (Delivery delivery : plan(library, petition, ids)) {
            Delivery made =
                    ready.size() < 16
                            ? delivery.withPackMadeAt(
                                    Optional.of(Instant.parse("2026-03-05T18:00:00Z")))
                            : delivery;
            library.deliveries().save(made);
            ready.add(made);
        }
        return ready;
    }

    private static List<String[]> lines() {
        return ALL.lines().map(line -> line.split(";", -1)).toList();
    }
}
