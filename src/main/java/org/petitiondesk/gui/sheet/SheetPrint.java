package org.petitiondesk.gui.sheet;

import org.petitiondesk.export.pdf.PdfSheetWriter;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.export.ExportFolder;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.workflow.SheetExport;
import org.petitiondesk.workflow.SheetExport.Ready;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Sheets on their way into a file to be printed. */
final class SheetPrint {
    private final Desk desk;
    private final SheetExport export = new SheetExport(new PdfSheetWriter());

    SheetPrint(Desk desk) {
        this.desk = desk;
    }

    /** What is to be written where. */
    record Prepared(SheetExport.Prepared sheets, Path folder) {}

    /** Reads what is printed; on the library's thread. */
    Prepared prepare(Library library, Petition petition, List<SignatureSheet> sheets)
            throws LibraryException {
        return new Prepared(
                export.prepare(library, petition, sheets),
                ExportFolder.usual(petition, desk.kept()));
    }

    /** What is wrong with what was prepared; empty if nothing is. */
    Optional<String> fault(Prepared prepared) {
        return prepared.sheets().problems().stream()
                .findFirst()
                .map(problem ->
                        desk.words()
                                .say("problem." + problem.key(), problem.arguments().toArray()));
    }

    /** Writes what was prepared, as a job. */
    void write(Prepared prepared) {
        desk.jobs().export(desk.words().say("sheet.job"), steps -> write(prepared, steps));
    }

    private Job.Outcome write(Prepared prepared, Job.Steps steps) throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            for (Ready each : prepared.sheets().files()) {
                steps.begins(each.fileName());
                files.add(export.write(each, prepared.folder(), steps::done));
            }
        } catch (CancellationException cancelled) {
            return new Job.Outcome(
                    desk.words().say("sheet.job.cancelled"), false, List.of(), files);
        }
        int sheets =
                prepared.sheets().files().stream()
                        .mapToInt(each -> each.document().sheets().size())
                        .sum();
        return new Job.Outcome(desk.words().say("sheet.job.done", sheets), true, List.of(), files);
    }
}
