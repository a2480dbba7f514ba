package org.petitiondesk.typeset;

import com.ibm.icu.text.BreakIterator;

import org.petitiondesk.model.common.EmphasisDots;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Isolates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns text into glyphs, and tells the structure where a name is in another writing. */
final class GlyphSetter {
    /**
     * Letters with marks, and Hangul spelt by its parts, are composed, because faces have the whole
     * glyph. Nothing else is normalised: that would replace compatibility Han in people's names.
     */
    private static final Pattern DECOMPOSED =
            Pattern.compile("\\P{M}\\p{Mn}+|[\\u1100-\\u115E][\\u1160-\\u11FF]+");

    private static final Pattern BLANKS = Pattern.compile("[\\t\\r\\f\\x0B]");

    private static final String SOFT_HYPHEN = "\u00AD";

    /** Drawn where no face has a character, so that a preview shows where. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final int FIRST_JAMO = 0x1100;
    private static final int LAST_JAMO = 0x11FF;

    /** A longer word is drawn in parts, so that it can be broken where no line is wide enough. */
    private static final int LONGEST_PART = 24;

    private final Language base;
    private final Structure structure;
    private final Directions.Base direction;
    private final Isolates isolates;
    private final ShapedWords shapedWords = new ShapedWords();

    /** One for paragraphs that as a whole are read from left to right. */
    GlyphSetter(Language base, Structure structure) {
        this(base, structure, Directions.Base.FROM_THE_LEFT, new Isolates(List.of()));
    }

    /**
     * @param isolates what is read in its own direction, whatever stands around it
     */
    GlyphSetter(Language base, Structure structure, Directions.Base direction, Isolates isolates) {
        this.base = base;
        this.structure = structure;
        this.direction = direction;
        this.isolates = isolates;
    }

    List<Glyph> glyphs(List<Span> spans) {
        return glyphs(spans, isolates);
    }

    /** Those of a paragraph that has isolates of its own. */
    List<Glyph> glyphs(List<Span> spans, Isolates own) {
        return glyphs(spans, direction, own);
    }

    /**
     * Of a text that is read its own way, such as an address or a name: amid what is read from
     * right to left its first letter tells which.
     */
    List<Glyph> ownGlyphs(Span span) {
        boolean amidRightToLeft = direction == Directions.Base.FROM_THE_RIGHT;
        Directions.Base own = amidRightToLeft ? Directions.Base.BY_FIRST_LETTER : direction;
        return glyphs(List.of(span), own, isolates);
    }

    private List<Glyph> glyphs(List<Span> spans, Directions.Base paragraph, Isolates within) {
        List<String> texts = new ArrayList<>(spans.size());
        for (Span span : spans) {
            texts.add(composed(span.text()));
        }
        Directions directions = Directions.of(texts, paragraph, within);
        List<Glyph> glyphs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < spans.size(); i++) {
            new SpanText(spans.get(i), texts.get(i), from, directions).addTo(glyphs);
            from += texts.get(i).length();
        }
        return glyphs;
    }

    /** The text of one span while it is turned into glyphs. */
    private final class SpanText {
        private final Span span;
        private final int[] text;
        private final int[] levels;
        private final List<Optional<Face>> faces;
        private final List<Optional<Language>> languages;
        private Optional<Language> foreign = Optional.empty();
        private int element;

        SpanText(Span span, String composed, int from, Directions directions) {
            this.span = span;
            this.text = codePoints(composed);
            this.levels = new int[text.length];
            int unit = from;
            for (int i = 0; i < text.length; i++) {
                levels[i] = directions.level(unit);
                unit += Character.charCount(text[i]);
            }
            this.faces = FaceChooser.choose(text, span);
            this.languages = ForeignPhrases.in(text, span.language(), base);
            this.element = span.element();
        }

        void addTo(List<Glyph> glyphs) {
            int at = 0;
            while (at < text.length) {
                tag(languages.get(at));
                Optional<ComplexScript> complex = ComplexScript.of(text[at]);
                Optional<Face> face = faces.get(at);
                int markedEnd = markedEnd(at);
                boolean isShaped = complex.isPresent() || markedEnd > at + 1;
                Optional<Shaper> shaper = isShaped ? face.flatMap(Face::shaper) : Optional.empty();
                if (shaper.isPresent() && complex.isPresent()) {
                    at = addWords(at, complex.get(), face.get(), shaper.get(), glyphs);
                } else if (shaper.isPresent()) {
                    addWord(at, markedEnd, face.get(), shaper.get(), glyphs);
                    at = markedEnd;
                } else {
                    Optional<Face> alone = complex.isPresent() ? Optional.empty() : face;
                    glyphs.add(glyph(text[at], alone, levels[at]));
                    at++;
                }
            }
        }

        /** Where the marks end that the tables of its face put on a letter. */
        private int markedEnd(int from) {
            int to = from + 1;
            while (to < text.length
                    && Writing.bearsMark(text[from], text[to])
                    && levels[to] == levels[from]
                    && faces.get(to).equals(faces.get(from))) {
                to++;
            }
            return to;
        }

        private void addWord(int from, int to, Face face, Shaper shaper, List<Glyph> glyphs) {
            String word = new String(text, from, to - from);
            Shaped shaped = shapedWords.of(shaper, word, levels[from] % 2 == 1);
            glyphs.add(Glyph.of(shaped, face, span.type(), element, levels[from]));
        }

        /** Adds what is set together with a letter, and gives where it ends. */
        private int addWords(
                int from, ComplexScript script, Face face, Shaper shaper, List<Glyph> glyphs) {
            int to = from + 1;
            while (to < text.length
                    && levels[to] == levels[from]
                    && script.continuesWith(text[to])
                    && faces.get(to).equals(Optional.of(face))) {
                to++;
            }
            boolean rightToLeft = levels[from] % 2 == 1;
            for (String word : words(new String(text, from, to - from))) {
                Shaped whole = shapedWords.of(shaper, word, rightToLeft);
                for (Shaped part : whole.parts(LONGEST_PART, rightToLeft)) {
                    glyphs.add(Glyph.of(part, face, span.type(), element, levels[from]));
                }
            }
            boolean goesOn =
                    to + 1 < text.length
                            && text[to] == ' '
                            && levels[to] == levels[from]
                            && face.has(' ')
                            && ComplexScript.of(text[to + 1]).equals(Optional.of(script));
            if (goesOn) {
                glyphs.add(Glyph.of(' ', face, span.type(), element, levels[to]));
            }
            return goesOn ? to + 1 : to;
        }

        /** What follows is in another language than the text around, or in the same again. */
        private void tag(Optional<Language> language) {
            if (!language.equals(foreign)) {
                foreign = language;
                element =
                        span.element() == Placed.ARTIFACT
                                ? Placed.ARTIFACT
                                : foreign.map(tag -> structure.foreign(tag, span.element()))
                                        .orElse(span.element());
            }
        }

        private Glyph glyph(int character, Optional<Face> face, int level) {
            if (face.isPresent()) {
                Glyph glyph = Glyph.of(character, face.get(), span.type(), element, level);
                return isDotted(glyph) ? glyph.dotted(EmphasisDots.of(span.language())) : glyph;
            }
            Face european = FaceCatalog.face(FaceCatalog.Series.EUROPEAN, span.type().style());
            return Glyph.of(REPLACEMENT, european, span.type(), element, level);
        }

        private boolean isDotted(Glyph glyph) {
            return span.type().style().italic()
                    && FaceCatalog.isEmphasisedByDots(glyph.face())
                    && Writing.takesEmphasis(glyph.codePoint());
        }
    }

    /** Parts of a text between which a line may end, at least where it has to. */
    private static List<String> words(String text) {
        BreakIterator breaks = TextBreaks.lines(text, Locale.ROOT);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /**
     * A text as it is set. Soft hyphens are left out, so that text copied out has none: they come
     * with pasted text, and a line might end at them without a hyphen.
     */
    static String composed(String written) {
        String text = written.replace(SOFT_HYPHEN, "");
        if (isComposed(text)) {
            return text;
        }
        String blanked = BLANKS.matcher(text).replaceAll(" ");
        return DECOMPOSED
                .matcher(blanked)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                Normalizer.normalize(match.group(), Normalizer.Form.NFC)));
    }

    private static int[] codePoints(String text) {
        int[] all = new int[text.codePointCount(0, text.length())];
        int unit = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = text.codePointAt(unit);
            unit += Character.charCount(all[i]);
        }
        return all;
    }

    /** Whether a look at each character tells that nothing is to be done; most texts are such. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean plain = unit >= ' ' && unit < Writing.FIRST_MARK;
            if (!plain
                    && (unit < ' '
                            || (unit >= FIRST_JAMO && unit <= LAST_JAMO)
                            || Character.isSurrogate(unit)
                            || Character.getType(unit) == Character.NON_SPACING_MARK)) {
                return false;
            }
        }
        return true;
    }
}
