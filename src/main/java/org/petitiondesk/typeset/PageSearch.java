package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds words on the pages of a letter, as somebody reads them: over the ends of lines, whatever
 * the case, the accents and the kind of quotation marks. What runs through all pages is not looked
 * at. What was read of a page is kept while the page is the same. Not for several threads at once.
 */
public final class PageSearch {
    private static final double ABOVE_BASELINE = 0.85;
    private static final double BELOW_BASELINE = 0.25;

    private IdentityHashMap<Sheet, PageText> read = new IdentityHashMap<>();

    /**
     * Where something stands that was looked for.
     *
     * @param page counted from 0
     * @param areas one for each piece of a line
     */
    public record Found(int page, List<Area> areas) {
        public Found {
            areas = List.copyOf(areas);
        }
    }

    /** In millimetres from the top left corner of the sheet. */
    public record Area(double leftMm, double topMm, double rightMm, double bottomMm) {}

    /** All places, in reading order; none for an empty query. */
    public List<Found> find(LivePages pages, String query) {
        String wanted = PageText.plain(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        IdentityHashMap<Sheet, PageText> now = new IdentityHashMap<>();
        List<Found> found = new ArrayList<>();
        for (int page = 0; page < pages.count(); page++) {
            Sheet sheet = pages.sheet(page);
            PageText text = read.get(sheet);
            if (text == null) {
                text = PageText.of(sheet.items());
            }
            now.put(sheet, text);
            for (int at = text.indexOf(wanted, 0);
                    at >= 0;
                    at = text.indexOf(wanted, at + wanted.length())) {
                found.add(new Found(page, areas(text, at, at + wanted.length() - 1)));
            }
        }
        read = now;
        return found;
    }

    private static List<Area> areas(PageText text, int first, int last) {
        List<Area> areas = new ArrayList<>();
        for (int item = text.item(first); item <= text.item(last); item++) {
            Placed.Text run = text.items().get(item);
            int begin = item == text.item(first) ? text.codePoint(first) : 0;
            int end =
                    item == text.item(last)
                            ? text.codePoint(last)
                            : (int) run.text().stripTrailing().codePoints().count() - 1;
            WordReach reach =
                    switch (run) {
                        case Placed.Run letters ->
                                new WordReach(end(letters, begin), end(letters, end + 1));
                        case Placed.Words words -> WordReach.of(words, begin, end);
                    };
            double size = Points.toMm(run.sizePt());
            areas.add(
                    new Area(
                            reach.leftMm(),
                            run.baselineMm() - ABOVE_BASELINE * size,
                            reach.rightMm(),
                            run.baselineMm() + BELOW_BASELINE * size));
        }
        return areas;
    }

    /** Where the first so many code points of a run end. */
    private static double end(Placed.Run run, int codePoints) {
        double x = run.xMm();
        int[] text = run.text().codePoints().limit(codePoints).toArray();
        for (int i = 0; i < text.length; i++) {
            x += Points.toMm(run.face().advance(text[i]) / 1000 * run.sizePt());
            x += run.extraMm().isEmpty() ? 0 : run.extraMm().get(i);
        }
        return x;
    }
}
