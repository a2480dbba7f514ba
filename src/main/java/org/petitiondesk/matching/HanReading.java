package org.petitiondesk.matching;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * How single Han characters are read in Mandarin and in Korean, each looked up once: rules over
 * whole names would take a hundred times as long. Safe for use by several threads.
 */
final class HanReading {
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator TRADITIONAL =
            Transliterator.getInstance("Simplified-Traditional");
    private static final Transliterator MANDARIN = Transliterator.getInstance("Han-Latin/Names");

    /** The same characters in other forms that are no question of simplified and traditional. */
    private static final String VARIANTS =
            "眞真敎教淸清靑青强強姍姗彥彦尙尚峯峰羣群溫温兪俞晉晋爲为吳吴吕呂黃黄內内德徳惠恵" + "綠緑戶户顏颜姸妍鄕鄉昻昂橫横增増槇槙潁颖眀明祿禄";

    private static final AtomicReferenceArray<@Nullable Reading> KNOWN =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    /**
     * A character's readings.
     *
     * @param plain the character in its simplified form
     * @param mandarin in Pinyin without tones; empty if nobody knows
     * @param korean in Hangul; empty if it is not used in Korean names
     */
    record Reading(String plain, String mandarin, String korean) {}

    private HanReading() {}

    static Reading of(int character) {
        if (character > Character.MAX_VALUE) {
            return new Reading(Character.toString(character), "", "");
        }
        Reading known = KNOWN.get(character);
        if (known == null) {
            known = read(Character.toString(character));
            KNOWN.set(character, known);
        }
        return known;
    }

    /** The forms in which a name in simplified Han may have been written. */
    static Set<String> forms(String plain) {
        String traditional = TRADITIONAL.transliterate(plain);
        return new LinkedHashSet<>(List.of(plain, traditional, others(plain), others(traditional)));
    }

    private static String others(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(HanReading::other)
                .collect(Collectors.joining());
    }

    private static Reading read(String character) {
        String simplified = SIMPLIFIED.transliterate(variant(character));
        String plain = SIMPLIFIED.transliterate(variant(simplified));
        String latin = MANDARIN.transliterate(plain).strip();
        return new Reading(plain, latin.equals(plain) ? "" : Folding.plain(latin), korean(plain));
    }

    /** The later form of a pair of variants for the earlier one. */
    private static String variant(String character) {
        int at = VARIANTS.indexOf(character);
        return at >= 0 && at % 2 == 0 ? VARIANTS.substring(at + 1, at + 2) : character;
    }

    private static String korean(String plain) {
        String traditional = TRADITIONAL.transliterate(plain);
        for (String form : new String[] {traditional, plain, other(traditional), other(plain)}) {
            String reading = KoreanOrder.syllable(form);
            if (!reading.isEmpty()) {
                return reading;
            }
        }
        return "";
    }

    /** The other one of a pair of variants. */
    private static String other(String character) {
        int at = VARIANTS.indexOf(character);
        return at < 0 ? character : VARIANTS.substring(at ^ 1, (at ^ 1) + 1);
    }

    /**
     * The Korean order of characters (Unicode CLDR) puts each Han character beside the syllable by
     * which it is read, so that both have one key.
     */
    private static final class KoreanOrder {
        private static final Map<String, String> SYLLABLES = new HashMap<>();
        private static final Collator ORDER = order();

        private KoreanOrder() {}

        private static Collator order() {
            Collator order = Collator.getInstance(ULocale.KOREAN).cloneAsThawed();
            order.setStrength(Collator.PRIMARY);
            for (char syllable = '가'; syllable <= '힣'; syllable++) {
                String text = Character.toString(syllable);
                SYLLABLES.put(key(order, text), text);
            }
            return order.freeze();
        }

        static String syllable(String character) {
            return SYLLABLES.getOrDefault(key(ORDER, character), "");
        }

        private static String key(Collator order, String text) {
            return new String(
                    order.getCollationKey(Normalizer.normalize(text, Normalizer.Form.NFC))
                            .toByteArray(),
                    StandardCharsets.ISO_8859_1);
        }
    }
}
