package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Office-holders and addresses that appeals of 2005 and 2012 published, as letters print them. */
class PublishedAddresseesTest {
    static final PostalAddress WASHINGTON =
            address("US", "20008", "Washington", "DC", "2300 Connecticut Avenue NW");
    static final PostalAddress GENEVA =
            address("CH", "1213", "Petit-Lancy 2", "", "Chemin de Surville 11", "Case postale 85");
    private static final PostalAddress SEOUL =
            address("KR", "110-033", "Seoul", "", "54 Hyoja-dong", "Jongno-gu");

    private static final String HIGHEST =
            "Nous vous prions d’agréer, Monsieur le Président,"
                    + " l’expression de notre très haute considération.";

    @Test
    void presidentThroughTheEmbassyInWashington() {
        assertPrints(
                president(Language.ENGLISH, "", "", "Embassy of the People’s Republic of China")
                        .address(WASHINGTON),
                """
                His Excellency Hu Jintao
                President of the People’s Republic of China
                c/o Embassy of the People’s Republic of China
                2300 Connecticut Avenue NW
                Washington, DC 20008
                UNITED STATES

                Excellency:

                Yours sincerely,
                """);
        assertPrints(
                president(Language.FRENCH, "", "", "Ambassade de la République populaire de Chine")
                        .address(WASHINGTON),
                """
                Son Excellence Monsieur Hu Jintao
                Président de la République populaire de Chine
                c/o Ambassade de la République populaire de Chine
                2300 Connecticut Avenue NW
                Washington, DC 20008
                ÉTATS-UNIS

                Monsieur le Président,

                %s
                """
                        .formatted(HIGHEST));
    }

    @Test
    void presidentThroughThePermanentMissionInGeneva() {
        assertPrints(
                president(
                                Language.ENGLISH,
                                "",
                                "",
                                "Permanent Mission of the People’s Republic of China")
                        .address(GENEVA),
                """
                His Excellency Hu Jintao
                President of the People’s Republic of China
                c/o Permanent Mission of the People’s Republic of China
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                SWITZERLAND

                Excellency:

                Yours sincerely,
                """);
        assertPrints(
                president(
                                Language.FRENCH,
                                "",
                                "",
                                "Mission permanente de la République populaire de Chine")
                        .address(GENEVA),
                """
                Son Excellence Monsieur Hu Jintao
                Président de la République populaire de Chine
                c/o Mission permanente de la République populaire de Chine
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                SUISSE

                Monsieur le Président,

                %s
                """
                        .formatted(HIGHEST));
    }

    @Test
    void ministerOfJustice() {
        PostalAddress address =
                address("CN", "100020", "Beijing", "", "10 Chaoyangmen Nandajie", "Chaoyang Qu");
        assertPrints(
                letter(Language.ENGLISH, OfficeKind.MINISTER, "Zhang Fusen", "Zhang", "Fusen")
                        .post("Minister of Justice of the People’s Republic of China")
                        .organization("Ministry of Justice")
                        .address(address),
                """
                His Excellency Zhang Fusen
                Minister of Justice of the People’s Republic of China
                Ministry of Justice
                10 Chaoyangmen Nandajie
                Chaoyang Qu
                Beijing, 100020
                CHINA

                Dear Minister:

                Yours sincerely,
                """);
        assertPrints(
                letter(Language.FRENCH, OfficeKind.MINISTER, "Zhang Fusen", "Zhang", "Fusen")
                        .post("Ministre de la Justice de la République populaire de Chine")
                        .organization("Ministère de la Justice")
                        .address(address),
                """
                Son Excellence Monsieur Zhang Fusen
                Ministre de la Justice de la République populaire de Chine
                Ministère de la Justice
                10 Chaoyangmen Nandajie
                Chaoyang Qu
                Beijing, 100020
                CHINE

                Monsieur le Ministre,

                Nous vous prions d’agréer, Monsieur le Ministre, l’expression de notre haute considération.
                """);
    }

    @Test
    void foreignMinister() {
        PostalAddress address = address("CN", "100701", "Beijing", "", "2 Chaoyangmen Nandajie");
        assertPrints(
                letter(
                                Language.ENGLISH,
                                OfficeKind.FOREIGN_MINISTER,
                                "Li Zhaoxing",
                                "Li",
                                "Zhaoxing")
                        .post("Minister of Foreign Affairs of the People’s Republic of China")
                        .organization("Ministry of Foreign Affairs")
                        .address(address),
                """
                His Excellency Li Zhaoxing
                Minister of Foreign Affairs of the People’s Republic of China
                Ministry of Foreign Affairs
                2 Chaoyangmen Nandajie
                Beijing, 100701
                CHINA

                Excellency:

                Accept, Excellency, the assurances of our highest consideration.
                """);
        assertPrints(
                letter(
                                Language.FRENCH,
                                OfficeKind.FOREIGN_MINISTER,
                                "Li Zhaoxing",
                                "Li",
                                "Zhaoxing")
                        .post(
                                "Ministre des Affaires étrangères de la République populaire de"
                                        + " Chine")
                        .organization("Ministère des Affaires étrangères")
                        .address(address),
                """
                Son Excellence Monsieur Li Zhaoxing
                Ministre des Affaires étrangères de la République populaire de Chine
                Ministère des Affaires étrangères
                2 Chaoyangmen Nandajie
                Beijing, 100701
                CHINE

                Monsieur le Ministre,

                Nous vous prions d’agréer, Monsieur le Ministre, l’expression de notre haute considération.
                """);
    }

    @Test
    void permanentRepresentativeInGeneva() {
        assertPrints(
                letter(
                                Language.ENGLISH,
                                OfficeKind.PERMANENT_REPRESENTATIVE,
                                "Sha Zukang",
                                "Sha",
                                "Zukang")
                        .post("Ambassador, Permanent Representative")
                        .organization("Permanent Mission of the People’s Republic of China")
                        .address(GENEVA),
                """
                His Excellency Sha Zukang
                Ambassador, Permanent Representative
                Permanent Mission of the People’s Republic of China
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                SWITZERLAND

                Excellency:

                Accept, Excellency, the assurances of our highest consideration.
                """);
        assertPrints(
                letter(
                                Language.FRENCH,
                                OfficeKind.PERMANENT_REPRESENTATIVE,
                                "Sha Zukang",
                                "Sha",
                                "Zukang")
                        .post("Ambassadeur, Représentant permanent")
                        .organization("Mission permanente de la République populaire de Chine")
                        .address(GENEVA),
                """
                Son Excellence Monsieur Sha Zukang
                Ambassadeur, Représentant permanent
                Mission permanente de la République populaire de Chine
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                SUISSE

                Monsieur l’Ambassadeur,

                Nous vous prions d’agréer, Monsieur l’Ambassadeur, les assurances de notre très haute considération.
                """);
    }

    @Test
    void presidentThroughTheAmbassadorInSeoul() {
        assertPrints(
                president(
                                Language.ENGLISH,
                                "Zhang Xinsen",
                                "Ambassador",
                                "Embassy of the People’s Republic of China")
                        .address(SEOUL),
                """
                His Excellency Hu Jintao
                President of the People’s Republic of China
                c/o Ambassador Zhang Xinsen
                Embassy of the People’s Republic of China
                54 Hyoja-dong
                Jongno-gu
                Seoul
                110-033
                SOUTH KOREA

                Excellency:

                Yours sincerely,
                """);
        assertPrints(
                president(
                                Language.FRENCH,
                                "Zhang Xinsen",
                                "Ambassadeur",
                                "Ambassade de la République populaire de Chine")
                        .careOfHonorific("Son Excellence Monsieur")
                        .address(SEOUL),
                """
                Son Excellence Monsieur Hu Jintao
                Président de la République populaire de Chine
                aux bons soins de Son Excellence Monsieur Zhang Xinsen
                Ambassadeur
                Ambassade de la République populaire de Chine
                54 Hyoja-dong
                Jongno-gu
                Seoul
                110-033
                CORÉE DU SUD

                Monsieur le Président,

                %s
                """
                        .formatted(HIGHEST));
    }

    private static LetterBuilder president(
            Language language, String careOf, String careOfPost, String mission) {
        return letter(language, OfficeKind.HEAD_OF_STATE, "Hu Jintao", "Hu", "Jintao")
                .post(
                        language.equals(Language.ENGLISH)
                                ? "President of the People’s Republic of China"
                                : "Président de la République populaire de Chine")
                .careOf(careOf, careOfPost, mission);
    }

    static LetterBuilder letter(
            Language language, OfficeKind office, String full, String family, String given) {
        return new LetterBuilder(language).office(office).country("CN").holder(full, family, given);
    }

    static PostalAddress address(
            String country, String postcode, String city, String region, String... lines) {
        return new PostalAddress(
                List.of(lines), postcode, city, region, Optional.of(new Country(country)));
    }

    /** Address, salutation and close, with an empty line between them. */
    static void assertPrints(LetterBuilder letter, String expected) {
        LetterRequest request = letter.request();
        Addressing printed =
                new AddressingComposer(new FormsOfAddress())
                        .compose(request.addressee(), request.language());
        List<String> lines = new ArrayList<>(printed.address());
        lines.add("");
        lines.add(printed.salutation());
        lines.add("");
        lines.addAll(printed.close());
        assertEquals(expected, String.join("\n", lines) + "\n");
        assertEquals(List.of(), printed.problems());
    }
}
