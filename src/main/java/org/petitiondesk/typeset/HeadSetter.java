package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the parts of a letter that stand above its text, each at its place on the first page. */
final class HeadSetter {
    private static final double SUBJECT_LEADING = 4.9;
    private static final double LABEL_COLUMN = 16;
    private static final double AFTER_LABEL = 1;

    private final Setting setting;
    private final Geometry page;
    private final HeadPlan plan;
    private final Sheet sheet;
    private double lastBaseline;
    private double subjectEnd;
    private String tallest = "";
    private double tallestMm;

    HeadSetter(Setting setting, List<Block.Head> head, Sheet sheet) {
        this.setting = setting;
        this.page = setting.geometry();
        this.plan = new HeadPlans(setting, HeadSizes.of(head)).plan();
        this.sheet = sheet;
    }

    void set(Block.Head block) {
        switch (block) {
            case Block.Logo logo -> logo(logo);
            case Block.Letterhead letterhead -> {
                new LetterheadSetter(setting, plan, sheet).set(letterhead);
                lastBaseline = Math.max(lastBaseline, plan.letterhead().ruleMm());
                measure("sponsors", plan.letterhead().ruleMm());
            }
            case Block.InsideAddress address -> address(address);
            case Block.References references -> references(references);
            case Block.DateLine date -> date(date);
            case Block.SubjectLine subject -> subject(subject);
        }
    }

    /** Top of the text on the first page. */
    double bodyTopMm() {
        double end = Math.max(lastBaseline, subjectEnd);
        return end == 0 ? page.topMm() : end + plan.bodyGapMm() - setting.manner().ascentMm();
    }

    /** The field that takes the most height, if the head is longer than the page. */
    Optional<String> tooLong() {
        boolean isTooLong = Math.max(lastBaseline, subjectEnd) > page.bottomMm();
        return isTooLong ? Optional.of(tallest) : Optional.empty();
    }

    private void measure(String field, double heightMm) {
        if (heightMm > tallestMm) {
            tallest = field;
            tallestMm = heightMm;
        }
    }

    private void logo(Block.Logo logo) {
        int element = setting.structure().figure(logo.alternative(), Structure.DOCUMENT);
        plan.letterhead()
                .logo()
                .ifPresent(place -> sheet.add(place.image(logo.picture(), element)));
    }

    private void address(Block.InsideAddress address) {
        double end = AddressSetter.set(address, plan.address(), setting, paragraph(), sheet);
        lastBaseline = Math.max(lastBaseline, end);
        measure("address", end - plan.address().topMm());
    }

    private void references(Block.References references) {
        HeadPlan.References place = plan.references();
        double baseline = place.baselineMm();
        for (Block.Labelled row : references.rows()) {
            int element = paragraph();
            if (place.rightAligned()) {
                ReferenceRow.of(row, place, setting, element)
                        .place(sheet, page.rightMm(), baseline);
                baseline += place.leadingMm();
            } else {
                sheet.add(ReferenceRow.label(row, setting, element), place.xMm(), baseline);
                baseline = values(row.value(), element, baseline);
            }
        }
    }

    private double values(String text, int element, double firstBaseline) {
        HeadPlan.References place = plan.references();
        Measure measure = Measure.ragged(place.valueWidthMm());
        double baseline = firstBaseline;
        List<Glyph> glyphs = setting.ownGlyphs(text, place.valueType(), element);
        for (Line line : setting.lines(glyphs, measure)) {
            sheet.add(line, place.valueXMm(), baseline);
            baseline += place.leadingMm();
        }
        return baseline;
    }

    private void date(Block.DateLine date) {
        HeadPlan.DatePlace place = plan.date();
        boolean inInfo = place.xMm() == plan.references().valueXMm();
        double baseline = place.baselineMm() - place.leadingMm();
        for (Line line : HeadSizes.dateLines(date, place, setting, paragraph())) {
            baseline += place.leadingMm();
            if (place.rightAligned()) {
                sheet.addRightAligned(line, place.xMm(), baseline);
            } else {
                sheet.add(line, place.xMm(), baseline);
            }
        }
        lastBaseline = Math.max(lastBaseline, inInfo ? 0 : baseline);
        measure("place", baseline - place.baselineMm());
    }

    private void subject(Block.SubjectLine subject) {
        int element = setting.structure().heading(1, Structure.DOCUMENT);
        double baseline = Math.max(plan.subjectBaselineMm(), lastBaseline + plan.subjectGapMm());
        double top = baseline - 5;
        subjectEnd =
                switch (plan.subject()) {
                    case TITLE -> title(subject, element);
                    case ROW -> row(subject, element, baseline);
                    case LINE, LABEL_FIRST -> line(subject, element, baseline);
                };
        measure("subject", subjectEnd - baseline);
        sheet.mark(subject.text(), 1, top);
    }

    private double title(Block.SubjectLine subject, int element) {
        double baseline = plan.subjectBaselineMm() - HeadSizes.TITLE_LEADING;
        for (Line line : HeadSizes.titleLines(subject, setting, element)) {
            baseline += HeadSizes.TITLE_LEADING;
            sheet.addCentred(line, (page.leftMm() + page.rightMm()) / 2, baseline);
        }
        return baseline;
    }

    private double row(Block.SubjectLine subject, int element, double first) {
        Line label = setting.line(subject.label() + " ", Type.serif(11), element);
        double indent = subject.label().isEmpty() ? 0 : rowIndent(subject.label(), label);
        sheet.add(label, page.leftMm(), first);
        double baseline = first;
        Measure measure = Measure.ragged(page.widthMm() - indent);
        List<Line> lines = setting.lines(subject.text(), Type.bold(11), element, measure);
        for (Line line : lines) {
            sheet.add(line, page.leftMm() + indent, baseline);
            baseline += 6.15;
        }
        return baseline - 6.15;
    }

    /** A label with a colon stands before the subject as others do before an address's lines. */
    private static double rowIndent(String text, Line label) {
        return text.strip().endsWith(":")
                ? label.widthMm() + AFTER_LABEL
                : Math.max(LABEL_COLUMN, label.widthMm() + 2 * AFTER_LABEL);
    }

    private double line(Block.SubjectLine subject, int element, double first) {
        double size = setting.manner().sizePt();
        boolean labelStandsOut = plan.subject() == HeadPlan.Subject.LABEL_FIRST;
        List<Glyph> glyphs = new ArrayList<>();
        if (!subject.label().isEmpty()) {
            glyphs.addAll(setting.glyphs(subject.label() + " ", Type.bold(size), element));
        }
        boolean plain = labelStandsOut && !subject.label().isEmpty();
        Type type = plain ? Type.serif(size) : Type.bold(size);
        glyphs.addAll(setting.glyphs(subject.text(), type, element));
        double leading =
                setting.leadingMm(Math.max(SUBJECT_LEADING, Points.toMm(size * 1.35)), size);
        double baseline = first - leading;
        for (Line line : setting.lines(glyphs, Measure.ragged(page.widthMm()))) {
            baseline += leading;
            sheet.add(line, page.leftMm(), baseline);
        }
        return baseline;
    }

    private int paragraph() {
        return setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
    }
}
