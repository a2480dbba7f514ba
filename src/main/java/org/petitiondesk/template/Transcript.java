package org.petitiondesk.template;

import org.petitiondesk.model.manuscript.Manuscript;

import java.util.List;
import java.util.Optional;

/**
 * A text as it is seen and as it is written down.
 *
 * @param starts where the paragraphs begin; one that cannot be seen begins nowhere
 */
public record Transcript(Manuscript manuscript, String text, List<Start> starts) {
    public Transcript {
        starts = List.copyOf(starts);
    }

    /**
     * Where a paragraph begins.
     *
     * @param line of the text, counted from 1
     * @param passage counted from 0
     */
    public record Start(int line, int passage) {}

    /** The line on which a paragraph begins, counted from 1; empty where it cannot be seen. */
    public Optional<Integer> lineOf(int passage) {
        return starts.stream()
                .filter(start -> start.passage() == passage)
                .map(Start::line)
                .findFirst();
    }

    /** The paragraph that a line belongs to, counted from 0. */
    public int passageAt(int line) {
        return starts.stream()
                .filter(start -> start.line() <= line)
                .reduce((before, last) -> last)
                .map(Start::passage)
                .orElse(0);
    }
}
