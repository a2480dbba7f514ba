package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.model.letter.WindowEnvelope.Area;

import java.util.List;

/**
 * Sets the lines of addresses in one language, as letters do; but an address of which most is read
 * from right to left stands at the right.
 */
final class MailLines {
    private static final RunningText NONE =
            new RunningText(new RunningText.Continuation("", "", ""), "", "", "");

    private final Setting setting;

    MailLines(Language language, Structure structure) {
        PageSetup page = new PageSetup(Paper.A4, LetterLayout.PLAIN);
        this.setting =
                new Setting(
                        new LetterDocument(language, "", page, List.of(), NONE),
                        structure,
                        Directions.Base.BY_FIRST_LETTER);
    }

    /**
     * A zone for lines.
     *
     * @param dropMm how far below its top they begin if there is room
     */
    static AddressZone zone(Area area, double dropMm, double sizePt, double leading) {
        return new AddressZone(
                area.xMm(),
                area.widthMm(),
                area.topMm() + dropMm,
                area.topMm(),
                area.bottomMm(),
                sizePt,
                leading);
    }

    /** Whether all of them stand within the zone. */
    boolean fit(List<String> lines, AddressZone zone) {
        Block.InsideAddress address = block(lines);
        AddressSetter.Fit fit = AddressSetter.fit(address, zone, setting);
        return fit.fits()
                && AddressSetter.lines(
                                address,
                                zone,
                                fit.sizePt(),
                                setting.forMeasuring(),
                                Structure.DOCUMENT)
                        .stream()
                        .allMatch(line -> line.widthMm() <= zone.widthMm());
    }

    /** Sets them where the zone begins, or higher where there are many. */
    void set(List<String> lines, AddressZone zone, int element, Sheet sheet) {
        Block.InsideAddress address = block(lines);
        AddressSetter.Fit fit = AddressSetter.fit(address, zone, setting);
        set(address, zone, fit, fit.firstBaselineMm(), element, sheet);
    }

    /** Sets them in the middle of the zone's height. */
    void setInTheMiddle(List<String> lines, AddressZone zone, int element, Sheet sheet) {
        Block.InsideAddress address = block(lines);
        AddressSetter.Fit fit = AddressSetter.fit(address, zone, setting);
        double room = zone.bottomMm() - zone.topMm() - fit.heightMm();
        set(address, zone, fit, fit.firstBaselineMm() + Math.max(0, room / 2), element, sheet);
    }

    private void set(
            Block.InsideAddress address,
            AddressZone zone,
            AddressSetter.Fit fit,
            double firstBaseline,
            int element,
            Sheet sheet) {
        boolean fromTheRight = Directions.areMostlyFromTheRight(address.lines());
        double baseline = firstBaseline;
        for (Line line : AddressSetter.lines(address, zone, fit.sizePt(), setting, element)) {
            if (fromTheRight) {
                sheet.addRightAligned(line, zone.xMm() + zone.widthMm(), baseline);
            } else {
                sheet.add(line, zone.xMm(), baseline);
            }
            baseline += fit.leadingMm();
        }
    }

    private static Block.InsideAddress block(List<String> lines) {
        return new Block.InsideAddress(lines, -1);
    }

    /** One line, such as a digit, without more. */
    Line line(String text, Type type, int element) {
        return setting.line(text, type, element);
    }
}
