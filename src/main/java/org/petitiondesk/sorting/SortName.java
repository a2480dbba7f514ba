package org.petitiondesk.sorting;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.SignedName;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By what a name is sorted: its part in the script of the language, if it is signed in two, and
 * family name first where the name itself tells it. Nothing is guessed, and nothing is respelled.
 */
final class SortName {
    private static final Set<UnicodeScript> OF_CHINESE = Set.of(UnicodeScript.HAN);
    private static final Set<UnicodeScript> OF_KOREAN =
            Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
    private static final Set<UnicodeScript> OF_JAPANESE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private SortName() {}

    /**
     * The text that sorts a name.
     *
     * @param name as signed
     */
    static String of(String name, Language language) {
        if (name.isBlank()) {
            return "";
        }
        return familyFirst(part(new SignedName(name), language));
    }

    private static String part(SignedName name, Language language) {
        String second = name.second();
        if (second.isEmpty()) {
            return name.main();
        }
        Set<UnicodeScript> wanted = scripts(language);
        return isIn(wanted, name.main()) || !isIn(wanted, second) ? name.main() : second;
    }

    private static Set<UnicodeScript> scripts(Language language) {
        return switch (language.primary()) {
            case "zh" -> OF_CHINESE;
            case "ko" -> OF_KOREAN;
            case "ja" -> OF_JAPANESE;
            default -> Set.of(UnicodeScript.LATIN);
        };
    }

    private static boolean isIn(Set<UnicodeScript> scripts, String part) {
        return part.codePoints().anyMatch(c -> scripts.contains(UnicodeScript.of(c)));
    }

    /**
     * {@code KIM Jong-su} and {@code Maria DE LA CRUZ} tell by capitals which words are the family
     * name; other names are sorted as signed.
     */
    private static String familyFirst(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        int from = 0;
        while (from < words.size() && !isCapital(words.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && isCapital(words.get(to))) {
            to++;
        }
        boolean tells =
                from > 0
                        && from < to
                        && to == words.size()
                        && words.subList(from, to).stream().allMatch(SortName::canBeSpoken)
                        && words.subList(0, from).stream().noneMatch(word -> word.endsWith(","));
        return tells
                ? String.join(
                        " ",
                        Stream.concat(
                                        words.subList(from, to).stream(),
                                        words.subList(0, from).stream())
                                .toList())
                : name;
    }

    private static boolean isCapital(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(c -> c == '.' || Character.isDigit(c));
    }

    /** Letters after a name, such as SJ or III, are no family name. */
    private static boolean canBeSpoken(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
        return !plain.matches("[IVX]+")
                && plain.codePoints().anyMatch(c -> "AEIOUYÆØŒ".indexOf(c) >= 0);
    }
}
