package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.List;
import java.util.Optional;

class AddressLinesTest {

    @Test
    void printsPresidentCareOfAmbassadorInFiveLines() {
        LetterBuilder letter =
                president()
                        .careOf(
                                "Zhang Xinsen",
                                "Ambassador",
                                "Embassy of the People’s Republic of China")
                        .address("KR", "54, Hyoja-Dong, Jongno-Gu, Seoul, 110033, South Korea");
        assertEquals(
                List.of(
                        "His Excellency Hu Jintao",
                        "President, People’s Republic of China",
                        "c/o Ambassador Zhang Xinsen",
                        "Embassy of the People’s Republic of China",
                        "54, Hyoja-Dong, Jongno-Gu, Seoul, 110033, South Korea"),
                address(letter).lines());
        assertEquals(2, address(letter).careOfLine());
    }

    @Test
    void printsTheHonorificOfTheRoute() {
        LetterBuilder letter =
                president()
                        .careOf("Zhang Xinsen", "Ambassador", "Embassy of China")
                        .careOfHonorific("His Excellency");
        assertEquals(
                List.of(
                        "c/o His Excellency Zhang Xinsen",
                        "Ambassador",
                        "Embassy of China",
                        "1 Example Street"),
                address(letter).lines().subList(2, 6));
    }

    @Test
    void printsARouteThatIsAMissionOnly() {
        LetterBuilder letter = president().careOf("", "", "Embassy of China");
        assertEquals("c/o Embassy of China", address(letter).lines().get(2));
    }

    @Test
    void printsARouteWhosePersonNobodyKnows() {
        LetterBuilder letter = president().careOf("", "Ambassador", "Embassy of China");
        assertEquals(
                List.of("c/o Ambassador", "Embassy of China"),
                address(letter).lines().subList(2, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "fr | - | - | - | Mission permanente | c/o Mission permanente",
                "fr | - | Consul général | - | Consulat | c/o Consul général/Consulat",
                "fr | Ana Exemple | Ambassadrice | Son Excellence Madame | Ambassade | aux bons"
                        + " soins de Son Excellence Madame Ana Exemple/Ambassadrice/Ambassade",
                "zh-Hans | - | - | - | 常驻代表团 | 烦请常驻代表团转呈",
                "zh-Hans | - | 大使 | - | 示例国驻华使团 | 烦请示例国驻华使团大使转呈",
                "zh-Hans | 王明远 | 大使 | 阁下 | 示例国使团 | 烦请示例国使团大使王明远阁下转呈",
                "ko | - | - | - | 예시국 대표부 | 경유: 예시국 대표부",
                "ko | - | 대사 | - | 예시국 대표부 | 경유: 예시국 대표부 대사",
                "ko | 김예시 | 대사 | 각하 | 예시국 대표부 | 경유: 예시국 대표부 대사 김예시 각하",
            })
    void printsTheRouteAsTheLanguageDoes(
            String language,
            String person,
            String post,
            String honorific,
            String organization,
            String expected) {
        LetterBuilder letter =
                new LetterBuilder(new Language(language))
                        .careOf(text(person), text(post), organization)
                        .careOfHonorific(text(honorific));
        Block.InsideAddress printed = address(letter);
        assertEquals(
                expected,
                String.join(
                        "/",
                        printed.lines().subList(printed.careOfLine(), printed.lines().size() - 1)));
    }

    @Test
    void saysNothingTwice() {
        LetterBuilder letter =
                new LetterBuilder(Language.ENGLISH)
                        .office(OfficeKind.MINISTER)
                        .holder("Sam Sample")
                        .honorific("Mx")
                        .post("Minister of Justice")
                        .organization("Ministry of Justice")
                        .address("", "Ministry of Justice", "2 Court Road", "", "2, Court Road");
        assertEquals(
                List.of(
                        "Mx Sam Sample",
                        "Minister of Justice",
                        "Ministry of Justice",
                        "2 Court Road"),
                address(letter).lines());
    }

    @Test
    void labelsTheKoreanAddresseeOnlyWhereThereIsNoWindow() {
        LetterBuilder letter = TypicalLetters.korean();
        assertTrue(address(letter).lines().getFirst().startsWith("받는 분: "));
        letter.layout(LetterLayout.DIN_5008_B);
        assertTrue(address(letter).lines().getFirst().startsWith("중화인민공화국"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | KR | Seoul 110033 | SOUTH KOREA",
                "en | KR | Seoul, South Korea | -",
                "en | KR | Seoul, Republic of Korea | -",
                "en | KR | Seoul, KOR | -",
                "fr | KR | Séoul, Corée du Sud | -",
                "en | CH | Genève, Suisse | -",
                "fr | CH | 1213 Petit-Lancy 2 | SUISSE",
                "en | US | Washington, D.C., 20008, USA | -",
                "en | US | Washington, D.C. 20008 | UNITED STATES",
                "en | GB | London W1B 1JL, U.K. | -",
                "en | CN | Beijing, People’s Republic of China | -",
                "en | OM | Muscat, Room | OMAN",
                "zh-Hans | KR | 大韩民国首尔特别市 | -",
                "en | YY | Example City 10000 | -"
            })
    void addsTheCountryUnlessTheAddressNamesIt(
            String language, String country, String line, String added) {
        LetterBuilder letter = new LetterBuilder(new Language(language)).address(country, line);
        List<String> lines = address(letter).lines();
        assertEquals(added == null ? line : added, lines.getLast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ko | KR | 서울특별시 종로구 | 대한민국", "zh-Hans | CN | 北京市朝阳区 | 中国"})
    void beginsWithTheCountryWhatRunsFromTheCityToTheHouse(
            String language, String country, String line, String first) {
        LetterBuilder letter = new LetterBuilder(new Language(language)).address(country, line);
        List<String> lines = address(letter).lines();
        assertEquals(List.of(first, line), lines.subList(lines.size() - 2, lines.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | Musterweg 5/10115 Berlin/BE/GERMANY",
                "US | Musterweg 5/Berlin, BE 10115/UNITED STATES",
                "CA | Musterweg 5/Berlin BE 10115/CANADA",
                "GB | Musterweg 5/Berlin/BE/10115/UNITED KINGDOM"
            })
    void ordersAStructuredAddressAsItsCountryDoes(String country, String expected) {
        PostalAddress address =
                new PostalAddress(
                        List.of("Musterweg 5"),
                        "10115",
                        "Berlin",
                        "BE",
                        Optional.of(new Country(country)));
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH).address(address);
        String lines = String.join("/", address(letter).lines());
        assertTrue(lines.endsWith(expected), lines);
    }

    @Test
    void runsAChineseAddressFromLargeToSmall() {
        PostalAddress address =
                new PostalAddress(List.of("示例路1号"), "100000", "北京市", "", Optional.empty());
        LetterBuilder letter = new LetterBuilder(Language.CHINESE_SIMPLIFIED).address(address);
        List<String> lines = address(letter).lines();
        assertEquals(List.of("100000", "北京市", "示例路1号"), lines.subList(1, 4));
    }

    @Test
    void refusesALetterWithoutAPostalAddress() {
        Read<LetterDocument> read = president().noAddress().compose();
        assertTrue(read.value().isEmpty());
        assertEquals("letter.no-address", read.problems().getFirst().key());
    }

    @Test
    void namesThePersonWhereTheOfficeHasNoTitle() {
        Read<LetterDocument> read = president().post("").noAddress().compose();
        assertTrue(
                read.problems().stream()
                        .filter(problem -> problem.key().equals("letter.no-address"))
                        .anyMatch(problem -> problem.arguments().contains("Hu Jintao")));
    }

    @Test
    void hasNoEmptyLine() {
        for (OfficeKind office : OfficeKind.values()) {
            LetterBuilder letter =
                    new LetterBuilder(Language.FRENCH).office(office).noHolder().post("Bureau");
            assertFalse(address(letter).lines().stream().anyMatch(String::isBlank));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static LetterBuilder president() {
        return new LetterBuilder(Language.ENGLISH)
                .country("CN")
                .holder("Hu Jintao")
                .honorific("His Excellency")
                .post("President, People’s Republic of China");
    }

    private static Block.InsideAddress address(LetterBuilder letter) {
        return letter.letter().blocks().stream()
                .filter(Block.InsideAddress.class::isInstance)
                .map(Block.InsideAddress.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
