package org.petitiondesk.gui.petition;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The findings of the letter check as a person reads them. */
final class LetterProblems {
    private LetterProblems() {}

    /** Each finding once, however many letters have it; errors first. */
    static List<LetterProblem> once(List<LetterProblem> problems) {
        Map<Problem, LetterProblem> first = new LinkedHashMap<>();
        problems.forEach(problem -> first.putIfAbsent(problem.problem(), problem));
        List<LetterProblem> each = List.copyOf(first.values());
        return Stream.concat(
                        each.stream().filter(found -> found.problem().isError()),
                        each.stream().filter(found -> !found.problem().isError()))
                .toList();
    }
}
