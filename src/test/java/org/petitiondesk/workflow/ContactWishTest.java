package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether and by whom a signer may be contacted again, apart from how far the name may go. */
final class ContactWishTest extends InSampleLibrary {
    private static final ContactWish UNION =
            new ContactWish(
                    By.ORGANIZATION,
                    "Tide Union",
                    Optional.of(LocalDate.of(2026, 3, 1)),
                    "ticked on the sheet");
    private Petition petition;

    @BeforeEach
    void readAList() throws LibraryException, IOException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
        read(
                """
                name,email,contact again,contact by,contact on,contact how
                Quilla One,one@example.org,yes,,2026-02-03,e-mail
                Quilla Two,two@example.org,organization,Tide Union,2026-03-01,ticked on the sheet
                Quilla Three,three@example.org,no,,,
                Quilla Four,four@example.org,,,,
                Quilla Five,five@example.org,x,,,
                Quilla Six,six@example.org,organization,,,
                """);
    }

    private SignatureImportReport read(String text) throws LibraryException, IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), text);
        return new SignatureImport(ids, clock)
                .importFile(
                        library,
                        petition,
                        list,
                        ListForm.FOUND_OUT,
                        SignatureImport.Options.of(Consent.PUBLIC, false));
    }

    private Signed signed(String name) throws LibraryException {
        return library.signatures().search(petition.id(), name).getFirst();
    }

    private ContactWish wish(String name) throws LibraryException {
        return signed(name).signatory().contact();
    }

    @Test
    void isReadFromAListAndNobodyMayWhereItSaysNothing() throws LibraryException {
        assertEquals(
                new ContactWish(By.SPONSORS, "", Optional.of(LocalDate.of(2026, 2, 3)), "e-mail"),
                wish("Quilla One"));
        assertEquals(UNION, wish("Quilla Two"));
        for (String name : List.of("Quilla Three", "Quilla Four", "Quilla Five", "Quilla Six")) {
            assertEquals(By.NOBODY, wish(name).by(), name);
        }
    }

    @Test
    void tellsOfWordsThatDoNotSayByWhom() throws LibraryException, IOException {
        List<String> told =
                read("nom,recontacter\nQuilla Sept,oui\nQuilla Huit,peut-être\n")
                        .problems()
                        .stream()
                        .map(Problem::key)
                        .toList();
        assertEquals(List.of("contact.unknown"), told);
        assertEquals(By.SPONSORS, wish("Quilla Sept").by());
        read("姓名,愿意联系,联系方\n金海甲,机构,潮汐工会\n");
        assertEquals("潮汐工会", wish("金海甲").organization());
        read("이름,연락 동의\n김해일,예\n");
        assertEquals(By.SPONSORS, wish("김해일").by());
    }

    @Test
    void isChangedForSeveralAndGivenBack() throws LibraryException {
        List<Id> both =
                List.of(
                        signed("Quilla Two").signature().id(),
                        signed("Quilla Three").signature().id());
        ManyChange<ContactWish> change = ManyChange.ofContact(both, ContactWish.of(By.SPONSORS));
        change.apply(library);
        assertEquals(ContactWish.of(By.SPONSORS), wish("Quilla Two"));
        assertEquals(ContactWish.of(By.SPONSORS), wish("Quilla Three"));
        assertEquals(Consent.PUBLIC, signed("Quilla Two").signature().consent().consent());
        change.takeBack(library);
        assertEquals(UNION, wish("Quilla Two"));
        assertEquals(By.NOBODY, wish("Quilla Three").by());
    }

    @Test
    void isGivenBackToOneWhoSignedTwiceWhateverIsBetween() throws LibraryException {
        Signed two = signed("Quilla Two");
        Signature first = two.signature();
        Signature again =
                new Signature(
                        ids.next(),
                        first.petition(),
                        first.signatory(),
                        first.textVersion(),
                        first.name(),
                        first.capacity(),
                        first.place(),
                        first.country(),
                        first.signedOn(),
                        first.consent(),
                        first.source(),
                        first.state());
        library.signatures().add(List.of(new Signed(two.signatory(), again)));
        List<Id> many = new ArrayList<>(Stream.generate(ids::next).limit(2000).toList());
        many.addFirst(first.id());
        many.addLast(again.id());
        ManyChange<ContactWish> change = ManyChange.ofContact(many, ContactWish.of(By.SPONSORS));
        change.apply(library);
        change.takeBack(library);
        assertEquals(UNION, wish("Quilla Two"));
    }

    @Test
    void comesBackWithASignatureThatWasRemoved() throws LibraryException {
        Signed signed = signed("Quilla Two");
        Removal removal = library.signatures().delete(signed.signature().id());
        library.restore(removal);
        assertEquals(signed, signed("Quilla Two"));
        assertEquals(
                signed,
                library.likenesses().withEmail(petition.id(), "two@example.org", 5).stream()
                        .findFirst()
                        .orElseThrow()
                        .signed());
    }

    @Test
    void isKeptWithASignerWhoIsSaved() throws LibraryException {
        Signed one = signed("Quilla One");
        library.signatures().save(one.signatory().with(UNION));
        assertEquals(UNION, wish("Quilla One"));
        library.signatures().save(one.signatory().with(ContactWish.NONE));
        assertEquals(ContactWish.NONE, wish("Quilla One"));
    }

    @Test
    void decidesWhoIsOnAListOfContacts() throws LibraryException, IOException {
        assertEquals(List.of("Quilla One"), contacts(Optional.empty()));
        assertEquals(List.of("Quilla Two"), contacts(Optional.of("tide union")));
        Path all = folder.resolve("all.csv");
        assertEquals(
                List.of(),
                new SignatureExport()
                        .export(library, petition, SignatureExport.Options.of(Copy.INTERNAL), all));
        String text = Files.readString(all);
        assertTrue(text.contains("Tide Union,2026-03-01,ticked on the sheet"), text);
        Path open = folder.resolve("public.csv");
        new SignatureExport()
                .export(library, petition, SignatureExport.Options.of(Copy.PUBLIC), open);
        assertTrue(!Files.readString(open).contains("Tide Union"));
    }

    private List<String> contacts(Optional<String> by) throws LibraryException, IOException {
        Path file = folder.resolve("contacts.csv");
        assertEquals(
                List.of(),
                new SignatureExport()
                        .export(library, petition, SignatureExport.Options.ofContacts(by), file));
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(name -> name.startsWith("Quilla"))
                .toList();
    }
}
