package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Problem;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export of letters did.
 *
 * @param files those written, in the order of the letters
 * @param missing those that would have been written, had the export not been stopped or failed
 * @param leftOut number of letters that could not be written
 * @param accepted warnings that somebody lets stand, which are not among the problems
 */
public record LetterExportReport(
        List<Path> files,
        List<Path> missing,
        int leftOut,
        List<LetterProblem> problems,
        List<LetterProblem> accepted) {

    /** A problem and the letter it belongs to. */
    public record LetterProblem(Letter letter, Problem problem) {}

    public LetterExportReport {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
        accepted = List.copyOf(accepted);
    }
}
