package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.LineDistance;
import org.petitiondesk.model.letter.Points;

/**
 * How letters in a language look: sizes, paragraphs, lists.
 *
 * @param sizePt of running text
 * @param leadingMm from baseline to baseline
 * @param indentMm of a paragraph's first line
 * @param skipMm between paragraphs
 * @param salutationSkipMm between the salutation and the text
 * @param salutationIndentMm of the salutation
 * @param listIndentMm from the margin to the text of a list's items
 * @param labelsAtLeftMm left end of list labels; negative where they are set against their item
 * @param runIn whether a list's labels stand in the item's first line, as Chinese has it
 */
record Manner(
        double sizePt,
        double leadingMm,
        double indentMm,
        double skipMm,
        double salutationSkipMm,
        double salutationIndentMm,
        double listIndentMm,
        double labelsAtLeftMm,
        boolean runIn) {

    static Manner of(Language language, LetterLayout layout) {
        return switch (language.writing()) {
            case HAN -> {
                double em = Points.toMm(14);
                yield new Manner(14, Points.toMm(26), 2 * em, 0, 0, 0, 2 * em, 0, true);
            }
            case HANGUL -> {
                double em = Points.toMm(12);
                yield new Manner(12, Points.toMm(21), em, 1.1, 2.5, 0, 10.5, 4, false);
            }
            case OTHER -> {
                if (language.sameLanguageAs(Language.FRENCH)) {
                    yield new Manner(10.8, Points.toMm(16), 10, 0.9, 7.4, 10, 18, 10, false);
                }
                if (language.isRightToLeft()) {
                    // Arabic letters are small in their face, and rise and fall further.
                    yield ComplexScript.ARABIC.writes(language)
                            ? blocks(layout, 12.6, 20.4)
                            : blocks(layout, 11.4, 16.4);
                }
                yield blocks(layout, 10.4, Math.max(14.6, 10.4 * LineDistance.of(language)));
            }
        };
    }

    /** Paragraphs without indent, a space between them. */
    private static Manner blocks(LetterLayout layout, double sizePt, double leadingPt) {
        double leading = Points.toMm(leadingPt);
        boolean german =
                switch (layout) {
                    case DIN_5008_A, DIN_5008_B -> true;
                    case PLAIN, SN_010130, SN_010130_LEFT, US_NO_10 -> false;
                };
        double skip = german ? leading : leading / 2;
        return new Manner(sizePt, leading, 0, skip, leading, 0, 10.2, -1, false);
    }

    Type type() {
        return Type.serif(sizePt);
    }

    /** Where the baseline lies below the top of a line's strip. */
    double ascentMm() {
        return leadingMm / 2 + 0.35 * Points.toMm(sizePt);
    }
}
