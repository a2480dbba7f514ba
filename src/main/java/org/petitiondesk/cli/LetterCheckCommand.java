package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.AcceptedWarning;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.AcceptedWarnings;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The letter check, and which of its warnings are let stand. */
@Command(
        name = "check",
        description = {
            "Says what would embarrass, and where to mend it.",
            "A warning that is accepted is not told again until its cause changes."
        })
final class LetterCheckCommand implements Callable<Integer> {
    private static final String ALL = "all";

    private final Session session;

    @Parameters(paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Mixin private final ChosenCopy audience = new ChosenCopy();

    @Option(
            names = "--accept",
            paramLabel = "ID",
            split = ",",
            description = "Lets warnings stand: the numbers behind them, or all.")
    private @Nullable List<String> accept;

    @Option(
            names = "--take-back",
            paramLabel = "ID",
            split = ",",
            description = "Accepted warnings are warnings again: their numbers, or all.")
    private @Nullable List<String> takeBack;

    @Option(names = "--accepted", description = "Shows the accepted warnings too.")
    private boolean showsAccepted;

    LetterCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        boolean changes = accept != null || takeBack != null;
        return session.withLibrary(changes ? Access.WRITE : Access.READ_ONLY, this::check);
    }

    private int check(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        LetterExportReport report = report(library, petition);
        if (accept != null) {
            accept(library, petition, report.problems(), accept);
        }
        if (takeBack != null) {
            takeBack(library, petition, report.accepted(), takeBack);
        }
        if (accept != null || takeBack != null) {
            report = report(library, petition);
        }
        LetterProblemText.tellNumbered(report.problems(), session);
        if (showsAccepted) {
            LetterProblemText.tellAccepted(report.accepted(), session);
        }
        session.answer(
                Map.of(
                        "problems",
                        LetterProblemText.objects(report.problems(), session),
                        "accepted",
                        LetterProblemText.objects(report.accepted(), session)),
                List.of(
                        session.say(
                                "letter.checked",
                                report.problems().size(),
                                report.leftOut(),
                                report.accepted().size())));
        return report.leftOut() > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
    }

    private LetterExportReport report(Library library, Petition petition) throws LibraryException {
        LetterOptions all = LetterOptions.all();
        return new LetterExport(session.parts().assembly())
                .check(
                        LetterMaterial.read(library, petition, audience.copy),
                        new LetterOptions(
                                all.languages(),
                                all.addressees(),
                                audience.copy,
                                Optional.empty(),
                                all.text(),
                                all.marksText()),
                        List.copyOf(session.parts().writers().values()));
    }

    private void accept(
            Library library, Petition petition, List<LetterProblem> problems, List<String> numbers)
            throws LibraryException, Failure {
        List<LetterProblem> chosen = chosen(problems, numbers);
        boolean isAll = numbers.contains(ALL);
        if (!isAll && chosen.stream().anyMatch(found -> found.problem().isError())) {
            throw Failure.ofUsage("error-not-accepted", List.of(String.join(", ", numbers)));
        }
        library.acceptedWarnings()
                .add(
                        AcceptedWarnings.of(library, petition.id())
                                .accepting(chosen, petition.id(), session.parts().ids()::next));
    }

    private static void takeBack(
            Library library, Petition petition, List<LetterProblem> accepted, List<String> numbers)
            throws LibraryException, Failure {
        AcceptedWarnings all = AcceptedWarnings.of(library, petition.id());
        // All means also those whose cause is gone.
        List<AcceptedWarning> chosen =
                numbers.contains(ALL) ? all.all() : all.these(chosen(accepted, numbers));
        List<Id> ids = chosen.stream().map(AcceptedWarning::id).toList();
        library.acceptedWarnings().delete(ids);
    }

    private static List<LetterProblem> chosen(List<LetterProblem> found, List<String> numbers)
            throws Failure {
        if (numbers.contains(ALL)) {
            return found;
        }
        List<LetterProblem> chosen = new ArrayList<>();
        for (String number : numbers) {
            List<LetterProblem> of =
                    found.stream()
                            .filter(each -> LetterProblemText.number(each).equals(number.strip()))
                            .toList();
            if (of.isEmpty()) {
                throw new Failure("no-such-warning", number);
            }
            chosen.addAll(of);
        }
        return chosen;
    }
}
