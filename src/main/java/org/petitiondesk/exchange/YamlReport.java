package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one petition file, with the lines of the file. */
final class YamlReport {
    private final String file;
    private final YamlText text;
    private final List<Problem> problems = new ArrayList<>();
    private int refusals;

    YamlReport(String file, YamlText text) {
        this.file = file;
        this.text = text;
    }

    int line(Node node) {
        return text.line(node.getStartMark());
    }

    void refuse(String problem, Node node, String field, String... arguments) {
        refuse(problem, line(node), field, arguments);
    }

    void refuse(String problem, int line, String field, String... arguments) {
        refusals++;
        problems.add(Problem.error(problem, new Problem.Place(file, line, field), arguments));
    }

    void warn(String problem, Node node, String field, String... arguments) {
        warn(problem, line(node), field, arguments);
    }

    void warn(String problem, int line, String field, String... arguments) {
        problems.add(Problem.warning(problem, new Problem.Place(file, line, field), arguments));
    }

    int refusals() {
        return refusals;
    }

    /** All of them, in the order of the lines. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> problem.place().line()))
                .toList();
    }
}
