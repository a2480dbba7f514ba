package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.pdf.PdfMailWriter;
import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.PlaceName;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.PackExport;
import org.petitiondesk.workflow.PackExportReport;
import org.petitiondesk.workflow.PackExportReport.Made;
import org.petitiondesk.workflow.PackExportReport.PackProblem;
import org.petitiondesk.workflow.PackMaterial;
import org.petitiondesk.workflow.PacksMade;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs: everything that the deliverers of one city print. */
@Command(
        name = "pack",
        description = "Makes packs: everything that one city's deliverers print and hand in.",
        synopsisSubcommandLabel = "COMMAND")
final class PackCommands {
    /** So many cities are named before a problem that they have in common. */
    private static final int NAMED = 3;

    private final Session session;

    PackCommands(Session session) {
        this.session = session;
    }

    @Command(
            description = {
                "Makes a folder for each planned delivery: run sheet, cover sheet, letters with",
                "their lists of signatories as delivery copies, envelope, receipt, refusal record,",
                "fax cover sheet, e-mail draft and media statement, and all of them as pack.pdf."
            })
    int export(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            required = true,
                            description = "The folder of the packs; it is made if it is missing.")
                    Path folder,
            @Option(
                            names = "--city",
                            paramLabel = "CITY",
                            description = "Only the deliveries in this city (default: all).")
                    @Nullable String city)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    PackExportReport report =
                            export().export(
                                            PackMaterial.read(
                                                    library,
                                                    petition,
                                                    chosen(library, petition, city)),
                                            folder,
                                            this::progress);
                    session.console().endProgress();
                    PacksMade made =
                            new PacksMade(
                                    report.made().stream().map(Made::delivery).toList(),
                                    session.parts().clock().instant());
                    library.<Integer, LibraryException>change(() -> {
                        made.apply(library);
                        return report.made().size();
                    });
                    return answer(report);
                });
    }

    private List<Id> chosen(Library library, Petition petition, @Nullable String city)
            throws LibraryException, Failure {
        List<Delivery> all = library.deliveries().of(petition.id());
        if (all.isEmpty()) {
            throw new Failure("no-deliveries", petition.code());
        }
        List<Id> chosen =
                all.stream()
                        .filter(delivery ->
                                city == null
                                        || PlaceName.plain(delivery.city())
                                                .equals(PlaceName.plain(city)))
                        .map(Delivery::id)
                        .toList();
        if (chosen.isEmpty()) {
            throw new Failure(
                    "no-such-city",
                    String.valueOf(city),
                    String.join("; ", all.stream().map(Delivery::city).distinct().toList()));
        }
        return chosen;
    }

    private int answer(PackExportReport report) throws IOException {
        tell(report);
        List<String> folders =
                report.made().stream().map(made -> made.folder().toString()).toList();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("packs", folders);
        object.put("leftOut", report.leftOut().size());
        object.put("missing", report.missing().stream().map(Delivery::city).toList());
        object.put("problems", report.problems().stream().map(this::object).toList());
        session.answer(object, folders);
        if (report.failure().isPresent()) {
            throw report.failure().get();
        }
        return report.leftOut().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }

    /** Each problem once, with the cities that have it; then what was not made. */
    private void tell(PackExportReport report) {
        Map<Problem, List<String>> cities = new LinkedHashMap<>();
        for (PackProblem found : report.problems()) {
            cities.computeIfAbsent(found.problem(), problem -> new ArrayList<>())
                    .add(found.delivery().city());
        }
        cities.forEach((problem, those) -> {
            String where =
                    those.size() <= NAMED
                            ? String.join(", ", those)
                            : session.say("pack.several", those.size());
            session.tell("[" + where + "] ", List.of(problem));
        });
        for (Delivery missing : report.missing()) {
            session.console().err().println(session.say("pack.missing", missing.city()));
        }
    }

    private Map<String, Object> object(PackProblem found) {
        Map<String, Object> object = ProblemText.object(found.problem(), session.parts().words());
        object.put("delivery", found.delivery().id());
        object.put("city", found.delivery().city());
        return object;
    }

    private boolean progress(int done, int all) {
        session.console().progress(session.say("pack.progress", done, all));
        return true;
    }

    private PackExport export() {
        Typesetter typesetter = new Typesetter();
        LetterWriter writer = new PdfLetterWriter(typesetter);
        return new PackExport(
                session.parts().assembly(),
                writer,
                new PdfPrintRunWriter(typesetter),
                new PdfMailWriter());
    }
}
