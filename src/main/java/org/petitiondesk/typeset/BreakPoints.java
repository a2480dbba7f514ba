package org.petitiondesk.typeset;

import com.ibm.icu.text.BreakIterator;

import org.petitiondesk.model.common.Language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the lines of one paragraph may end: the rules of UAX #14 in their strict form, less what
 * letters do not do. Indexes count glyphs; an index stands before its glyph.
 *
 * @param reserve where an address of the net may be broken that is wider than a line
 * @param bearable where anything else may be broken that is wider than a line
 * @param tied where words or their parts belong together
 */
record BreakPoints(BitSet allowed, BitSet mandatory, BitSet reserve, BitSet bearable, BitSet tied) {
    private static final String NEVER_FIRST = "、，。：；？！）》”’」』】〕〉］｝…·～％%々ー—)]}»";

    /** Of organizations too; what is longer without a space is running text. */
    private static final int LONGEST_NAME = 12;

    private static final String NEVER_LAST = "（《“‘「『【〔〈［｛([{«";

    /** Languages of which ” and ’ open a quotation as well. */
    private static final Set<String> ALIKE_QUOTES = Set.of("fi", "he", "sv");

    /** Languages of which » opens a quotation. */
    private static final Set<String> INWARD_QUOTES =
            Set.of("cs", "da", "de", "fi", "hr", "hu", "sk", "sl", "sv");

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
        BitSet bearable = new BitSet();
        BitSet tied = new BitSet();
        for (int i = 1; i < glyphs.size(); i++) {
            tied.set(i, together.get(start[i]));
            bearable.set(i, lines.isBoundary(start[i]) && isBearable(glyphs, i, language));
            if (glyphs.get(i - 1).codePoint() == '\n') {
                mandatory.set(i);
                allowed.set(i);
            } else if (bearable.get(i) && !tied.get(i) && suits(glyphs, i, language)) {
                allowed.set(i);
            } else if (addresses.breakable().get(start[i])) {
                reserve.set(i);
            }
        }
        allowed.set(glyphs.size());
        mandatory.set(glyphs.size());
        return new BreakPoints(allowed, mandatory, reserve, bearable, tied);
    }

    private static Locale strict(Language language) {
        return Locale.forLanguageTag(language.primary() + "-u-lb-strict");
    }

    private static boolean suits(List<Glyph> glyphs, int index, Language language) {
        int before = glyphs.get(index - 1).codePoint();
        int after = glyphs.get(index).codePoint();
        if (Writing.isHanLanguage(language)) {
            return true;
        }
        if (Writing.isSpace(before) || before == 0x200B) {
            return true;
        }
        if (Writing.isKorean(language)) {
            // Korean letters break between words only (klreq), but what they quote is not Korean.
            return isWide(glyphs.get(index - 1)) && isWithinSentence(glyphs, index);
        }
        // Elsewhere a Han name is one word, but not a whole sentence.
        return !(isSyllabic(before) || isSyllabic(after)) || isWithinSentence(glyphs, index);
    }

    /** Whether neither is at the wrong end of a line that are on both sides of an index. */
    private static boolean isBearable(List<Glyph> glyphs, int index, Language language) {
        int before = glyphs.get(index - 1).codePoint();
        int after = glyphs.get(index).codePoint();
        boolean isClosing = NEVER_FIRST.indexOf(after) >= 0;
        boolean opens = isClosing && Writing.isSpace(before) && opens(after, language);
        return (!isClosing || opens) && NEVER_LAST.indexOf(before) < 0;
    }

    private static boolean opens(int mark, Language language) {
        return switch (mark) {
            case '”', '’' -> ALIKE_QUOTES.contains(language.primary());
            case '»' -> INWARD_QUOTES.contains(language.primary());
            default -> false;
        };
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
