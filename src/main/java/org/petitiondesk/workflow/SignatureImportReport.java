package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import of signatures did.
 *
 * @param accepted signatures that went in, or would have in a dry run
 * @param refused lines that did not
 * @param problems errors for refused lines, warnings for lines to look at, in the order of lines;
 *     at most {@link #MOST_PROBLEMS} of them
 * @param consents how many of the accepted have each consent
 * @param batch by which the import can be taken back; empty if nothing was kept
 */
public record SignatureImportReport(
        int accepted,
        int refused,
        List<Problem> problems,
        Map<Consent, Integer> consents,
        Optional<Id> batch) {
    /** Of an import that was stopped. */
    public static final SignatureImportReport NOTHING =
            new SignatureImportReport(0, 0, List.of(), Map.of(), Optional.empty());

    /** Where a list has more problems than this, it is the wrong list; the counts stay exact. */
    public static final int MOST_PROBLEMS = 10_000;

    public SignatureImportReport {
        problems = List.copyOf(problems);
        consents = Map.copyOf(consents);
    }
}
