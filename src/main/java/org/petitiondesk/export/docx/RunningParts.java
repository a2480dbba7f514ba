package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what stands at the head and foot of pages. */
final class RunningParts {
    private static final Pattern COUNTER = Pattern.compile("\\{(page|pages)}");

    private static final String SEPARATOR = " · ";
    private static final double NO_HEAD_MM = 1;

    private final Runs runs;
    private final RunningText running;
    private final Geometry geometry;
    private final List<String> sender;

    RunningParts(LetterDocument letter) {
        runs = new Runs(letter.language(), new Links());
        running = letter.running();
        geometry = Geometry.of(letter);
        sender =
                letter.blocks().stream()
                        .filter(Block.Letterhead.class::isInstance)
                        .map(block -> ((Block.Letterhead) block).sender())
                        .findFirst()
                        .orElse(List.of());
    }

    /** Head of every page but the first. */
    Element header() {
        RunningText.Continuation head = running.continuation();
        String line = head.addressee() + "\t" + head.code() + "\t" + head.date();
        return Element.of("w:hdr", Vocabulary.NAMESPACES)
                .with(ParagraphStyle.HEADER.paragraph().of(runs.of(line)));
    }

    /**
     * The first page's head shows nothing but the marks for folding. In a window layout its one
     * line is as high as all that has a fixed place, for Word begins the text below the head.
     */
    Element firstHeader() {
        List<Element> content = new ArrayList<>();
        double heightMm = NO_HEAD_MM;
        if (geometry.window().isPresent()) {
            WindowLayout window = geometry.window().get();
            heightMm = window.textTopMm() - Geometry.HEADER_MM;
            for (WindowLayout.Mark mark : window.marks()) {
                content.add(
                        ParagraphStyle.SPACER
                                .paragraph()
                                .in(mark.frame())
                                .with(Vocabulary.fineLineBelow())
                                .of());
            }
        }
        geometry.window()
                .flatMap(WindowLayout::returnLine)
                .ifPresent(place -> content.addAll(returnLine(place)));
        Element height = Vocabulary.spacing(0, 0, Points.ofMm(heightMm));
        content.add(ParagraphStyle.SPACER.paragraph().with(height).of());
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
                        ParagraphStyle.RETURN_LINE
                                .paragraph()
                                .in(place)
                                .of(runs.of(String.join(SEPARATOR, parts))));
    }

    /** Foot of every page. */
    Element footer() {
        List<String> said = running.footer().lines().toList();
        String first = said.isEmpty() ? "" : said.getFirst();
        List<Element> line = new ArrayList<>(runs.of(first + "\t"));
        line.addAll(pageNumber());
        List<Element> lines = new ArrayList<>();
        lines.add(ParagraphStyle.FOOTER.paragraph().of(line));
        said.stream()
                .skip(1)
                .forEach(more -> lines.add(ParagraphStyle.FOOTER.paragraph().of(runs.of(more))));
        if (!running.copyNote().isEmpty()) {
            lines.add(ParagraphStyle.FOOTER.paragraph().of(runs.of(running.copyNote())));
        }
        return Element.of("w:ftr", Vocabulary.NAMESPACES).with(lines);
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
