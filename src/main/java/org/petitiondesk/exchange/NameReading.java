package org.petitiondesk.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as people write it in lists, parted into what it holds besides the name. It is never
 * applied by itself: a person confirms it.
 *
 * @param honorific that stood before the name, for example {@code H.E. Mr.}; may be empty
 * @param name in display order
 * @param title that stood before or after it, for example {@code Buzhang}; may be empty
 * @param family that was written in capitals, as in {@code XI Jinping}; empty if none was
 * @param given the rest of the name then
 */
public record NameReading(
        String honorific, String name, String title, String family, String given) {
    private static final Pattern HONORIFIC =
            Pattern.compile(
                    "(?iu)^(?:(?:H\\. ?E\\.|HE(?= (?:Mr|Ms|Mrs|Dr)\\b)|S\\. ?E\\."
                            + "|(?:His|Her) (?:Excellency|Majesty|Highness|Eminence|Holiness)"
                            + "|Son Excellence|(?:The )?(?:Rt\\.? )?Hon(?:ou?rable|\\.)"
                            + "|(?:Mr|Mrs|Ms|Dr|Prof)\\.?|Miss|Sir|Dame|Professor"
                            + "|Monsieur|Madame|Mme)[, ]+)+");

    private static final Pattern TITLE_BEFORE =
            Pattern.compile(
                    "^(?:President|Ambassador|Amb\\.|(?:Prime )?Minister|Secretary[- ]General"
                            + "|Senator|Judge|Justice|Bishop|Cardinal|Mayor|Governor) +");

    /** Chinese and Korean titles as letters romanise them, and in their own script. */
    private static final Pattern TITLE_AFTER =
            Pattern.compile(
                    "(?iu)(?:[ ,]+(?:Buzhang|Zhuxi|Zongli|Dashi|Zongshuji|Daesa|Daetongnyeong)"
                            + "|(?<=\\p{IsHan}{2})(?:部长|部長|主席|总理|總理|大使|先生|女士|阁下|閣下)"
                            + "|(?<=\\p{IsHangul}{2}) ?(?:대통령|장관|대사|각하|의원))$");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}’'-]+");

    /** Parts a name. */
    public static NameReading of(String written) {
        String whole = written.strip();
        String honorific = find(HONORIFIC, whole);
        String before = find(TITLE_BEFORE, whole.substring(honorific.length()));
        String rest = whole.substring(honorific.length() + before.length());
        String after = find(TITLE_AFTER, rest);
        String name = rest.substring(0, rest.length() - after.length()).strip();
        if (name.isEmpty()) {
            return new NameReading("", whole, "", "", "");
        }
        String title = (before.strip() + " " + after.replace(",", "").strip()).strip();
        List<String> words = Arrays.asList(name.split("\\s+"));
        List<String> family = words.stream().filter(NameReading::isInCapitals).toList();
        if (family.isEmpty() || family.size() == words.size()) {
            return new NameReading(honorific.strip(), name, title, "", "");
        }
        return new NameReading(
                honorific.strip(),
                words.stream().map(NameReading::inSmall).collect(Collectors.joining(" ")),
                title,
                family.stream().map(NameReading::inSmall).collect(Collectors.joining(" ")),
                words.stream()
                        .filter(word -> !isInCapitals(word))
                        .collect(Collectors.joining(" ")));
    }

    /** Whether it holds more than a name. */
    public boolean hasMore() {
        return !honorific.isEmpty() || !title.isEmpty();
    }

    /** What it holds besides the name. */
    public String more() {
        return Stream.of(honorific, title)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static boolean isInCapitals(String word) {
        return CAPITALS.matcher(word).matches();
    }

    private static String inSmall(String word) {
        return isInCapitals(word)
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }
}
