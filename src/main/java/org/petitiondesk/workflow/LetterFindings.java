package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.util.ArrayList;
import java.util.List;

/** Collects what the check finds in letters, what somebody accepted apart from the rest. */
public final class LetterFindings {
    private final AcceptedWarnings known;
    private final List<LetterProblem> problems = new ArrayList<>();
    private final List<LetterProblem> accepted = new ArrayList<>();
    private int leftOut;

    public LetterFindings(AcceptedWarnings known) {
        this.known = known;
    }

    /**
     * Takes in what was found in a letter.
     *
     * @return whether the letter can be printed
     */
    public boolean add(Letter letter, List<Problem> found) {
        for (Problem problem : found) {
            LetterProblem each = new LetterProblem(letter, problem);
            (known.has(each) ? accepted : problems).add(each);
        }
        boolean isPrintable = letter.isPrintable(found);
        leftOut += isPrintable ? 0 : 1;
        return isPrintable;
    }

    /** What is to be looked at. */
    public List<LetterProblem> problems() {
        return List.copyOf(problems);
    }

    /** Warnings that somebody lets stand. */
    public List<LetterProblem> accepted() {
        return List.copyOf(accepted);
    }

    /** How many letters cannot be printed. */
    public int leftOut() {
        return leftOut;
    }
}
