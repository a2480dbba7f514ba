package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words on pages, as somebody reads them: over the ends of lines, whatever the case and the
 * accents. What runs through all pages is not looked at.
 */
public final class PageSearch {
    private static final double ABOVE_BASELINE = 0.85;
    private static final double BELOW_BASELINE = 0.25;
    private static final double SAME_LINE_MM = 0.1;

    /** A wider gap within a line, in parts of the size, is a space. */
    private static final double GAP = 0.15;

    private final List<Placed.Text> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** For each character of the text the item that it is of, and which of its code points. */
    private final List<Spot> spots = new ArrayList<>();

    private record Spot(int item, int codePoint) {}

    private PageSearch() {}

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
    public static List<Found> find(LivePages pages, String query) {
        String wanted = plain(query).strip().replaceAll("\\s+", " ");
        List<Found> found = new ArrayList<>();
        for (int page = 0; page < pages.count() && !wanted.isEmpty(); page++) {
            PageSearch search = new PageSearch();
            search.read(pages.written(page));
            for (List<Area> areas : search.find(wanted)) {
                found.add(new Found(page, areas));
            }
        }
        return found;
    }

    /** The end of a word that began on the line before tells nothing: its beginning has it all. */
    private void read(List<Placed> written) {
        for (Placed item : written) {
            if (item instanceof Placed.Text run
                    && run.element() != Placed.ARTIFACT
                    && !run.text().isEmpty()) {
                if (isParted(run)) {
                    add(" ", new Spot(items.size(), 0));
                }
                add(run);
            }
        }
    }

    private boolean isParted(Placed.Text next) {
        if (items.isEmpty()) {
            return false;
        }
        Placed.Text before = items.getLast();
        if (Math.abs(before.baselineMm() - next.baselineMm()) < SAME_LINE_MM) {
            double gap = next.xMm() - before.xMm() - before.widthMm();
            return gap > GAP * Points.toMm(next.sizePt());
        }
        return !(isIdeographic(before.text().codePointBefore(before.text().length()))
                && isIdeographic(next.text().codePointAt(0)));
    }

    private static boolean isIdeographic(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.IDEOGRAPHIC);
    }

    private void add(Placed.Text run) {
        items.add(run);
        int[] codePoints = run.text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            add(plain(codePoints[i]), new Spot(items.size() - 1, i));
        }
    }

    private void add(String plain, Spot spot) {
        for (int i = 0; i < plain.length(); i++) {
            boolean isSpace = Character.isWhitespace(plain.charAt(i));
            if (!isSpace || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                text.append(isSpace ? ' ' : plain.charAt(i));
                spots.add(spot);
            }
        }
    }

    private List<List<Area>> find(String wanted) {
        List<List<Area>> found = new ArrayList<>();
        int at = text.indexOf(wanted);
        while (at >= 0) {
            found.add(areas(at, at + wanted.length() - 1));
            at = text.indexOf(wanted, at + wanted.length());
        }
        return found;
    }

    private List<Area> areas(int first, int last) {
        Spot from = spots.get(first);
        Spot to = spots.get(last);
        List<Area> areas = new ArrayList<>();
        for (int item = from.item(); item <= to.item(); item++) {
            Placed.Text run = items.get(item);
            int length = run.text().codePointCount(0, run.text().length());
            double left = item == from.item() ? leftOf(run, from.codePoint()) : run.xMm();
            double right =
                    leftOf(run, item == to.item() ? Math.min(to.codePoint() + 1, length) : length);
            double size = Points.toMm(run.sizePt());
            areas.add(
                    new Area(
                            left,
                            run.baselineMm() - ABOVE_BASELINE * size,
                            right,
                            run.baselineMm() + BELOW_BASELINE * size));
        }
        return areas;
    }

    /** Where a code point begins; of words whose letters join all are one. */
    private static double leftOf(Placed.Text text, int codePoint) {
        return switch (text) {
            case Placed.Run run -> {
                int end = run.text().offsetByCodePoints(0, codePoint);
                double width = 0;
                int seen = 0;
                for (int each : run.text().substring(0, end).codePoints().toArray()) {
                    width += Points.toMm(run.face().advance(each) / 1000 * run.sizePt());
                    width += run.extraMm().isEmpty() ? 0 : run.extraMm().get(seen);
                    seen++;
                }
                yield run.xMm() + width;
            }
            case Placed.Words words -> words.xMm() + (codePoint == 0 ? 0 : words.widthMm());
        };
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(codePoint -> plain.append(plain(codePoint)));
        return plain.toString();
    }

    /** A character without its accents, small; nothing for an accent alone. */
    private static String plain(int codePoint) {
        String apart = Normalizer2.getNFKDInstance().normalize(Character.toString(codePoint));
        StringBuilder plain = new StringBuilder();
        apart.codePoints()
                .filter(part -> UCharacter.getType(part) != UCharacterCategory.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return UCharacter.foldCase(plain.toString(), true);
    }
}
