package org.petitiondesk.matching;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What of a name is compared: its Han, simplified, its Hangul, and the words of its other letters
 * without case and accents, in the order in which they stand. Titles are left out. Each may be
 * empty. To be used by one thread at a time.
 */
final class NameParts {
    /** Words that go with a name and are none. */
    private static final Set<String> TITLES =
            Set.of(
                    "dr",
                    "prof",
                    "professor",
                    "rev",
                    "revd",
                    "reverend",
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mme",
                    "mlle",
                    "monsieur",
                    "madame",
                    "mademoiselle",
                    "herr",
                    "frau",
                    "sir",
                    "dame",
                    "pastor",
                    "bishop",
                    "phd",
                    "buzhang",
                    "zhuren",
                    "xiansheng",
                    "nushi",
                    "xiaojie",
                    "tongzhi",
                    "jiaoshou",
                    "boshi",
                    "lushi",
                    "laoshi",
                    "mushi",
                    "moksa",
                    "moksanim",
                    "sunim",
                    "seonsaeng",
                    "seonsaengnim",
                    "gyosu",
                    "baksa");

    private static final List<String> HAN_TITLES =
            List.of(
                    "先生", "女士", "小姐", "同志", "教授", "博士", "律师", "老师", "牧师", "部长", "主任", "校长", "主席",
                    "医生");

    private static final List<String> HANGUL_TITLES =
            List.of("선생님", "목사님", "교수님", "선생", "목사", "교수", "박사", "변호사", "의원", "여사", "님", "씨");

    private final String han;
    private final String hangul;
    private final List<String> words;
    private @Nullable List<Split> splits;
    private @Nullable String sorted;

    NameParts(String han, String hangul, List<String> words) {
        this.han = han;
        this.hangul = hangul;
        this.words = words;
    }

    static NameParts of(String name) {
        StringBuilder han = new StringBuilder();
        StringBuilder hangul = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(c -> {
                    UnicodeScript script = c < 0x1100 ? UnicodeScript.LATIN : UnicodeScript.of(c);
                    if (script == UnicodeScript.HAN) {
                        han.append(HanReading.of(c).plain());
                        rest.append(' ');
                    } else if (script == UnicodeScript.HANGUL) {
                        hangul.appendCodePoint(c);
                        rest.append(' ');
                    } else if (c != '\'' && c != '’' && c != '`') {
                        rest.appendCodePoint(isOfWord(c) ? c : ' ');
                    }
                });
        return new NameParts(
                withoutTitle(han.toString(), HAN_TITLES),
                withoutTitle(hangul.toString(), HANGUL_TITLES),
                withoutTitles(words(Folding.plain(rest.toString()))));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" +")).filter(word -> !word.isEmpty()).toList();
    }

    private static String withoutTitle(String name, List<String> titles) {
        for (String title : titles) {
            if (name.endsWith(title) && name.length() >= title.length() + 2) {
                return name.substring(0, name.length() - title.length());
            }
        }
        return name;
    }

    /** A word may be both a title and a name, so that two words always stay. */
    private static List<String> withoutTitles(List<String> words) {
        List<String> names = new ArrayList<>(words);
        for (int i = names.size() - 1; i >= 0 && names.size() > 2; i--) {
            if (TITLES.contains(names.get(i))) {
                names.remove(i);
            }
        }
        return names;
    }

    /** A single character is too little to tell one name from another. */
    boolean hasHan() {
        return han.length() > 1;
    }

    boolean hasHangul() {
        return hangul.length() > 1;
    }

    /** Whether both are written alike in Han, or in Hangul. */
    boolean sharesOwnScript(NameParts other) {
        return (hasHan() && han.equals(other.han)) || (hasHangul() && hangul.equals(other.hangul));
    }

    String han() {
        return han;
    }

    String hangul() {
        return hangul;
    }

    List<String> words() {
        return words;
    }

    /** The words in an order of their own. */
    String sorted() {
        if (sorted == null) {
            String[] inOrder = words.toArray(String[]::new);
            Arrays.sort(inOrder);
            sorted = String.join(" ", inOrder);
        }
        return sorted;
    }

    /** What may be family name and given name; kept, as it is asked for again and again. */
    List<Split> splits() {
        if (splits == null) {
            splits = List.copyOf(Split.of(this));
        }
        return splits;
    }
}
