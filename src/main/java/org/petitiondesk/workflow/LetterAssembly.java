package org.petitiondesk.workflow;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.compose.LetterComposer;
import org.petitiondesk.compose.LetterRequest;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.LetterTemplate.Kind;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.TemplateBlock;
import org.petitiondesk.preflight.AddresseeCheck;
import org.petitiondesk.preflight.InternationalNumbers;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.TemplateParser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the letters of a petition out of what the library has. */
public final class LetterAssembly {
    private final LetterComposer composer = new LetterComposer(new FormsOfAddress());
    private final AddresseeCheck addresseeCheck = new AddresseeCheck();
    private final InternationalNumbers numbers = new InternationalNumbers();
    private final TemplateParser parser = new TemplateParser();
    private final TemplateCatalog templates;
    private final Clock clock;

    /**
     * @param clock tells which appeals have expired
     */
    public LetterAssembly(TemplateCatalog templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * The letters that the options ask for, addressee by addressee, each in its languages. What is
     * written to nobody is there once in each language.
     *
     * @return letters with errors among them, which must not be printed
     */
    public List<Letter> assemble(Library library, Petition petition, LetterOptions options)
            throws LibraryException {
        return assemble(LetterMaterial.read(library, petition, options.copy()), options);
    }

    /**
     * Likewise, of what was read before. Touches no library.
     *
     * @throws IllegalArgumentException if the signatures were gathered for another copy
     */
    public List<Letter> assemble(LetterMaterial material, LetterOptions options) {
        if (material.signatures().list().copy() != options.copy()) {
            throw new IllegalArgumentException("these signatures were gathered for other eyes");
        }
        TemplateCatalog all = templates.with(material.ownTemplate().stream().toList());
        SignersNamed named = new SignersNamed(material);
        List<Text> texts =
                material.texts().stream()
                        .filter(text -> isWanted(options.languages(), text.language()))
                        .map(text -> text(material, text, options, all, named))
                        .toList();
        List<Letter> letters = new ArrayList<>();
        Set<Language> publicTexts = new HashSet<>();
        for (AddresseeOnDate addressee : material.addressees()) {
            Id id = addressee.addressee().id();
            if (!isWanted(options.addressees(), id)) {
                continue;
            }
            for (Text text : texts) {
                Language language = text.version.language();
                if (LetterMaterial.isWrittenIn(language, addressee)
                        && (text.isAddressed() || publicTexts.add(language))) {
                    Read<LetterDocument> composed =
                            with(
                                    doubts(material, text, addressee),
                                    compose(material, text, addressee, options));
                    Optional<IssuedLetter> issued =
                            options.text() == LetterOptions.Text.ISSUED && text.isAddressed()
                                    ? material.issued(id, language)
                                    : Optional.empty();
                    Optional<String> mark =
                            issued.map(IssuedLetter::mark)
                                    .orElseGet(() -> Optional.of(text.version.mark()));
                    Read<LetterDocument> document =
                            issued.map(printed -> again(printed, composed, material, named))
                                    .orElse(composed);
                    letters.add(
                            new Letter(
                                    material.petition().addressees().indexOf(id) + 1,
                                    addressee,
                                    language,
                                    options.marksText() ? marked(document, mark) : document,
                                    mark));
                }
            }
        }
        return letters;
    }

    /**
     * What is doubtful about the petition's course and everybody whom a letter names, each once.
     */
    private List<Problem> doubts(LetterMaterial material, Text text, AddresseeOnDate addressee) {
        List<AddresseeOnDate> named =
                text.listsAddressees() ? material.addressees() : List.of(addressee);
        List<Problem> doubts = new ArrayList<>(expiry(material.petition()).stream().toList());
        for (AddresseeOnDate each : named) {
            doubts.addAll(NameCheck.problems(each, text.version.language()));
            doubts.addAll(addresseeCheck.problems(each, material.verificationTerm()));
        }
        return doubts.stream().distinct().toList();
    }

    private Read<LetterDocument> marked(Read<LetterDocument> letter, Optional<String> mark) {
        return new Read<>(
                letter.value()
                        .map(document ->
                                mark.map(of -> composer.marked(document, of)).orElse(document)),
                letter.problems());
    }

    /** An issued letter as it was printed; says so where it would be another one now. */
    private Read<LetterDocument> again(
            IssuedLetter issued,
            Read<LetterDocument> now,
            LetterMaterial material,
            SignersNamed named) {
        Read<LetterDocument> printed =
                with(
                        named.problems(FreeText.of(issued.document()), issued.language(), false),
                        composer.again(issued.document(), material.signatures().asOf(issued)));
        boolean isSame =
                now.value()
                        .filter(letter -> letter.ofNoCopy().saysTheSameAs(issued.document()))
                        .isPresent();
        return isSame
                ? printed
                : with(
                        List.of(
                                Problem.warning(
                                        "letter.issued-differs",
                                        Problem.Place.field("letter"),
                                        issued.on().toString())),
                        printed);
    }

    /** An appeal that came too late does its cause no good. */
    private Optional<Problem> expiry(Petition petition) {
        return petition.course()
                .expires()
                .filter(day -> petition.course().isExpired(LocalDate.now(clock)))
                .map(day ->
                        Problem.warning(
                                "letter.expired", Problem.Place.field("expires"), day.toString()));
    }

    private static <T> boolean isWanted(List<T> wanted, T one) {
        return wanted.isEmpty() || wanted.contains(one);
    }

    /** A text to print, read once for all addressees. */
    private record Text(
            TextVersion version,
            Read<LetterTemplate> template,
            Read<List<TemplateBlock>> body,
            List<Problem> problems) {

        /** What is written to nobody is the same for every addressee. */
        boolean isAddressed() {
            return LetterAssembly.isAddressed(template);
        }

        boolean listsAddressees() {
            return template.value().stream()
                    .anyMatch(read -> TemplateBlock.contain(read.blocks(), MergeField.ADDRESSEES));
        }
    }

    private Text text(
            LetterMaterial material,
            TextVersion current,
            LetterOptions options,
            TemplateCatalog all,
            SignersNamed named) {
        TextVersion printed = current;
        Read<LetterTemplate> template =
                all.forLetter(material.petition().template(), current.language());
        List<Problem> problems = new ArrayList<>(template.problems());
        // Nobody signs what is written to everybody; it says what is known now.
        boolean isAddressed = isAddressed(template);
        if (isAddressed && options.text() != LetterOptions.Text.CURRENT) {
            Optional<TextVersion> signed = material.signedText(current.language());
            if (signed.isPresent() && !signed.get().saysTheSameAs(current)) {
                printed = signed.get();
                problems.add(
                        Problem.warning(
                                "letter.signed-text-differs",
                                Problem.Place.field("text"),
                                current.language().tag()));
            }
        }
        Read<List<TemplateBlock>> body =
                parser.parseBody(
                        material.petition().code() + " " + printed.language().tag(),
                        1,
                        printed.body());
        problems.addAll(body.problems());
        if (printed.equals(current)) {
            problems.addAll(TextGaps.of(current, material, needsBody(template)));
            problems.addAll(
                    translation(material.translations().standing(current), current.language()));
        }
        problems.addAll(
                named.problems(
                        FreeText.of(printed, material.petition()),
                        printed.language(),
                        !isAddressed));
        return new Text(printed, template, body, problems);
    }

    /** A translation that nobody has checked as it is. */
    private static List<Problem> translation(TranslationStanding standing, Language language) {
        Problem.Place place = Problem.Place.field("translation");
        return switch (standing) {
            case TranslationStanding.Original _, TranslationStanding.Checked _ -> List.of();
            case TranslationStanding.Unchecked(Language original) ->
                    List.of(
                            Problem.warning(
                                    "letter.translation-unchecked",
                                    place,
                                    language.tag(),
                                    original.tag()));
            case TranslationStanding.Changed(TranslationCheck check, Language original) ->
                    List.of(
                            Problem.warning(
                                    "letter.translation-changed",
                                    place,
                                    language.tag(),
                                    original.tag(),
                                    check.by()));
        };
    }

    /** A template may have a text of its own, after which the petition's may be empty. */
    private static boolean isAddressed(Read<LetterTemplate> template) {
        return template.value().map(LetterTemplate::kind).map(Kind::isAddressed).orElse(true);
    }

    /** Whether there is no letter without the petition's text; so it is where nothing is known. */
    private static boolean needsBody(Read<LetterTemplate> template) {
        return template.value().isEmpty()
                || template.value().get().blocks().stream()
                        .anyMatch(block ->
                                block instanceof TemplateBlock.Part part
                                        && part.field() == MergeField.BODY
                                        && !part.optional());
    }

    private Read<LetterDocument> compose(
            LetterMaterial material, Text text, AddresseeOnDate addressee, LetterOptions options) {
        Petition petition = material.petition();
        Language language = text.version.language();
        if (text.template.value().isEmpty()) {
            return Read.refused(text.template.problems());
        }
        if (text.body.value().isEmpty() || text.problems.stream().anyMatch(Problem::isError)) {
            return Read.refused(text.problems);
        }
        Read<LetterDocument> composed =
                composer.compose(
                        new LetterRequest(
                                petition,
                                text.version,
                                text.body.value().get(),
                                text.template.value().get(),
                                numbers.in(addressee),
                                listed(material, text.template.value().get()),
                                material.signatures().list(),
                                new PageSetup(
                                        paper(petition, addressee, options),
                                        petition.layout(),
                                        petition.mostPages()),
                                material.stationery(),
                                language,
                                material.handedIn(addressee)));
        List<Problem> problems = new ArrayList<>(text.problems);
        problems.addAll(composed.problems());
        return new Read<>(composed.value(), problems);
    }

    /** Those whom the letter lists; in most letters nobody. */
    private List<AddresseeOnDate> listed(LetterMaterial material, LetterTemplate template) {
        return TemplateBlock.contain(template.blocks(), MergeField.ADDRESSEES)
                ? material.addressees().stream().map(numbers::in).toList()
                : List.of();
    }

    private static Read<LetterDocument> with(List<Problem> doubts, Read<LetterDocument> composed) {
        return new Read<>(
                composed.value(),
                Stream.concat(composed.problems().stream(), doubts.stream()).toList());
    }

    private static Paper paper(
            Petition petition, AddresseeOnDate addressee, LetterOptions options) {
        return options.paper()
                .or(() -> addressee.addressee().paper().flatMap(Paper::ofWord))
                .or(petition::paper)
                .orElse(Paper.A4);
    }
}
