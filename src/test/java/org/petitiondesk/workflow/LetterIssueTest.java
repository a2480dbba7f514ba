package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterTexts;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.model.petition.TextVersion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class LetterIssueTest extends InSampleLibrary {
    private static final Pattern MARK = Pattern.compile(" · Text ([0-9a-f]{12})$");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    private final LetterAssembly assembly = new LetterAssembly(shipped, clock);
    private Petition petition;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
    }

    @Test
    void keepsEveryLetterAsItIsPrinted() throws LibraryException {
        List<Optional<LetterDocument>> before = printed(Copy.DELIVERY);
        LetterIssue issue = issue();
        assertEquals(before.size(), issue.letters().size());
        assertEquals(before, printed(Copy.DELIVERY));
        assertEquals(List.of(), warnings());
        assertTrue(text(Copy.PUBLIC).contains("Public copy"));
        assertFalse(text(Copy.PUBLIC).contains("林静渊"), "consented to delivery copies only");
    }

    @Test
    void saysWhichTextItPrintsAlsoAfterTheTextWasChanged() throws LibraryException {
        TextVersion text =
                library.petitions().currentText(petition.id(), Language.ENGLISH).orElseThrow();
        issue();
        new TextEdit(
                        ids,
                        clock,
                        petition.id(),
                        Map.of(
                                Language.ENGLISH,
                                new TextDraft(
                                        text.title(),
                                        text.subject(),
                                        "Another text altogether.",
                                        text.demands())))
                .apply(library);
        TextVersion edited =
                library.petitions().currentText(petition.id(), Language.ENGLISH).orElseThrow();
        assertNotEquals(text.mark(), edited.mark());
        assertEquals(Set.of(text.mark()), marks(LetterOptions.Text.ISSUED, true));
        assertEquals(Set.of(edited.mark()), marks(LetterOptions.Text.CURRENT, true));
        assertEquals(Set.of(), marks(LetterOptions.Text.ISSUED, false));
    }

    /** The marks of English texts in the feet of letters. */
    private Set<String> marks(LetterOptions.Text text, boolean marksText) throws LibraryException {
        LetterOptions options =
                new LetterOptions(
                        List.of(Language.ENGLISH),
                        List.of(),
                        Copy.DELIVERY,
                        Optional.empty(),
                        text,
                        marksText);
        return assembly.assemble(library, petition, options).stream()
                .map(letter -> letter.document().value().orElseThrow().running().copyNote())
                .flatMap(note -> MARK.matcher(note).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void goesToTheHolderOfTheDayOfIssueAlsoAfterANewOneIsKnown() throws LibraryException {
        issue();
        String before = text(Copy.DELIVERY);
        newHolder();
        assertEquals(before, text(Copy.DELIVERY));
        assertFalse(warnings().isEmpty());
        assertNotEquals(before, text(Copy.DELIVERY, LetterOptions.Text.SIGNED));
    }

    @Test
    void writesToTheNewHolderWhereNothingIsIssued() throws LibraryException {
        newHolder();
        assertTrue(text(Copy.DELIVERY).contains("Newholder"));
    }

    @Test
    void hasTheNamesOfThenWithoutThoseWithdrawnSince() throws LibraryException {
        issue();
        sign("Late Signer");
        assertFalse(text(Copy.DELIVERY).contains("Late Signer"));
        assertTrue(text(Copy.DELIVERY, LetterOptions.Text.SIGNED).contains("Late Signer"));
        assertTrue(text(Copy.DELIVERY).contains("Jin Yuhe"));
        Signed signed = library.signatures().search(petition.id(), "Jin Yuhe").getFirst();
        new Withdrawal(List.of(signed.signature().id())).apply(library);
        assertFalse(text(Copy.DELIVERY).contains("Jin Yuhe"));
    }

    @Test
    void issuesAgainWhatChangedAndNothingElse() throws LibraryException {
        issue();
        assertEquals(List.of(), issue().letters());
        newHolder();
        LetterIssue second = issue();
        assertEquals(
                library.petitions().currentTexts(petition.id()).size(), second.letters().size());
        assertTrue(text(Copy.DELIVERY).contains("Newholder"));
        second.takeBack(library);
        assertFalse(text(Copy.DELIVERY).contains("Newholder"));
    }

    @Test
    void isTakenBackAndDoneAgain() throws LibraryException {
        LetterIssue issue = issue();
        issue.takeBack(library);
        assertEquals(List.of(), library.issuedLetters().of(petition.id()));
        issue.apply(library);
        assertEquals(issue.letters(), library.issuedLetters().of(petition.id()));
    }

    @Test
    void comesBackWithItsPetition() throws LibraryException {
        LetterIssue issue = issue();
        Removal removal = library.petitions().delete(petition.id());
        assertEquals(List.of(), library.issuedLetters().of(petition.id()));
        library.restore(removal);
        assertEquals(issue.letters(), library.issuedLetters().of(petition.id()));
    }

    private LetterIssue issue() throws LibraryException {
        LetterIssue issue =
                LetterIssue.of(
                        LetterMaterial.read(library, petition, Copy.DELIVERY),
                        List.of(),
                        List.of(),
                        assembly,
                        List.of(new TextLetterWriter()),
                        DAY,
                        ids);
        issue.apply(library);
        return issue;
    }

    private List<Letter> letters(Copy copy, LetterOptions.Text text) throws LibraryException {
        return assembly.assemble(
                library,
                petition,
                new LetterOptions(List.of(), List.of(), copy, Optional.empty(), text, false));
    }

    private List<Optional<LetterDocument>> printed(Copy copy) throws LibraryException {
        return letters(copy, LetterOptions.Text.ISSUED).stream()
                .map(letter -> letter.document().value())
                .toList();
    }

    private List<String> warnings() throws LibraryException {
        return letters(Copy.PUBLIC, LetterOptions.Text.ISSUED).stream()
                .flatMap(letter -> letter.problems().stream())
                .map(problem -> problem.key())
                .filter("letter.issued-differs"::equals)
                .toList();
    }

    private String text(Copy copy) throws LibraryException {
        return text(copy, LetterOptions.Text.ISSUED);
    }

    private String text(Copy copy, LetterOptions.Text which) throws LibraryException {
        StringBuilder all = new StringBuilder();
        for (Letter letter : letters(copy, which)) {
            LetterTexts.printed(letter.document().value().orElseThrow())
                    .forEach(text -> all.append(text.text()).append('\n'));
        }
        return all.toString();
    }

    /** The first addressee's post gets another holder, from before the petition's date. */
    private void newHolder() throws LibraryException {
        Addressee first =
                library.addressees().addressee(petition.addressees().getFirst()).orElseThrow();
        library.addressees()
                .delete(
                        library.addressees().tenuresOf(first.post()).stream()
                                .map(Tenure::id)
                                .toList());
        List<PersonName> names =
                library.petitions().currentTexts(petition.id()).stream()
                        .map(text ->
                                new PersonName(
                                        text.language(),
                                        "Ann Newholder",
                                        "Newholder",
                                        "Ann",
                                        NameOrder.GIVEN_FIRST))
                        .toList();
        Person person = new Person(ids.next(), names, Gender.UNKNOWN);
        library.addressees().save(person);
        library.addressees()
                .save(
                        new Tenure(
                                ids.next(),
                                person.id(),
                                first.post(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(petition.date()),
                                ""));
    }

    private void sign(String name) throws LibraryException {
        Signatory signatory = new Signatory(ids.next(), Signatory.Kind.PERSON, "", "", false);
        library.signatures()
                .add(
                        List.of(
                                new Signed(
                                        signatory,
                                        new Signature(
                                                ids.next(),
                                                petition.id(),
                                                signatory.id(),
                                                Optional.empty(),
                                                new SignedName(name),
                                                Capacity.Personal.PLAIN,
                                                "",
                                                "",
                                                Optional.empty(),
                                                ConsentGiven.of(Consent.PUBLIC),
                                                new SignatureSource.Typed(),
                                                SignatureState.ACTIVE))));
    }
}
