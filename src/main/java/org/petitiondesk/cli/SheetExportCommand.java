package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.NewSheets;
import org.petitiondesk.workflow.SheetExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes and prints blank signature sheets. */
@Command(
        name = "export",
        description = "Makes blank numbered sheets, one PDF file with a page for each.")
final class SheetExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(names = "--count", paramLabel = "N", required = true, description = "How many sheets.")
    private int count;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Made if it is missing.")
    private Path folder = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of the text (else the petition's first).")
    private @Nullable Language language;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "a4 or letter (else the petition's).")
    private @Nullable Paper paper;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "12",
            description = "Lines on each sheet, 5 to 20 (default: 12).")
    private int lines;

    @Option(
            names = "--return-by",
            paramLabel = "DATE",
            description = "Printed on them: until when to send them back.")
    private @Nullable LocalDate due;

    SheetExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        if (count < 1
                || count > SheetExport.MOST_SHEETS
                || lines < SheetExport.LEAST_LINES
                || lines > SheetExport.MOST_LINES) {
            throw Failure.ofUsage(
                    "sheets-out-of-range",
                    List.of(
                            Integer.toString(SheetExport.MOST_SHEETS),
                            Integer.toString(SheetExport.LEAST_LINES),
                            Integer.toString(SheetExport.MOST_LINES)));
        }
        return session.withLibrary(Access.WRITE, this::make);
    }

    private int make(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        List<SignatureSheet> sheets = blank(library, petition);
        SheetAnswer answer = new SheetAnswer(session, library, petition);
        SheetExport.Prepared prepared = answer.prepare(sheets);
        if (!prepared.problems().isEmpty()) {
            return answer.print(prepared, sheets, folder);
        }
        return library.<Integer, IOException>change(() -> {
            new NewSheets(sheets).apply(library);
            return answer.print(prepared, sheets, folder);
        });
    }

    private List<SignatureSheet> blank(Library library, Petition petition)
            throws LibraryException, Failure {
        Paper on = Optional.ofNullable(paper).or(petition::paper).orElse(Paper.A4);
        return NewSheets.blank(
                        library, session.parts().ids(), text(library, petition), count, lines, on)
                .stream()
                .map(sheet -> sheet.issued("", Optional.empty(), Optional.ofNullable(due)))
                .toList();
    }

    private TextVersion text(Library library, Petition petition) throws LibraryException, Failure {
        Optional<TextVersion> text =
                language == null
                        ? library.petitions().currentTexts(petition.id()).stream().findFirst()
                        : library.petitions().currentText(petition.id(), language);
        return text.orElseThrow(() -> new Failure("no-text-for-sheets", petition.code()));
    }
}
