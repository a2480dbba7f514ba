package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where words of running text may be parted at a line's end: never what has a capital letter,
 * as names have, nor codes, links, and what stays on one line. What an apostrophe joins is one word
 * except where it stands for a vowel between two. Indexes count glyphs; an index stands before its
 * glyph.
 */
final class Hyphens {
    /** What closes a word though a space stands before it. */
    private static final String MARKS_APART = ";:!?»›”";

    private static final String BEFORE = "“‘’'\"«‹„([¿¡";

    /** Languages whose short words lose their vowel before another word: l’, d’, dell’. */
    private static final Set<String> ELIDING = Set.of("ca", "fr", "it");

    private static final Pattern APOSTROPHES = Pattern.compile("[’\\u02BC]");

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
            int to = wordEnd(from);
            if (to > from && isFree(from, to)) {
                addPlaces(from, to);
            }
            from = Math.max(to, from + 1);
        }
        places.andNot(tied);
        return places;
    }

    private int wordEnd(int from) {
        int to = PartedWord.end(glyphs, from);
        if (to == from || isEliding(from)) {
            return to;
        }
        int end = PartedWord.endPastApostrophe(glyphs, from, to);
        while (end > to) {
            to = end;
            end = PartedWord.endPastApostrophe(glyphs, from, to);
        }
        return to;
    }

    private boolean isEliding(int index) {
        return ELIDING.contains(language(index).primary());
    }

    private Language language(int index) {
        return structure.language(glyphs.get(index).element()).orElse(language);
    }

    private boolean isFree(int from, int to) {
        return (from == 0 || isBoundary(from - 1))
                && isToldWhole(from)
                && (from < 2 || isEliding(from) || !isJoined(from - 1))
                && glyphs.subList(from, to).stream()
                        .noneMatch(glyph ->
                                Character.isUpperCase(glyph.codePoint())
                                        || Character.isTitleCase(glyph.codePoint()))
                && structure.linkAround(glyphs.get(from).element()).isEmpty();
    }

    /** Whether an apostrophe follows a letter, which then is set in another way. */
    private boolean isJoined(int index) {
        return PartedWord.isApostrophe(glyphs.get(index))
                && Character.isLetter(glyphs.get(index - 1).codePoint());
    }

    private boolean isBoundary(int index) {
        Glyph glyph = glyphs.get(index);
        return glyph.isSpace() || PartedWord.isOneOf(BEFORE, glyph);
    }

    /** Whether nothing belongs to a word but what its first part tells. */
    private boolean isToldWhole(int from) {
        int end = PartedWord.endWithMarks(glyphs, from);
        return end == glyphs.size()
                || (glyphs.get(end).isSpace()
                        && (end + 1 == glyphs.size()
                                || !PartedWord.isOneOf(MARKS_APART, glyphs.get(end + 1))));
    }

    /** Never beside an apostrophe. */
    private void addPlaces(int from, int to) {
        String written = PartedWord.text(glyphs, from, to);
        String word = APOSTROPHES.matcher(written).replaceAll("'");
        HyphenPatterns.of(language(from))
                .ifPresent(patterns ->
                        patterns.places(word).stream()
                                .filter(place ->
                                        word.charAt(place) != '\''
                                                && word.charAt(place - 1) != '\'')
                                .forEach(place -> places.set(from + place)));
    }
}
