package org.petitiondesk.spelling;

import org.petitiondesk.model.common.Language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a paragraph that can be looked up. Addresses of e-mail and the web, words with digits,
 * codes in capitals, single letters, what touches a merge field, and words in other letters than
 * the language's are none.
 *
 * @param start where it stands in the paragraph
 * @param end the place after it
 */
public record SpelledWord(int start, int end, String text) {
    private static final Pattern ADDRESS =
            Pattern.compile("\\S*(?:@|://)\\S*|(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}\\S*");
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}_\uFFFC]+";
    private static final Pattern WORD =
            Pattern.compile(LETTERS + "(?:['’\u2010\u2011-]" + LETTERS + ")*");
    private static final Pattern PART = Pattern.compile("[^\u2010\u2011-]+");

    /** The words of a paragraph, in which a merge field is one object character. */
    public static List<SpelledWord> in(String paragraph, Language language) {
        UnicodeScript script = Scripts.of(language);
        String text = withoutAddresses(paragraph);
        List<SpelledWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (isChecked(matcher.group(), script)) {
                words.add(new SpelledWord(matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return words;
    }

    private static String withoutAddresses(String paragraph) {
        return paragraph.indexOf('.') < 0 && paragraph.indexOf('@') < 0
                ? paragraph
                : ADDRESS.matcher(paragraph)
                        .replaceAll(found -> " ".repeat(found.end() - found.start()));
    }

    private static boolean isChecked(String word, UnicodeScript script) {
        return word.length() > 1
                && !isInCapitals(word)
                && word.codePoints().allMatch(character -> isOf(character, script));
    }

    private static boolean isInCapitals(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isOf(int character, UnicodeScript script) {
        UnicodeScript own = UnicodeScript.of(character);
        return own == script
                || own == UnicodeScript.INHERITED
                || (own == UnicodeScript.COMMON
                        && !Character.isDigit(character)
                        && character != '_'
                        && character != '\uFFFC');
    }

    /** What hyphens join; one part where there are none. */
    public List<SpelledWord> parts() {
        List<SpelledWord> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            if (matcher.group().length() > 1) {
                parts.add(
                        new SpelledWord(
                                start + matcher.start(), start + matcher.end(), matcher.group()));
            }
        }
        return parts;
    }
}
