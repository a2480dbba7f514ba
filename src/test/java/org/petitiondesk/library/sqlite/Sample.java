package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Fact;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.model.petition.SponsorSigner;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.OwnTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented records that belong together. */
final class Sample {
    static final LocalizedText EMBASSY_NAMES =
            new LocalizedText(
                    Map.of(
                            Language.ENGLISH, "Embassy of the Example Republic",
                            Language.CHINESE_SIMPLIFIED, "例国大使馆"));

    /** One text is without mistakes, the other one only begun. */
    final OwnTemplate template =
            new OwnTemplate(
                    id(),
                    "river-letter",
                    Map.of(
                            Language.ENGLISH,
                            "---\nname: river-letter\n---\n\nThe Weissach flows.\n",
                            Language.KOREAN,
                            "--"));

    final KeptMapping mapping =
            new KeptMapping(
                    id(),
                    ListKind.SIGNATORIES,
                    "Feuerbach form",
                    List.of(
                            new MappedColumn("Wer", Optional.of("name")),
                            new MappedColumn("Wer", Optional.of("native")),
                            new MappedColumn("Zuffenhausen", Optional.empty()),
                            new MappedColumn("", Optional.of("place"))));

    final Organization embassy =
            new Organization(id(), OrganizationKind.EMBASSY, EMBASSY_NAMES, country("XX"));
    final Organization office =
            new Organization(
                    id(),
                    OrganizationKind.OTHER,
                    LocalizedText.of(Language.FRENCH, "Bureau de la Présidence"),
                    Optional.empty());
    final Post presidency =
            new Post(
                    id(),
                    OfficeKind.HEAD_OF_STATE,
                    LocalizedText.of(Language.ENGLISH, "President, Example Republic"),
                    Optional.of(office.id()),
                    country("XX"));
    final Post ambassador =
            new Post(
                    id(),
                    OfficeKind.AMBASSADOR,
                    LocalizedText.of(Language.ENGLISH, "Ambassador"),
                    Optional.of(embassy.id()),
                    country("XX"));
    final Person formerPresident = person("Müller", "Jürgen", Gender.MALE);
    final Person president =
            new Person(
                    id(),
                    List.of(
                            new PersonName(
                                    Language.CHINESE_SIMPLIFIED,
                                    "柳海棠",
                                    "柳",
                                    "海棠",
                                    NameOrder.FAMILY_FIRST),
                            PersonName.whole(Language.ENGLISH, "Liu Haitang"),
                            PersonName.whole(Language.KOREAN, "류해당 \uD842\uDFB7")),
                    Gender.FEMALE);
    final Tenure formerTenure =
            new Tenure(
                    id(),
                    formerPresident.id(),
                    presidency.id(),
                    day("2003-03-15"),
                    day("2013-03-14"),
                    Optional.empty(),
                    Optional.empty(),
                    "");
    final Tenure tenure =
            new Tenure(
                    id(),
                    president.id(),
                    presidency.id(),
                    day("2013-03-14"),
                    Optional.empty(),
                    day("2014-01-01"),
                    day("2014-02-03"),
                    "its website");
    final ContactDetail officeAddress =
            new ContactDetail(
                    id(),
                    presidency.id(),
                    PostalAddress.free(List.of("1 Beispielstraße", "Übungsstadt"), country("YY")),
                    day("2012-09-01"),
                    "its letterhead");
    final ContactDetail embassyAddress =
            new ContactDetail(
                    id(),
                    embassy.id(),
                    new PostalAddress(
                            List.of("3505 Example Place"),
                            "20008",
                            "Sampleton",
                            "DC",
                            country("US")),
                    Optional.empty(),
                    "");
    final ContactDetail fax =
            new ContactDetail(
                    id(),
                    ambassador.id(),
                    new ContactPoint.Fax("+00 0 0000 0001"),
                    Optional.empty(),
                    "");
    final ContactDetail telephone =
            new ContactDetail(
                    id(),
                    president.id(),
                    new ContactPoint.Telephone("+00 7531 902-4468"),
                    Optional.empty(),
                    "");
    final ContactDetail email =
            new ContactDetail(
                    id(),
                    office.id(),
                    new ContactPoint.Email("post@example.org"),
                    Optional.empty(),
                    "");
    final Addressee direct =
            new Addressee(
                    id(),
                    presidency.id(),
                    new Route.Direct(),
                    FormOverride.NONE,
                    FormOverride.NONE,
                    Optional.empty(),
                    List.of());
    final Addressee careOf =
            new Addressee(
                    id(),
                    presidency.id(),
                    new Route.CareOf(ambassador.id()),
                    new FormOverride(
                            LocalizedText.of(Language.ENGLISH, "Her Excellency"),
                            new LocalizedText(
                                    Map.of(
                                            Language.ENGLISH, "Excellency:",
                                            Language.CHINESE_SIMPLIFIED, "尊敬的主席女士：")),
                            LocalizedText.EMPTY),
                    new FormOverride(
                            LocalizedText.of(Language.ENGLISH, "H.E."),
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY),
                    Optional.of("letter"),
                    List.of(Language.CHINESE_SIMPLIFIED, Language.ENGLISH));
    final Petition petition =
            new Petition(
                    id(),
                    "EX 001 / 2026",
                    PetitionStatus.OPEN,
                    new LocalizedText(
                            Map.of(Language.ENGLISH, "Open the gate", Language.KOREAN, "문을 열라")),
                    LocalDate.parse("2026-06-12"),
                    "petition-letter",
                    List.of(
                            LocalizedText.of(Language.ENGLISH, "Example Coalition"),
                            LocalizedText.of(Language.FRENCH, "Coalition d’essai")),
                    List.of(demand(1, "First request"), demand(2, "Second request")),
                    List.of(careOf.id(), direct.id()),
                    LocalizedText.of(Language.ENGLISH, "Geneva"),
                    List.of(
                            new SponsorSigner(
                                    LocalizedText.of(Language.ENGLISH, "Ada Sample"),
                                    LocalizedText.EMPTY),
                            new SponsorSigner(
                                    LocalizedText.of(Language.ENGLISH, "Ben Sample"),
                                    LocalizedText.of(Language.ENGLISH, "Secretary"),
                                    LocalizedText.of(Language.FRENCH, "Coalition d’essai"),
                                    "Ben")),
                    LocalizedText.of(Language.ENGLISH, "office@example.org"),
                    List.of(LocalizedText.of(Language.ENGLISH, "list of signatories")),
                    List.of(LocalizedText.of(Language.ENGLISH, "Example Office")),
                    LetterLayout.DIN_5008_B,
                    Optional.of(Paper.LETTER),
                    "Example Coalition",
                    1,
                    new AppealCourse(
                            List.of(
                                    new AppealCourse.Earlier(
                                            "EX 001", LocalDate.parse("2025-06-12")),
                                    new AppealCourse.Earlier(
                                            "EX 001.1", LocalDate.parse("2025-12-10"))),
                            Optional.of(LocalDate.parse("2026-12-10"))),
                    new CaseAccount(
                            LocalizedText.of(Language.ENGLISH, "Closure of a gate"),
                            List.of(
                                    new Fact(
                                            PartialDate.of("2026-05"),
                                            LocalizedText.of(Language.ENGLISH, "It was closed.")),
                                    new Fact(Optional.empty(), LocalizedText.EMPTY),
                                    new Fact(
                                            Optional.empty(),
                                            LocalizedText.of(Language.KOREAN, "문이 닫혔다."))),
                            List.of(LocalizedText.of(Language.FRENCH, "Écrivez-leur."))));

    static Id id() {
        return Stores.IDS.next();
    }

    void saveAddressees(Library library) throws LibraryException {
        var addressees = library.addressees();
        addressees.save(embassy);
        addressees.save(office);
        addressees.save(presidency);
        addressees.save(ambassador);
        addressees.save(formerPresident);
        addressees.save(president);
        addressees.save(formerTenure);
        addressees.save(tenure);
        for (ContactDetail detail : contacts()) {
            addressees.save(detail);
        }
        addressees.save(direct);
        addressees.save(careOf);
    }

    void save(Library library) throws LibraryException {
        saveAddressees(library);
        library.petitions().save(petition);
        library.templates().save(template);
        library.mappings().save(mapping);
    }

    List<ContactDetail> contacts() {
        return List.of(officeAddress, embassyAddress, fax, telephone, email);
    }

    TextVersion text(Language language, String title, String writtenAt) {
        return new TextVersion(
                id(),
                petition.id(),
                language,
                title,
                "Subject of " + title,
                "Body with {{merge.fields}}\n\nand a second paragraph: 请打开大门。",
                List.of("First\nrequest", "Second request"),
                new CaseWording(
                        List.of(
                                new FactWording(PartialDate.of("2026-05-01"), ""),
                                new FactWording(Optional.empty(), "It was closed.")),
                        List.of("", "Write to them.")),
                Instant.parse(writtenAt));
    }

    Signed signed(String name) {
        return signed(name, "", new SignatureSource.Typed());
    }

    Signed signed(String name, String place, SignatureSource source) {
        return signed(petition.id(), name, place, source);
    }

    static Signed signed(Id petition, String name, String place, SignatureSource source) {
        Signatory signatory =
                new Signatory(id(), Signatory.Kind.PERSON, "mail@example.org", "", false);
        return new Signed(
                signatory,
                new Signature(
                        id(),
                        petition,
                        signatory.id(),
                        Optional.empty(),
                        new SignedName(name),
                        Capacity.Personal.PLAIN,
                        place,
                        "",
                        Optional.empty(),
                        ConsentGiven.of(Consent.PUBLIC),
                        source,
                        SignatureState.ACTIVE));
    }

    static Signature renamed(Signature signature, SignedName name, String place) {
        return new Signature(
                signature.id(),
                signature.petition(),
                signature.signatory(),
                signature.textVersion(),
                name,
                signature.capacity(),
                place,
                signature.country(),
                signature.signedOn(),
                signature.consent(),
                signature.source(),
                signature.state());
    }

    List<Signed> many(int count, String name, SignatureSource source) {
        return many(petition.id(), count, name, source);
    }

    /** Signatures with names that differ. */
    static List<Signed> many(Id petition, int count, String name, SignatureSource source) {
        List<Signed> signed = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String second = " 金海" + Character.toString('一' + i % 5000);
            signed.add(signed(petition, name + i + second, "Sampleton", source));
        }
        return signed;
    }

    private static Person person(String family, String given, Gender gender) {
        return new Person(
                id(),
                List.of(
                        new PersonName(
                                new Language("de"),
                                given + " " + family,
                                family,
                                given,
                                NameOrder.GIVEN_FIRST)),
                gender);
    }

    private static Demand demand(int number, String wording) {
        return new Demand(
                id(), number, LocalizedText.of(Language.ENGLISH, wording), DemandOutcome.OPEN);
    }

    private static Optional<Country> country(String code) {
        return Optional.of(new Country(code));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
