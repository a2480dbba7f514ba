package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.PetitionExport;
import org.petitiondesk.workflow.PetitionImport;
import org.petitiondesk.workflow.PetitionImportReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Petitions and their texts. */
@Command(
        name = "petition",
        description = "Keeps petitions and their texts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PetitionBeginCommand.class,
            DemandOutcomeCommand.class,
            TranslationCheckCommand.class,
            OriginalLanguageCommand.class,
            PetitionRetentionCommand.class
        })
final class PetitionCommands {
    private final Session session;

    PetitionCommands(Session session) {
        this.session = session;
    }

    @Command(
            name = "import",
            description = {
                "Reads a petition's text file.",
                "A further language is a further file with the same code."
            })
    int importFile(@Parameters(paramLabel = "FILE.md", description = "The text file.") Path file)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    PetitionImportReport report =
                            new PetitionImport(
                                            session.parts().templates(),
                                            session.parts().ids(),
                                            session.parts().clock())
                                    .importFile(library, file);
                    session.tell(report.problems());
                    Map<String, Object> object = new LinkedHashMap<>();
                    List<String> lines = new ArrayList<>();
                    report.imported()
                            .ifPresent(imported -> {
                                object.put("code", imported.code());
                                object.put("language", imported.language());
                                object.put("new", imported.isNew());
                                object.put("newText", imported.isNewText());
                                lines.add(
                                        session.say(
                                                imported.isNewText()
                                                        ? "petition.imported"
                                                        : "petition.unchanged",
                                                imported.code(),
                                                imported.language().tag()));
                            });
                    object.put(
                            "problems",
                            ProblemText.objects(report.problems(), session.parts().words()));
                    session.answer(object, lines);
                    return report.hasErrors() ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
                });
    }

    @Command(description = "Writes one language of a petition as a text file.")
    int export(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Parameters(paramLabel = "FILE.md", description = "The text file.") Path file,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            description = "Default: the petition's first language.")
                    @Nullable Language language)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    List<Language> languages = PetitionText.languages(library, petition);
                    Language wanted =
                            language == null && !languages.isEmpty()
                                    ? languages.getFirst()
                                    : language;
                    Optional<byte[]> content =
                            wanted == null
                                    ? Optional.empty()
                                    : new PetitionExport().export(library, petition, wanted);
                    if (content.isEmpty()) {
                        throw new Failure(
                                "no-such-language",
                                String.valueOf(wanted),
                                PetitionText.text(languages));
                    }
                    byte[] bytes = content.get();
                    WholeFile.write(file, out -> out.write(bytes));
                    session.answer(Map.of("file", file.toString()), List.of(file.toString()));
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Lists the petitions.")
    int list() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    List<Map<String, Object>> objects = new ArrayList<>();
                    List<String> lines = new ArrayList<>();
                    for (Petition petition : library.petitions().all()) {
                        Map<String, Object> object = PetitionText.head(library, petition);
                        objects.add(object);
                        lines.add(
                                petition.code()
                                        + "  "
                                        + petition.date()
                                        + "  "
                                        + PetitionText.word(petition.status())
                                        + "  "
                                        + PetitionText.text(
                                                PetitionText.languages(library, petition))
                                        + "  "
                                        + object.get("title"));
                    }
                    session.answer(Map.of("petitions", objects), lines);
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Shows a petition.")
    int show(@Parameters(paramLabel = "CODE", description = "The petition's code.") String code)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    Map<String, Object> object = PetitionText.head(library, petition);
                    List<Map<String, Object>> addressees = new ArrayList<>();
                    List<String> lines = new ArrayList<>();
                    object.forEach((key, value) -> lines.add(key + ": " + value));
                    for (Id id : petition.addressees()) {
                        Optional<AddresseeOnDate> addressee =
                                library.addressees().onDate(id, petition.date());
                        if (addressee.isPresent()) {
                            addressees.add(AddresseeText.object(addressee.get()));
                            lines.add("addressee: " + AddresseeText.line(addressee.get()));
                        }
                    }
                    List<Map<String, Object>> texts = new ArrayList<>();
                    TranslationText translations = TranslationText.of(library, petition);
                    for (TextVersion text : translations.texts()) {
                        Map<String, Object> one = new LinkedHashMap<>();
                        one.put("language", text.language());
                        one.put("title", text.title());
                        one.put("sha256", text.sha256());
                        one.putAll(translations.object(text));
                        texts.add(one);
                        lines.add(translations.line(text));
                    }
                    object.put("addressees", addressees);
                    object.put("texts", texts);
                    lines.addAll(PetitionText.accountLines(petition.account()));
                    object.putAll(PetitionText.account(petition.account()));
                    petition.demands()
                            .forEach(demand ->
                                    lines.add(
                                            "demand: "
                                                    + demand.number()
                                                    + "  "
                                                    + PetitionText.word(demand.outcome())
                                                    + "  "
                                                    + demand.wording().inOrAny(Language.ENGLISH)));
                    object.put(
                            "outcomes",
                            petition.demands().stream()
                                    .map(demand -> PetitionText.word(demand.outcome()))
                                    .toList());
                    object.put(
                            "demands",
                            petition.demands().stream()
                                    .map(demand -> demand.wording().inOrAny(Language.ENGLISH))
                                    .toList());
                    session.answer(object, lines);
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Sets where a petition stands: draft, open, closed, delivered.")
    int status(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Parameters(paramLabel = "STATUS", description = "One of these four words.")
                    PetitionStatus status)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    library.petitions().save(petition.withStatus(status));
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("code", petition.code());
                    object.put("status", PetitionText.word(status));
                    session.answer(
                            object,
                            List.of(
                                    session.say(
                                            "petition.has-status",
                                            petition.code(),
                                            PetitionText.word(status))));
                    return ExitStatus.DONE;
                });
    }
}
