package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Language;

import java.util.List;

/**
 * The faces a letter asks for: those that the PDF of the same letter is set in, each with the names
 * of faces that Word may take where it is not installed.
 */
enum Typeface {
    LATIN("Noto Serif", "Cambria,Times New Roman", "00"),
    LATIN_SANS("Noto Sans", "Segoe UI,Calibri,Arial", "00"),
    CHINESE_SIMPLIFIED("Noto Serif CJK SC", "Noto Serif SC,Source Han Serif SC,SimSun,宋体", "86"),
    CHINESE_SIMPLIFIED_SANS(
            "Noto Sans CJK SC", "Noto Sans SC,Source Han Sans SC,Microsoft YaHei,SimHei,黑体", "86"),
    CHINESE_TRADITIONAL("Noto Serif CJK TC", "Noto Serif TC,Source Han Serif TC,PMingLiU", "88"),
    CHINESE_TRADITIONAL_SANS(
            "Noto Sans CJK TC", "Noto Sans TC,Source Han Sans TC,Microsoft JhengHei", "88"),
    JAPANESE("Noto Serif CJK JP", "Noto Serif JP,Source Han Serif JP,MS Mincho", "80"),
    JAPANESE_SANS("Noto Sans CJK JP", "Noto Sans JP,Source Han Sans JP,MS Gothic", "80"),
    KOREAN("Nanum Myeongjo", "NanumMyeongjo,나눔명조,Batang,바탕", "81"),
    KOREAN_SANS("Nanum Gothic", "NanumGothic,나눔고딕,Malgun Gothic,맑은 고딕", "81"),
    /** The Korean faces lack many Han. */
    KOREAN_HAN("Noto Serif CJK KR", "Noto Serif KR,Batang,Noto Serif CJK SC,Noto Serif SC", "81"),
    KOREAN_HAN_SANS(
            "Noto Sans CJK KR", "Noto Sans KR,Malgun Gothic,Noto Sans CJK SC,Noto Sans SC", "81"),
    ARABIC("Noto Naskh Arabic", "Times New Roman", "B2"),
    HEBREW("Noto Serif Hebrew", "Times New Roman", "B1"),
    TIBETAN("Noto Serif Tibetan", "Microsoft Himalaya", "00"),
    DEVANAGARI("Noto Serif Devanagari", "Nirmala UI,Mangal", "00"),
    THAI_SANS("Noto Sans Thai", "Leelawadee UI,Tahoma", "DE"),
    MYANMAR_SANS("Noto Sans Myanmar", "Myanmar Text", "00"),
    KHMER("Noto Serif Khmer", "Khmer UI,Leelawadee UI", "00"),
    ARMENIAN_SANS("Noto Sans Armenian", "Segoe UI,Sylfaen", "00"),
    GEORGIAN_SANS("Noto Sans Georgian", "Segoe UI,Sylfaen", "00"),
    ETHIOPIC_SANS("Noto Sans Ethiopic", "Ebrima,Nyala", "00");

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

    /** For letters of the alphabets of Europe. */
    static Typeface latin(boolean sans) {
        return sans ? LATIN_SANS : LATIN;
    }

    /** For what Word knows as East Asian text. */
    static Typeface eastAsian(Script script, Language language, boolean sans) {
        return switch (language.primary()) {
            case "ko" -> korean(script == Script.HAN, sans);
            case "ja" -> sans ? JAPANESE_SANS : JAPANESE;
            default -> chinese(language.hasTraditionalCharacters(), sans);
        };
    }

    private static Typeface korean(boolean han, boolean sans) {
        if (han) {
            return sans ? KOREAN_HAN_SANS : KOREAN_HAN;
        }
        return sans ? KOREAN_SANS : KOREAN;
    }

    private static Typeface chinese(boolean traditional, boolean sans) {
        if (traditional) {
            return sans ? CHINESE_TRADITIONAL_SANS : CHINESE_TRADITIONAL;
        }
        return sans ? CHINESE_SIMPLIFIED_SANS : CHINESE_SIMPLIFIED;
    }

    /** For a script that is not East Asian. */
    static Typeface of(Script script, boolean sans) {
        return switch (script) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case TIBETAN -> TIBETAN;
            case DEVANAGARI -> DEVANAGARI;
            case THAI -> THAI_SANS;
            case MYANMAR -> MYANMAR_SANS;
            case KHMER -> KHMER;
            case ARMENIAN -> ARMENIAN_SANS;
            case GEORGIAN -> GEORGIAN_SANS;
            case ETHIOPIC -> ETHIOPIC_SANS;
            case WESTERN, HAN, KANA, HANGUL, OTHER_COMPLEX -> latin(sans);
        };
    }

    private boolean isSans() {
        return name().endsWith("_SANS");
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
                        Element.val("w:family", isSans() ? "swiss" : "roman"),
                        Element.val("w:pitch", "variable"));
    }
}
