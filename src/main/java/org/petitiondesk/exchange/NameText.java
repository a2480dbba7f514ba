package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A name as people write it: what surrounds it is taken off, what is within stays. */
public final class NameText {
    private static final int LONGEST = 400;

    private NameText() {}

    /** Without blanks of any width and invisible marks around it. */
    public static String stripped(String written) {
        int from = 0;
        int to = written.length();
        while (from < to && isAround(written.charAt(from))) {
            from++;
        }
        while (to > from && isAround(written.charAt(to - 1))) {
            to--;
        }
        return written.substring(from, to);
    }

    /** The key of the problem that keeps a name from going in; empty if it may. */
    public static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("name.missing");
        }
        if (name.indexOf('\uFFFD') >= 0) {
            return Optional.of("name.undecodable");
        }
        if (hasControls(name) || name.codePoints().anyMatch(NameText::isHidden)) {
            return Optional.of("name.control-character");
        }
        if (name.length() > LONGEST) {
            return Optional.of("name.too-long");
        }
        return name.codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of("name.no-letter");
    }

    /** Whether it has characters that control the line or turn its direction. */
    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(NameText::isControl);
    }

    /** Both scripts of one name: {@code Jin Shanyu (金姗玉)}. */
    public static String inTwoScripts(String name, String other) {
        if (name.isEmpty() || other.isEmpty() || name.equals(other)) {
            return name.isEmpty() ? other : name;
        }
        return name + " (" + other + ")";
    }

    /** Family and given names in the order in which the script of each language writes them. */
    static LocalizedText inOrder(LocalizedText family, LocalizedText given) {
        Map<Language, String> names = new TreeMap<>();
        family.orElse(given)
                .texts()
                .keySet()
                .forEach(language ->
                        names.put(
                                language,
                                inOrder(
                                        family.texts().getOrDefault(language, ""),
                                        given.texts().getOrDefault(language, ""))));
        return new LocalizedText(names);
    }

    /** The family name first and unspaced in Han or Hangul, else the given name first. */
    static String inOrder(String family, String given) {
        return isUnspaced(family) ? family + given : (given + " " + family).strip();
    }

    /** Whether it is written in Han or Hangul, where family and given name stand unspaced. */
    static boolean isUnspaced(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .filter(script -> script == UnicodeScript.HAN || script == UnicodeScript.HANGUL)
                .isPresent();
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060';
    }

    /** Control characters, and marks that turn the direction of what follows (UAX #9, 2.1-2.4). */
    private static boolean isControl(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.getType(c) == Character.SURROGATE;
    }

    /**
     * Characters without width, by which two names that look the same can differ. Joiners (U+200C,
     * U+200D) are none of them: Persian and Indic names are written with them.
     */
    private static boolean isHidden(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x061C
                || c == 0x115F
                || c == 0x1160
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
