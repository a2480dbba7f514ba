package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.workflow.AddresseeExport;
import org.petitiondesk.workflow.AddresseeImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom petitions are written to. */
@Command(name = "addressee", description = "Keeps addressees.", synopsisSubcommandLabel = "COMMAND")
final class AddresseeCommands {
    private final Session session;

    AddresseeCommands(Session session) {
        this.session = session;
    }

    @Command(name = "import", description = "Reads a list: .csv .tsv .xlsx .vcf .json (Popolo)")
    int importFile(
            @Parameters(paramLabel = "FILE", description = "The list; its ending tells the form.")
                    Path file,
            @Mixin Columns columns,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            defaultValue = "en",
                            description =
                                    "Language of columns that name none (default:"
                                            + " ${DEFAULT-VALUE}).")
                    Language language,
            @Option(
                            names = "--same",
                            paramLabel = "LINE=ID",
                            description = "A line that may mean several means this addressee.")
                    Map<Integer, String> same,
            @Option(
                            names = "--new",
                            paramLabel = "LINE",
                            description = "A line that may mean several means a new addressee.")
                    List<Integer> fresh,
            @Option(names = "--dry-run", description = "Only say what would happen.")
                    boolean dryRun)
            throws LibraryException, IOException, Failure {
        ColumnMapping mapped = columns.mapped(ListKind.ADDRESSEES);
        Map<Integer, Optional<Id>> choices = choices(same, fresh);
        return session.withLibrary(
                dryRun ? Access.READ_ONLY : Access.WRITE,
                library -> {
                    AddresseeImport lists =
                            new AddresseeImport(session.parts().ids(), session.parts().clock());
                    ListForm form = columns.form(mapped, ListKind.ADDRESSEES, library);
                    AddresseeImport.Options options =
                            new AddresseeImport.Options(form, language, choices);
                    AddresseeImport.Progress always = (done, all) -> true;
                    AddresseeImport.Report report =
                            (dryRun
                                            ? lists.look(library, file, options, always)
                                            : lists.importFile(library, file, options, always))
                                    .orElseThrow();
                    List<Problem> problems = new ArrayList<>(report.problems());
                    report.unclear().forEach(row -> problems.add(unclear(file, row)));
                    session.tell(problems);
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("accepted", report.accepted());
                    object.put("added", report.added());
                    object.put("updated", report.updated());
                    object.put("unclear", report.unclear().size());
                    object.put("refused", report.refused());
                    object.put("problems", ProblemText.objects(problems, session.parts().words()));
                    session.answer(
                            object,
                            List.of(
                                    session.say(
                                            dryRun
                                                    ? "addressee.would-import"
                                                    : "addressee.imported",
                                            report.accepted(),
                                            report.added(),
                                            report.refused(),
                                            report.updated(),
                                            report.unclear().size())));
                    return report.refused() > 0 || !report.unclear().isEmpty()
                            ? ExitStatus.SOME_REFUSED
                            : ExitStatus.DONE;
                });
    }

    private static Map<Integer, Optional<Id>> choices(
            @Nullable Map<Integer, String> same, @Nullable List<Integer> fresh) throws Failure {
        Map<Integer, Optional<Id>> choices = new HashMap<>();
        if (fresh != null) {
            fresh.forEach(line -> choices.put(line, Optional.empty()));
        }
        if (same != null) {
            for (Map.Entry<Integer, String> each : same.entrySet()) {
                choices.put(each.getKey(), Optional.of(id(each.getValue())));
            }
        }
        return choices;
    }

    private static Problem unclear(Path file, AddresseeImport.Unclear row) {
        return Problem.error(
                "addressee.unclear",
                Problem.Place.line(file.getFileName().toString(), row.draft().line()),
                row.may().stream().map(AddresseeText::line).collect(Collectors.joining("; ")));
    }

    @Command(description = "Lists addressees with today's holders.")
    int list(
            @Option(
                            names = "--query",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "Only those with words that begin like these.")
                    String query)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    List<Map<String, Object>> objects = new ArrayList<>();
                    List<String> lines = new ArrayList<>();
                    for (Addressee addressee : library.addressees().search(query)) {
                        Optional<AddresseeOnDate> today =
                                library.addressees().onDate(addressee.id(), today());
                        if (today.isPresent()) {
                            objects.add(AddresseeText.object(today.get()));
                            lines.add(AddresseeText.line(today.get()));
                        }
                    }
                    session.answer(Map.of("addressees", objects), lines);
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Shows one addressee.")
    int show(
            @Parameters(paramLabel = "ID", description = "From addressee list or petition show.")
                    String id)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    AddresseeOnDate found = find(library, id);
                    session.answer(AddresseeText.object(found), AddresseeText.lines(found));
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Writes all addressees as a list: .csv .xlsx .vcf .json (Popolo)")
    int export(
            @Parameters(paramLabel = "FILE", description = "The list; its ending tells the form.")
                    Path file)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    List<Problem> problems = new AddresseeExport().export(library, today(), file);
                    session.tell(problems);
                    if (!problems.isEmpty()) {
                        return ExitStatus.NOT_DONE;
                    }
                    session.answer(Map.of("file", file.toString()), List.of(file.toString()));
                    return ExitStatus.DONE;
                });
    }

    private AddresseeOnDate find(Library library, String id) throws LibraryException, Failure {
        return library.addressees()
                .onDate(id(id), today())
                .orElseThrow(() -> new Failure("no-such-addressee", id));
    }

    private static Id id(String written) throws Failure {
        try {
            return Id.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Failure("no-such-addressee", written);
        }
    }

    private LocalDate today() {
        return LocalDate.now(session.parts().clock());
    }
}
