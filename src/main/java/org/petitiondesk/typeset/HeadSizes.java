package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much there is of each part of a letter's head, which decides where the others go. */
record HeadSizes(
        Optional<Block.Logo> logo,
        Optional<Block.Letterhead> letterhead,
        Optional<Block.InsideAddress> address,
        Optional<Block.SubjectLine> subject,
        List<Block.Labelled> references,
        Optional<Block.DateLine> date) {
    static final double TITLE_PT = 18;
    static final double TITLE_LEADING = 9.2;

    static HeadSizes of(List<Block.Head> head) {
        Optional<Block.Logo> logo = Optional.empty();
        Optional<Block.Letterhead> letterhead = Optional.empty();
        Optional<Block.InsideAddress> address = Optional.empty();
        Optional<Block.SubjectLine> subject = Optional.empty();
        List<Block.Labelled> rows = new ArrayList<>();
        Optional<Block.DateLine> date = Optional.empty();
        for (Block.Head block : head) {
            switch (block) {
                case Block.Logo found -> logo = Optional.of(found);
                case Block.Letterhead found -> letterhead = Optional.of(found);
                case Block.InsideAddress found -> address = Optional.of(found);
                case Block.References references -> rows.addAll(references.rows());
                case Block.DateLine found -> date = Optional.of(found);
                case Block.SubjectLine found -> subject = Optional.of(found);
            }
        }
        return new HeadSizes(logo, letterhead, address, subject, rows, date);
    }

    int addressLines() {
        return address.map(block -> block.lines().size()).orElse(0);
    }

    /** Width of the widest row of right-aligned references; 0 if there are none. */
    double referencesWidth(HeadPlan.References place, Setting setting) {
        Setting measuring = setting.forMeasuring();
        return references.stream()
                .mapToDouble(
                        row -> ReferenceRow.of(row, place, measuring, Structure.DOCUMENT).widthMm())
                .max()
                .orElse(0);
    }

    /** How many lines the values of references take in their column. */
    int referenceLines(HeadPlan.References place, Setting setting) {
        Setting measuring = setting.forMeasuring();
        Measure measure = Measure.ragged(place.valueWidthMm());
        return references.stream()
                .mapToInt(row ->
                        measuring
                                .lines(row.value(), place.valueType(), Structure.DOCUMENT, measure)
                                .size())
                .sum();
    }

    /** How much height the lines of a date take after its first one. */
    double dateTakesMm(HeadPlan.DatePlace place, Setting setting) {
        return date.map(block ->
                        dateLines(block, place, setting.forMeasuring(), Structure.DOCUMENT).size())
                .map(lines -> (lines - 1) * place.leadingMm())
                .orElse(0.0);
    }

    static List<Line> dateLines(
            Block.DateLine date, HeadPlan.DatePlace place, Setting setting, int element) {
        return setting.lines(date.text(), place.type(), element, Measure.ragged(place.widthMm()));
    }

    /** Baseline of the address's last line; 0 if there is no address. */
    double addressEnd(AddressZone zone, Setting setting) {
        return address.map(block -> AddressSetter.fit(block, zone, setting).lastBaselineMm())
                .orElse(0.0);
    }

    /** Baseline of a centred title's last line. */
    double titleEnd(double firstBaseline, Setting setting) {
        return subject.map(block ->
                        firstBaseline
                                + (titleLines(block, setting.forMeasuring(), Structure.DOCUMENT)
                                                        .size()
                                                - 1)
                                        * TITLE_LEADING)
                .orElse(firstBaseline - TITLE_LEADING);
    }

    static List<Line> titleLines(Block.SubjectLine subject, Setting setting, int element) {
        String label = subject.label().isEmpty() ? "" : subject.label() + " ";
        return setting.lines(
                label + subject.text(),
                Type.bold(TITLE_PT),
                element,
                Measure.ragged(setting.geometry().widthMm() * 0.9));
    }
}
