package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.addressee.FormOfAddress;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class FormsOfAddressTest {
    private final FormsOfAddress forms = new FormsOfAddress();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "zh-Hans", "ko"})
    void haveAGeneralFormForEveryOfficeAndGender(String tag) {
        for (OfficeKind office : OfficeKind.values()) {
            for (Gender gender : Gender.values()) {
                long rows =
                        forms.all(new Language(tag)).stream()
                                .filter(form -> form.office() == office)
                                .filter(form -> form.gender() == gender)
                                .filter(form -> form.country().isEmpty())
                                .count();
                assertEquals(1, rows, () -> tag + " " + office + " " + gender);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "zh-Hans", "ko"})
    void areFilledInOnceForEachKeyAndUseOnlyKnownBlanks(String tag) {
        Set<String> keys = new HashSet<>();
        for (FormOfAddress form : forms.all(new Language(tag))) {
            String key = form.office() + " " + form.country() + " " + form.gender();
            assertTrue(keys.add(key), () -> tag + " twice: " + key);
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

    @Test
    void areFoundForARegionOfTheLanguage() {
        assertEquals(
                "Monsieur le Président,",
                find(OfficeKind.HEAD_OF_STATE, "FJ", Gender.MALE, "fr-CH").salutation());
    }

    private FormOfAddress find(OfficeKind office, String country, Gender gender, String language) {
        return forms.find(office, Optional.of(new Country(country)), gender, new Language(language))
                .value()
                .orElseThrow();
    }
}
