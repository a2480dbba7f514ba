package org.petitiondesk.template;

import org.commonmark.node.Node;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.template.MergeField;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with one text, with the line it was found on. */
final class Findings {
    private final String file;
    private final int firstLine;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param firstLine line of the file on which the text begins, counted from 1
     */
    Findings(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void add(String key, int line, String field, String... arguments) {
        problems.add(Problem.error(key, new Place(file, line, field), arguments));
    }

    void unknownField(String name, int line) {
        List<String> names = Arrays.stream(MergeField.values()).map(MergeField::fieldName).toList();
        unknown("template.unknown-field", name, names, line);
    }

    /** Reports a word that is none of the right ones, with the one probably meant. */
    void unknown(String key, String word, Collection<String> rightOnes, int line) {
        NearMiss.of(word, rightOnes)
                .ifPresentOrElse(
                        meant -> add(key + "-near", line, word, word, meant),
                        () -> add(key, line, word, word));
    }

    /** The line of the file on which a node begins. */
    int lineOf(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        return placed.getSourceSpans().isEmpty()
                ? firstLine
                : firstLine + placed.getSourceSpans().getFirst().getLineIndex();
    }
}
