package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.delivery.Delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an export of packs did.
 *
 * @param made in the order of the deliveries
 * @param leftOut those that lack something, as the problems tell
 * @param missing those that would have been made, had the export not been stopped or failed
 * @param failure the first one
 */
public record PackExportReport(
        List<Made> made,
        List<Delivery> leftOut,
        List<Delivery> missing,
        List<PackProblem> problems,
        Optional<IOException> failure) {

    /** A pack that was made, and where it is. */
    public record Made(Delivery delivery, Path folder) {

        /** The PDF file with all of it in print order. */
        public Path printRun() {
            return folder.resolve(PackFiles.PRINT_RUN);
        }
    }

    /** A problem and the delivery it belongs to. */
    public record PackProblem(Delivery delivery, Problem problem) {}

    public PackExportReport {
        made = List.copyOf(made);
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
