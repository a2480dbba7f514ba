package org.petitiondesk.cli;

import org.petitiondesk.export.pdf.PdfSheetWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.workflow.SheetExport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What the commands about signature sheets answer: the sheets told, or printed. */
final class SheetAnswer {
    private final Session session;
    private final Library library;
    private final Petition petition;
    private final LocalDate today;

    SheetAnswer(Session session, Library library, Petition petition) {
        this.session = session;
        this.library = library;
        this.petition = petition;
        this.today = LocalDate.now(session.parts().clock());
    }

    /** What is to be printed of sheets, whether the library has them already or not. */
    SheetExport.Prepared prepare(List<SignatureSheet> sheets) throws LibraryException {
        return export().prepare(library, petition, sheets);
    }

    private static SheetExport export() {
        return new SheetExport(new PdfSheetWriter());
    }

    /** Prints what was prepared, or tells what is wrong with it. */
    int print(SheetExport.Prepared prepared, List<SignatureSheet> sheets, Path folder)
            throws LibraryException, IOException {
        List<Problem> problems = prepared.problems();
        session.tell(problems);
        List<String> files = new ArrayList<>();
        if (problems.isEmpty()) {
            for (SheetExport.Ready each : prepared.files()) {
                files.add(export().write(each, folder).toString());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", files);
        object.put("sheets", problems.isEmpty() ? objects(sheets) : List.of());
        object.put("problems", ProblemText.objects(problems, session.parts().words()));
        session.answer(object, files);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_DONE;
    }

    /** Tells about sheets what is said in some lines. */
    int tell(List<SignatureSheet> sheets, List<String> lines) throws LibraryException, IOException {
        session.answer(Map.of("sheets", objects(sheets)), lines);
        return ExitStatus.DONE;
    }

    /** Tells all about sheets, a line for each. */
    int list(List<SignatureSheet> sheets) throws LibraryException, IOException {
        Map<Id, SheetTally> tallies = library.sheets().tallies(petition.id());
        return tell(
                sheets,
                sheets.stream()
                        .map(sheet ->
                                SheetText.line(
                                        sheet,
                                        tallies.getOrDefault(sheet.id(), SheetTally.NONE),
                                        sheet.isOverdue(today),
                                        session.say("sheet.overdue")))
                        .toList());
    }

    private List<Map<String, Object>> objects(List<SignatureSheet> sheets) throws LibraryException {
        Map<Id, SheetTally> tallies = library.sheets().tallies(petition.id());
        Map<Id, SortedMap<Integer, LineMark>> marks = library.sheets().marksOf(petition.id());
        return sheets.stream()
                .map(sheet ->
                        SheetText.object(
                                sheet,
                                tallies.getOrDefault(sheet.id(), SheetTally.NONE),
                                marks.getOrDefault(sheet.id(), Collections.emptySortedMap()),
                                today))
                .toList();
    }
}
