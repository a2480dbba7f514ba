package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Language;

import java.util.List;

/**
 * The faces a letter asks for: those that the PDF of the same letter is set in, each with the names
 * of faces that Word may take where it is not installed.
 */
enum Typeface {
    LATIN("Noto Serif", "Cambria,Times New Roman", "00"),
    CHINESE_SIMPLIFIED("Noto Serif CJK SC", "Noto Serif SC,Source Han Serif SC,SimSun,宋体", "86"),
    CHINESE_TRADITIONAL("Noto Serif CJK TC", "Noto Serif TC,Source Han Serif TC,PMingLiU", "88"),
    JAPANESE("Noto Serif CJK JP", "Noto Serif JP,Source Han Serif JP,MS Mincho", "80"),
    KOREAN("Nanum Myeongjo", "NanumMyeongjo,나눔명조,Batang,바탕", "81"),
    ARABIC("Noto Naskh Arabic", "Times New Roman", "B2"),
    TIBETAN("Noto Serif Tibetan", "Microsoft Himalaya", "00");

    private final String face;
    private final String alternatives;
    private final String charset;

    Typeface(String face, String alternatives, String charset) {
        this.face = face;
        this.alternatives = alternatives;
        this.charset = charset;
    }

    String face() {
        return face;
    }

    /** For what Word knows as East Asian text. */
    static Typeface eastAsian(Language language) {
        return switch (language.primary()) {
            case "ko" -> KOREAN;
            case "ja" -> JAPANESE;
            default ->
                    language.hasTraditionalCharacters() ? CHINESE_TRADITIONAL : CHINESE_SIMPLIFIED;
        };
    }

    /** For what Word knows as complex scripts. */
    static Typeface complex(Script script) {
        return switch (script) {
            case ARABIC -> ARABIC;
            case TIBETAN -> TIBETAN;
            case WESTERN, HAN, KANA, HANGUL, HEBREW, OTHER_COMPLEX -> LATIN;
        };
    }

    /** The font table: without it Word takes any face for one that is missing. */
    static Element table() {
        Element table = Element.of("w:fonts", Vocabulary.NAMESPACES);
        return table.with(List.of(values()).stream().map(Typeface::entry).toList());
    }

    private Element entry() {
        return Element.of("w:font", "w:name", face)
                .with(
                        Element.val("w:altName", alternatives),
                        Element.val("w:charset", charset),
                        Element.val("w:family", "roman"),
                        Element.val("w:pitch", "variable"));
    }
}
