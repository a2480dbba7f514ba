package org.petitiondesk.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which order names stand. */
final class ListOrderTest {
    private final IdSource ids =
            new IdSource(
                    Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC),
                    new Random(1));
    private final List<Signature> signatures = new ArrayList<>();

    private Signature add(String name, Consent consent, String place, String country) {
        Signature signature =
                new Signature(
                        ids.next(),
                        new IdSource(Clock.systemUTC(), new Random(2)).next(),
                        ids.next(),
                        Optional.empty(),
                        new SignedName(name),
                        Capacity.Personal.PLAIN,
                        place,
                        country,
                        Optional.empty(),
                        new ConsentGiven(consent, Optional.empty(), ""),
                        new SignatureSource.Typed(),
                        SignatureState.ACTIVE);
        signatures.add(signature);
        return signature;
    }

    private static SignatureOrder by(Rule rule, String language) {
        return new SignatureOrder(rule, new Language(language), Grouping.NONE, "", List.of());
    }

    private List<Signature> listed(SignatureOrder order, Copy copy) {
        ListOrder sorted = new ListOrder(order, copy);
        for (int i = 0; i < signatures.size(); i++) {
            sorted.add(i, signatures.get(i));
        }
        return Arrays.stream(sorted.places()).mapToObj(at -> signatures.get((int) at)).toList();
    }

    private String names(SignatureOrder order, Copy copy) {
        return listed(order, copy).stream()
                .map(signature -> signature.name().asSigned())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        // By sound: Bái, Jīn, Wáng, Zhāng; by strokes: 王 4, 白 5, 张 7, 金 8.
        "zh-Hans, 张伟|王芳|金海|白洁, 白洁|金海|王芳|张伟",
        "zh-u-co-stroke, 张伟|金海|白洁|王芳, 王芳|白洁|张伟|金海",
        "zh-Hans, Wei Zhang|王芳, 王芳|Wei Zhang",
        "zh-Hans, Zhang Wei (张伟)|Bai Jie (白洁), Bai Jie (白洁)|Zhang Wei (张伟)",
        "ko, 홍길동|김철수|나영희|강민, 강민|김철수|나영희|홍길동",
        "ko, 홍길동|Kim Cheol-su (김철수), Kim Cheol-su (김철수)|홍길동",
        "en, Zoë|Élodie|Eve|Ärmel, Ärmel|Élodie|Eve|Zoë",
        "sv, Zoe|Ärmel|Åsa, Zoe|Åsa|Ärmel",
        "en, 김철수 (Kim Cheol-su)|Anna|Zoe, Anna|김철수 (Kim Cheol-su)|Zoe",
        // Capitals tell the family name; without them a name is sorted as signed.
        "en, Zoe ABEL|Maria DE LA CRUZ|Brigit Aal, Zoe ABEL|Brigit Aal|Maria DE LA CRUZ",
        "en, KIM Jong-su|Ann KAHN|Kit Smith, Ann KAHN|KIM Jong-su|Kit Smith",
        // Letters after a name are no family name.
        "en, Zed Abel III|Zed Abel SJ|Mia Bell, Mia Bell|Zed Abel III|Zed Abel SJ",
    })
    void sortsNamesByTheRulesOfALanguage(String language, String recorded, String sorted) {
        for (String name : recorded.split("\\|", -1)) {
            add(name, Consent.PUBLIC, "", "");
        }
        assertEquals(sorted, names(by(Rule.NAME, language), Copy.PUBLIC));
    }

    @Test
    void sortsByCountryAndPlaceAndPutsThoseWithoutLast() {
        add("E", Consent.PUBLIC, "", "");
        add("D", Consent.PUBLIC, "Oslo", "NO");
        add("C", Consent.PUBLIC, "Bergen", "Norway");
        add("B", Consent.PUBLIC, "Zug", "CH");
        add("A", Consent.PUBLIC, "Oslo", "NO");
        assertEquals("C|A|D|B|E", names(by(Rule.COUNTRY, "en"), Copy.PUBLIC));
        assertEquals("C|A|D|B|E", names(by(Rule.PLACE, "en"), Copy.PUBLIC));
    }

    @Test
    void placeInTheListTellsNothingOfWhoIsShownByInitials() {
        add("Jb", Consent.PUBLIC, "", "");
        add("Ja Secret", Consent.INITIALS, "Aarau", "CH");
        add("Jz Secret", Consent.INITIALS, "Zug", "CH");
        add("Jc", Consent.PUBLIC, "Bern", "CH");
        String both = "Ja Secret|Jz Secret";
        assertEquals(both + "|Jb|Jc", names(by(Rule.NAME, "en"), Copy.PUBLIC));
        assertEquals("Jc|" + both + "|Jb", names(by(Rule.COUNTRY, "en"), Copy.PUBLIC));
        assertEquals("Ja Secret|Jb|Jc|Jz Secret", names(by(Rule.NAME, "en"), Copy.INTERNAL));
    }

    @Test
    void putsLeadSignersFirstInTheirOrder() {
        add("A", Consent.PUBLIC, "", "");
        Id second = add("B", Consent.PUBLIC, "", "").id();
        add("C", Consent.PUBLIC, "", "");
        Id first = add("D", Consent.PUBLIC, "", "").id();
        List<Id> leads = List.of(first, second);
        assertEquals("D|B|A|C", names(by(Rule.RECORDED, "en").leadBy(leads), Copy.PUBLIC));
        assertEquals("D|B|A|C", names(by(Rule.NAME, "en").leadBy(leads), Copy.PUBLIC));
    }

    /** By "printf 'seed name' | sha256sum"; the second of two alike has that digest digested. */
    @Test
    void drawsLotsThatAnybodyCanDrawAgain() {
        Stream.of("Anna Example", "Ben Sample", "Anna Example", "金海", "Carla Pattern")
                .forEach(name -> add(name, Consent.PUBLIC, "", ""));
        String drawn = names(drawn("4711"), Copy.PUBLIC);
        assertEquals("Carla Pattern|Anna Example|Ben Sample|金海|Anna Example", drawn);
        assertNotEquals(drawn, names(drawn("4712"), Copy.PUBLIC));
    }

    @Test
    void keepsTheOrderOfThoseWhoStayWhenOneIsWithdrawn() {
        for (int i = 0; i < 200; i++) {
            add("Name " + i, Consent.PUBLIC, "", "");
        }
        List<Signature> before = new ArrayList<>(listed(drawn("s"), Copy.PUBLIC));
        Signature gone = signatures.get(17);
        signatures.set(17, gone.withState(SignatureState.WITHDRAWN));
        List<Signature> after = listed(drawn("s"), Copy.PUBLIC);
        before.remove(gone);
        assertEquals(before, after.subList(0, 199));
    }

    @Test
    void standsTogetherByGroupInAnyOrder() {
        add("A", Consent.PUBLIC, "Zug", "");
        add("B", Consent.PUBLIC, "Bern", "");
        add("C", Consent.PUBLIC, "Zug", "");
        add("D", Consent.PUBLIC, "Bern", "");
        SignatureOrder grouped =
                new SignatureOrder(Rule.RECORDED, Language.ENGLISH, Grouping.PLACE, "", List.of());
        assertEquals("B|D|A|C", names(grouped, Copy.PUBLIC));
    }

    private static SignatureOrder drawn(String seed) {
        return new SignatureOrder(
                Rule.ROUND_ROBIN, Language.ENGLISH, Grouping.NONE, seed, List.of());
    }
}
