package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterheadMeasures;
import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;

/** Makes the letterhead: the logo, the sponsors beside it, and the rule below both. */
final class SponsorLines {
    /** Baseline of the subject of a Korean letter that has no address. */
    private static final double UNADDRESSED_SUBJECT_MM = 69.4;

    /** Between a line of the letterhead and the reference at its right. */
    private static final double BESIDE_GAP_MM = 6;

    private final Runs runs;
    private final Pictures pictures;
    private final Usage usage;
    private final Geometry geometry;
    private final HeadParts parts;
    private final boolean fixed;

    SponsorLines(Runs runs, Pictures pictures, Usage usage, Geometry geometry, HeadParts parts) {
        this.runs = runs;
        this.pictures = pictures;
        this.usage = usage;
        this.geometry = geometry;
        this.parts = parts;
        this.fixed = geometry.fixed().isPresent();
    }

    /** The logo, before the letterhead. */
    Element logo(Block.Logo block) {
        WordParagraph paragraph =
                ParagraphStyle.SPACER.paragraph().with(Vocabulary.flexibleSpacing());
        return geometry.logo()
                .map(place ->
                        paragraph
                                .in(geometry.turned(place.frame()))
                                .of(
                                        pictures.run(
                                                block.picture(),
                                                place.size(),
                                                block.alternative())))
                .orElseGet(() ->
                        paragraph.of(
                                pictures.run(
                                        block.picture(),
                                        LetterheadMeasures.largestLogo(block.picture()),
                                        block.alternative())));
    }

    List<Element> letterhead() {
        return geometry.letterhead().map(this::letterhead).orElse(List.of());
    }

    private List<Element> letterhead(FittedLetterhead fitted) {
        List<Block.Labelled> references =
                parts.referencesBesideLetterhead(usage, fixed) ? parts.references() : List.of();
        List<String> lines = fitted.paragraphs();
        int firstBeside = haveRoom(lines, references) ? 0 : lines.size();
        int count = Math.max(lines.size(), firstBeside + references.size());
        List<Element> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ParagraphStyle style =
                    i == 0 ? ParagraphStyle.LETTERHEAD : ParagraphStyle.LETTERHEAD_DETAIL;
            WordParagraph paragraph =
                    fixed ? style.paragraph().in(letterheadFrame(fitted)) : style.paragraph();
            String line = i < lines.size() ? lines.get(i) : "";
            boolean beside = i >= firstBeside && i < firstBeside + references.size();
            if (beside) {
                List<Element> words = new ArrayList<>(runs.in(style).of(line));
                words.addAll(new LabelledRows(runs).atRight(references.get(i - firstBeside)));
                made.add(paragraph.of(words));
            } else {
                made.add(runs.in(style).own(paragraph, line));
            }
        }
        double below = (count - lines.size()) * LetterheadMeasures.DETAIL_LEADING_MM;
        made.add(rule(fitted, below));
        return made;
    }

    /** Whether each reference fits beside a line of the letterhead. */
    private boolean haveRoom(List<String> lines, List<Block.Labelled> references) {
        for (int i = 0; i < Math.min(lines.size(), references.size()); i++) {
            double sizePt = i == 0 ? geometry.place().sizePt() : FittedLetterhead.DETAIL_PT;
            Block.Labelled reference = references.get(i);
            double points =
                    TextWidth.ems(lines.get(i)) * sizePt
                            + TextWidth.ems(reference.label() + reference.value())
                                    * FittedLetterhead.DETAIL_PT;
            if (Points.toMm(points) + BESIDE_GAP_MM > lineWidthMm()) {
                return false;
            }
        }
        return true;
    }

    private double lineWidthMm() {
        return geometry.widthMm() - geometry.logo().map(logo -> logo.frame().widthMm()).orElse(0.0);
    }

    private Frame letterheadFrame(FittedLetterhead fitted) {
        double width = lineWidthMm();
        double top = geometry.letterheadTopMm();
        return geometry.turned(
                new Frame(
                        geometry.leftMm() + geometry.widthMm() - width,
                        top,
                        width,
                        fitted.endMm() - top));
    }

    /**
     * The line below the letterhead, as wide as the text.
     *
     * @param downMm how much lower than fitted
     */
    private Element rule(FittedLetterhead fitted, double downMm) {
        WordParagraph paragraph = ParagraphStyle.LETTERHEAD_RULE.paragraph();
        if (fixed) {
            double height = Points.toMm(Vocabulary.SPACER_PT);
            return paragraph
                    .in(
                            new Frame(
                                    geometry.leftMm(),
                                    fitted.ruleMm() - height,
                                    geometry.widthMm(),
                                    height))
                    .of();
        }
        double leading = Math.max(1, Points.ofMm(fitted.ruleMm() - fitted.endMm()));
        double below = belowRule(fitted.ruleMm() + downMm);
        return paragraph.with(Vocabulary.spacing(0, below, leading)).of();
    }

    /** Down to what stands next, in points. */
    private double belowRule(double ruleMm) {
        double planned =
                switch (usage) {
                    case BLOCK, FRENCH, ARABIC, HEBREW -> 44;
                    case CHINESE, KOREAN -> 33;
                };
        double down = Math.max(0, ruleMm + LetterheadMeasures.BELOW_RULE_MM - planned);
        boolean first = parts.dated() || (!usage.isEastAsian() && !parts.references().isEmpty());
        double next = planned;
        double leading = usage.leadingPt();
        if (!first && usage == Usage.CHINESE && parts.titled()) {
            next = 54;
            leading = TextStyles.TITLE_LEADING_PT;
        } else if (!first && usage == Usage.KOREAN) {
            next = parts.address().isEmpty() ? UNADDRESSED_SUBJECT_MM : 46;
            leading = LetterPartStyles.addressLeadingPt(usage);
        }
        return Points.ofMm(next + down - ruleMm - Leading.ascentMm(Points.toMm(leading)));
    }
}
