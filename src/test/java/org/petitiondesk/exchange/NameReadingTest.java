package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReadingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "H.E. Mr. Sha Zukang | H.E. Mr. | Sha Zukang | ''",
                "Zhang Fusen Buzhang | '' | Zhang Fusen | Buzhang",
                "His Excellency Ambassador Zhang Xinsen | His Excellency | Zhang Xinsen"
                        + " | Ambassador",
                "President Hu Jintao | '' | Hu Jintao | President",
                "张福森部长 | '' | 张福森 | 部长",
                "홍예시 대사 | '' | 홍예시 | 대사",
                "Dr. Ann Example | Dr. | Ann Example | ''",
                "S.E. Monsieur Bo Exemple | S.E. Monsieur | Bo Exemple | ''"
            },
            delimiter = '|')
    void partsWhatIsNoName(String written, String honorific, String name, String title) {
        NameReading reading = NameReading.of(written);
        assertEquals(honorific, reading.honorific());
        assertEquals(name, reading.name());
        assertEquals(title, reading.title());
    }

    @ParameterizedTest
    @CsvSource({
        "XI Jinping, Xi Jinping, Xi, Jinping",
        "Ann EXAMPLE, Ann Example, Example, Ann",
        "H.E. Mr. SHA Zukang, Sha Zukang, Sha, Zukang",
        "KIM JONG, KIM JONG, '', ''"
    })
    void takesCapitalsForTheFamilyName(String written, String name, String family, String given) {
        NameReading reading = NameReading.of(written);
        assertEquals(name, reading.name());
        assertEquals(family, reading.family());
        assertEquals(given, reading.given());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hu Jintao",
                "胡锦涛",
                "김민서",
                "Mario Drago",
                "Hea Sample",
                "主席",
                "Heather M. Roe"
            })
    void leavesNamesAlone(String name) {
        assertFalse(NameReading.of(name).hasMore());
        assertEquals(name, NameReading.of(name).name());
    }
}
