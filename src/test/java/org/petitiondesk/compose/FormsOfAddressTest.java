package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.addressee.FormOfAddress;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class FormsOfAddressTest {
    private final FormsOfAddress forms = new FormsOfAddress();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "zh-Hans", "zh-Hant", "ko"})
    void haveAGeneralFormForEveryOfficeAndGender(String tag) {
        for (OfficeKind office : OfficeKind.values()) {
            for (Gender gender : Gender.values()) {
                long rows =
                        forms.all(new Language(tag)).stream()
                                .filter(form -> form.office() == office)
                                .filter(form -> form.gender() == gender)
                                .filter(form -> form.country().isEmpty())
                                .filter(form -> form.titles().isEmpty())
                                .count();
                assertEquals(1, rows, () -> tag + " " + office + " " + gender);
            }
        }
    }

    @Test
    void warnsOfAnOfficeThatATableLacks() {
        List<FormOfAddress> withoutMayors =
                forms.all(Language.ENGLISH).stream()
                        .filter(form -> form.office() != OfficeKind.MAYOR)
                        .toList();
        FormsOfAddress others = new FormsOfAddress(Map.of(Language.ENGLISH, withoutMayors));
        assertEquals(List.of("letter.no-form-for-office"), problems(others, OfficeKind.MAYOR));
        assertEquals(List.of(), problems(others, OfficeKind.GOVERNOR));
    }

    private static List<String> problems(FormsOfAddress of, OfficeKind office) {
        return of
                .find(office, "", Optional.empty(), Gender.FEMALE, Language.ENGLISH)
                .problems()
                .stream()
                .map(Problem::key)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "zh-Hans", "zh-Hant", "ko"})
    void areFilledInOnceForEachKeyAndUseOnlyKnownBlanks(String tag) {
        Set<String> keys = new HashSet<>();
        for (FormOfAddress form : forms.all(new Language(tag))) {
            String key = form.office() + " " + form.country() + " " + form.gender();
            assertTrue(
                    form.titles().isEmpty() ? keys.add(key) : addAll(keys, key, form.titles()),
                    () -> tag + " twice: " + key + form.titles());
            for (String text :
                    List.of(
                            form.envelope(),
                            form.insideAddress(),
                            form.salutation(),
                            form.inText(),
                            form.close())) {
                assertFalse(text.isBlank(), () -> tag + " empty: " + key);
                String rest = text.replaceAll("\\{(full|family|given|post|title)\\}", "");
                assertFalse(rest.replace("{salutation}", "").contains("{"), () -> tag + " " + text);
                assertFalse(text.contains("'"), () -> tag + " straight: " + text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void speakForAGroup(String tag) {
        for (FormOfAddress form : forms.all(new Language(tag))) {
            assertFalse(form.close().matches("(?i).*\\b(I|my|je|ma|mon|mes)\\b.*"), form.close());
        }
    }

    /** The rules are those of 국립국어원: title and 님, or name and 귀하, and 귀중 for bodies alone. */
    @Test
    void honourInKoreanOnce() {
        for (FormOfAddress form : forms.all(Language.KOREAN)) {
            String inside = form.insideAddress();
            assertFalse(inside.contains("{post}") && inside.contains("{title}"), inside);
            assertFalse(inside.contains("님") && inside.contains("귀하"), inside);
            assertEquals(form.office() == OfficeKind.ORGANIZATION, inside.contains("귀중"), inside);
        }
    }

    @Test
    void agreeInFrenchWithTheGender() {
        for (FormOfAddress form : forms.all(Language.FRENCH)) {
            String text = form.insideAddress() + " " + form.salutation() + " " + form.inText();
            String other =
                    form.gender() == Gender.FEMALE
                            ? "Monsieur|Sire|\\ble \\{"
                            : "Madame (?!,)|\\bla \\{";
            boolean hasNoFemaleForm =
                    form.office() == OfficeKind.CARDINAL || form.office() == OfficeKind.POPE;
            String bare = text.replace("Madame, Monsieur,", "");
            assertTrue(hasNoFemaleForm || !bare.matches(".*(" + other + ").*"), text);
        }
    }

    @Test
    void preferTheRowOfTheCountry() {
        assertEquals(
                "Dear Mr. President:",
                find(OfficeKind.HEAD_OF_STATE, "US", Gender.MALE, "en").salutation());
        assertEquals(
                "Excellency:",
                find(OfficeKind.HEAD_OF_STATE, "FJ", Gender.MALE, "en").salutation());
    }

    /** The title tells which of the offices of a kind is spoken to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEGISLATOR | FR | MALE | fr | Sénateur de l’Exemple | Monsieur le Sénateur,",
                "LEGISLATOR | FR | FEMALE | fr | Sénateur de l’Exemple | Madame la Sénatrice,",
                "LEGISLATOR | FR | MALE | fr | Député de l’Exemple | Monsieur le Député,",
                "LEGISLATOR | IT | FEMALE | fr | Senator | Madame la Sénatrice,",
                "LEGISLATOR | US | MALE | en | Member of Congress | Dear Mr. {family}:",
                "LEGISLATOR | US | UNKNOWN | en | Member of Congress | Dear Representative"
                        + " {family}:",
                "LEGISLATOR | US | UNKNOWN | en | U.S. Representative | Dear Representative"
                        + " {family}:",
                "LEGISLATOR | US | UNKNOWN | en | United States Senator | Dear Senator {family}:",
                "LEGISLATOR | US | UNKNOWN | en | Member of the Assembly | Dear {full}:",
                "GOVERNOR | CA | FEMALE | fr | Gouverneure générale | Excellence,",
                "GOVERNOR | FJ | FEMALE | fr | Gouverneure générale | Madame la Gouverneure"
                        + " générale,",
                "GOVERNOR | MX | FEMALE | fr | Gouverneure de l’État | Madame la Gouverneure,",
                "GOVERNOR | CA | MALE | en | Lieutenant-Governor of Ontario | Your Honour:",
                "JUDGE | FR | FEMALE | fr | Président du tribunal judiciaire | Madame la"
                        + " Présidente,",
                "MINISTER | FR | MALE | fr | Ministre délégué chargé des Outre-mer | Monsieur le"
                        + " Ministre,",
                "MINISTER | FR | MALE | fr | Secrétaire d'Etat chargé du numérique | Monsieur le"
                        + " Secrétaire d’État,",
                "HEAD_OF_STATE | AE | MALE | en | President of the United Arab Emirates | Your"
                        + " Highness:",
                "MONARCH | SA | MALE | en | Crown Prince | Your Royal Highness:",
                "MONARCH | AE | MALE | en | Crown Prince of Abu Dhabi | Your Highness:",
                "CHIEF_JUSTICE | CN | MALE | zh-Hans | 最高人民法院院长 | 尊敬的院长先生：",
                "LEGISLATOR | CN | MALE | zh-Hans | 全国人民代表大会代表 | 尊敬的{family}代表："
            })
    void preferTheRowOfTheTitle(
            OfficeKind office,
            String country,
            Gender gender,
            String language,
            String title,
            String salutation) {
        assertEquals(
                salutation,
                forms.find(
                                office,
                                title,
                                Optional.of(new Country(country)),
                                gender,
                                new Language(language))
                        .value()
                        .orElseThrow()
                        .salutation());
    }

    @Test
    void areFoundForARegionOfTheLanguage() {
        assertEquals(
                "Monsieur le Président,",
                find(OfficeKind.HEAD_OF_STATE, "FJ", Gender.MALE, "fr-CH").salutation());
    }

    private static boolean addAll(Set<String> keys, String key, List<String> titles) {
        return titles.stream()
                .map(title -> key + " " + title.toLowerCase(Locale.ROOT))
                .map(keys::add)
                .toList()
                .stream()
                .allMatch(added -> added);
    }

    private FormOfAddress find(OfficeKind office, String country, Gender gender, String language) {
        return forms.find(
                        office,
                        "",
                        Optional.of(new Country(country)),
                        gender,
                        new Language(language))
                .value()
                .orElseThrow();
    }
}
