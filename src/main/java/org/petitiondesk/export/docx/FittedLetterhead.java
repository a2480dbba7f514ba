package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The paragraphs of a letterhead: the first sponsor, the others, how to reach them. Where a window
 * leaves little room for them, the last sponsors are left out.
 *
 * @param whole whether none is
 */
record FittedLetterhead(List<String> paragraphs, boolean whole) {

    static FittedLetterhead whole(Block.Letterhead head) {
        return new FittedLetterhead(paragraphs(head, head.sponsors().size()), true);
    }

    static FittedLetterhead of(Block.Letterhead head, Frame frame, Usage usage) {
        int all = head.sponsors().size();
        int shown = all;
        List<String> paragraphs = paragraphs(head, shown);
        while (shown > 1 && !fits(paragraphs, frame, usage)) {
            shown--;
            paragraphs = paragraphs(head, shown);
        }
        return new FittedLetterhead(paragraphs, shown == all && fits(paragraphs, frame, usage));
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

    private static boolean fits(List<String> paragraphs, Frame frame, Usage usage) {
        double heightPt = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            double sizePt = i == 0 ? LetterPartStyles.sponsorPt(usage) : Vocabulary.SMALL_PT;
            heightPt +=
                    leadingPt(i, usage)
                            * TextWidth.lines(paragraphs.get(i), sizePt, frame.widthMm());
        }
        return Points.toMm(heightPt) <= frame.heightMm();
    }

    /** Height of paragraphs of one line each. */
    static double heightPt(List<String> paragraphs, Usage usage) {
        return IntStream.range(0, paragraphs.size()).mapToDouble(i -> leadingPt(i, usage)).sum();
    }

    private static double leadingPt(int paragraph, Usage usage) {
        return paragraph == 0
                ? LetterPartStyles.sponsorLeadingPt(usage)
                : Vocabulary.SMALL_LEADING_PT;
    }
}
