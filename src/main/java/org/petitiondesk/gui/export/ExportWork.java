package org.petitiondesk.gui.export;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.FileTrouble;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/**
 * Writes letters while the person goes on working.
 *
 * @param material as it was when the button was pressed
 */
record ExportWork(
        Future<LetterMaterial> material,
        LetterExport export,
        LetterOptions options,
        List<LetterWriter> writers,
        Path folder,
        Words words)
        implements Job.Work {

    @Override
    public Job.Outcome run(Job.Steps steps) throws Exception {
        Going going = new Going(steps, words);
        LetterExportReport report =
                export.export(Material.of(material), options, writers, folder, going);
        return new Job.Outcome(
                told(report, going),
                report.missing().isEmpty() && report.leftOut() == 0,
                details(report),
                report.files());
    }

    /** How far the writing has come, and what went wrong first. */
    private static final class Going implements LetterExport.Progress {
        private final Job.Steps steps;
        private final Words words;
        private Optional<IOException> failure = Optional.empty();
        private boolean isFull;
        private boolean isStopped;

        Going(Job.Steps steps, Words words) {
            this.steps = steps;
            this.words = words;
        }

        @Override
        public boolean letters(int done, int all) {
            isStopped = !steps.done(done, all);
            return !isStopped && !isFull;
        }

        @Override
        public void begins(Letter letter) {
            steps.begins(said("export.letter-begun", letter));
        }

        @Override
        public void letter(Letter letter, boolean isWritten) {
            String key = isWritten ? "export.letter-written" : "export.letter-not-written";
            steps.line(new Job.Line(said(key, letter), isWritten));
        }

        private String said(String key, Letter letter) {
            return words.say(
                    key,
                    AddresseeNames.line(letter.addressee()),
                    LanguageNames.own(letter.language()));
        }

        @Override
        public void failed(IOException what) {
            failure = failure.or(() -> Optional.of(what));
            isFull = isFull || FileTrouble.of(what).isDiskFull();
        }
    }

    private String told(LetterExportReport report, Going going) {
        int files = report.files().size();
        int missing = report.missing().size();
        if (going.failure.isPresent()) {
            String reason = FailureWords.of(going.failure.get(), words);
            return files == 0 ? reason : words.say("export.told.failed", files, missing, reason);
        }
        if (going.isStopped && missing > 0) {
            return words.say("export.told.cancelled", files, missing);
        }
        return report.leftOut() == 0
                ? words.say("export.told.all", files)
                : words.say("export.told.left-out", files, report.leftOut());
    }

    private List<String> details(LetterExportReport report) {
        List<String> details = new ArrayList<>();
        report.problems().stream()
                .filter(found -> found.problem().isError())
                .forEach(found -> details.add(leftOut(found)));
        report.missing()
                .forEach(file -> details.add(words.say("export.missing", file.getFileName())));
        return details;
    }

    private String leftOut(LetterProblem found) {
        Letter letter = found.letter();
        String which =
                words.say(
                        "export.letter.left-out",
                        AddresseeNames.line(letter.addressee()),
                        LanguageNames.own(letter.language()));
        String why = words.say("problem." + found.problem().key(), found.problem().arguments());
        return which + " " + why;
    }
}
