package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.PetitionFile;
import org.petitiondesk.exchange.PetitionFileReader;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.TemplateBlock;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.TemplateParser;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.workflow.AddresseeFiling.Joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes a petition's text file into the library: a new petition, a further language of one that is
 * there, or a changed text, which becomes a new version. Importing the same file twice changes
 * nothing.
 */
public final class PetitionImport {
    /** Each Chinese character is a word. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\s,;，、]+|(?<=\\p{IsHan})|(?=\\p{IsHan})");

    private final PetitionFileReader files = new PetitionFileReader();
    private final TemplateParser parser = new TemplateParser();
    private final TemplateCatalog templates;
    private final IdSource ids;
    private final Clock clock;

    public PetitionImport(TemplateCatalog templates, IdSource ids, Clock clock) {
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Imports a file. What is wrong in it is reported; the rest goes in, unless the petition would
     * have no date, no template or no addressee.
     */
    public PetitionImportReport importFile(Library library, Path file)
            throws LibraryException, IOException {
        return take(library, files.read(file));
    }

    /**
     * Likewise the content of a file.
     *
     * @param fileName without its folder
     */
    public PetitionImportReport importFile(Library library, String fileName, byte[] content)
            throws LibraryException {
        return take(library, files.read(fileName, content));
    }

    private PetitionImportReport take(Library library, Read<PetitionFile> read)
            throws LibraryException {
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read.value().isEmpty()) {
            return new PetitionImportReport(Optional.empty(), problems);
        }
        PetitionFile file = read.value().get();
        problems.addAll(check(file, templates.with(library.templates().all())));
        return library.change(() -> file(library, file, problems));
    }

    private List<Problem> check(PetitionFile file, TemplateCatalog all) {
        List<Problem> problems = new ArrayList<>();
        if (!file.template().isEmpty() && all.find(file.template(), file.language()).isEmpty()) {
            problems.add(
                    Problem.error(
                            "petition.unknown-template",
                            new Problem.Place(file.file(), 0, "template"),
                            file.template(),
                            file.language().tag(),
                            templateNames(all, file.language())));
        }
        Read<List<TemplateBlock>> body =
                parser.parseBody(file.file(), file.bodyLine(), file.body());
        problems.addAll(body.problems());
        return problems;
    }

    private static String templateNames(TemplateCatalog all, Language language) {
        return String.join(
                ", ",
                all.all().stream()
                        .filter(template -> template.language().sameLanguageAs(language))
                        .map(WrittenTemplate::name)
                        .distinct()
                        .toList());
    }

    private PetitionImportReport file(Library library, PetitionFile file, List<Problem> problems)
            throws LibraryException {
        Optional<Petition> before = library.petitions().findByCode(file.code());
        List<Problem> missing = missing(file, before);
        if (!missing.isEmpty()) {
            problems.addAll(missing);
            return new PetitionImportReport(Optional.empty(), problems);
        }
        List<Id> addressees = fileAddressees(library, file, before, problems);
        Petition petition = new PetitionMerge(file, ids).into(before, addressees);
        if (before.isEmpty() || !before.get().equals(petition)) {
            library.petitions().save(petition);
        }
        boolean isNewText = fileText(library, file, petition);
        tellInOthers(library, petition);
        problems.addAll(demandProblems(file, petition));
        return new PetitionImportReport(
                Optional.of(
                        new PetitionImportReport.Imported(
                                petition.code(), file.language(), before.isEmpty(), isNewText)),
                problems);
    }

    private static List<Problem> missing(PetitionFile file, Optional<Petition> before) {
        List<Problem> missing = new ArrayList<>();
        if (before.isEmpty() && file.date().isEmpty()) {
            missing.add(missing(file, "date"));
        }
        if (before.isEmpty() && file.template().isEmpty()) {
            missing.add(missing(file, "template"));
        }
        if (before.isEmpty() && file.addressees().isEmpty()) {
            missing.add(missing(file, "addressees"));
        }
        return missing;
    }

    private static Problem missing(PetitionFile file, String key) {
        return Problem.error(
                "petition.first-file-needs", new Problem.Place(file.file(), 0, key), key);
    }

    private List<Id> fileAddressees(
            Library library, PetitionFile file, Optional<Petition> before, List<Problem> problems)
            throws LibraryException {
        List<Id> former = before.map(Petition::addressees).orElse(List.of());
        if (file.addressees().isEmpty()) {
            return former;
        }
        LocalDate date = file.date().or(() -> before.map(Petition::date)).orElseThrow();
        Joining joining =
                before.isPresent() && isFurtherLanguage(library, file, before.get())
                        ? Joining.ADDS_LANGUAGE
                        : Joining.REPLACES;
        AddresseeFiling filing = new AddresseeFiling(library.addressees().directory(), ids);
        Map<AddresseeDraft, Id> filed = new LinkedHashMap<>();
        for (int i = 0; i < file.addressees().size(); i++) {
            AddresseeDraft draft = file.addressees().get(i);
            Optional<AddresseeOnDate> standing =
                    i < former.size()
                            ? library.addressees().onDate(former.get(i), date)
                            : Optional.empty();
            filed.put(draft, filing.file(draft, date, standing, joining).id());
        }
        library.addressees().save(filing.ledger().changed());
        for (Map.Entry<AddresseeDraft, Id> each : filed.entrySet()) {
            Optional<AddresseeOnDate> known = library.addressees().onDate(each.getValue(), date);
            if (known.isPresent() && isWrittenElsewhere(each.getKey(), known.get())) {
                problems.add(
                        Problem.warning(
                                "petition.address-not-used",
                                new Problem.Place(file.file(), each.getKey().line(), "address")));
            }
        }
        return filed.values().stream().distinct().toList();
    }

    /** Whether letters go to another address than the file's. */
    private static boolean isWrittenElsewhere(AddresseeDraft draft, AddresseeOnDate known) {
        Optional<PostalAddress> said = draft.address().filter(address -> !address.isCountryOnly());
        return said.isPresent()
                && !known.postalAddress().map(printed -> isSame(said.get(), printed)).orElse(false);
    }

    private static boolean isSame(PostalAddress one, PostalAddress other) {
        boolean elsewhere =
                one.country().isPresent()
                        && other.country().isPresent()
                        && !one.country().equals(other.country());
        return !elsewhere && words(one).equals(words(other));
    }

    /** Of an address, which one file has in lines and another by its parts; in order. */
    private static List<String> words(PostalAddress address) {
        return Stream.concat(
                        address.lines().stream(),
                        Stream.of(address.postcode(), address.city(), address.region()))
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .map(SameText::key)
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static boolean isFurtherLanguage(Library library, PetitionFile file, Petition petition)
            throws LibraryException {
        List<TextVersion> texts = library.petitions().currentTexts(petition.id());
        return !texts.isEmpty() && !texts.getFirst().language().equals(file.language());
    }

    private boolean fileText(Library library, PetitionFile file, Petition petition)
            throws LibraryException {
        Optional<TextVersion> current =
                library.petitions().currentText(petition.id(), file.language());
        TextVersion text =
                new TextVersion(
                        ids.next(),
                        petition.id(),
                        file.language(),
                        file.title(),
                        file.subject(),
                        file.body(),
                        file.demands(),
                        petition.account().in(file.language()),
                        TextEdit.instant(clock, current));
        boolean isNew = current.map(known -> !known.saysTheSameAs(text)).orElse(true);
        if (isNew) {
            library.petitions().add(text);
        }
        return isNew;
    }

    /** Dates of facts, and what the file words in further languages, stand in all texts. */
    private void tellInOthers(Library library, Petition petition) throws LibraryException {
        for (TextVersion text : library.petitions().currentTexts(petition.id())) {
            CaseWording told = petition.account().in(text.language());
            if (!text.account().equals(told)) {
                library.petitions()
                        .add(
                                new TextVersion(
                                        ids.next(),
                                        text.petition(),
                                        text.language(),
                                        text.title(),
                                        text.subject(),
                                        text.body(),
                                        text.demands(),
                                        told,
                                        TextEdit.instant(clock, Optional.of(text))));
            }
        }
    }

    private static List<Problem> demandProblems(PetitionFile file, Petition petition) {
        int expected = petition.demands().size();
        return file.demands().size() == expected
                ? List.of()
                : List.of(
                        Problem.warning(
                                "petition.demands-differ",
                                new Problem.Place(file.file(), 0, "demands"),
                                Integer.toString(file.demands().size()),
                                Integer.toString(expected)));
    }
}
