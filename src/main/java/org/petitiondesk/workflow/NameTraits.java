package org.petitiondesk.workflow;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a name is compared: its words without regard to their order, capitals and accents, and
 * its Han and its Hangul. Each may be empty.
 */
record NameTraits(Set<String> words, String han, String hangul) {

    static NameTraits of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String han = only(plain, c -> UnicodeScript.of(c) == UnicodeScript.HAN);
        String hangul = only(plain, c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
        String rest =
                Normalizer.normalize(plain, Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .map(c -> isOfWord(c) ? Character.toLowerCase(c) : ' ')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .toLowerCase(Locale.ROOT);
        Set<String> words =
                Arrays.stream(rest.split(" +"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
        return new NameTraits(words, han, hangul);
    }

    private static String only(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfWord(int c) {
        return (Character.isLetter(c)
                        && UnicodeScript.of(c) != UnicodeScript.HAN
                        && UnicodeScript.of(c) != UnicodeScript.HANGUL)
                || c == '\''
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    boolean isEmpty() {
        return words.isEmpty() && han.isEmpty() && hangul.isEmpty();
    }

    /** The parts, each of which alone may lead to the same name. */
    List<String> parts() {
        return Stream.of(String.join(" ", words), han, hangul)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean sharesWords(NameTraits other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    boolean sharesHan(NameTraits other) {
        return !han.isEmpty() && han.equals(other.han);
    }

    boolean sharesHangul(NameTraits other) {
        return !hangul.isEmpty() && hangul.equals(other.hangul);
    }

    /** Where both are written in Han or Hangul, those decide. */
    boolean contradicts(NameTraits other) {
        return differ(han, other.han) || differ(hangul, other.hangul);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
