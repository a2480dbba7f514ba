package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterheadMeasures;
import org.petitiondesk.typeset.HeadPlan.LetterheadPlace;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/** The lines of a letterhead: the first sponsor large, then the others and how to reach them. */
final class LetterheadLines {
    private static final Type SMALL = Type.label(8.2);

    private final LetterheadPlace place;
    private final Setting setting;
    private final List<Line> lines = new ArrayList<>();
    private final List<Double> baselines = new ArrayList<>();
    private int largeLines;

    private LetterheadLines(LetterheadPlace place, Setting setting) {
        this.place = place;
        this.setting = setting;
    }

    /** As many of the sponsors as there is room for; the last of them are left out. */
    static LetterheadLines of(Block.Letterhead letterhead, LetterheadPlace place, Setting setting) {
        return of(letterhead, room(letterhead, place, setting), place, setting);
    }

    /** Whether there is room for all sponsors. */
    static boolean allShown(Block.Letterhead letterhead, LetterheadPlace place, Setting setting) {
        return of(letterhead, letterhead.sponsors().size(), place, setting.forMeasuring()).fits();
    }

    /** Height of the rule below. */
    double ruleMm() {
        double end = baselines.isEmpty() ? 0 : baselines.getLast() + LetterheadMeasures.RULE_GAP_MM;
        return Math.max(place.ruleMm(), end);
    }

    void place(Sheet sheet) {
        for (int i = 0; i < lines.size() && baselines.get(i) < place.lowestRuleMm(); i++) {
            sheet.add(lines.get(i), place.xMm(), baselines.get(i));
        }
    }

    private static int room(Block.Letterhead letterhead, LetterheadPlace place, Setting setting) {
        int shown = letterhead.sponsors().size();
        while (shown > 1 && !of(letterhead, shown, place, setting.forMeasuring()).fits()) {
            shown--;
        }
        return shown;
    }

    private static LetterheadLines of(
            Block.Letterhead letterhead, int shown, LetterheadPlace place, Setting setting) {
        LetterheadLines made = new LetterheadLines(place, setting);
        List<String> sponsors = letterhead.sponsors();
        if (shown > 0) {
            made.first(sponsors.getFirst());
            String more = shown > 1 && shown < sponsors.size() ? " …" : "";
            made.small(String.join(" · ", sponsors.subList(1, shown)) + more);
        }
        letterhead.lines().forEach(made::small);
        made.small(letterhead.contact());
        return made;
    }

    private boolean fits() {
        return ruleMm() <= place.lowestRuleMm();
    }

    private void first(String name) {
        List<Glyph> glyphs = setting.ownGlyphs(name, place.type(), paragraph());
        Line whole = setting.tracked(glyphs, place.trackingMm());
        if (whole.widthMm() <= place.widthMm()) {
            add(whole, 0);
        } else {
            double leading =
                    setting.leadingMm(LetterheadMeasures.SPONSOR_LEADING_MM, place.type().sizePt());
            setting.lines(glyphs, Measure.ragged(place.widthMm()))
                    .forEach(line -> add(line, leading));
        }
        largeLines = lines.size();
    }

    private void small(String text) {
        if (text.isBlank()) {
            return;
        }
        Measure measure = Measure.ragged(place.widthMm());
        List<Glyph> glyphs = setting.ownGlyphs(text.strip(), SMALL, paragraph());
        double usual = LetterheadMeasures.DETAIL_LEADING_MM;
        double needed = Setting.leadingMm(usual, SMALL.sizePt(), text);
        for (Line line : setting.lines(glyphs, measure)) {
            double leading =
                    lines.size() == largeLines
                            ? LetterheadMeasures.FIRST_DETAIL_MM + (needed - usual) / 2
                            : needed;
            add(line, leading);
        }
    }

    private void add(Line line, double leadingMm) {
        baselines.add(baselines.isEmpty() ? place.baselineMm() : baselines.getLast() + leadingMm);
        lines.add(line);
    }

    private int paragraph() {
        return setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
    }
}
