package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LineDistance;
import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets an address into its zone, smaller where it must be, but only after the space above was used
 * (DIN 5008).
 */
final class AddressSetter {
    private static final double GOOD_SIZE_PT = 9;
    private static final double TIGHT_LEADING = 1.1;

    private static final double STEP_PT = 0.4;
    private static final double CAP_HEIGHT = 0.76;
    private static final double DESCENT = 0.24;

    private AddressSetter() {}

    /**
     * How an address fits its zone.
     *
     * @param fits whether all of it can be seen through the window
     * @param tooWide the lines that had to be broken
     */
    record Fit(
            double sizePt,
            double leadingMm,
            int lines,
            double firstBaselineMm,
            boolean fits,
            List<String> tooWide) {
        double lastBaselineMm() {
            return firstBaselineMm + (lines - 1) * leadingMm;
        }

        /** From the top of the first line's capitals to below the last line's letters. */
        double heightMm() {
            return (lines - 1) * leadingMm + Points.toMm((CAP_HEIGHT + DESCENT) * sizePt);
        }
    }

    static Fit fit(Block.InsideAddress address, AddressZone zone, Setting setting) {
        Setting measuring = setting.forMeasuring();
        double size = zone.sizePt();
        double needed = LineDistance.of(String.join("", address.lines()));
        double leading = Math.max(zone.leading(), needed);
        double tight = Math.max(TIGHT_LEADING, needed);
        while (true) {
            int lines = lines(address, zone, size, measuring, Structure.DOCUMENT).size();
            double height = Points.toMm(((lines - 1) * leading + CAP_HEIGHT + DESCENT) * size);
            boolean fits = height <= zone.bottomMm() - zone.topMm();
            boolean asWritten = lines == address.lines().size();
            boolean smallest = size <= zone.leastPt() && (fits || leading <= tight);
            if (zone.isOpen() || smallest || (fits && (asWritten || size <= GOOD_SIZE_PT))) {
                double latestTop = Math.max(zone.topMm(), zone.bottomMm() - height);
                double top = Math.min(zone.preferredTopMm(), latestTop);
                double baseline = top + CAP_HEIGHT * Points.toMm(size);
                List<String> tooWide =
                        asWritten ? List.of() : tooWide(address, zone, size, measuring);
                return new Fit(size, Points.toMm(size * leading), lines, baseline, fits, tooWide);
            }
            if (!fits && leading > tight) {
                leading = tight;
            } else {
                size = Math.max(zone.leastPt(), size - STEP_PT);
            }
        }
    }

    private static List<String> tooWide(
            Block.InsideAddress address, AddressZone zone, double sizePt, Setting measuring) {
        Type type = Type.serif(sizePt);
        return address.lines().stream()
                .filter(line ->
                        measuring
                                        .line(measuring.ownGlyphs(line, type, Structure.DOCUMENT))
                                        .widthMm()
                                > zone.widthMm())
                .toList();
    }

    /**
     * Puts an address into its zone.
     *
     * @return the baseline of its last line
     */
    static double set(
            Block.InsideAddress address,
            AddressZone zone,
            Setting setting,
            int element,
            Sheet sheet) {
        Fit fit = fit(address, zone, setting);
        double baseline = fit.firstBaselineMm();
        for (Line line : lines(address, zone, fit.sizePt(), setting, element)) {
            sheet.add(line, zone.xMm(), baseline);
            baseline += fit.leadingMm();
        }
        return fit.lastBaselineMm();
    }

    /** The address's lines; one too wide for the zone goes on in the next. */
    static List<Line> lines(
            Block.InsideAddress address,
            AddressZone zone,
            double sizePt,
            Setting setting,
            int element) {
        List<Line> lines = new ArrayList<>();
        int last = address.lines().size() - 1;
        Measure measure = Measure.ragged(zone.widthMm());
        for (int i = 0; i <= last; i++) {
            String text = address.lines().get(i) + (i < last ? " " : "");
            lines.addAll(
                    setting.lines(setting.ownGlyphs(text, Type.serif(sizePt), element), measure));
        }
        return lines;
    }
}
