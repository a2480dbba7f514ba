package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterheadMeasures;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a letterhead: the first sponsor, the others, how to reach them. Where a window
 * leaves little room for them, the last sponsors are left out.
 *
 * @param ruleMm height of the rule below
 * @param whole whether no sponsor is left out
 */
record FittedLetterhead(List<String> paragraphs, double endMm, double ruleMm, boolean whole) {
    static final double DETAIL_PT = 8;

    /** Between the letters of the first sponsor. */
    private static final double TRACKING_MM = 0.25;

    /**
     * @param logoEndMm foot of the logo beside it, 0 if there is none
     */
    static FittedLetterhead of(
            Block.Letterhead head, LetterheadMeasures place, double widthMm, double logoEndMm) {
        int all = head.sponsors().size();
        int shown = all;
        List<String> paragraphs = paragraphs(head, shown);
        while (shown > 1 && rule(paragraphs, place, widthMm) > place.lowestRuleMm()) {
            shown--;
            paragraphs = paragraphs(head, shown);
        }
        double end = lastBaseline(paragraphs, place, widthMm);
        double rule =
                Math.max(place.ruleMm(), Math.max(end, logoEndMm) + LetterheadMeasures.RULE_GAP_MM);
        boolean fits = rule(paragraphs, place, widthMm) <= place.lowestRuleMm();
        return new FittedLetterhead(
                paragraphs,
                end + Leading.descentMm(LetterheadMeasures.DETAIL_LEADING_MM),
                Math.min(rule, place.lowestRuleMm()),
                shown == all && fits);
    }

    private static List<String> paragraphs(Block.Letterhead head, int shown) {
        List<String> made = new ArrayList<>();
        head.sponsors().stream().limit(1).forEach(made::add);
        if (shown > 1) {
            String more = shown < head.sponsors().size() ? " …" : "";
            made.add(String.join(" · ", head.sponsors().subList(1, shown)) + more);
        }
        made.addAll(head.lines());
        if (!head.contact().isEmpty()) {
            made.add(head.contact());
        }
        return made;
    }

    private static double rule(List<String> paragraphs, LetterheadMeasures place, double widthMm) {
        return lastBaseline(paragraphs, place, widthMm) + LetterheadMeasures.RULE_GAP_MM;
    }

    private static double lastBaseline(
            List<String> paragraphs, LetterheadMeasures place, double widthMm) {
        double baseline = place.baselineMm();
        for (int i = 0; i < paragraphs.size(); i++) {
            double sizePt = i == 0 ? place.sizePt() : DETAIL_PT;
            double leading =
                    i == 0
                            ? LetterheadMeasures.SPONSOR_LEADING_MM
                            : LetterheadMeasures.DETAIL_LEADING_MM;
            double tracking = i == 0 ? TRACKING_MM * paragraphs.get(i).length() : 0;
            int lines = TextWidth.lines(paragraphs.get(i), sizePt, widthMm - tracking);
            double first =
                    i == 0
                            ? 0
                            : i == 1
                                    ? LetterheadMeasures.FIRST_DETAIL_MM
                                    : LetterheadMeasures.DETAIL_LEADING_MM;
            baseline += first + (lines - 1) * leading;
        }
        return baseline;
    }
}
