package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.workflow.SignatureExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Writes a petition's signatories as a list. */
@Command(name = "export", description = "Writes the signatories as a list: .csv .tsv .xlsx .vcf")
final class SignatoryExportCommand implements Callable<Integer> {
    /** In place of an organization; nobody names one so. */
    private static final String SPONSORS = "*";

    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The list; its ending tells the form.")
    private Path file = Path.of("");

    @Option(
            names = "--copy",
            paramLabel = "COPY",
            description = "Whose names: public, delivery or internal (default; all names).")
    private @Nullable Copy copy;

    @Option(
            names = "--by",
            paramLabel = "RULE",
            description = "Another order than the petition's own; see signatory sort.")
    private SignatureOrder.@Nullable Rule by;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description =
                    "What stands together, named in a column: country, place, organization, none"
                            + " (default: as signatory sort says).")
    private SignatureOrder.@Nullable Grouping group;

    @Option(names = "--number", description = "Number the lines.")
    private boolean numbered;

    @Option(
            names = "--query",
            paramLabel = "TEXT",
            description = "Only those with words that begin like these.")
    private @Nullable String query;

    @Option(
            names = "--consent",
            paramLabel = "CONSENT",
            split = ",",
            description = "Only those with one of these: public, delivery, initials, count.")
    private @Nullable List<Consent> consents;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only those of this country, as the list has it.")
    private @Nullable String country;

    @Option(
            names = "--may-contact",
            paramLabel = "ORGANIZATION",
            arity = "0..1",
            fallbackValue = SPONSORS,
            description =
                    "Only those whom the sponsors, or that organization, may contact again,"
                            + " with all details.")
    private @Nullable String mayContact;

    @Option(names = "--dry-run", description = "Only say whose names the list would carry.")
    private boolean dryRun;

    SignatoryExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        return session.withLibrary(Access.READ_ONLY, this::export);
    }

    private int export(Library library) throws LibraryException, IOException, Failure {
        Petition petition = session.petition(library, code);
        if (mayContact != null && copy != null && copy != Copy.INTERNAL) {
            throw Failure.ofUsage("contacts-of-copy", List.of(copy.word()));
        }
        if (mayContact != null && mayContact.isBlank()) {
            throw Failure.ofUsage("contacts-of-nobody", List.of());
        }
        Copy shown = Optional.ofNullable(copy).orElse(Copy.INTERNAL);
        Predicate<Signed> wanted = wanted(library, petition, shown);
        if (dryRun) {
            new NamesText(session, shown)
                    .answer(
                            library,
                            petition,
                            wanted.and(SignatureExport::hasName),
                            SignatureExport::carries);
            return ExitStatus.DONE;
        }
        List<Problem> problems =
                new SignatureExport()
                        .export(
                                library,
                                petition,
                                new SignatureExport.Options(
                                        shown,
                                        Optional.ofNullable(by),
                                        Optional.ofNullable(group),
                                        numbered,
                                        wanted),
                                file);
        session.tell(problems);
        if (!problems.isEmpty()) {
            return ExitStatus.NOT_DONE;
        }
        String told = mayContact == null ? shown.word() : "contacts";
        session.console().err().println(session.say("signatory.exported." + told));
        session.answer(Map.of("file", file.toString()), List.of(file.toString()));
        return ExitStatus.DONE;
    }

    private Predicate<Signed> wanted(Library library, Petition petition, Copy shown)
            throws LibraryException {
        // By initials nobody is found: whoever gets the list would learn whose they are.
        Predicate<Signed> named =
                signed -> Disclosure.of(signed.signature(), shown) instanceof Disclosure.Named;
        Predicate<Signed> wanted =
                mayContact == null
                        ? signed -> true
                        : SignatureExport.Options.ofContacts(
                                        Optional.of(mayContact).filter(of -> !of.equals(SPONSORS)))
                                .wanted();
        if (query != null) {
            wanted = wanted.and(named).and(SignatoryCommands.found(library, petition, query));
        }
        if (consents != null) {
            Set<Consent> any = Set.copyOf(consents);
            wanted = wanted.and(signed -> any.contains(signed.signature().consent().consent()));
        }
        if (country != null) {
            String of = country.strip();
            wanted =
                    wanted.and(named)
                            .and(signed ->
                                    signed.signature().country().strip().equalsIgnoreCase(of));
        }
        return wanted;
    }
}
