package org.petitiondesk.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as family name and given name; which is which is guessed where it may be either.
 *
 * @param family as written, folded
 * @param families what the family name may stand for (see {@link Surnames}); empty for most
 * @param given its words or syllables joined, in Latin letters; for Han as Mandarin reads it
 * @param sound of the given name in Korean; empty where the family is no Korean one
 * @param words of the given name; one for Han and Hangul
 * @param shown the given name in its own script
 */
record Split(
        String family,
        List<String> families,
        String given,
        String sound,
        List<String> words,
        String shown) {

    static List<Split> of(NameParts name) {
        List<Split> splits = new ArrayList<>(ofWords(name.words()));
        if (name.hasHan()) {
            splits.add(ofHan(name.han()));
        }
        if (name.hasHangul()) {
            splits.add(ofHangul(name.hangul()));
        }
        return splits;
    }

    /** The first word or the last is the family name. */
    static List<Split> ofWords(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? List.of()
                : List.of(
                        ofWords(words.getFirst(), words.subList(1, last + 1)),
                        ofWords(words.getLast(), words.subList(0, last)));
    }

    private static Split ofWords(String family, List<String> given) {
        String joined = String.join("", given);
        List<String> families = Surnames.of(family);
        return new Split(
                family,
                families,
                joined,
                Surnames.isKorean(families) ? KoreanSound.of(joined) : "",
                List.copyOf(given),
                joined);
    }

    static Split ofHan(String han) {
        int length = familyLength(han);
        String family = han.substring(0, length);
        StringBuilder mandarin = new StringBuilder();
        StringBuilder korean = new StringBuilder();
        han.substring(length)
                .codePoints()
                .mapToObj(HanReading::of)
                .forEach(reading -> {
                    mandarin.append(reading.mandarin());
                    korean.append(reading.korean());
                });
        boolean isRead = korean.length() == han.length() - length;
        List<String> families = Surnames.of(family);
        return new Split(
                families.isEmpty() ? pinyin(family) : family,
                families,
                mandarin.toString(),
                isRead && Surnames.isKorean(families)
                        ? KoreanSound.of(KoreanSound.romanised(korean.toString()))
                        : "",
                List.of(mandarin.toString()),
                han.substring(length));
    }

    private static String pinyin(String family) {
        String known = Surnames.pinyin(family);
        return known.isEmpty() ? HanReading.of(family.codePointAt(0)).mandarin() : known;
    }

    static Split ofHangul(String hangul) {
        int length = familyLength(hangul);
        return ofHangul(hangul.substring(0, length), hangul.substring(length));
    }

    private static Split ofHangul(String family, String given) {
        List<String> families = Surnames.of(family);
        String latin = KoreanSound.romanised(given);
        return new Split(
                families.isEmpty() ? KoreanSound.romanised(family) : family,
                families,
                latin,
                KoreanSound.of(latin),
                List.of(latin),
                given);
    }

    /** Two characters for the few family names that have two, and leave something to be given. */
    private static int familyLength(String name) {
        return name.length() > 2 && Surnames.isKnown(name.substring(0, 2)) ? 2 : 1;
    }

    /** The family name as it is told. */
    String shownFamily() {
        return Folding.capital(family);
    }

    /** The given name as it is told. */
    String shownGiven() {
        return Folding.capital(shown);
    }

    /** Whether both may be of one family, however it is written. */
    boolean isFamilyOf(Split other) {
        return family.equals(other.family) || haveOneOf(families, other.families);
    }

    private static boolean haveOneOf(List<String> some, List<String> others) {
        for (int i = 0; i < some.size(); i++) {
            if (others.contains(some.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the given names are read alike in one of their languages. */
    boolean soundsLike(Split other) {
        return !given.isEmpty()
                && (given.equals(other.given) || (!sound.isEmpty() && sound.equals(other.sound)));
    }

    boolean isInitials() {
        for (String word : words) {
            if (word.length() > 1) {
                return false;
            }
        }
        return !words.isEmpty();
    }
}
