package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.petition.Retention;
import org.petitiondesk.workflow.NamesKept;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long names are kept, of one petition or of all. */
@Command(
        name = "retention",
        description = {
            "Says or sets how long names are kept after the petition closed.",
            "Nothing is overwritten by itself: signatory anonymise does it."
        })
final class PetitionRetentionCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The petition's code; without it all petitions are told.")
    private @Nullable String code;

    @ArgGroup private @Nullable Chosen chosen;

    private static final class Chosen {
        @Option(
                names = "--months",
                paramLabel = "MONTHS",
                description = "For how many months after it closed: 1 to 1200.")
        private @Nullable Integer months;

        @Option(names = "--unlimited", description = "Without limit, as if nothing had been set.")
        private boolean unlimited;
    }

    PetitionRetentionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(chosen == null ? Access.READ_ONLY : Access.WRITE, this::tell);
    }

    private int tell(Library library) throws LibraryException, IOException, Failure {
        if (chosen != null) {
            if (code == null) {
                throw Failure.ofUsage("retention-of-what", List.of());
            }
            library.retention().save(session.petition(library, code).id(), months(chosen));
        }
        List<NamesKept> kept =
                code == null
                        ? NamesKept.of(library)
                        : List.of(NamesKept.of(library, session.petition(library, code)));
        session.answer(
                Map.of("petitions", kept.stream().map(this::object).toList()),
                kept.stream().map(this::line).toList());
        return ExitStatus.DONE;
    }

    private static int months(Chosen chosen) throws Failure {
        if (chosen.unlimited) {
            return Retention.UNLIMITED;
        }
        if (chosen.months == null || chosen.months < 1 || chosen.months > Retention.MOST) {
            throw Failure.ofUsage("retention-months", List.of(String.valueOf(Retention.MOST)));
        }
        return chosen.months;
    }

    private Map<String, Object> object(NamesKept kept) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", kept.petition().code());
        object.put("months", kept.retention().months());
        kept.retention().closedOn().ifPresent(day -> object.put("closed", day));
        kept.retention().until().ifPresent(day -> object.put("until", day));
        object.put("names", kept.named());
        object.put("due", kept.isDue(today()));
        return object;
    }

    private String line(NamesKept kept) {
        String code = kept.petition().code();
        int months = kept.retention().months();
        if (months == Retention.UNLIMITED) {
            return session.say("petition.kept-unlimited", code, kept.named());
        }
        if (kept.retention().until().isEmpty()) {
            return session.say("petition.kept-open", code, kept.named(), months);
        }
        LocalDate until = kept.retention().until().get();
        return session.say(
                kept.isDue(today()) ? "petition.kept-too-long" : "petition.kept-until",
                code,
                kept.named(),
                until.toString());
    }

    private LocalDate today() {
        return LocalDate.now(session.parts().clock());
    }
}
