package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.template.TemplateCatalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One president, one day, twenty-four embassies in as many cities, each with an ambassador, a lead,
 * telephone numbers and notes of its own. All invented but the cities.
 */
final class PlannedCities {
    static final String CODE = "EX 024 / 2012";

    /** Of each kind of consent one name that is found in no other word. */
    static final Map<Consent, String> SIGNERS =
            Map.of(
                    Consent.PUBLIC, "Perpetua Offenbar",
                    Consent.DELIVERY, "Delphine Zugestellt",
                    Consent.INITIALS, "Ingomar Anfangsbuch",
                    Consent.COUNT_ONLY, "Cosima Ungenannt");

    static final List<City> CITIES =
            Stream.of(
                            "Ottawa CA America/Toronto en letter",
                            "Washington US America/New_York en letter",
                            "Seoul KR Asia/Seoul ko a4",
                            "Paris FR Europe/Paris fr a4",
                            "Geneva CH Europe/Zurich fr a4",
                            "Brussels BE Europe/Brussels fr a4",
                            "London GB Europe/London en-GB a4",
                            "Dublin IE Europe/Dublin en-GB a4",
                            "Singapore SG Asia/Singapore zh-Hans a4",
                            "Tokyo JP Asia/Tokyo en a4",
                            "Canberra AU Australia/Sydney en-GB a4",
                            "Wellington NZ Pacific/Auckland en-GB a4",
                            "Oslo NO Europe/Oslo en-GB a4",
                            "Stockholm SE Europe/Stockholm en-GB a4",
                            "Helsinki FI Europe/Helsinki en-GB a4",
                            "Copenhagen DK Europe/Copenhagen en-GB a4",
                            "Berlin DE Europe/Berlin en-GB a4",
                            "Vienna AT Europe/Vienna en-GB a4",
                            "Rome IT Europe/Rome en-GB a4",
                            "Madrid ES Europe/Madrid en-GB a4",
                            "Lisbon PT Europe/Lisbon en-GB a4",
                            "Warsaw PL Europe/Warsaw en-GB a4",
                            "Prague CZ Europe/Prague en-GB a4",
                            "Mexico MX America/Mexico_City en letter")
                    .map(text -> text.split(" ", -1))
                    .map(part ->
                            new City(part[0], part[1], part[2], new Language(part[3]), part[4]))
                    .toList();

    private static final LocalDate DAY = LocalDate.parse("2012-09-22");

    private static final Map<String, Wording> WORDINGS =
            Map.of(
                    "en",
                    new Wording(
                            "Open the gate",
                            "We write about the gate, which has been closed to people in need.",
                            "to open the gate",
                            "Ambassador"),
                    "en-GB",
                    new Wording(
                            "Open the gate",
                            "We write about the gate, which has been closed to people in need.",
                            "to open the gate",
                            "Ambassador"),
                    "fr",
                    new Wording(
                            "Ouvrez la porte",
                            "Nous vous écrivons au sujet de la porte, fermée à ceux qui ont besoin"
                                    + " d’aide.",
                            "d’ouvrir la porte",
                            "Ambassadeur"),
                    "zh-Hans",
                    new Wording("请打开大门", "我们就大门一事致函：它对需要帮助的人一直关闭。", "打开大门", "示例共和国大使"),
                    "ko",
                    new Wording(
                            "문을 열어 주십시오",
                            "도움이 필요한 사람들에게 닫혀 있는 문에 대하여 글을 올립니다.",
                            "문을 열어 주실 것",
                            "예시공화국 대사"));

    private PlannedCities() {}

    /** What a text says in a language, and how an ambassador is called in it. */
    private record Wording(String title, String body, String demand, String ambassador) {}

    /** A city, the country it is in, its clocks, and how the letter there is written. */
    record City(String name, String country, String zone, Language language, String paper) {
        private int number() {
            return CITIES.indexOf(this) + 1;
        }

        private String coded() {
            return "%02d".formatted(number());
        }

        /** Family names that nothing else begins with. */
        String ambassador() {
            return "Quorvath" + (char) ('A' + number() - 1) + name.charAt(1) + "x";
        }

        String lead() {
            return "Zelmira Tandrik" + name.toLowerCase(Locale.ROOT);
        }

        String leadTelephone() {
            return "+41 79 500 44 " + coded();
        }

        String missionTelephone() {
            return "+41 22 600 55 " + coded();
        }

        String fax() {
            return "+41 22 700 66 " + coded();
        }

        String email() {
            return "mission" + coded() + "@example.org";
        }

        String street() {
            return "Kestrelwood " + coded() + "7";
        }

        String notes() {
            return "Meet under the " + name + "-only lantern number 88" + coded() + ".";
        }

        /** Everything that no other city's pack may hold. */
        List<String> own() {
            return List.of(
                    ambassador(),
                    lead(),
                    leadTelephone(),
                    missionTelephone(),
                    fax(),
                    email(),
                    street(),
                    name + "-only",
                    "number 88" + coded());
        }
    }

    /**
     * Fills a library.
     *
     * @param signatories beside those of {@link #SIGNERS}
     */
    static Petition fill(
            Library library, TemplateCatalog templates, IdSource ids, Clock clock, int signatories)
            throws LibraryException, IOException {
        return library.<Petition, IOException>change(() -> {
            PetitionImport petitions = new PetitionImport(templates, ids, clock);
            for (String language : List.of("en", "en-GB", "fr", "zh-Hans", "ko")) {
                PetitionImportReport report =
                        petitions.importFile(
                                library,
                                language + ".md",
                                text(language).getBytes(StandardCharsets.UTF_8));
                if (report.hasErrors()) {
                    throw new IllegalStateException(report.problems().toString());
                }
            }
            Petition petition = library.petitions().findByCode(CODE).orElseThrow();
            sign(library, ids, petition.id(), signatories);
            for (City city : CITIES) {
                library.deliveries().save(delivery(ids.next(), petition, city));
            }
            return petition;
        });
    }

    private static Delivery delivery(Id id, Petition petition, City city) {
        return Delivery.planned(
                        id,
                        petition.id(),
                        petition.addressees().get(city.number() - 1),
                        city.name(),
                        new Appointment(
                                Optional.of(DAY),
                                Optional.of(LocalTime.NOON),
                                Optional.of(ZoneId.of(city.zone()))))
                .withTeam(new Lead(city.lead(), city.leadTelephone(), false), city.notes())
                .withPapers(DeliveryMode.HAND, List.of(), Paper.ofWord(city.paper()));
    }

    private static void sign(Library library, IdSource ids, Id petition, int signatories)
            throws LibraryException {
        List<Signed> signed = new ArrayList<>();
        SIGNERS.forEach((consent, name) -> signed.add(signed(ids, petition, name, consent)));
        for (int i = 0; i < signatories; i++) {
            String name =
                    i % 3 == 0
                            ? "Sample Signer %d (金玉%c)".formatted(i, '一' + i % 300)
                            : "Sample Signer " + i;
            signed.add(signed(ids, petition, name, Consent.PUBLIC));
        }
        library.signatures().add(signed);
    }

    private static Signed signed(IdSource ids, Id petition, String name, Consent consent) {
        Id signatory = ids.next();
        return new Signed(
                new Signatory(signatory, Signatory.Kind.PERSON, "", "", false),
                new Signature(
                        ids.next(),
                        petition,
                        signatory,
                        Optional.empty(),
                        new SignedName(name),
                        new Capacity.Personal(""),
                        "Exampletown",
                        "",
                        Optional.empty(),
                        ConsentGiven.of(consent),
                        new SignatureSource.Typed(),
                        SignatureState.ACTIVE));
    }

    private static String text(String language) {
        Wording wording = WORDINGS.getOrDefault(language, new Wording("", "", "", ""));
        return """
        ---
        code: %s
        title: %s
        date: 2012-09-22
        language: %s
        template: petition-letter
        %sdemands: [%s]
        ---
        %s
        """
                .formatted(
                        CODE,
                        wording.title,
                        language,
                        language.equals("en") ? addressees() : "",
                        wording.demand,
                        wording.body);
    }

    private static String addressees() {
        return """
        sponsors: [Gatekeepers Coalition]
        contact: reply@example.org
        addressees:
        """
                + CITIES.stream().map(PlannedCities::addressee).collect(Collectors.joining());
    }

    private static String addressee(City city) {
        String language = city.language().tag();
        return """
          - person: Hale Mirandel
            gender: male
            post: President
            office: head-of-state
            country: CN
            verified: 2012-09-01
            language: %s
            via:
              person: %s
              gender: male
              post: {en: Ambassador, %s: %s}
              organization: Embassy in %s
              office: ambassador
              country: CN
              verified: 2012-09-01
            address:
              street: %s
              city: %s
            address-country: %s
            telephone: "%s"
            fax: "%s"
            email: %s
        """
                .formatted(
                        language,
                        city.ambassador(),
                        language.equals("en") ? "en-GB" : language,
                        WORDINGS.getOrDefault(language, new Wording("", "", "", "")).ambassador,
                        city.name(),
                        city.street(),
                        city.name(),
                        city.country(),
                        city.missionTelephone(),
                        city.fax(),
                        city.email());
    }
}
