package org.petitiondesk.typeset;

import com.ibm.icu.text.BreakIterator;

import org.petitiondesk.model.common.Language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Where the lines of one paragraph may end: the rules of UAX #14 in their strict form, less what
 * letters do not do. Indexes count glyphs; an index stands before its glyph.
 *
 * @param reserve where an address of the net may be broken that is wider than a line
 * @param tied where words or their parts belong together
 */
record BreakPoints(BitSet allowed, BitSet mandatory, BitSet reserve, BitSet tied) {
    private static final String NEVER_FIRST = "、，。：；？！）》”’」』】〕〉］｝…·～％%々ー—)]}»";

    /** Of organizations too; what is longer without a space is running text. */
    private static final int LONGEST_NAME = 12;

    private static final String NEVER_LAST = "（《“‘「『【〔〈［｛([{«";

    static BreakPoints of(List<Glyph> glyphs, Language language, String code) {
        StringBuilder text = new StringBuilder();
        int[] start = new int[glyphs.size() + 1];
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(glyphs.get(i).text());
            start[i + 1] = text.length();
        }
        String paragraph = text.toString();
        BreakIterator lines = TextBreaks.lines(paragraph, strict(language));
        BitSet together = Ties.in(paragraph, language, code);
        NetAddresses addresses = NetAddresses.in(paragraph);
        together.or(addresses.inside());
        BitSet allowed = new BitSet();
        BitSet mandatory = new BitSet();
        BitSet reserve = new BitSet();
        BitSet tied = new BitSet();
        for (int i = 1; i < glyphs.size(); i++) {
            tied.set(i, together.get(start[i]));
            if (glyphs.get(i - 1).codePoint() == '\n') {
                mandatory.set(i);
                allowed.set(i);
            } else if (lines.isBoundary(start[i]) && !tied.get(i) && suits(glyphs, i, language)) {
                allowed.set(i);
            } else if (addresses.breakable().get(start[i])) {
                reserve.set(i);
            }
        }
        allowed.set(glyphs.size());
        mandatory.set(glyphs.size());
        return new BreakPoints(allowed, mandatory, reserve, tied);
    }

    private static Locale strict(Language language) {
        return Locale.forLanguageTag(language.primary() + "-u-lb-strict");
    }

    private static boolean suits(List<Glyph> glyphs, int index, Language language) {
        int before = glyphs.get(index - 1).codePoint();
        int after = glyphs.get(index).codePoint();
        boolean opensHebrew =
                after == '”' && Writing.isSpace(before) && language.primary().equals("he");
        if ((NEVER_FIRST.indexOf(after) >= 0 && !opensHebrew) || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (Writing.isHanLanguage(language)) {
            return true;
        }
        boolean atSpace = Writing.isSpace(before) || before == 0x200B;
        if (atSpace || Writing.isKorean(language)) {
            // Korean letters break between words only (klreq).
            return atSpace;
        }
        // Elsewhere a Han name is one word, but not a whole sentence.
        return !(isSyllabic(before) || isSyllabic(after)) || isWithinSentence(glyphs, index);
    }

    private static boolean isWithinSentence(List<Glyph> glyphs, int index) {
        int from = index;
        while (from > 0 && index - from <= LONGEST_NAME && isWide(glyphs.get(from - 1))) {
            from--;
        }
        int to = index;
        while (to < glyphs.size() && to - from <= LONGEST_NAME && isWide(glyphs.get(to))) {
            to++;
        }
        return to - from > LONGEST_NAME;
    }

    private static boolean isWide(Glyph glyph) {
        return Writing.isWide(glyph.codePoint());
    }

    private static boolean isSyllabic(int character) {
        return Writing.isHan(character) || Writing.isHangul(character);
    }
}
