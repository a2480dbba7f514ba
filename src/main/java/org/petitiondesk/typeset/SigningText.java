package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Isolates;
import org.petitiondesk.model.letter.Points;

import java.util.List;

/** Sets the texts of signature sheets in one language. */
final class SigningText {
    private final Language language;
    private final String code;
    private final Structure structure;
    private final Directions.Base direction;
    private final GlyphSetter glyphs;
    private final Paragraphs paragraphs;

    /**
     * @param code is never broken
     */
    SigningText(Language language, String code, Structure structure) {
        this.language = language;
        this.code = code;
        this.structure = structure;
        this.direction = Directions.Base.of(language);
        this.glyphs = new GlyphSetter(language, structure, direction, new Isolates(List.of(code)));
        this.paragraphs = new Paragraphs(language, code, direction, new KnownEnds());
    }

    /** One more, for measuring: what it sets is thrown away. */
    SigningText forMeasuring() {
        return new SigningText(language, code, new Structure());
    }

    double widthMm(String text, Type type) {
        return forMeasuring().line(text, type, Structure.DOCUMENT).widthMm();
    }

    /** Finishes a sheet: one that is read from right to left was set as if from the left. */
    void finish(Sheet sheet, Frame frame) {
        if (direction == Directions.Base.FROM_THE_RIGHT) {
            sheet.turn(2 * frame.leftMm() + frame.widthMm());
        }
    }

    Structure structure() {
        return structure;
    }

    Line line(String text, Type type, int element) {
        return paragraphs.single(glyphs(text, type, element));
    }

    List<Line> lines(String text, Type type, int element, double widthMm) {
        return paragraphs.lines(glyphs(text, type, element), Measure.ragged(widthMm));
    }

    private List<Glyph> glyphs(String text, Type type, int element) {
        return glyphs.glyphs(List.of(new Span(text, type, language, element)));
    }

    /** The size in which the statement is set where there is room. */
    double usualPt() {
        return switch (language.writing()) {
            case HAN -> 10.8;
            case HANGUL -> 10.4;
            case OTHER -> 9.8;
        };
    }

    /** From baseline to baseline of a text's lines. */
    double leadingMm(Type type, String words) {
        return Setting.leadingMm(leadingMm(type), type.sizePt(), words);
    }

    /** The same where the usual distance is enough. */
    double leadingMm(Type type) {
        double ems =
                switch (language.writing()) {
                    case HAN -> 1.6;
                    case HANGUL -> 1.55;
                    case OTHER ->
                            ComplexScript.ARABIC.writes(language) ? Setting.ARABIC_LEADING : 1.36;
                };
        return Points.toMm(type.sizePt()) * ems;
    }

    /** How far letters rise above the baseline. */
    static double ascentMm(Type type) {
        return Points.toMm(type.sizePt()) * 0.8;
    }
}
