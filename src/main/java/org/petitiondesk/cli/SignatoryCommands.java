package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.ListedSignatures;
import org.petitiondesk.workflow.SignatureImport;
import org.petitiondesk.workflow.SignatureImportReport;
import org.petitiondesk.workflow.Withdrawal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who signed. */
@Command(
        name = "signatory",
        description = "Keeps the signatories of a petition.",
        subcommands = {
            SignatorySortCommand.class,
            SignatoryExportCommand.class,
            SignatoryCountCommand.class,
            SignatoryNamesCommand.class,
            SignatoryBatchesCommand.class,
            SignatoryHeldCommand.class,
            SignatoryEraseCommand.class,
            SignatoryAnonymiseCommand.class,
            DuplicatesCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class SignatoryCommands {
    private final Session session;

    SignatoryCommands(Session session) {
        this.session = session;
    }

    @Command(name = "import", description = "Reads a list of names: .csv .tsv .xlsx .vcf")
    int importFile(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Parameters(paramLabel = "FILE", description = "The list; its ending tells the form.")
                    Path file,
            @Mixin Columns columns,
            @Option(
                            names = "--consent",
                            paramLabel = "CONSENT",
                            defaultValue = "count",
                            description =
                                    "For lines that say nothing: public, delivery, initials or"
                                            + " count (default).")
                    Consent consent,
            @Option(names = "--dry-run", description = "Only say what would happen.")
                    boolean dryRun)
            throws LibraryException, IOException, Failure {
        ColumnMapping mapped = columns.mapped(ListKind.SIGNATORIES);
        return session.withLibrary(
                dryRun ? Access.READ_ONLY : Access.WRITE,
                library ->
                        answer(
                                imports()
                                        .importFile(
                                                library,
                                                session.petition(library, code),
                                                file,
                                                columns.form(mapped, ListKind.SIGNATORIES, library),
                                                SignatureImport.Options.of(consent, dryRun)),
                                dryRun));
    }

    @Command(description = "Reads a pasted list of names from standard input.")
    int paste(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Option(
                            names = "--consent",
                            paramLabel = "CONSENT",
                            defaultValue = "count",
                            description = "public, delivery, initials or count (default).")
                    Consent consent)
            throws LibraryException, IOException, Failure {
        String text = session.console().readAll();
        return session.withLibrary(
                Access.WRITE,
                library ->
                        answer(
                                imports()
                                        .paste(
                                                library,
                                                session.petition(library, code),
                                                text,
                                                SignatureImport.Options.of(consent, false)),
                                false));
    }

    @Command(
            description =
                    "Lists the signatories, all or those that a query finds, in the petition's"
                            + " order.")
    int list(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Option(
                            names = "--query",
                            paramLabel = "TEXT",
                            description = "Only those with words that begin like these.")
                    @Nullable String query,
            @Option(
                            names = "--by",
                            paramLabel = "RULE",
                            description =
                                    "Another order than the petition's own; see signatory sort.")
                    SignatureOrder.@Nullable Rule by)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    List<Map<String, Object>> objects = new ArrayList<>();
                    List<String> lines = new ArrayList<>();
                    Predicate<Signed> wanted =
                            query == null ? signed -> true : found(library, petition, query);
                    try (Stream<Signed> signed =
                            ListedSignatures.of(
                                            library,
                                            petition.id(),
                                            Copy.INTERNAL,
                                            Optional.ofNullable(by),
                                            Optional.empty())
                                    .read()) {
                        signed.filter(wanted)
                                .forEach(one -> {
                                    objects.add(object(one));
                                    lines.add(line(one));
                                });
                    }
                    session.answer(Map.of("signatories", objects), lines);
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Takes a signature back; the name disappears from every later copy.")
    int withdraw(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Parameters(paramLabel = "ID", description = "Of the signature, from signatory list.")
                    String id)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    Signature signature = find(library, petition, id);
                    new Withdrawal(List.of(signature.id())).apply(library);
                    KeptCopies.tell(session);
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("id", signature.id());
                    object.put("state", "withdrawn");
                    session.answer(object, List.of(session.say("signatory.withdrawn")));
                    return ExitStatus.DONE;
                });
    }

    private int answer(SignatureImportReport report, boolean dryRun) throws IOException {
        session.tell(report.problems());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("accepted", report.accepted());
        object.put("refused", report.refused());
        object.put("problems", ProblemText.objects(report.problems(), session.parts().words()));
        session.answer(
                object,
                List.of(
                        session.say(
                                dryRun ? "signatory.would-import" : "signatory.imported",
                                report.accepted(),
                                report.refused())));
        return report.refused() > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
    }

    static Signature find(Library library, Petition petition, String id)
            throws LibraryException, Failure {
        Optional<Signed> found;
        try {
            found = library.signatures().find(Id.parse(id));
        } catch (IllegalArgumentException e) {
            found = Optional.empty();
        }
        return found.map(Signed::signature)
                .filter(signature -> signature.petition().equals(petition.id()))
                .orElseThrow(() -> new Failure("no-such-signature", id));
    }

    /** Holds for those that a query finds. */
    static Predicate<Signed> found(Library library, Petition petition, String query)
            throws LibraryException {
        Set<Id> found = new HashSet<>();
        library.signatures()
                .search(petition.id(), query)
                .forEach(signed -> found.add(signed.signature().id()));
        return signed -> found.contains(signed.signature().id());
    }

    /** What the coalition itself may see of a signature, which is never a withdrawn name. */
    static Map<String, Object> object(Signed signed) {
        Signature signature = signed.signature();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", signature.id());
        object.put("kind", signed.signatory().kind().name().toLowerCase(Locale.ROOT));
        if (!(Disclosure.of(signature, Copy.INTERNAL) instanceof Disclosure.Withdrawn)) {
            object.put("name", signature.name().asSigned());
            switch (signature.capacity()) {
                case Capacity.Personal personal ->
                        object.put("affiliation", personal.affiliation());
                case Capacity.Representing representing -> {
                    object.put("organization", representing.organization());
                    object.put("title", representing.title());
                }
            }
            object.put("place", signature.place());
            object.put("country", signature.country());
            object.put("signedOn", signature.signedOn().map(Object::toString).orElse(""));
            object.put("email", signed.signatory().email());
            object.put("mayContact", signed.signatory().contact().by().word());
            object.put("mayContactBy", signed.signatory().contact().organization());
        }
        object.put("consent", signature.consent().consent().word());
        object.put("state", signature.state().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static String line(Signed signed) {
        Signature signature = signed.signature();
        String shown =
                switch (Disclosure.of(signature, Copy.INTERNAL)) {
                    case Disclosure.Named named -> named.name();
                    case Disclosure.SetAside aside -> aside.name();
                    case Disclosure.Initialled initials -> initials.initials();
                    case Disclosure.Counted counted -> "";
                    case Disclosure.Withdrawn withdrawn -> "";
                    case Disclosure.Absent absent -> "";
                };
        return Stream.of(
                        signature.id().toString(),
                        signature.consent().consent().word(),
                        signature.state() == SignatureState.ACTIVE
                                ? ""
                                : signature.state().name().toLowerCase(Locale.ROOT),
                        shown,
                        signature.capacity() instanceof Capacity.Representing representing
                                        && !shown.isEmpty()
                                ? representing.organization()
                                : "",
                        shown.isEmpty() ? "" : signature.place())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + "  " + next)
                .orElse("");
    }

    private SignatureImport imports() {
        return new SignatureImport(session.parts().ids(), session.parts().clock());
    }
}
