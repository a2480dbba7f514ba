package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Problem;

import java.util.List;

/**
 * What an import of signatures did.
 *
 * @param accepted signatures that went in, or would have in a dry run
 * @param refused lines that did not
 * @param problems errors for refused lines, warnings for lines to look at, in the order of lines;
 *     at most {@link #MOST_PROBLEMS} of them
 */
public record SignatureImportReport(int accepted, int refused, List<Problem> problems) {
    /** Where a list has more problems than this, it is the wrong list; the counts stay exact. */
    public static final int MOST_PROBLEMS = 10_000;

    public SignatureImportReport {
        problems = List.copyOf(problems);
    }
}
