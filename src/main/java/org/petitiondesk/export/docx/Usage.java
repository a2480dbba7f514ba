package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Language;

/**
 * How letters in a language are set: sizes in points, indents in ems or millimetres. Word counts in
 * half points, so that sizes are rounded to those.
 */
enum Usage {
    /** English and most languages in Latin or Cyrillic script: paragraphs as blocks. */
    BLOCK(10.5, 14.6, 25.4),
    /** As blocks; Arabic letters are small in their face, and rise and fall far. */
    ARABIC(12.5, 20.4, 25.4),
    HEBREW(11.5, 16.4, 25.4),
    FRENCH(11, 16, 27.5),
    /** GB/T 9704 in a smaller size, Japanese likewise; paragraphs are indented by two ems. */
    CHINESE(14, 26, 28),
    /** Paragraphs are indented by one em. */
    KOREAN(12, 21, 27.5);

    private static final double FRENCH_INDENT_MM = 10;

    private final double sizePt;
    private final double leadingPt;
    private final double marginMm;

    Usage(double sizePt, double leadingPt, double marginMm) {
        this.sizePt = sizePt;
        this.leadingPt = leadingPt;
        this.marginMm = marginMm;
    }

    static Usage of(Language language) {
        return switch (language.writing()) {
            case HAN -> CHINESE;
            case HANGUL -> KOREAN;
            case OTHER ->
                    switch (Script.of(language)) {
                        case ARABIC -> ARABIC;
                        case HEBREW -> HEBREW;
                        default -> language.sameLanguageAs(Language.FRENCH) ? FRENCH : BLOCK;
                    };
        };
    }

    double sizePt() {
        return sizePt;
    }

    double leadingPt() {
        return leadingPt;
    }

    /** Left and right of the text where no window asks for another measure. */
    double marginMm() {
        return marginMm;
    }

    boolean isRightToLeft() {
        return this == ARABIC || this == HEBREW;
    }

    boolean isEastAsian() {
        return this == CHINESE || this == KOREAN;
    }

    /** The indent of a paragraph's first line; left edges are counted in twips. */
    Element firstLine(int left) {
        String start = Integer.toString(left);
        return switch (this) {
            case BLOCK, ARABIC, HEBREW -> Element.of("w:ind", "w:left", start, "w:firstLine", "0");
            case FRENCH ->
                    Element.of(
                            "w:ind",
                            "w:left",
                            start,
                            "w:firstLine",
                            Integer.toString(Twips.ofMillimetres(FRENCH_INDENT_MM)));
            case CHINESE -> ems(start, 2);
            case KOREAN -> ems(start, 1);
        };
    }

    private Element ems(String left, int ems) {
        return Element.of(
                "w:ind",
                "w:left",
                left,
                "w:firstLineChars",
                Integer.toString(ems * 100),
                "w:firstLine",
                Integer.toString(Twips.ofPoints(ems * sizePt)));
    }
}
