package org.petitiondesk.gui.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;

import java.util.Optional;
import java.util.stream.Collectors;

class NameProposalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H.E. Mr. Sha Zukang | en | en Sha Zukang [,] | H.E. Mr. | '' | MALE",
                "XI Jinping | en | en Xi Jinping [Xi,Jinping] | '' | '' | UNKNOWN",
                "Zhang Fusen Buzhang | en | en Zhang Fusen [,] | '' | Buzhang | UNKNOWN",
                "Sha Zukang, Dashi | en | en Sha Zukang [,] | '' | Dashi | UNKNOWN",
                "Ban KI-MOON | en | en Ban Ki-moon [Ki-moon,Ban] | '' | '' | UNKNOWN",
                "金姗玉 Jin Shanyu | en"
                        + " | en Jin Shanyu [Jin,Shanyu] zh-Hans 金姗玉 [金,姗玉] | '' | '' | UNKNOWN",
                "Jin Shanyu (金姗玉) | zh-Hans"
                        + " | zh-Hans 金姗玉 [金,姗玉] en Jin Shanyu [Jin,Shanyu] | '' | '' | UNKNOWN",
                "Kim Min-seo 김민서 | fr"
                        + " | fr Kim Min-seo [Kim,Min-seo] ko 김민서 [김,민서] | '' | '' | UNKNOWN",
                "张福森部长 | zh-Hans | zh-Hans 张福森 [张,福森] | '' | 部长 | UNKNOWN",
                "沙祖康先生 | zh-Hant | zh-Hant 沙祖康 [沙,祖康] | '' | 先生 | MALE",
                "欧阳修 | zh-Hans | zh-Hans 欧阳修 [欧阳,修] | '' | '' | UNKNOWN",
                "남궁민 | ko | ko 남궁민 [남궁,민] | '' | '' | UNKNOWN",
                "Mme Anne Exemple | fr | fr Anne Exemple [,] | Mme | '' | FEMALE"
            })
    void readsWhatStandsInAName(
            String typed,
            String language,
            String names,
            String honorific,
            String title,
            String gender) {
        NameProposal read = NameProposal.of(typed, new Language(language), false).orElseThrow();
        assertEquals(
                names,
                read.names().stream()
                        .map(name ->
                                "%s %s [%s,%s]"
                                        .formatted(
                                                name.language(),
                                                name.full(),
                                                name.family(),
                                                name.given()))
                        .collect(Collectors.joining(" ")));
        assertEquals(honorific, read.honorific());
        assertEquals(title, read.title());
        assertEquals(gender, read.gender().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sha Zukang", "Jean-Claude Exemple", "BONO"})
    void saysNothingWhereItWouldTellNothing(String typed) {
        assertEquals(Optional.empty(), NameProposal.of(typed, Language.ENGLISH, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"胡锦涛", "김민서"})
    void saysNothingOnceTheFamilyNameWasTold(String typed) {
        assertEquals(Optional.empty(), NameProposal.of(typed, Language.KOREAN, true));
    }
}
