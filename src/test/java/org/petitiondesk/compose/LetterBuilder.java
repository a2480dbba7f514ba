package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.HandedIn;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.model.petition.SponsorSigner;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.TemplateParser;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Builds letters for tests: a small complete petition of which a test changes what it is about. */
final class LetterBuilder {
    private static final IdSource IDS =
            new IdSource(
                    Clock.fixed(Instant.parse("2012-09-01T00:00:00Z"), ZoneOffset.UTC),
                    new Random(1));
    private static final TemplateCatalog CATALOG = new TemplateCatalog();

    private final Language language;
    private LocalDate date = LocalDate.of(2012, 9, 22);
    private String code = "EX 001 / 2012";
    private String title = "Open the gate";
    private String body = "The gate has been closed since spring.";
    private List<String> demands = List.of();
    private String kindOfCase = "";
    private CaseWording account = CaseWording.NONE;
    private LocalizedText place = LocalizedText.EMPTY;
    private List<LocalizedText> sponsors = List.of();
    private List<SponsorSigner> signers = List.of();
    private List<LocalizedText> enclosures = List.of();
    private AppealCourse course = AppealCourse.FIRST;
    private LocalizedText contact = LocalizedText.EMPTY;
    private OfficeKind office = OfficeKind.HEAD_OF_STATE;
    private Optional<Country> country = Optional.empty();
    private Gender gender = Gender.MALE;
    private List<PersonName> names = List.of();
    private LocalizedText post;
    private LocalizedText organization = LocalizedText.EMPTY;
    private FormOverride form = FormOverride.NONE;
    private FormOverride careOfForm = FormOverride.NONE;
    private Optional<OfficeHolder> careOf = Optional.empty();
    private Optional<PostalAddress> address =
            Optional.of(
                    PostalAddress.free(
                            List.of("1 Example Street"), Optional.of(new Country("XX"))));
    private Copy copy = Copy.DELIVERY;
    private String templateName = "petition-letter";
    private Optional<String> templateText = Optional.empty();
    private LetterLayout layout = LetterLayout.PLAIN;
    private Stationery stationery = Stationery.NONE;
    private final List<ContactPoint> otherContacts = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();

    LetterBuilder(Language language) {
        this.language = language;
        this.post = LocalizedText.of(language, "President of Exampleland");
        holder("Robin Example");
    }

    LetterBuilder date(LocalDate changed) {
        date = changed;
        return this;
    }

    LetterBuilder code(String changed) {
        code = changed;
        return this;
    }

    LetterBuilder title(String changed) {
        title = changed;
        return this;
    }

    LetterBuilder body(String changed) {
        body = changed;
        return this;
    }

    LetterBuilder demands(String... changed) {
        demands = List.of(changed);
        return this;
    }

    LetterBuilder account(String kind, CaseWording changed) {
        kindOfCase = kind;
        account = changed;
        return this;
    }

    LetterBuilder place(String changed) {
        place = LocalizedText.of(language, changed);
        return this;
    }

    LetterBuilder contact(String changed) {
        contact = LocalizedText.of(language, changed);
        return this;
    }

    LetterBuilder sponsors(String... changed) {
        sponsors = texts(changed);
        return this;
    }

    LetterBuilder signer(String name, String signerTitle) {
        signers =
                List.of(
                        new SponsorSigner(
                                LocalizedText.of(language, name),
                                LocalizedText.of(language, signerTitle)));
        return this;
    }

    LetterBuilder signers(SponsorSigner... changed) {
        signers = List.of(changed);
        return this;
    }

    LetterBuilder stationery(Stationery changed) {
        stationery = changed;
        return this;
    }

    LetterBuilder course(AppealCourse changed) {
        course = changed;
        return this;
    }

    LetterBuilder enclosures(String... changed) {
        enclosures = texts(changed);
        return this;
    }

    LetterBuilder office(OfficeKind changed) {
        office = changed;
        return this;
    }

    LetterBuilder country(String changed) {
        country = Optional.of(new Country(changed));
        return this;
    }

    LetterBuilder gender(Gender changed) {
        gender = changed;
        return this;
    }

    LetterBuilder holder(String full) {
        names = List.of(PersonName.whole(language, full));
        return this;
    }

    LetterBuilder holder(String full, String family, String given) {
        names = List.of(new PersonName(language, full, family, given, NameOrder.FAMILY_FIRST));
        return this;
    }

    LetterBuilder holderIn(Language other, String full) {
        names = List.of(PersonName.whole(other, full));
        return this;
    }

    LetterBuilder noHolder() {
        names = List.of();
        return this;
    }

    LetterBuilder post(String changed) {
        post = LocalizedText.of(language, changed);
        return this;
    }

    LetterBuilder noPost() {
        post = LocalizedText.EMPTY;
        return this;
    }

    LetterBuilder organization(String changed) {
        organization = LocalizedText.of(language, changed);
        return this;
    }

    LetterBuilder honorific(String changed) {
        form = new FormOverride(text(changed), form.salutation(), form.close());
        return this;
    }

    LetterBuilder salutation(String changed) {
        form = new FormOverride(form.honorific(), text(changed), form.close());
        return this;
    }

    LetterBuilder close(String changed) {
        form = new FormOverride(form.honorific(), form.salutation(), text(changed));
        return this;
    }

    LetterBuilder careOf(String person, String careOfPost, String careOfOrganization) {
        careOf =
                Optional.of(
                        new OfficeHolder(
                                post(OfficeKind.AMBASSADOR, text(careOfPost)),
                                organization(text(careOfOrganization)),
                                person.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                new Person(
                                                        IDS.next(),
                                                        List.of(PersonName.whole(language, person)),
                                                        Gender.MALE)),
                                Optional.empty()));
        return this;
    }

    LetterBuilder careOfHonorific(String changed) {
        careOfForm = new FormOverride(text(changed), LocalizedText.EMPTY, LocalizedText.EMPTY);
        return this;
    }

    LetterBuilder address(String addressCountry, String... lines) {
        Optional<Country> to =
                addressCountry.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Country(addressCountry));
        address = Optional.of(PostalAddress.free(List.of(lines), to));
        return this;
    }

    LetterBuilder address(PostalAddress changed) {
        address = Optional.of(changed);
        return this;
    }

    LetterBuilder fax(String number) {
        otherContacts.add(new ContactPoint.Fax(number));
        return this;
    }

    LetterBuilder email(String mailbox) {
        otherContacts.add(new ContactPoint.Email(mailbox));
        return this;
    }

    LetterBuilder noAddress() {
        address = Optional.empty();
        return this;
    }

    LetterBuilder copy(Copy changed) {
        copy = changed;
        return this;
    }

    LetterBuilder template(String name) {
        templateName = name;
        return this;
    }

    LetterBuilder templateText(String text) {
        templateText = Optional.of(text);
        return this;
    }

    LetterBuilder layout(LetterLayout changed) {
        layout = changed;
        return this;
    }

    LetterBuilder signed(String name, Consent consent, Capacity capacity, String town) {
        return signed(name, consent, capacity, town, SignatureState.ACTIVE);
    }

    LetterBuilder signed(
            String name, Consent consent, Capacity capacity, String town, SignatureState state) {
        signatures.add(
                new Signature(
                        IDS.next(),
                        IDS.next(),
                        IDS.next(),
                        Optional.empty(),
                        new SignedName(name),
                        capacity,
                        town,
                        "",
                        Optional.empty(),
                        ConsentGiven.of(consent),
                        new SignatureSource.Typed(),
                        state));
        return this;
    }

    Read<LetterDocument> compose() {
        return new LetterComposer(new FormsOfAddress()).compose(request());
    }

    LetterDocument letter() {
        Read<LetterDocument> read = compose();
        return read.value().orElseThrow(() -> new AssertionError("no letter: " + read.problems()));
    }

    /** The keys of what was wrong, in order. */
    List<String> problemKeys() {
        return compose().problems().stream().map(problem -> problem.key()).toList();
    }

    LetterRequest request() {
        TemplateParser parser = new TemplateParser();
        Optional<Person> holder =
                names.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Person(IDS.next(), names, gender));
        AddresseeOnDate addressee =
                new AddresseeOnDate(
                        new Addressee(
                                IDS.next(),
                                IDS.next(),
                                new Route.Direct(),
                                form,
                                careOfForm,
                                Optional.empty(),
                                List.of()),
                        date,
                        new OfficeHolder(
                                post(office, post),
                                organization(organization),
                                holder,
                                Optional.empty()),
                        careOf,
                        Stream.concat(address.stream(), otherContacts.stream())
                                .map(LetterBuilder::contactDetail)
                                .toList());
        LetterTemplate template =
                templateText
                        .map(text -> parser.parse("test.md", text).value().orElseThrow())
                        .orElseGet(() ->
                                CATALOG.forLetter(templateName, language).value().orElseThrow());
        return new LetterRequest(
                petition(),
                new TextVersion(
                        IDS.next(),
                        IDS.next(),
                        language,
                        title,
                        title,
                        body,
                        demands,
                        account,
                        Instant.EPOCH),
                parser.parseBody("body.md", 1, body).value().orElseThrow(),
                template,
                addressee,
                List.of(addressee),
                new SignatureList(signatures.stream(), copy),
                new PageSetup(Paper.A4, layout),
                stationery,
                language,
                Optional.of(new HandedIn("EX-1", "Oslo", LocalDate.of(2025, 12, 10))));
    }

    private Petition petition() {
        Petition plain =
                new Petition(
                        IDS.next(),
                        code,
                        PetitionStatus.DRAFT,
                        text(title),
                        date,
                        templateName,
                        sponsors,
                        List.of(),
                        List.of(),
                        place,
                        signers,
                        contact,
                        enclosures,
                        List.of(),
                        layout,
                        Optional.empty(),
                        "",
                        0,
                        course);
        return plain.withAccount(plain.account().withKind(text(kindOfCase)));
    }

    private static ContactDetail contactDetail(ContactPoint point) {
        Id owner = IDS.next();
        return new ContactDetail(IDS.next(), owner, point, Optional.empty(), "");
    }

    private Post post(OfficeKind kind, LocalizedText titles) {
        return new Post(IDS.next(), kind, titles, Optional.empty(), country);
    }

    private static Optional<Organization> organization(LocalizedText organizationNames) {
        return organizationNames.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Organization(
                                IDS.next(),
                                OrganizationKind.EMBASSY,
                                organizationNames,
                                Optional.empty()));
    }

    private LocalizedText text(String changed) {
        return LocalizedText.of(language, changed);
    }

    private List<LocalizedText> texts(String... changed) {
        return Arrays.stream(changed).map(this::text).toList();
    }
}
