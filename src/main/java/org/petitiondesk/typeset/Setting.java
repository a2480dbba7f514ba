package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Isolates;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LineDistance;
import org.petitiondesk.model.letter.Points;

import java.util.List;

/** What the setters of one letter share. */
final class Setting {
    /** Arabic letters rise and fall far, and have marks above and below. */
    static final double ARABIC_LEADING = 1.45;

    private final LetterDocument letter;
    private final Directions.Base direction;
    private final Geometry geometry;
    private final Manner manner;
    private final Structure structure;
    private final GlyphSetter glyphs;
    private final Paragraphs paragraphs;

    Setting(LetterDocument letter) {
        this(letter, new KnownEnds());
    }

    /** One that knows where lines of other letters ended. */
    Setting(LetterDocument letter, KnownEnds known) {
        this(letter, new Structure(), Directions.Base.of(letter.language()), known);
    }

    /** One whose structure goes on beyond it, and whose paragraphs run in a direction. */
    Setting(LetterDocument letter, Structure structure, Directions.Base direction) {
        this(letter, structure, direction, new KnownEnds());
    }

    private Setting(
            LetterDocument letter,
            Structure structure,
            Directions.Base direction,
            KnownEnds known) {
        Language language = letter.language();
        this.letter = letter;
        this.direction = direction;
        this.manner = Manner.of(language, letter.page().layout());
        Geometry page = Geometry.of(letter.page(), language);
        this.geometry =
                Writing.isHanLanguage(language)
                        ? page.wholeEms(Points.toMm(manner.sizePt()))
                        : page;
        this.structure = structure;
        this.glyphs = new GlyphSetter(language, structure, direction, Isolates.of(letter));
        String code = letter.running().continuation().code();
        this.paragraphs = new Paragraphs(language, code, direction, known);
    }

    LetterDocument letter() {
        return letter;
    }

    Language language() {
        return letter.language();
    }

    Geometry geometry() {
        return geometry;
    }

    /** Finishes a page: one that is read from right to left was set as if from the left. */
    void finish(Sheet sheet) {
        if (direction == Directions.Base.FROM_THE_RIGHT) {
            sheet.turn(geometry.leftMm() + geometry.rightMm());
        }
    }

    /** Where something has to be set that stands at a place on the paper whatever the language. */
    double fixedMm(double xMm, double widthMm) {
        return direction == Directions.Base.FROM_THE_RIGHT
                ? geometry.leftMm() + geometry.rightMm() - xMm - widthMm
                : xMm;
    }

    Manner manner() {
        return manner;
    }

    Structure structure() {
        return structure;
    }

    /** The distance of lines in sizes, where it usually is so much. */
    double leading(double usual) {
        return ComplexScript.ARABIC.writes(language())
                ? Math.max(usual, ARABIC_LEADING)
                : Math.max(usual, LineDistance.of(language()));
    }

    /** The same in millimetres. */
    double leadingMm(double usualMm, double sizePt) {
        double size = Points.toMm(sizePt);
        return leading(usualMm / size) * size;
    }

    /** The same for lines of a text that may be in another writing than the letter. */
    static double leadingMm(double usualMm, double sizePt, String text) {
        return Math.max(usualMm, LineDistance.of(text) * Points.toMm(sizePt));
    }

    /** One more setting of the same letter, for measuring: what it sets is thrown away. */
    Setting forMeasuring() {
        return new Setting(letter, new Structure(), direction, paragraphs.known());
    }

    List<Glyph> glyphs(String text, Type type, int element) {
        return glyphs.glyphs(List.of(new Span(text, type, language(), element)));
    }

    /**
     * Of a text with a value in it.
     *
     * @param value is read in its own direction; may be empty
     */
    List<Glyph> glyphs(String text, String value, Type type, int element) {
        Span span = new Span(text, type, language(), element);
        return glyphs.glyphs(List.of(span), new Isolates(List.of(value)));
    }

    /** Of a name as signed; in a list they look alike, whatever the letter's language. */
    List<Glyph> nameGlyphs(String text, Type type, int element) {
        return glyphs.ownGlyphs(new Span(text, type, language(), element, true));
    }

    /** Of a text that is read its own way, whatever the letter's language: an address, a number. */
    List<Glyph> ownGlyphs(String text, Type type, int element) {
        return glyphs.ownGlyphs(new Span(text, type, language(), element));
    }

    List<Glyph> glyphs(List<Inline> content, Type type, int element) {
        return glyphs.glyphs(Inlines.spans(content, type, language(), element, structure));
    }

    Line line(String text, Type type, int element) {
        return paragraphs.single(glyphs(text, type, element));
    }

    Line tracked(List<Glyph> ofLine, double trackingMm) {
        return paragraphs.single(ofLine, trackingMm);
    }

    Line line(List<Glyph> ofLine) {
        return paragraphs.single(ofLine);
    }

    List<Line> lines(String text, Type type, int element, Measure measure) {
        return paragraphs.lines(glyphs(text, type, element), measure);
    }

    List<Line> lines(List<Glyph> paragraph, Measure measure) {
        return paragraphs.lines(paragraph, measure);
    }

    /** Lines of running text, whose words may be parted. */
    List<Line> hyphenated(List<Glyph> paragraph, Measure measure) {
        return paragraphs.hyphenated(paragraph, measure, structure);
    }
}
