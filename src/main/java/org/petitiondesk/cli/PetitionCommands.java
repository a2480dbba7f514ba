package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.PetitionExport;
import org.petitiondesk.workflow.PetitionImport;
import org.petitiondesk.workflow.PetitionImportReport;
import org.petitiondesk.workflow.PetitionRenewal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Petitions and their texts. */
@Command(
        name = "petition",
        description = "Keeps petitions and their texts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TranslationCheckCommand.class, OriginalLanguageCommand.class})
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

    @Command(
            name = "new",
            description = {
                "Begins a petition as a copy of another, without its signatures and dates.",
                "Its code goes on with the pattern of the other one's."
            })
    int begin(
            @Option(
                            names = "--from",
                            paramLabel = "CODE",
                            required = true,
                            description = "The code of the petition to begin from.")
                    String from,
            @Option(
                            names = "--code",
                            paramLabel = "CODE",
                            description = "The new petition's code (else the next free one).")
                    @Nullable String code,
            @Option(
                            names = "--date",
                            paramLabel = "DATE",
                            description = "The date of its letter (default: today).")
                    @Nullable LocalDate date,
            @Option(
                            names = "--follow-up",
                            description = {
                                "A follow-up: its code goes on with .1, .2, its letter tells what",
                                "it follows and asks again for what still stands."
                            })
                    boolean isFollowUp)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition before = session.petition(library, from);
                    PetitionRenewal.Kind kind =
                            isFollowUp ? PetitionRenewal.Kind.FOLLOW_UP : PetitionRenewal.Kind.NEW;
                    Clock clock = session.parts().clock();
                    String wanted =
                            code == null
                                    ? PetitionRenewal.proposedCode(kind, library, before, clock)
                                    : code;
                    if (Petition.normalizeCode(wanted).isEmpty()
                            || library.petitions().findByCode(wanted).isPresent()) {
                        throw new Failure("code-not-free", wanted);
                    }
                    PetitionRenewal renewal =
                            PetitionRenewal.of(
                                    kind,
                                    library,
                                    before,
                                    wanted,
                                    date == null ? LocalDate.now(clock) : date,
                                    session.parts().ids(),
                                    clock);
                    library.<Boolean, RuntimeException>change(() -> {
                        renewal.save(library);
                        return true;
                    });
                    session.answer(
                            head(library, renewal.petition()),
                            List.of(
                                    session.say(
                                            "petition.begun",
                                            renewal.petition().code(),
                                            before.code())));
                    return ExitStatus.DONE;
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
                    List<Language> languages = languages(library, petition);
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
                                "no-such-language", String.valueOf(wanted), text(languages));
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
                        Map<String, Object> object = head(library, petition);
                        objects.add(object);
                        lines.add(
                                petition.code()
                                        + "  "
                                        + petition.date()
                                        + "  "
                                        + word(petition.status())
                                        + "  "
                                        + text(languages(library, petition))
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
                    Map<String, Object> object = head(library, petition);
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
                    petition.demands()
                            .forEach(demand ->
                                    lines.add(
                                            "demand: "
                                                    + demand.number()
                                                    + "  "
                                                    + word(demand.outcome())
                                                    + "  "
                                                    + demand.wording().inOrAny(Language.ENGLISH)));
                    object.put(
                            "outcomes",
                            petition.demands().stream()
                                    .map(demand -> word(demand.outcome()))
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
                    object.put("status", word(status));
                    session.answer(
                            object,
                            List.of(
                                    session.say(
                                            "petition.has-status", petition.code(), word(status))));
                    return ExitStatus.DONE;
                });
    }

    @Command(
            description = {
                "Says what became of a demand: open, met, refused, ignored, superseded.",
                "A follow-up asks again for those that are neither met nor superseded."
            })
    int outcome(
            @Parameters(paramLabel = "CODE", description = "The petition's code.") String code,
            @Parameters(paramLabel = "NUMBER", description = "The demand's number.") int number,
            @Parameters(paramLabel = "OUTCOME", description = "One of these five words.")
                    DemandOutcome outcome)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    if (petition.demands().stream().noneMatch(each -> each.number() == number)) {
                        throw new Failure("no-such-demand", Integer.toString(number));
                    }
                    library.petitions()
                            .save(
                                    petition.withTexts(
                                            petition.titles(),
                                            petition.demands().stream()
                                                    .map(each ->
                                                            each.number() == number
                                                                    ? each.withOutcome(outcome)
                                                                    : each)
                                                    .toList()));
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("code", petition.code());
                    object.put("demand", number);
                    object.put("outcome", word(outcome));
                    session.answer(
                            object,
                            List.of(
                                    session.say(
                                            "petition.has-outcome",
                                            number,
                                            petition.code(),
                                            word(outcome))));
                    return ExitStatus.DONE;
                });
    }

    private static Map<String, Object> head(Library library, Petition petition)
            throws LibraryException {
        List<Language> languages = languages(library, petition);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("code", petition.code());
        head.put(
                "title",
                petition.titles()
                        .inOrAny(languages.isEmpty() ? Language.ENGLISH : languages.getFirst()));
        head.put("date", petition.date());
        head.put("status", word(petition.status()));
        petition.course().expires().ifPresent(day -> head.put("expires", day));
        if (!petition.course().earlier().isEmpty()) {
            head.put(
                    "follows",
                    petition.course().earlier().stream().map(AppealCourse.Earlier::code).toList());
        }
        head.put("languages", languages);
        head.put("template", petition.template());
        head.put("signatures", library.signatures().count(petition.id()));
        return head;
    }

    private static List<Language> languages(Library library, Petition petition)
            throws LibraryException {
        return library.petitions().currentTexts(petition.id()).stream()
                .map(TextVersion::language)
                .toList();
    }

    private static String text(List<Language> languages) {
        return String.join(" ", languages.stream().map(Language::tag).toList());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
