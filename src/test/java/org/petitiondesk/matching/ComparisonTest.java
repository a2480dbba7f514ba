package org.petitiondesk.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.matching.Likeness.Strength;
import org.petitiondesk.matching.Reason.Kind;
import org.petitiondesk.model.petition.Capacity;

import java.util.List;
import java.util.Optional;

class ComparisonTest {
    private static Signer named(String name) {
        return at(name, "");
    }

    private static Signer at(String name, String place) {
        return new Signer(name, "", "", place, Capacity.Personal.PLAIN);
    }

    private static Signer mailed(String name, String email) {
        return new Signer(name, email, "", "", Capacity.Personal.PLAIN);
    }

    private static Signer called(String name, String telephone) {
        return new Signer(name, "", telephone, "", Capacity.Personal.PLAIN);
    }

    private static Signer representing(String name, String organization) {
        return new Signer(name, "", "", "", new Capacity.Representing(organization, ""));
    }

    private static Optional<Likeness> compare(Signer one, Signer other) {
        Optional<Likeness> there = Comparison.of(Traits.of(one), Traits.of(other), Rarity.of(2));
        Optional<Likeness> back = Comparison.of(Traits.of(other), Traits.of(one), Rarity.of(2));
        assertEquals(
                there.map(Likeness::weight), back.map(Likeness::weight), "the order is no reason");
        return there;
    }

    private static List<Kind> kinds(Signer one, Signer other) {
        return compare(one, other).stream()
                .flatMap(likeness -> likeness.reasons().stream())
                .map(Reason::kind)
                .toList();
    }

    private static boolean areAlike(String one, String other) {
        return compare(named(one), named(other)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Park Jin-su,  Piao Zhenxiu (朴真秀)",
        "Park Jin-su,  朴真秀",
        "Pak Chin-su,  朴真秀",
        "Bak Jinsu,    朴真秀",
        "Jin Soo PARK, 朴真秀",
        "Park Jinsoo,  박진수",
        "Pak Jin Su,   박진수",
        "박진수,        朴真秀",
        "박진수,        Bak Chinsu",
        "Piao Zhenxiu, 朴真秀",
        "Park Jin-su,  Pak Chin Soo",
        "Kim Min-seo,  김민서",
        "金民瑞,        김민서",
        "Lee Young-hee, 이영희",
        "Rhee Yonghui, 李英姬",
        "Li Yingji,    李英姬",
        "Choi Cheol-su, 崔哲洙",
        "Choe Chol Su, 최철수",
        "Zeng Lihua,   曾丽华",
        "Shan Wenbo,   单文波",
        "Ouyang Ming,  欧阳明",
        "Ming Ouyang,  歐陽明",
        "Namgung Min,  남궁민",
        "Lim Su-bin,   임수빈",
        "Rim Su Bin,   임수빈",
        "Chang Wei,    Zhang Wei",
    })
    void knowsOnePersonInSeveralSpellings(String one, String other) {
        assertTrue(areAlike(one, other), () -> one + " " + other);
    }

    @ParameterizedTest
    @CsvSource({
        "Park Jin-su,  金真秀",
        "Park Jin-su,  朴民秀",
        "Kim Min-seo,  김민지",
        "朴真秀,        박민수",
        "Jin Shanyu (金姗玉), Jin Shanyu (金山玉)",
        "Kim Haeran (김해란), Kim Haeran (김혜란)",
        "Kim Min-su,   Lee Min-su",
        "Anna Example, Berta Example",
        "Anna,         Berta",
        "John Smith,   Jon Smythe",
        "'',           ''",
    })
    void keepsApartWhoHasOtherNames(String one, String other) {
        assertFalse(areAlike(one + "?", other + "?"), () -> one + " " + other);
    }

    @Test
    void readsTraditionalAndSimplifiedFormsAlike() {
        assertEquals(List.of(Kind.SAME_HAN), kinds(named("曾麗華"), named("曾丽华")));
        assertEquals(List.of(Kind.SAME_HAN), kinds(named("劉國強"), named("刘国强")));
        assertEquals(List.of(Kind.SAME_HAN), kinds(named("朴眞秀"), named("朴真秀")));
    }

    @Test
    void comparesNamesOfTwoCharacters() {
        assertEquals(
                Strength.STRONG,
                compare(named("金海 Jin Hai"), named("Kim Hae (金海)")).orElseThrow().strength());
        assertFalse(areAlike("金海", "金河"));
        assertFalse(areAlike("金海", "金海淑"));
        assertTrue(areAlike("金海", "Jin Hai"));
        assertFalse(areAlike("金", "金"), "a family name alone");
    }

    @Test
    void doesNotMindOrderCaseAccentsAndHyphens() {
        assertEquals(List.of(Kind.SAME_NAME), kinds(named("Łukasz Nowak"), named("NOWAK, Lukasz")));
        assertEquals(List.of(Kind.SAME_NAME), kinds(named("Mäkelä Oona"), named("Oona Makela")));
        assertEquals(
                List.of(Kind.SAME_NAME_SPACED), kinds(named("Kim Jong-su"), named("Jongsu KIM")));
        assertEquals(
                List.of(Kind.SAME_NAME), kinds(named("Shane O’Brien"), named("O'Brien Shane")));
    }

    @Test
    void leavesTitlesOut() {
        assertEquals(
                List.of(Kind.SAME_NAME), kinds(named("Dr. Anna Example"), named("Anna Example")));
        assertEquals(
                List.of(Kind.SAME_NAME), kinds(named("Zhang Fusen Buzhang"), named("Zhang Fusen")));
        assertEquals(List.of(Kind.SAME_HAN), kinds(named("金玉兰教授"), named("金玉兰")));
        assertEquals(List.of(Kind.SAME_HANGUL), kinds(named("김민서 목사님"), named("김민서")));
    }

    @Test
    void wantsMoreThanANameWithAMistake() {
        assertFalse(areAlike("Miriam Sample", "Mirian Sample"));
        assertEquals(
                List.of(Kind.SAME_REST, Kind.ALIKE, Kind.SAME_PLACE),
                kinds(at("Miriam Sample", "Turku"), at("Mirian Sample", "TURKU")));
        assertEquals(
                List.of(Kind.SAME_REST, Kind.ALIKE, Kind.SAME_PLACE),
                kinds(at("Anna Exampel", "Turku"), at("Anna Example", "Turku")));
        assertFalse(compare(at("Miriam Sample", "Turku"), at("Mirian Sample", "Oulu")).isPresent());
    }

    @Test
    void respectsCouplesWhoShareAnAddress() {
        assertEquals(
                List.of(),
                kinds(
                        mailed("Jin Haishu", "jin@mail.example"),
                        mailed("Jin Shanyu", "jin@mail.example")));
        assertEquals(
                List.of(),
                kinds(mailed("Ann Sample", "a@b.example"), mailed("Bert Sample", "a@b.example")));
        Likeness couple =
                compare(
                                mailed("Moreau, Julien", "m@mail.example"),
                                mailed("Moreau, Juliette", "m@mail.example"))
                        .orElseThrow();
        assertEquals(Strength.WEAK, couple.strength());
        assertEquals(Kind.MAYBE_COUPLE, couple.reasons().getLast().kind());
        assertEquals(
                List.of(),
                kinds(
                        mailed("Jin Haishuang (金海爽)", "c@mail.example"),
                        mailed("Jin Haishuang (金海双)", "c@mail.example")));
    }

    @Test
    void doesNotTakeOneWhoSignsForOthersForASimpleDouble() {
        Likeness two =
                compare(
                                representing("Jin Yulan (金玉兰)", "River Society"),
                                representing("Jin Yulan (金玉兰)", "Lake Society"))
                        .orElseThrow();
        assertEquals(Strength.WEAK, two.strength());
        assertEquals(Kind.TWO_ORGANIZATIONS, two.reasons().getLast().kind());
        Likeness both = compare(representing("金玉兰", "River Society"), named("金玉兰")).orElseThrow();
        assertEquals(Strength.WEAK, both.strength());
        assertEquals(Kind.PERSON_AND_ORGANIZATION, both.reasons().getLast().kind());
    }

    @Test
    void knowsAnOrganizationThatSignedTwice() {
        assertEquals(
                List.of(Kind.SAME_SIGNING_ORGANIZATION, Kind.OTHER_REPRESENTATIVE),
                kinds(
                        representing("Ann Sample", "River Society"),
                        representing("Bert Example", "RIVER society")));
        assertEquals(
                Strength.STRONG,
                compare(
                                representing("Ann Sample", "River Society"),
                                representing("Ann Sample", "River Society"))
                        .orElseThrow()
                        .strength());
    }

    @Test
    void countsWhatElseTheyHaveInCommon() {
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.SAME_TELEPHONE),
                kinds(
                        called("Ann Sample", "053 555 01 71"),
                        called("Ann Sample", "+82-53-555-0171")));
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.SAME_EMAIL),
                kinds(
                        mailed("Ann Sample", "Ann@Mail.example"),
                        mailed("Ann Sample", "ann@mail.example ")));
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.OTHER_EMAIL),
                kinds(
                        mailed("Ann Sample", "a@mail.example"),
                        mailed("Ann Sample", "b@mail.example")));
        assertEquals(
                List.of(Kind.SAME_REST, Kind.INITIALS, Kind.SAME_PLACE, Kind.SAME_ORGANIZATION),
                kinds(
                        new Signer("Okafor, Chidi", "", "", "Lagos", new Capacity.Personal("Hope")),
                        new Signer("C. Okafor", "", "", "Lagos", new Capacity.Personal("Hope"))));
    }

    @Test
    void comparesPlacesAcrossScripts() {
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.SAME_PLACE),
                kinds(at("Ann Sample", "北京"), at("Ann Sample", "Beijing")));
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.SAME_PLACE),
                kinds(at("Ann Sample", "서울시"), at("Ann Sample", "Seoul")));
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.SAME_PLACE),
                kinds(at("Ann Sample", "大邱 (Daegu)"), at("Ann Sample", "Daegu")));
        assertEquals(
                List.of(Kind.SAME_NAME),
                kinds(at("Ann Sample", "大邱"), at("Ann Sample", "Daegu")),
                "nobody can tell");
    }

    @Test
    void takesNamesakesOfOtherTownsForWeak() {
        Likeness namesakes =
                compare(at("Ann Sample", "Turku"), at("Ann Sample", "Oulu")).orElseThrow();
        assertEquals(Strength.WEAK, namesakes.strength());
        Traits one = Traits.of(at("Kim Min-su", "Daegu"));
        Traits other = Traits.of(at("Kim Minsu", "Seoul"));
        assertTrue(Comparison.of(one, other, Rarity.of(40)).isEmpty(), "forty are called so");
        Likeness same = Comparison.of(one, one, Rarity.of(40)).orElseThrow();
        assertEquals(List.of("40"), same.reasons().getLast().values());
    }

    @Test
    void tellsHowTheFamilyNameIsWritten() {
        List<Reason> reasons =
                compare(named("Park Cheolsu 박철수"), named("Piao Zhexiu 朴哲秀"))
                        .orElseThrow()
                        .reasons();
        assertEquals(
                List.of(Kind.FAMILY_ACROSS, Kind.GIVEN_ACROSS),
                reasons.stream().map(Reason::kind).toList());
        assertEquals("朴", reasons.getFirst().values().getFirst());
        assertEquals(List.of("철수", "哲秀"), reasons.getLast().values());
    }
}
