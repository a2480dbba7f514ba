package org.petitiondesk.workflow;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.compose.PackComposer;
import org.petitiondesk.compose.PackFacts;
import org.petitiondesk.exchange.ReportForm;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.MailWriter;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Makes the packs of a petition out of what the library has. */
final class PackAssembly {
    private final PackComposer composer = new PackComposer(new FormsOfAddress());
    private final LetterAssembly assembly;
    private final MailWriter envelopes;
    private final LetterWriter writer;

    PackAssembly(LetterAssembly assembly, LetterWriter writer, MailWriter envelopes) {
        this.assembly = assembly;
        this.envelopes = envelopes;
        this.writer = writer;
    }

    /**
     * The chosen packs, by date and time; those among them that lack something have no content.
     *
     * @param goesOn asked before each; when it says no, there are no more
     */
    List<Pack> assemble(PackMaterial material, BooleanSupplier goesOn) {
        List<Pack> packs = new ArrayList<>();
        WriterCheck check = new WriterCheck(List.of(writer));
        Map<Id, String> names =
                FileNames.packs(
                        material.petition(),
                        material.deliveries(),
                        delivery -> material.addressee(delivery).map(MissionPlace::of).orElse(""));
        for (Delivery delivery : material.chosen()) {
            if (!goesOn.getAsBoolean()) {
                return packs;
            }
            String name = names.getOrDefault(delivery.id(), "");
            packs.add(new One(material, delivery, name, check).pack(material.addressee(delivery)));
        }
        return packs;
    }

    /** One pack while it is made. */
    private final class One {
        private final PackMaterial material;
        private final Delivery delivery;
        private final String folder;
        private final WriterCheck check;
        private final List<Problem> problems = new ArrayList<>();

        One(PackMaterial material, Delivery delivery, String folder, WriterCheck check) {
            this.material = material;
            this.delivery = delivery;
            this.folder = folder;
            this.check = check;
        }

        Pack pack(Optional<AddresseeOnDate> to) {
            if (delivery.lead().isMissing()) {
                problems.add(Problem.warning("pack.no-lead", Place.field("lead")));
            }
            if (delivery.when().date().isEmpty() || delivery.when().time().isEmpty()) {
                problems.add(Problem.warning("pack.no-time", Place.field("date")));
            }
            if (to.isEmpty()) {
                problems.add(Problem.error("pack.no-addressee", Place.field("addressee")));
            }
            Optional<Pack.Content> content = to.flatMap(this::content);
            boolean lacks = problems.stream().anyMatch(Problem::isError);
            return new Pack(
                    delivery,
                    folder,
                    lacks ? Optional.empty() : content,
                    problems.stream().distinct().toList());
        }

        private Optional<Pack.Content> content(AddresseeOnDate to) {
            Paper paper = paper(to);
            List<LetterDocument> letters = letters(to, paper);
            if (letters.isEmpty()) {
                return Optional.empty();
            }
            List<Language> own = to.addressee().languages();
            Language first = letters.getFirst().language();
            PackFacts facts =
                    new PackFacts(
                            material.petition(),
                            delivery,
                            to,
                            material.letters()
                                    .issued(delivery.addressee(), first)
                                    .map(material.letters().signatures()::asOf)
                                    .orElse(material.letters().signatures().list()),
                            letters,
                            paper,
                            ReportForms.team(delivery, material.letters().translations()),
                            PackFacts.ofMission(own, to, first));
            return envelope(to, facts.envelope(), first).map(envelope -> content(facts, envelope));
        }

        private Pack.Content content(PackFacts facts, MailDocument envelope) {
            List<Pack.Part> parts = new ArrayList<>();
            parts.add(
                    part(
                            "run-sheet",
                            composer.runSheet(
                                    facts,
                                    new PackFacts.Files(
                                            PackFiles.PRINT_RUN,
                                            PackFiles.ENVELOPE,
                                            PackFiles.SUMS,
                                            PackFiles.EMAIL,
                                            form(facts).fileName()))));
            parts.add(part("cover-sheet", composer.coverSheet(facts)));
            List<Pack.Part> letters =
                    facts.letters().stream()
                            .map(letter ->
                                    new Pack.Part(
                                            "letter_" + letter.language().tag(),
                                            composer.title(facts, letter),
                                            letter))
                            .toList();
            parts.addAll(letters);
            parts.add(part("receipt", composer.receipt(facts)));
            parts.add(part("refusal-record", composer.refusalRecord(facts)));
            parts.add(part("report-sheet", composer.reportSheet(facts)));
            parts.add(part("fax-cover", composer.faxCover(facts)));
            parts.addAll(statements(facts));
            return new Pack.Content(
                    facts.team(),
                    composer.title(facts),
                    parts,
                    envelope,
                    composer.message(facts),
                    letters,
                    facts.addressee().email(),
                    form(facts));
        }

        private Pack.Form form(PackFacts facts) {
            return new Pack.Form(
                    ReportForms.fileName(material.petition(), delivery),
                    ReportForm.blank(material.petition().code(), delivery, facts.team()));
        }

        private Pack.Part part(String name, LetterDocument document) {
            problems.addAll(check.problems(document));
            return new Pack.Part(name, document.title(), document);
        }

        /** The letters in the order of the languages that they were asked in. */
        private List<LetterDocument> letters(AddresseeOnDate to, Paper paper) {
            LetterMaterial city = with(material.letters(), to);
            for (Language language : delivery.languages()) {
                if (city.text(language).isEmpty()) {
                    problems.add(
                            Problem.error("pack.no-text", Place.field("language"), language.tag()));
                }
            }
            LetterFindings findings = new LetterFindings(city.accepted());
            List<LetterDocument> letters =
                    assembly.assemble(city, options(to, Copy.DELIVERY, paper)).stream()
                            .filter(letter -> findings.add(letter, check.problems(letter)))
                            .sorted(inOrderOf(to.addressee().languages()))
                            .map(letter -> letter.document().value().orElseThrow())
                            .toList();
            findings.problems().forEach(found -> problems.add(found.problem()));
            if (letters.isEmpty() && findings.leftOut() == 0) {
                problems.add(Problem.error("pack.no-letter", Place.field("language")));
            }
            return letters;
        }

        /** What everybody may read, in the languages of the letters. */
        private List<Pack.Part> statements(PackFacts facts) {
            List<Pack.Part> parts = new ArrayList<>();
            LetterMaterial city = with(material.statement(), facts.addressee());
            for (Letter statement :
                    assembly
                            .assemble(city, options(facts.addressee(), Copy.PUBLIC, facts.paper()))
                            .stream()
                            .sorted(inOrderOf(facts.addressee().addressee().languages()))
                            .toList()) {
                List<Problem> found = check.problems(statement);
                if (found.stream().anyMatch(Problem::isError)) {
                    problems.add(
                            Problem.warning(
                                    "pack.no-statement",
                                    Place.field("text"),
                                    statement.language().tag()));
                } else {
                    parts.add(
                            new Pack.Part(
                                    "media-statement_" + statement.language().tag(),
                                    composer.statementTitle(facts, statement.language()),
                                    statement.document().value().orElseThrow()));
                }
            }
            return parts;
        }

        private static Comparator<Letter> inOrderOf(List<Language> languages) {
            return Comparator.comparingInt(letter -> languages.indexOf(letter.language()));
        }

        private Optional<MailDocument> envelope(
                AddresseeOnDate to, Envelope envelope, Language language) {
            Mail mail = Mail.of(material.letters(), to, language);
            MailStock stock = new MailStock.Envelopes(envelope);
            Optional<MailAddress> address = mail.address().value();
            problems.addAll(mail.address().problems());
            address.ifPresent(lines -> problems.addAll(envelopes.check(lines, stock)));
            return address.map(lines ->
                    new MailDocument(
                            language,
                            material.petition().code() + ", " + stock.word(),
                            stock,
                            List.of(lines)));
        }

        private LetterOptions options(AddresseeOnDate to, Copy copy, Paper paper) {
            return new LetterOptions(
                    delivery.languages(),
                    List.of(to.addressee().id()),
                    copy,
                    Optional.of(paper),
                    LetterOptions.Text.ISSUED,
                    false);
        }

        /** As it is planned; else what the addressee or the mission's country prints on. */
        private Paper paper(AddresseeOnDate to) {
            return delivery.paper()
                    .or(() -> to.addressee().paper().flatMap(Paper::ofWord))
                    .or(() ->
                            to.postalAddress().flatMap(PostalAddress::country).map(Paper::usualIn))
                    .or(() -> material.petition().paper())
                    .orElse(Paper.A4);
        }

        /** The material with one addressee as the delivery wants it, beside the others. */
        private LetterMaterial with(LetterMaterial letters, AddresseeOnDate to) {
            List<AddresseeOnDate> all = new ArrayList<>(letters.addressees());
            all.removeIf(each -> each.addressee().id().equals(to.addressee().id()));
            all.add(to);
            return letters.with(all);
        }
    }
}
