package org.petitiondesk.gui.export;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.FileTrouble;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.LetterRun;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;

/**
 * Writes letters while the person goes on working.
 *
 * @param material as it was when the button was pressed
 */
record ExportWork(
        Future<LetterMaterial> material,
        LetterWorkshop workshop,
        LetterOptions options,
        LetterFiles wanted,
        Path folder,
        Words words)
        implements Job.Work {

    @Override
    public Job.Outcome run(Job.Steps steps) throws Exception {
        LetterMaterial read = Material.of(material);
        List<LetterWriter> ofEach = wanted.ofEach();
        Going going = new Going(steps, wanted.hasOneFile() && !ofEach.isEmpty() ? 2 : 1, words);
        List<LetterExportReport> reports = new ArrayList<>();
        if (wanted.hasOneFile()) {
            reports.add(oneFile(read, going));
        }
        if (!ofEach.isEmpty()) {
            going.beginPart(reports.size());
            reports.add(
                    new LetterExport(workshop.assembly(), wanted.forms())
                            .export(read, options, ofEach, folder, going));
        }
        LetterExportReport report = all(reports);
        return new Job.Outcome(
                told(report, going),
                report.missing().isEmpty() && report.leftOut() == 0,
                details(report),
                report.files());
    }

    private LetterExportReport oneFile(LetterMaterial read, Going going) {
        LetterRun run =
                new LetterRun(
                        workshop.assembly(),
                        wanted.forms(),
                        new PdfPrintRunWriter(workshop.typesetter()));
        going.steps.begins(words.say("export.one-file-begun"));
        boolean isWritten = false;
        try {
            LetterExportReport report = run.export(read, options, wanted.isDuplex(), folder, going);
            isWritten = !report.files().isEmpty();
            return report;
        } catch (CancellationException stopped) {
            return missing(run.file(read, options, folder));
        } catch (IOException failure) {
            going.failed(failure);
            return missing(run.file(read, options, folder));
        } finally {
            String key = isWritten ? "export.one-file-written" : "export.one-file-not-written";
            going.steps.line(new Job.Line(words.say(key), isWritten));
        }
    }

    private static LetterExportReport missing(Path file) {
        return new LetterExportReport(List.of(), List.of(file), 0, List.of(), List.of());
    }

    /** Of the same letters: what is left out is left out of each. */
    private static LetterExportReport all(List<LetterExportReport> reports) {
        LetterExportReport last = reports.getLast();
        return new LetterExportReport(
                reports.stream().flatMap(each -> each.files().stream()).toList(),
                reports.stream().flatMap(each -> each.missing().stream()).toList(),
                last.leftOut(),
                last.problems(),
                last.accepted());
    }

    /** How far the writing has come, and what went wrong first. */
    private static final class Going implements LetterExport.Progress {
        private final Job.Steps steps;
        private final int parts;
        private final Words words;
        private int part;
        private Optional<IOException> failure = Optional.empty();
        private boolean isFull;
        private boolean isStopped;

        /**
         * @param parts how many times it goes through the letters
         */
        Going(Job.Steps steps, int parts, Words words) {
            this.steps = steps;
            this.parts = parts;
            this.words = words;
        }

        void beginPart(int number) {
            part = number;
        }

        @Override
        public boolean letters(int done, int all) {
            isStopped = !steps.done((long) part * all + done, (long) parts * all);
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
