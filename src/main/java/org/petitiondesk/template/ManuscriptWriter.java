package org.petitiondesk.template;

import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;

/** Writes down what a person sees while writing, as template text. */
public final class ManuscriptWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<Marker> markers = new ArrayList<>();
    private int lines;
    private Passage before = new Passage(Shape.PLAIN, List.of());

    /** What stands before the lines of something that paragraphs stand in. */
    private record Marker(Nest.Kind kind, String mark, int number) {
        private static final List<String> BULLETS = List.of("-", "*", "+");
        private static final List<String> DELIMITERS = List.of(".", ")");

        /**
         * One that opens.
         *
         * @param taken the marks beside it, which would make one thing of two
         */
        static Marker first(Nest nest, List<String> taken) {
            List<String> marks =
                    switch (nest.kind()) {
                        case QUOTE -> List.of(">");
                        case BULLETS -> BULLETS;
                        case NUMBERS -> DELIMITERS;
                    };
            String free =
                    marks.stream()
                            .filter(mark -> !taken.contains(mark))
                            .findFirst()
                            .orElse(marks.getFirst());
            return new Marker(nest.kind(), free, nest.start());
        }

        Marker next() {
            return new Marker(kind, mark, number + 1);
        }

        String begun() {
            return kind == Nest.Kind.NUMBERS ? number + mark + " " : mark + " ";
        }

        String goingOn() {
            return kind.isList() ? " ".repeat(begun().length()) : begun();
        }
    }

    private ManuscriptWriter() {}

    /** Writes a text down. */
    public static Transcript write(Manuscript manuscript) {
        ManuscriptWriter writer = new ManuscriptWriter();
        Manuscript.Tidied tidied = manuscript.tidy();
        List<Transcript.Start> starts = new ArrayList<>();
        List<Passage> passages = tidied.manuscript().passages();
        for (int i = 0; i < passages.size(); i++) {
            int line = writer.write(passages.get(i));
            starts.add(new Transcript.Start(line, tidied.origins().get(i)));
        }
        return new Transcript(manuscript, writer.text.toString(), starts);
    }

    private int write(Passage passage) {
        Shape shape = passage.shape();
        int common = shape.goesOn();
        if (!text.isEmpty() && !isTight(passage)) {
            line(goingOn(common));
        }
        StringBuilder first = new StringBuilder(goingOn(common));
        List<Marker> former = List.copyOf(markers);
        for (int i = common; i < shape.nests().size(); i++) {
            Nest nest = shape.nests().get(i);
            List<String> taken = new ArrayList<>();
            if (i == common && former.size() > i) {
                taken.add(former.get(i).mark());
            } else if (i > common) {
                // Dashes alone in a line would begin a page.
                taken.add(markers.get(i - 1).mark());
            }
            Marker marker =
                    nest.step() == Nest.Step.NEXT
                            ? former.get(i).next()
                            : Marker.first(nest, taken);
            markers.subList(i, markers.size()).clear();
            markers.add(marker);
            first.append(marker.begun());
        }
        markers.subList(shape.nests().size(), markers.size()).clear();
        String further = goingOn(markers.size());
        int line = lines + 1;
        String prefix = first.toString();
        for (String content : content(passage).split("\n", -1)) {
            line(prefix + content);
            prefix = further;
        }
        before = passage;
        return line;
    }

    private String goingOn(int depth) {
        StringBuilder prefix = new StringBuilder();
        markers.subList(0, depth).forEach(marker -> prefix.append(marker.goingOn()));
        return prefix.toString();
    }

    /** Items of one paragraph stand close together. */
    private boolean isTight(Passage passage) {
        List<Nest> nests = passage.shape().nests();
        return passage.shape().beginsItem()
                && nests.getLast().step() == Nest.Step.NEXT
                && before.shape().nests().size() >= nests.size()
                && before.shape().beginsItem();
    }

    private static String content(Passage passage) {
        Shape shape = passage.shape();
        if (shape.isPageBreak()) {
            // Three dashes after the dash of a list would be a line of their own.
            return shape.nests().isEmpty() ? "---" : "___";
        }
        String content = LineWriter.write(passage);
        return shape.level() == 0 ? content : "#".repeat(shape.level()) + " " + content;
    }

    private void line(String content) {
        if (lines > 0) {
            text.append('\n');
        }
        // Not the wide spaces of Chinese texts, which are written.
        text.append(content.replaceFirst(" +$", ""));
        lines++;
    }
}
