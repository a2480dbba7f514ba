package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stay on one line: a date, a title and its name, a number and its unit, a name and the
 * same name in another writing, the reference code.
 */
final class Ties {
    private static final String S = "[ \\u00A0\\u202F]";
    private static final String ENGLISH_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December)";
    private static final String FRENCH_MONTH =
            "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
                    + "|décembre)";

    private static final List<Pattern> COMMON =
            patterns(
                    // A name and its second writing in brackets.
                    "\\p{IsLatin}[.’']?" + S + "[(（][\\p{IsHan}\\p{IsHangul}·\\s]{1,12}[)）]",
                    "[\\p{IsHan}\\p{IsHangul}]"
                            + S
                            + "?[(（](?=\\p{Lu}[\\p{IsLatin}.’' -]{0,30}[)）])",
                    "\\d[\\u00A0\\u202F ]\\d{3}\\b");
    private static final List<Pattern> ENGLISH =
            patterns(
                    "\\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Hon|Gen|Col|Capt|Lt|Nos?|Arts?|Sec|pp?|Vol|cf)"
                            + "\\."
                            + S
                            + "\\S",
                    "\\b(?:Articles?|articles?|Section|Chapter|Resolution|Page|No)" + S + "\\d",
                    ENGLISH_MONTH + S + "\\d{1,2}\\b",
                    "\\b\\d{1,2}" + S + ENGLISH_MONTH,
                    "\\d" + S + "[ap]\\.?m\\b",
                    "\\d" + S + "(?:km|kg|m|cm|%|percent|million|billion)\\b",
                    "\\bc/o" + S + "\\S");
    private static final List<Pattern> FRENCH =
            patterns(
                    "\\b(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr|Me|n°|N°|art\\.)" + S + "\\S",
                    "\\b[Aa]rticles?" + S + "\\d",
                    "\\b\\d{1,2}(?:er)?" + S + FRENCH_MONTH + "(?:" + S + "\\d{4})?",
                    "\\d" + S + "(?:h|km|kg|m|%|ans|millions?)\\b",
                    "\\S" + S + "[;:!?»]",
                    "«" + S + "\\S");
    private static final List<Pattern> HAN =
            patterns(
                    "\\d{4}"
                            + S
                            + "?年"
                            + S
                            + "?\\d{1,2}"
                            + S
                            + "?月(?:"
                            + S
                            + "?\\d{1,2}"
                            + S
                            + "?日)?",
                    "\\d" + S + "?[年月日时時分条條款项項号號名个個位万萬亿億元岁歲人件国國届屆次％%]",
                    "第" + S + "?\\d");
    private static final List<Pattern> KOREAN =
            patterns(
                    "\\d{4}년" + S + "\\d{1,2}월(?:" + S + "\\d{1,2}일)?",
                    "\\d{1,2}월" + S + "\\d{1,2}일",
                    "\\d{4}\\." + S + "\\d{1,2}\\." + S + "\\d{1,2}\\.",
                    "제" + S + "?\\d+" + S + "?[조항호]",
                    "\\d" + S + "(?:명|개|년|월|일|시간|여)");

    private Ties() {}

    /** Indexes between two characters of the text where no line may break. */
    static BitSet in(String text, Language language, String code) {
        BitSet tied = new BitSet(text.length());
        List<Pattern> patterns = new ArrayList<>(COMMON);
        patterns.addAll(ofLanguage(language));
        if (!code.isBlank()) {
            patterns.add(Pattern.compile(Pattern.quote(code)));
        }
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                tied.set(matcher.start() + 1, Math.max(matcher.start() + 1, matcher.end()));
                // The end of one tie may be the start of the next.
                from = Math.max(matcher.start() + 1, matcher.end() - 1);
            }
        }
        return tied;
    }

    private static List<Pattern> ofLanguage(Language language) {
        return switch (language.writing()) {
            case HAN -> HAN;
            case HANGUL -> KOREAN;
            case OTHER -> language.sameLanguageAs(Language.FRENCH) ? FRENCH : ENGLISH;
        };
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
