package org.petitiondesk.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * By what words a name may be found in an index: itself, and where it is in Han or Hangul the Latin
 * letters in which it may have been signed. The usual spellings only.
 *
 * @param written each by itself leads to the name; of words the order is no matter
 * @param families in Latin letters; with one of {@code given} they lead to the name
 * @param given in Latin letters, joined and apart
 */
public record Spellings(List<String> written, Set<String> families, Set<String> given) {
    public Spellings {
        written = List.copyOf(written);
        families = Set.copyOf(families);
        given = Set.copyOf(given);
    }

    public static Spellings of(String name) {
        NameParts parts = NameParts.of(name);
        Set<String> written = new LinkedHashSet<>();
        written.add(String.join(" ", parts.words()));
        written.add(parts.hangul());
        written.addAll(HanReading.forms(parts.han()));
        written.remove("");
        Set<String> families = new LinkedHashSet<>();
        Set<String> given = new LinkedHashSet<>();
        if (parts.hasHan()) {
            addHan(Split.ofHan(parts.han()), families, given);
        }
        if (parts.hasHangul()) {
            Split split = Split.ofHangul(parts.hangul());
            addFamilies(split, families);
            addKorean(split.shown(), given);
        }
        return new Spellings(List.copyOf(written), families, given);
    }

    private static void addHan(Split split, Set<String> families, Set<String> given) {
        addFamilies(split, families);
        List<HanReading.Reading> readings =
                split.shown().codePoints().mapToObj(HanReading::of).toList();
        addJoinedAndApart(readings.stream().map(HanReading.Reading::mandarin).toList(), given);
        if (Surnames.isKorean(split.families())
                && readings.stream().noneMatch(reading -> reading.korean().isEmpty())) {
            addKorean(
                    readings.stream().map(HanReading.Reading::korean).reduce("", String::concat),
                    given);
        }
    }

    private static void addFamilies(Split split, Set<String> families) {
        split.families().forEach(family -> families.addAll(Surnames.spellings(family)));
        if (split.families().isEmpty()) {
            families.add(split.family());
        }
    }

    private static void addKorean(String hangul, Set<String> given) {
        List<String> syllables =
                hangul.chars().mapToObj(c -> KoreanSound.romanised(Character.toString(c))).toList();
        addJoinedAndApart(syllables, given);
        addJoinedAndApart(syllables.stream().map(KoreanSound::asMostSpell).toList(), given);
    }

    private static void addJoinedAndApart(List<String> syllables, Set<String> given) {
        if (syllables.stream().noneMatch(String::isEmpty)) {
            given.add(String.join("", syllables));
            given.add(String.join(" ", syllables));
        }
        given.remove("");
    }
}
