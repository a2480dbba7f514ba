package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Isolates;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes what stands at the head and foot of pages. */
final class RunningParts {
    private static final Pattern COUNTER = Pattern.compile("\\{(page|pages)}");

    private static final String SEPARATOR = " · ";
    private static final double NO_HEAD_MM = 0.5;
    private static final double RULE_PT = 0.5;
    static final double SIZE_PT = 7.5;

    /** From the text of a head to the rule below it. */
    static final int RULE_SPACE_PT = 3;

    /** Of the lines of heads and feet. */
    static final double LEADING_MM = 3.4;

    /** Baseline of the foot's first line, from the sheet's lower edge. */
    private static final double FOOT_A4_MM = 11.6;

    private static final double FOOT_LETTER_MM = 8.6;
    private static final double LEAST_BELOW_MM = 7;

    private final Runs runs;
    private final boolean fromTheRight;
    private final RunningText running;
    private final Geometry geometry;
    private final List<String> sender;

    RunningParts(LetterDocument letter) {
        runs =
                new Runs(letter.language(), Isolates.of(letter), new Links())
                        .in(ParagraphStyle.FOOTER);
        fromTheRight = letter.language().isRightToLeft();
        running = letter.running();
        geometry = Geometry.of(letter);
        sender =
                letter.blocks().stream()
                        .filter(Block.Letterhead.class::isInstance)
                        .map(block -> ((Block.Letterhead) block).sender())
                        .findFirst()
                        .orElse(List.of());
    }

    /** Head of every page but the first; high enough for the text to begin where it should. */
    Element header() {
        RunningText.Continuation head = running.continuation();
        Element part = Element.of("w:hdr", Vocabulary.NAMESPACES);
        if ((head.addressee() + head.code() + head.date()).isBlank()) {
            return part.with(spacer(Geometry.TOP_MM - Geometry.HEADER_MM));
        }
        String line = head.addressee() + "\t" + head.code() + "\t" + head.date();
        double taken = Geometry.HEADER_MM + LEADING_MM + Points.toMm(RULE_SPACE_PT + RULE_PT);
        return part.with(
                ParagraphStyle.HEADER.paragraph().of(runs.of(line)),
                spacer(Geometry.TOP_MM - taken));
    }

    /** Read from the left, as are the places of frames before it. */
    private Element spacer(double heightMm) {
        WordParagraph paragraph = ParagraphStyle.SPACER.paragraph();
        return (fromTheRight ? paragraph.with(Vocabulary.FROM_THE_LEFT) : paragraph)
                .with(Vocabulary.spacing(0, 0, Points.ofMm(heightMm)))
                .of();
    }

    /**
     * The first page's head shows nothing but the marks for folding. Where parts of the letter have
     * fixed places its one line is as high as all of them, for Word begins the text below the head.
     */
    Element firstHeader() {
        List<Element> content = new ArrayList<>();
        for (FixedHead.Mark mark : geometry.fixed().map(FixedHead::marks).orElse(List.of())) {
            content.add(
                    ParagraphStyle.SPACER
                            .paragraph()
                            .in(mark.frame())
                            .with(Vocabulary.fineLineBelow())
                            .of());
        }
        geometry.fixed()
                .flatMap(FixedHead::returnLine)
                .ifPresent(place -> content.addAll(returnLine(place)));
        boolean lower = geometry.firstTopMm() > Geometry.TOP_MM;
        content.add(spacer(lower ? geometry.firstTopMm() - Geometry.HEADER_MM : NO_HEAD_MM));
        return Element.of("w:hdr", Vocabulary.NAMESPACES).with(content);
    }

    /** Who writes, above the address in the window; as much as there is room for. */
    private List<Element> returnLine(Frame place) {
        List<String> parts = new ArrayList<>(sender);
        while (parts.size() > 1
                && TextWidth.lines(
                                String.join(SEPARATOR, parts),
                                Vocabulary.RETURN_LINE_PT,
                                place.widthMm())
                        > 1) {
            parts.removeLast();
        }
        return parts.isEmpty()
                ? List.of()
                : List.of(
                        runs.own(
                                ParagraphStyle.RETURN_LINE.paragraph().in(place),
                                String.join(SEPARATOR, parts)));
    }

    /** Foot of every page: the copy's note before all else. */
    Element footer() {
        List<String> said = footLines();
        List<Element> line = new ArrayList<>(said.isEmpty() ? List.of() : runs.of(said.getFirst()));
        line.add(runs.holding(Element.of("w:tab")));
        line.addAll(pageNumber());
        List<Element> lines = new ArrayList<>();
        lines.add(ParagraphStyle.FOOTER.paragraph().of(line));
        said.stream()
                .skip(1)
                .forEach(more -> lines.add(ParagraphStyle.FOOTER.paragraph().of(runs.of(more))));
        return Element.of("w:ftr", Vocabulary.NAMESPACES).with(lines);
    }

    private List<String> footLines() {
        return Stream.concat(running.copyNote().lines(), running.footer().lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** From the foot's end to the sheet's lower edge. */
    double belowFooterMm() {
        int lines =
                footLines().stream()
                        .mapToInt(line -> TextWidth.lines(line, SIZE_PT, geometry.widthMm()))
                        .sum();
        double first = geometry.paper() == Paper.A4 ? FOOT_A4_MM : FOOT_LETTER_MM;
        double end = first - (Math.max(1, lines) - 1) * LEADING_MM - Leading.descentMm(LEADING_MM);
        return Math.max(LEAST_BELOW_MM, end);
    }

    /** Word counts the pages itself: the pattern's counters become fields. */
    private List<Element> pageNumber() {
        String pattern = running.pageNumber();
        List<Element> parts = new ArrayList<>();
        Matcher counters = COUNTER.matcher(pattern);
        int written = 0;
        for (MatchResult counter : counters.results().toList()) {
            addText(parts, pattern.substring(written, counter.start()));
            parts.addAll(field(counter.group(1).equals("page") ? "PAGE" : "NUMPAGES"));
            written = counter.end();
        }
        addText(parts, pattern.substring(written));
        return parts;
    }

    private void addText(List<Element> parts, String text) {
        if (!text.isEmpty()) {
            parts.addAll(runs.of(text));
        }
    }

    private List<Element> field(String code) {
        return List.of(
                mark("begin"),
                runs.holding(
                        Element.of("w:instrText", "xml:space", "preserve").with(" " + code + " ")),
                mark("separate"),
                runs.holding(Element.of("w:t").with("1")),
                mark("end"));
    }

    private Element mark(String kind) {
        return runs.holding(Element.of("w:fldChar", "w:fldCharType", kind));
    }
}
