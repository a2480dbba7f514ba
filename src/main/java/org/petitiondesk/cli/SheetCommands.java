package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.export.pdf.PdfSheetWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SheetTally;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signature sheets: printed, handed out, taken back. */
@Command(
        name = "sheet",
        description = "Prints numbered sheets for handwritten signatures and keeps track of them.",
        synopsisSubcommandLabel = "COMMAND")
final class SheetCommands {
    private final Session session;
    private final SheetExport export = new SheetExport(new PdfSheetWriter());

    SheetCommands(Session session) {
        this.session = session;
    }

    @Command(description = "Makes blank numbered sheets, one PDF file with a page for each.")
    int export(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Option(
                            names = "--count",
                            paramLabel = "N",
                            required = true,
                            description = "How many sheets.")
                    int count,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            required = true,
                            description = "Made if it is missing.")
                    Path folder,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            description = "Of the text (else the petition's first).")
                    @Nullable Language language,
            @Option(
                            names = "--paper",
                            paramLabel = "PAPER",
                            description = "a4 or letter (else the petition's).")
                    @Nullable Paper paper,
            @Option(
                            names = "--lines",
                            paramLabel = "N",
                            defaultValue = "12",
                            description = "Lines on each sheet, 5 to 20 (default: 12).")
                    int lines,
            @Option(
                            names = "--return-by",
                            paramLabel = "DATE",
                            description = "Printed on them: until when to send them back.")
                    @Nullable LocalDate due)
            throws LibraryException, IOException, Failure {
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
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    List<SignatureSheet> sheets =
                            NewSheets.blank(
                                            library,
                                            session.parts().ids(),
                                            text(library, petition, Optional.ofNullable(language)),
                                            count,
                                            lines,
                                            Optional.ofNullable(paper)
                                                    .or(petition::paper)
                                                    .orElse(Paper.A4))
                                    .stream()
                                    .map(sheet ->
                                            sheet.issued(
                                                    "", Optional.empty(), Optional.ofNullable(due)))
                                    .toList();
                    if (!export.check(export.read(library, petition, sheets)).isEmpty()) {
                        return print(library, petition, sheets, folder);
                    }
                    return library.<Integer, IOException>change(() -> {
                        new NewSheets(sheets).apply(library);
                        return print(library, petition, sheets, folder);
                    });
                });
    }

    @Command(description = "Prints sheets again, as they were.")
    int print(
            @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
                    String code,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "N",
                            description = "Numbers of sheets, such as 7 or 3-9.")
                    List<String> numbers,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            required = true,
                            description = "Made if it is missing.")
                    Path folder)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    return print(library, petition, chosen(library, petition, numbers), folder);
                });
    }

    @Command(description = "Lists the sheets of a petition.")
    int list(@Parameters(paramLabel = "CODE", description = "The petition's code.") String code)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    List<SignatureSheet> sheets = library.sheets().of(petition.id());
                    answer(
                            library,
                            petition,
                            sheets,
                            sheets.isEmpty()
                                    ? List.of(session.say("sheet.none"))
                                    : lines(library, petition, sheets));
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Notes who has sheets.")
    int issue(
            @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
                    String code,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "N",
                            description = "Numbers of sheets, such as 7 or 3-9.")
                    List<String> numbers,
            @Option(
                            names = "--to",
                            paramLabel = "WHOM",
                            required = true,
                            description = "Who collects the signatures.")
                    String whom,
            @Option(
                            names = "--on",
                            paramLabel = "DATE",
                            description = "When they were handed out (else today).")
                    @Nullable LocalDate day,
            @Option(
                            names = "--return-by",
                            paramLabel = "DATE",
                            description = "Until when they are to come back.")
                    @Nullable LocalDate due)
            throws LibraryException, IOException, Failure {
        if (whom.isBlank()) {
            throw Failure.ofUsage("issued-to-nobody", List.of());
        }
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    List<SignatureSheet> issued = new ArrayList<>();
                    for (SignatureSheet sheet : chosen(library, petition, numbers)) {
                        requireOpen(sheet);
                        issued.add(
                                sheet.issued(
                                        whom,
                                        Optional.of(day == null ? today() : day),
                                        Optional.ofNullable(due).or(sheet::dueOn)));
                    }
                    save(library, issued);
                    answer(
                            library,
                            petition,
                            issued,
                            List.of(session.say("sheet.issued", issued.size(), whom.strip())));
                    return ExitStatus.DONE;
                });
    }

    @Command(name = "return", description = "Notes that a sheet came back.")
    int takeBack(
            @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
                    String code,
            @Parameters(index = "1", paramLabel = "N", description = "The sheet's number.")
                    String number,
            @Option(
                            names = "--on",
                            paramLabel = "DATE",
                            description = "When it came back (else today).")
                    @Nullable LocalDate day,
            @Option(
                            names = "--lines",
                            paramLabel = "COUNTED",
                            description = "How many of its lines are signed, counted by hand.")
                    @Nullable Integer counted)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    List<SignatureSheet> returned = new ArrayList<>();
                    for (SignatureSheet sheet : chosen(library, petition, List.of(number))) {
                        requireOpen(sheet);
                        returned.add(returned(sheet, day == null ? today() : day, counted));
                    }
                    save(library, returned);
                    answer(library, petition, returned, returned.stream().map(this::told).toList());
                    return ExitStatus.DONE;
                });
    }

    private static SignatureSheet returned(
            SignatureSheet sheet, LocalDate day, @Nullable Integer counted) throws Failure {
        String number = Integer.toString(sheet.number());
        if (counted != null && (counted < 0 || counted > sheet.lines())) {
            throw Failure.ofUsage(
                    "more-lines-than-printed", List.of(number, Integer.toString(sheet.lines())));
        }
        if (sheet.issuedOn().filter(day::isBefore).isPresent()) {
            throw Failure.ofUsage(
                    "returned-before-issued", List.of(number, sheet.issuedOn().get().toString()));
        }
        return sheet.returned(
                Optional.of(day), Optional.ofNullable(counted).or(sheet::countedLines));
    }

    private String told(SignatureSheet sheet) {
        return sheet.countedLines()
                .map(count -> session.say("sheet.returned-counted", sheet.number(), count))
                .orElseGet(() -> session.say("sheet.returned", sheet.number()));
    }

    private static void requireOpen(SignatureSheet sheet) throws Failure {
        if (sheet.closed()) {
            throw new Failure("sheet-is-closed", Integer.toString(sheet.number()));
        }
    }

    private static List<SignatureSheet> chosen(
            Library library, Petition petition, List<String> numbers)
            throws LibraryException, Failure {
        return SheetNumbers.chosen(numbers, library.sheets().of(petition.id()));
    }

    private static void save(Library library, List<SignatureSheet> sheets) throws LibraryException {
        library.<Boolean, RuntimeException>change(() -> {
            for (SignatureSheet sheet : sheets) {
                library.sheets().save(sheet);
            }
            return true;
        });
    }

    private static TextVersion text(Library library, Petition petition, Optional<Language> language)
            throws LibraryException, Failure {
        Optional<TextVersion> text =
                language.isPresent()
                        ? library.petitions().currentText(petition.id(), language.get())
                        : library.petitions().currentTexts(petition.id()).stream().findFirst();
        return text.orElseThrow(() -> new Failure("no-text-for-sheets", petition.code()));
    }

    private int print(Library library, Petition petition, List<SignatureSheet> sheets, Path folder)
            throws LibraryException, IOException {
        List<SheetExport.Ready> ready = export.read(library, petition, sheets);
        List<Problem> problems = export.check(ready);
        session.tell(problems);
        List<String> files = new ArrayList<>();
        if (problems.isEmpty()) {
            for (SheetExport.Ready each : ready) {
                files.add(export.write(each, folder).toString());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", files);
        object.put("sheets", problems.isEmpty() ? objects(library, petition, sheets) : List.of());
        object.put("problems", ProblemText.objects(problems, session.parts().words()));
        session.answer(object, files);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_DONE;
    }

    private void answer(
            Library library, Petition petition, List<SignatureSheet> sheets, List<String> lines)
            throws LibraryException, IOException {
        session.answer(Map.of("sheets", objects(library, petition, sheets)), lines);
    }

    private List<Map<String, Object>> objects(
            Library library, Petition petition, List<SignatureSheet> sheets)
            throws LibraryException {
        Map<Id, SheetTally> tallies = library.sheets().tallies(petition.id());
        return sheets.stream()
                .map(sheet ->
                        SheetText.object(
                                sheet, tallies.getOrDefault(sheet.id(), SheetTally.NONE), today()))
                .toList();
    }

    private List<String> lines(Library library, Petition petition, List<SignatureSheet> sheets)
            throws LibraryException {
        Map<Id, SheetTally> tallies = library.sheets().tallies(petition.id());
        return sheets.stream()
                .map(sheet ->
                        SheetText.line(
                                sheet,
                                tallies.getOrDefault(sheet.id(), SheetTally.NONE),
                                sheet.isOverdue(today()),
                                session.say("sheet.overdue")))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(session.parts().clock());
    }
}
