package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.List;

/** Sets who writes at the head of the first page, and the sender's line above a window address. */
final class LetterheadSetter {
    private static final double RULE_GRAY = 0.5;
    private static final double RULE_PT = 0.4;
    private static final double RETURN_LINE_PT = 7;

    private final Setting setting;
    private final HeadPlan plan;
    private final Sheet sheet;

    LetterheadSetter(Setting setting, HeadPlan plan, Sheet sheet) {
        this.setting = setting;
        this.plan = plan;
        this.sheet = sheet;
    }

    void set(Block.Letterhead letterhead) {
        Geometry page = setting.geometry();
        HeadPlan.LetterheadPlace place = plan.letterhead();
        double baseline = place.baselineMm();
        if (!letterhead.sponsors().isEmpty()) {
            int first = paragraph();
            String name = letterhead.sponsors().getFirst();
            sheet.add(
                    setting.tracked(name, place.type(), first, place.trackingMm()),
                    page.leftMm(),
                    baseline);
        }
        for (String small : smallLines(letterhead)) {
            int element = paragraph();
            double width = page.widthMm();
            for (Line line :
                    setting.lines(small, Type.label(8.2), element, Measure.ragged(width))) {
                baseline += baseline == place.baselineMm() ? 5.4 : 4.2;
                sheet.add(line, page.leftMm(), baseline);
            }
        }
        double rule = Math.max(place.ruleMm(), baseline + 3);
        sheet.rule(page.leftMm(), page.rightMm(), rule, RULE_PT, RULE_GRAY);
        returnLine(letterhead);
    }

    private static List<String> smallLines(Block.Letterhead letterhead) {
        List<String> others =
                letterhead
                        .sponsors()
                        .subList(
                                Math.min(1, letterhead.sponsors().size()),
                                letterhead.sponsors().size());
        return List.of(String.join(" · ", others), letterhead.contact()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void returnLine(Block.Letterhead letterhead) {
        if (plan.returnLineMm() == 0 || letterhead.sponsors().isEmpty()) {
            return;
        }
        Type type = Type.label(RETURN_LINE_PT);
        String sponsor = letterhead.sponsors().getFirst();
        Line line = setting.line(sponsor + " · " + letterhead.contact(), type, Placed.ARTIFACT);
        if (letterhead.contact().isBlank() || line.widthMm() > plan.address().widthMm()) {
            line = setting.line(sponsor, type, Placed.ARTIFACT);
        }
        if (line.widthMm() <= plan.address().widthMm()) {
            sheet.add(line, plan.address().xMm(), plan.returnLineMm());
        }
    }

    private int paragraph() {
        return setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
    }
}
