package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.BitSet;
import java.util.List;

/**
 * Finds where words of running text may be parted at a line's end: never what has a capital letter,
 * as names have, nor codes, links, and what stays on one line. Indexes count glyphs; an index
 * stands before its glyph.
 */
final class Hyphens {
    private static final String BEFORE = "“‘’'\"«‹„([¿¡";

    private final List<Glyph> glyphs;
    private final BitSet tied;
    private final Language language;
    private final Structure structure;
    private final BitSet places = new BitSet();

    /**
     * @param tied places where no line may end
     * @param language of the text, where the structure tells no other
     */
    Hyphens(List<Glyph> glyphs, BitSet tied, Language language, Structure structure) {
        this.glyphs = glyphs;
        this.tied = tied;
        this.language = language;
        this.structure = structure;
    }

    BitSet places() {
        int from = 0;
        while (from < glyphs.size()) {
            int to = PartedWord.end(glyphs, from);
            if (to > from && isFree(from, to)) {
                addPlaces(from, to);
            }
            from = Math.max(to, from + 1);
        }
        places.andNot(tied);
        return places;
    }

    private boolean isFree(int from, int to) {
        return (from == 0 || isBoundary(from - 1, BEFORE))
                && (to == glyphs.size() || isBoundary(to, PartedWord.MARKS_AFTER))
                && glyphs.subList(from, to).stream()
                        .noneMatch(glyph ->
                                Character.isUpperCase(glyph.codePoint())
                                        || Character.isTitleCase(glyph.codePoint()))
                && structure.linkAround(glyphs.get(from).element()).isEmpty();
    }

    private boolean isBoundary(int index, String marks) {
        Glyph glyph = glyphs.get(index);
        return glyph.isSpace() || PartedWord.isOneOf(marks, glyph);
    }

    private void addPlaces(int from, int to) {
        Language ofWord = structure.language(glyphs.get(from).element()).orElse(language);
        HyphenPatterns.of(ofWord)
                .ifPresent(patterns ->
                        patterns.places(PartedWord.text(glyphs, from, to)).stream()
                                .forEach(place -> places.set(from + place)));
    }
}
