package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.petition.AcceptedWarning;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.OwnBlock;
import org.petitiondesk.model.template.OwnTemplate;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class RoundTripTest {
    private static final LocalDate DAY = LocalDate.parse("2012-09-22");

    private final Sample sample = new Sample();
    private final SqliteLibraryStore store = Stores.store();

    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void createLibrary() throws LibraryException {
        library = store.create(folder.resolve("library.pd"), Optional.empty());
        sample.save(library);
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        library.close();
    }

    private void reopen() throws LibraryException {
        library.close();
        library = store.open(folder.resolve("library.pd"), Optional.empty(), Access.READ_ONLY);
    }

    @Test
    void keepsAllThatAddresseesAreMadeOf() throws LibraryException {
        reopen();
        assertEquals(
                List.of(sample.formerPresident, sample.president), library.addressees().people());
        assertEquals(List.of(sample.embassy, sample.office), library.addressees().organizations());
        assertEquals(List.of(sample.presidency, sample.ambassador), library.addressees().posts());
        assertEquals(List.of(sample.direct, sample.careOf), library.addressees().addressees());
        assertEquals(
                List.of(sample.formerTenure, sample.tenure),
                library.addressees().tenuresOf(sample.presidency.id()));
        for (var detail : sample.contacts()) {
            assertEquals(List.of(detail), library.addressees().contactsOf(detail.owner()));
        }
        assertEquals(
                Optional.of(sample.careOf), library.addressees().addressee(sample.careOf.id()));
        assertEquals(Optional.empty(), library.addressees().person(sample.careOf.id()));
    }

    @Test
    void savesAgainInPlace() throws LibraryException {
        Organization renamed =
                new Organization(
                        sample.embassy.id(),
                        OrganizationKind.CONSULATE,
                        LocalizedText.of(Language.ENGLISH, "Consulate"),
                        Optional.empty());
        library.addressees().save(renamed);
        assertEquals(List.of(renamed, sample.office), library.addressees().organizations());
    }

    @Test
    void choosesTheHolderOfTheDay() throws LibraryException {
        AddresseeOnDate then = library.addressees().onDate(sample.direct.id(), DAY).orElseThrow();
        assertEquals(Optional.of(sample.formerPresident), then.to().holder());
        assertEquals(Optional.of(sample.office), then.to().organization());
        assertEquals(Optional.empty(), then.careOf());
        assertEquals(List.of(sample.officeAddress, sample.email), then.contacts());

        AddresseeOnDate later =
                library.addressees()
                        .onDate(sample.careOf.id(), LocalDate.parse("2020-01-01"))
                        .orElseThrow();
        assertEquals(Optional.of(sample.president), later.to().holder());
        assertEquals(sample.ambassador, later.careOf().orElseThrow().post());
        assertEquals(List.of(sample.fax, sample.embassyAddress), later.contacts());
    }

    @Test
    void addsTheHoldersOwnContactsToADirectRoute() throws LibraryException {
        AddresseeOnDate later =
                library.addressees()
                        .onDate(sample.direct.id(), LocalDate.parse("2020-01-01"))
                        .orElseThrow();
        assertEquals(
                List.of(sample.officeAddress, sample.telephone, sample.email), later.contacts());
    }

    @Test
    void keepsPetitions() throws LibraryException {
        reopen();
        assertEquals(Optional.of(sample.petition), library.petitions().find(sample.petition.id()));
        assertEquals(
                Optional.of(sample.petition), library.petitions().findByCode(" ex  001 /\t2026"));
        assertEquals(List.of(sample.petition), library.petitions().all());
    }

    @Test
    void keepsTextVersionsAndTellsTheCurrentOnes() throws LibraryException {
        TextVersion korean = sample.text(Language.KOREAN, "처음", "2026-01-01T00:00:00Z");
        TextVersion english =
                sample.text(Language.ENGLISH, "Former", "2026-01-02T00:00:00.000000001Z");
        TextVersion current =
                sample.text(Language.ENGLISH, "Current", "2026-01-02T00:00:00.000000002Z");
        for (TextVersion version : List.of(korean, current, english)) {
            library.petitions().add(version);
        }
        reopen();
        assertEquals(
                List.of(current, english, korean),
                library.petitions().textVersions(sample.petition.id()));
        assertEquals(
                Optional.of(current),
                library.petitions().currentText(sample.petition.id(), Language.ENGLISH));
        assertEquals(
                List.of(korean, current), library.petitions().currentTexts(sample.petition.id()));
        assertEquals(Optional.of(english), library.petitions().textVersion(english.id()));
    }

    @Test
    void keepsSignaturesOfEverySourceAndCapacity() throws LibraryException {
        TextVersion text = sample.text(Language.ENGLISH, "Text", "2026-01-01T00:00:00Z");
        library.petitions().add(text);
        ImportBatch batch =
                new ImportBatch(
                        Sample.id(),
                        sample.petition.id(),
                        Instant.parse("2026-02-03T04:05:06.789Z"),
                        "names.csv",
                        2,
                        1);
        library.signatures().save(batch);
        SignatureSheet sheet =
                new SignatureSheet(
                        Sample.id(),
                        sample.petition.id(),
                        7,
                        Language.CHINESE_SIMPLIFIED,
                        Optional.of(text.id()),
                        14,
                        Paper.LETTER,
                        "city group",
                        Optional.of(DAY),
                        Optional.of(DAY.plusDays(30)),
                        Optional.of(DAY.plusDays(31)),
                        Optional.of(12),
                        true);
        library.sheets().save(sheet);
        Signatory organization =
                new Signatory(Sample.id(), Signatory.Kind.ORGANIZATION, "", "+00 0", true);
        Signed representing =
                new Signed(
                        organization,
                        new Signature(
                                Sample.id(),
                                sample.petition.id(),
                                organization.id(),
                                Optional.of(text.id()),
                                new SignedName(" Jin  Hai (金海) "),
                                new Capacity.Representing("Église d'Essai", "présidente"),
                                "서울",
                                "KR",
                                Optional.of(DAY),
                                new ConsentGiven(Consent.INITIALS, Optional.of(DAY), "e-mail"),
                                new SignatureSource.OnSheet(sheet.id(), 3),
                                SignatureState.DUPLICATE));
        Signed imported =
                sample.signed("김정", "Sampleton", new SignatureSource.Imported(batch.id(), 9));
        Signed typed = sample.signed("𠮷田 Example");
        library.signatures().add(List.of(representing, imported, typed));
        reopen();
        assertEquals(List.of(sheet), library.sheets().of(sample.petition.id()));
        assertEquals(List.of(batch), library.signatures().batches(sample.petition.id()));
        try (var signed = library.signatures().of(sample.petition.id())) {
            assertEquals(List.of(representing, imported, typed), signed.toList());
        }
        assertEquals(
                Optional.of(representing),
                library.signatures().find(representing.signature().id()));
    }

    @Test
    void keepsWhichSignatureADuplicateStandsBehind() throws Exception {
        Signed counting = sample.signed("Ada Example");
        Signed other = sample.signed("Example Ada", "Sampleton", new SignatureSource.Typed());
        Signature duplicate = other.signature().asDuplicateOf(counting.signature().id());
        library.signatures().add(List.of(new Signed(other.signatory(), duplicate), counting));
        assertEquals(duplicate, found(duplicate.id()));

        library.signatures().save(counting.signature().withState(SignatureState.WITHDRAWN));
        library.signatures().purgeWithdrawn();
        reopen();
        assertEquals(other.signature().withState(SignatureState.DUPLICATE), found(duplicate.id()));
    }

    private Signature found(Id signature) throws LibraryException {
        return library.signatures().find(signature).orElseThrow().signature();
    }

    @Test
    void keepsTheHistoryOfAConsent() throws Exception {
        Signed signed = sample.signed("Ada Example");
        library.signatures().add(List.of(signed));
        library.signatures().save(signed.signature().withState(SignatureState.STRUCK));
        library.signatures().save(consenting(signed.signature(), Consent.COUNT_ONLY));
        library.signatures().save(consenting(signed.signature(), Consent.INITIALS));
        reopen();
        assertEquals(
                Consent.INITIALS,
                library.signatures()
                        .find(signed.signature().id())
                        .orElseThrow()
                        .signature()
                        .consent()
                        .consent());
        try (var connection =
                        Connector.connect(
                                LibraryFile.at(folder.resolve("library.pd")),
                                Optional.empty(),
                                Access.READ_ONLY);
                var statement = connection.createStatement();
                var history =
                        statement.executeQuery(
                                "select group_concat(consent) from consent_history")) {
            assertEquals("PUBLIC,COUNT_ONLY", history.getString(1));
        }
    }

    private static Signature consenting(Signature signature, Consent consent) {
        return new Signature(
                signature.id(),
                signature.petition(),
                signature.signatory(),
                signature.textVersion(),
                signature.name(),
                signature.capacity(),
                signature.place(),
                signature.country(),
                signature.signedOn(),
                ConsentGiven.of(consent),
                signature.source(),
                signature.state());
    }

    @Test
    void streamsMoreSignaturesThanOnePageInOrder() throws LibraryException {
        List<Signed> many = sample.many(2500, "Example ", new SignatureSource.Typed());
        library.signatures().add(many);
        assertEquals(2500, library.signatures().count(sample.petition.id()));
        try (var signed = library.signatures().of(sample.petition.id())) {
            assertEquals(many, signed.toList());
        }
    }

    @Test
    void keepsOwnTemplatesAsTheyWereTyped() throws LibraryException {
        OwnTemplate first = new OwnTemplate(Sample.id(), "a-letter", Map.of(Language.ENGLISH, ""));
        library.templates().save(first);
        reopen();
        assertEquals(List.of(first, sample.template), library.templates().all());
        assertEquals(Optional.of(sample.template), library.templates().find(sample.template.id()));
        assertEquals(Optional.of(sample.template), library.templates().findByName("river-letter"));
        assertEquals(Optional.empty(), library.templates().findByName("petition-letter"));
    }

    @Test
    void changesAndDeletesOwnTemplates() throws LibraryException {
        OwnTemplate changed =
                new OwnTemplate(sample.template.id(), "sea-letter", sample.template.texts())
                        .without(Language.KOREAN)
                        .with(Language.FRENCH, "");
        library.templates().save(changed);
        assertEquals(List.of(changed), library.templates().all());
        OwnTemplate other = new OwnTemplate(Sample.id(), "sea-letter", changed.texts());
        assertThrows(IllegalStateException.class, () -> library.templates().save(other));
        library.templates().delete(changed.id());
        assertEquals(List.of(), library.templates().all());
        library.templates().save(changed);
        assertEquals(List.of(changed), library.templates().all());
    }

    @Test
    void keepsChangesAndDeletesOwnBlocks() throws LibraryException {
        OwnBlock block =
                new OwnBlock(
                        Sample.id(),
                        "About us",
                        Map.of(Language.ENGLISH, "We are *three*.", Language.KOREAN, ""));
        library.blocks().save(block);
        OwnBlock changed = block.named("Who we are").with(Language.FRENCH, "Nous sommes trois.");
        library.blocks().save(changed);
        assertThrows(
                IllegalStateException.class,
                () ->
                        library.blocks()
                                .save(new OwnBlock(Sample.id(), "Who we are", block.texts())));
        reopen();
        assertEquals(List.of(changed), library.blocks().all());
        assertEquals(Optional.of(changed), library.blocks().find(block.id()));
        library.close();
        library = store.open(folder.resolve("library.pd"), Optional.empty(), Access.WRITE);
        library.blocks().delete(block.id());
        assertEquals(List.of(), library.blocks().all());
        library.blocks().save(changed);
        assertEquals(List.of(changed), library.blocks().all());
    }

    @Test
    void keepsAcceptedWarningsUntilTheyAreTakenBack() throws LibraryException {
        AcceptedWarning ofAll =
                new AcceptedWarning(
                        Sample.id(),
                        sample.petition.id(),
                        "0f",
                        Optional.empty(),
                        Optional.of(Language.KOREAN));
        AcceptedWarning ofOne =
                new AcceptedWarning(
                        Sample.id(),
                        sample.petition.id(),
                        "1f",
                        Optional.of(sample.direct.id()),
                        Optional.empty());
        library.acceptedWarnings().add(List.of(ofAll, ofOne));
        library.acceptedWarnings().delete(List.of(ofAll.id()));
        assertEquals(List.of(ofOne), library.acceptedWarnings().of(sample.petition.id()));
        library.acceptedWarnings().add(List.of(ofAll));
        Removal removal = library.petitions().delete(sample.petition.id());
        assertEquals(List.of(), library.acceptedWarnings().of(sample.petition.id()));
        library.restore(removal);
        reopen();
        assertEquals(List.of(ofOne, ofAll), library.acceptedWarnings().of(sample.petition.id()));
    }

    @Test
    void keepsHowLongAVerificationCounts() throws LibraryException {
        assertEquals(VerificationTerm.USUAL, library.settings().verificationTerm());
        library.settings().save(new VerificationTerm(6));
        reopen();
        assertEquals(new VerificationTerm(6), library.settings().verificationTerm());
    }

    @Test
    void keepsOwnWords() throws LibraryException {
        library.settings().addOwnWord("Tumen");
        library.settings().addOwnWord("tumen");
        library.settings().addOwnWord("Tumen");
        library.settings().addOwnWord("été");
        assertEquals(Set.of("Tumen", "tumen", "été"), library.settings().ownWords());
        library.settings().removeOwnWord("Tumen");
        library.settings().removeOwnWord("Tumen");
        reopen();
        assertEquals(Set.of("tumen", "été"), library.settings().ownWords());
    }

    @Test
    void keepsMappingsChangesAndDeletesThem() throws LibraryException {
        List<KeptMapping> kept = List.of(sample.mapping);
        assertEquals(kept, library.mappings().all(ListKind.SIGNATORIES));
        assertEquals(List.of(), library.mappings().all(ListKind.ADDRESSEES));
        KeptMapping changed =
                new KeptMapping(
                        sample.mapping.id(),
                        ListKind.SIGNATORIES,
                        "Form",
                        sample.mapping.columns().reversed());
        library.mappings().save(changed);
        assertEquals(
                Optional.of(changed), library.mappings().findByName(ListKind.SIGNATORIES, "Form"));
        assertEquals(Optional.empty(), library.mappings().findByName(ListKind.ADDRESSEES, "Form"));
        KeptMapping other = new KeptMapping(Sample.id(), ListKind.SIGNATORIES, "Form", List.of());
        assertThrows(IllegalStateException.class, () -> library.mappings().save(other));
        library.mappings().delete(changed.id());
        assertEquals(List.of(), library.mappings().all(ListKind.SIGNATORIES));
        library.mappings().save(sample.mapping);
        reopen();
        assertEquals(kept, library.mappings().all(ListKind.SIGNATORIES));
    }

    @Test
    void countsWhatItHolds() throws LibraryException {
        library.signatures().add(List.of(sample.signed("Ada Example")));
        var facts = library.facts();
        assertFalse(facts.encrypted());
        assertEquals(Migrations.ALL.scripts().size(), facts.schemaVersion());
        assertEquals(
                List.of(1L, 2L, 2L, 2L, 1L, 1L),
                List.of(
                        facts.petitions(),
                        facts.addressees(),
                        facts.people(),
                        facts.organizations(),
                        facts.signatures(),
                        facts.templates()));
    }

    @Test
    void keepsNothingOfAChangeThatFails() throws LibraryException {
        assertThrows(
                IllegalStateException.class,
                () ->
                        library.change(() -> {
                            library.signatures().add(List.of(sample.signed("Ada Example")));
                            library.change(() -> {
                                library.signatures().add(List.of(sample.signed("Ben Example")));
                                return true;
                            });
                            throw new IllegalStateException();
                        }));
        assertEquals(0, library.signatures().count(sample.petition.id()));
        library.signatures().add(List.of(sample.signed("Ada Example")));
        assertEquals(1, library.signatures().count(sample.petition.id()));
    }

    @Test
    void refusesToWriteWhenReadingOnly() throws LibraryException {
        reopen();
        var refused =
                assertThrows(
                        LibraryException.class, () -> library.petitions().save(sample.petition));
        assertEquals(Reason.READ_ONLY, refused.reason());
    }
}
