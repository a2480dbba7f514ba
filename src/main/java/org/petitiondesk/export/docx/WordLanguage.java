package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Language;

import java.util.Map;

/**
 * Languages as Word knows them: with a region, and never with a script. Without the region Word
 * takes Chinese for no language at all and breaks its lines as if it were English.
 */
final class WordLanguage {
    private static final Map<String, String> REGIONS =
            Map.ofEntries(
                    Map.entry("am", "ET"),
                    Map.entry("ar", "SA"),
                    Map.entry("bo", "CN"),
                    Map.entry("cs", "CZ"),
                    Map.entry("de", "DE"),
                    Map.entry("el", "GR"),
                    Map.entry("dz", "BT"),
                    Map.entry("en", "US"),
                    Map.entry("es", "ES"),
                    Map.entry("fa", "IR"),
                    Map.entry("fr", "FR"),
                    Map.entry("he", "IL"),
                    Map.entry("hi", "IN"),
                    Map.entry("hy", "AM"),
                    Map.entry("it", "IT"),
                    Map.entry("ja", "JP"),
                    Map.entry("ka", "GE"),
                    Map.entry("kk", "KZ"),
                    Map.entry("km", "KH"),
                    Map.entry("ko", "KR"),
                    Map.entry("my", "MM"),
                    Map.entry("ne", "NP"),
                    Map.entry("lo", "LA"),
                    Map.entry("mr", "IN"),
                    Map.entry("nl", "NL"),
                    Map.entry("pl", "PL"),
                    Map.entry("pt", "PT"),
                    Map.entry("ru", "RU"),
                    Map.entry("th", "TH"),
                    Map.entry("tr", "TR"),
                    Map.entry("ug", "CN"),
                    Map.entry("uk", "UA"),
                    Map.entry("ur", "PK"),
                    Map.entry("vi", "VN"),
                    Map.entry("zh", "CN"));

    private WordLanguage() {}

    static String tag(Language language) {
        String primary = language.primary();
        String told = language.locale().getCountry();
        if (!told.isEmpty()) {
            return primary + "-" + told;
        }
        if (language.hasTraditionalCharacters()) {
            return "zh-TW";
        }
        String region = REGIONS.get(primary);
        return region == null ? language.tag() : primary + "-" + region;
    }

    /** The language of text of a script within text of a language. */
    static String ofScript(Script script, Language language) {
        return tag(Script.of(language) == script ? language : script.language());
    }

    /**
     * The language of a run's Western letters. Amid text in another script these are a name or a
     * code; it is not called Chinese, for LibreOffice would then break it between any two letters.
     */
    static String ofWesternLetters(Script script, Language language) {
        if (script.isOtherAlphabet()) {
            return ofScript(script, language);
        }
        boolean western = !script.isEastAsian() && Script.of(language) == Script.WESTERN;
        return western ? tag(language) : tag(Language.ENGLISH);
    }

    /**
     * The East Asian language of a run: its own, that of its script, or else that of the letter.
     */
    static Language eastAsian(Script script, Language language) {
        boolean known = Script.of(language).isEastAsian();
        return switch (script) {
            case HANGUL -> Language.KOREAN;
            case KANA -> new Language("ja");
            default -> known ? language : Language.CHINESE_SIMPLIFIED;
        };
    }
}
