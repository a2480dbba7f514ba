package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
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

    /** Of Han characters in another language's text; which way they are written is not known. */
    private static final Language CHINESE = new Language("zh");

    private static final Language JAPANESE = new Language("ja");

    /** Drawn where no face has a character, so that a preview shows where. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final int FIRST_MARK = 0x300;

    private final Language base;
    private final Structure structure;

    GlyphSetter(Language base, Structure structure) {
        this.base = base;
        this.structure = structure;
    }

    List<Glyph> glyphs(List<Span> spans) {
        List<Glyph> glyphs = new ArrayList<>();
        spans.forEach(span -> add(span, glyphs));
        return glyphs;
    }

    private void add(Span span, List<Glyph> glyphs) {
        int[] text = composed(span.text()).codePoints().toArray();
        List<Optional<Face>> faces = FaceChooser.choose(text, span);
        Optional<Language> foreign = Optional.empty();
        int element = span.element();
        for (int i = 0; i < text.length; i++) {
            Optional<Language> language = otherWriting(text[i], span.language());
            if (!language.equals(foreign)) {
                foreign = language;
                element =
                        span.element() == Placed.ARTIFACT
                                ? Placed.ARTIFACT
                                : foreign.map(tag -> structure.foreign(tag, span.element()))
                                        .orElse(span.element());
            }
            glyphs.add(glyph(text[i], faces.get(i), span, element));
        }
    }

    private Glyph glyph(int character, Optional<Face> face, Span span, int element) {
        if (face.isPresent()) {
            return Glyph.of(character, face.get(), span.type(), element);
        }
        Face european = FaceCatalog.face(FaceCatalog.Series.EUROPEAN, span.type().style());
        return Glyph.of(REPLACEMENT, european, span.type(), element);
    }

    /** The language that a letter's writing gives away, where the text around is in another. */
    private Optional<Language> otherWriting(int character, Language around) {
        if (character < Writing.FIRST_EASTERN) {
            return Optional.empty();
        }
        if (Writing.isHangul(character) && !Writing.isKorean(around)) {
            return Optional.of(Language.KOREAN);
        }
        if (Writing.isKana(character) && !Writing.isJapanese(around)) {
            return Optional.of(JAPANESE);
        }
        boolean hanIsForeign = !Writing.isHanLanguage(around) && !Writing.isKorean(base);
        if (hanIsForeign && Writing.isHan(character)) {
            return Optional.of(CHINESE);
        }
        return Optional.empty();
    }

    static String composed(String text) {
        if (text.chars().allMatch(character -> character >= ' ' && character < FIRST_MARK)) {
            return text;
        }
        String blanked = BLANKS.matcher(text).replaceAll(" ");
        return DECOMPOSED
                .matcher(blanked)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                Normalizer.normalize(match.group(), Normalizer.Form.NFC)));
    }
}
