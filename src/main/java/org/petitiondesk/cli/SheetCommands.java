package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SheetGap;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.workflow.SheetEdit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signature sheets: printed, handed out, taken back, closed. */
@Command(
        name = "sheet",
        description = "Prints numbered sheets for handwritten signatures and keeps track of them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = SheetExportCommand.class)
final class SheetCommands {
    private final Session session;

    SheetCommands(Session session) {
        this.session = session;
    }

    @Command(description = "Prints sheets again, as they were.")
    int print(
            @Mixin ChosenSheets chosen,
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
                    Petition petition = chosen.petition(session, library);
                    List<SignatureSheet> sheets = chosen.of(library, petition);
                    SheetAnswer answer = new SheetAnswer(session, library, petition);
                    return answer.print(answer.prepare(sheets), sheets, folder);
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
                    SheetAnswer answer = new SheetAnswer(session, library, petition);
                    return sheets.isEmpty()
                            ? answer.tell(sheets, List.of(session.say("sheet.none")))
                            : answer.list(sheets);
                });
    }

    @Command(description = "Notes who has sheets.")
    int issue(
            @Mixin ChosenSheets chosen,
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
                    Petition petition = chosen.petition(session, library);
                    List<SignatureSheet> issued =
                            chosen.openOf(library, petition).stream()
                                    .map(sheet ->
                                            sheet.issued(
                                                    whom,
                                                    Optional.of(day == null ? today() : day),
                                                    Optional.ofNullable(due).or(sheet::dueOn)))
                                    .toList();
                    save(library, issued);
                    return new SheetAnswer(session, library, petition)
                            .tell(
                                    issued,
                                    List.of(
                                            session.say(
                                                    "sheet.issued", issued.size(), whom.strip())));
                });
    }

    @Command(name = "return", description = "Notes that sheets came back.")
    int takeBack(
            @Mixin ChosenSheets chosen,
            @Option(
                            names = "--on",
                            paramLabel = "DATE",
                            description = "When they came back (else today).")
                    @Nullable LocalDate day,
            @Option(
                            names = "--lines",
                            paramLabel = "COUNTED",
                            description =
                                    "How many lines of the one sheet are signed, counted by hand.")
                    @Nullable Integer counted)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = chosen.petition(session, library);
                    List<SignatureSheet> sheets = chosen.openOf(library, petition);
                    if (counted != null && sheets.size() > 1) {
                        throw Failure.ofUsage("lines-of-several-sheets", List.of());
                    }
                    List<SignatureSheet> returned = new ArrayList<>();
                    for (SignatureSheet sheet : sheets) {
                        returned.add(returned(sheet, day == null ? today() : day, counted));
                    }
                    save(library, returned);
                    return new SheetAnswer(session, library, petition)
                            .tell(returned, returned.stream().map(this::told).toList());
                });
    }

    private static SignatureSheet returned(
            SignatureSheet sheet, LocalDate day, @Nullable Integer counted) throws Failure {
        if (counted != null && !sheet.hasLines(counted)) {
            throw Failure.ofUsage(
                    "more-lines-than-printed",
                    List.of(sheet.label(), Integer.toString(sheet.lines())));
        }
        if (sheet.issuedOn().filter(day::isBefore).isPresent()) {
            throw Failure.ofUsage(
                    "returned-before-issued",
                    List.of(sheet.label(), sheet.issuedOn().get().toString()));
        }
        return sheet.returned(
                Optional.of(day), Optional.ofNullable(counted).or(sheet::countedLines));
    }

    private String told(SignatureSheet sheet) {
        return sheet.countedLines()
                .map(count -> session.say("sheet.returned-counted", sheet.label(), count))
                .orElseGet(() -> session.say("sheet.returned", sheet.label()));
    }

    @Command(description = "Closes sheets of which every counted line is in the library.")
    int close(@Mixin ChosenSheets chosen) throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = chosen.petition(session, library);
                    Map<Id, SheetTally> tallies = library.sheets().tallies(petition.id());
                    List<SignatureSheet> closed = new ArrayList<>();
                    for (SignatureSheet sheet : chosen.openOf(library, petition)) {
                        SheetTally tally = tallies.getOrDefault(sheet.id(), SheetTally.NONE);
                        Optional<SheetGap> gap = sheet.gap(tally);
                        if (gap.isPresent()) {
                            throw new Failure(
                                    why(gap.get()),
                                    sheet.label(),
                                    Integer.toString(tally.lines()),
                                    Integer.toString(sheet.countedLines().orElse(0)));
                        }
                        closed.add(sheet.closed(true));
                    }
                    save(library, closed);
                    return new SheetAnswer(session, library, petition)
                            .tell(
                                    closed,
                                    closed.stream()
                                            .map(sheet ->
                                                    session.say("sheet.is-closed", sheet.label()))
                                            .toList());
                });
    }

    private static String why(SheetGap gap) {
        return switch (gap) {
            case NOT_RETURNED -> "sheet-not-returned";
            case NOT_COUNTED -> "sheet-not-counted";
            case LINES_MISSING -> "sheet-lines-missing";
            case TOO_MANY_LINES -> "sheet-too-many-lines";
        };
    }

    private static void save(Library library, List<SignatureSheet> sheets) throws LibraryException {
        library.<Boolean, RuntimeException>change(() -> {
            new SheetEdit(List.of(), sheets).apply(library);
            return true;
        });
    }

    private LocalDate today() {
        return LocalDate.now(session.parts().clock());
    }
}
