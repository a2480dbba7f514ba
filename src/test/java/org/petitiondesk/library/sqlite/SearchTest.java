package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignedName;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

class SearchTest {
    private final Sample sample = new Sample();

    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void createLibrary() throws LibraryException {
        library = Stores.store().create(folder.resolve("library.pd"), Optional.empty());
        sample.save(library);
        SignatureSource typed = new SignatureSource.Typed();
        library.signatures()
                .add(
                        List.of(
                                sample.signed("Jin Hai (金海)", "Sampleton", typed),
                                sample.signed("김정아", "Genève", typed),
                                sample.signed("Jürgen Müller-Lüdenscheid", "", typed),
                                sample.signed("Miles O'Brien", "New Sampleton", typed),
                                sample.signed(
                                        Normalizer.normalize("박유진", Normalizer.Form.NFD),
                                        "",
                                        typed),
                                sample.signed("བཀྲ་ཤིས་ཚེ་རིང", "", typed)));
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        library.close();
    }

    private List<String> found(String query) throws LibraryException {
        return library.signatures().search(sample.petition.id(), query).stream()
                .map(one -> one.signature().name().main())
                .toList();
    }

    @Test
    void findsHanAndHangulWhereverTheyStand() throws LibraryException {
        assertEquals(List.of("Jin Hai"), found("金海"));
        assertEquals(List.of("Jin Hai"), found("海"));
        assertEquals(List.of(), found("海金"));
        assertEquals(List.of("김정아"), found("김"));
        assertEquals(List.of("김정아"), found("정아"));
        assertEquals(1, found("유진").size());
    }

    @Test
    void findsTraditionalBySimplifiedHanAndTheOtherWayRound() throws LibraryException {
        SignatureSource typed = new SignatureSource.Typed();
        library.signatures()
                .add(List.of(sample.signed("陳劉", "", typed), sample.signed("陈刘", "廣州", typed)));
        assertEquals(List.of("陳劉", "陈刘"), found("陈"));
        assertEquals(List.of("陳劉", "陈刘"), found("劉"));
        assertEquals(List.of("陈刘"), found("广"));
        assertEquals(List.of("陳劉", "陈刘"), found("陈劉"));
    }

    @Test
    void findsBeginningsOfAnyWordWithoutRegardToCaseAndDiacritics() throws LibraryException {
        assertEquals(List.of("Jürgen Müller-Lüdenscheid"), found("muller"));
        assertEquals(List.of("Jürgen Müller-Lüdenscheid"), found("LÜD jur"));
        assertEquals(List.of("Jin Hai"), found("ha ji"));
        assertEquals(List.of("Jin Hai"), found("jin 金"));
        assertEquals(List.of(), found("in"));
        assertEquals(List.of("Miles O'Brien"), found("o'bri"));
        assertEquals(1, found("ཤིས").size());
    }

    @Test
    void findsByPlace() throws LibraryException {
        assertEquals(List.of("Jin Hai", "Miles O'Brien"), found("sampleton"));
        assertEquals(List.of("김정아"), found("geneve"));
    }

    @Test
    void takesAQueryAsWordsAndNeverAsALanguage() throws LibraryException {
        for (String query : List.of("\"", "jin\"", "jin OR", "NOT jin", "jin)", "words:jin", "*")) {
            found(query);
        }
        assertEquals(List.of("Jin Hai"), found("jin\" ("));
        assertEquals(List.of(), found("("));
        assertEquals(6, found("  ").size());
    }

    @Test
    void followsAChangedName() throws LibraryException {
        var signed = library.signatures().search(sample.petition.id(), "金海").getFirst();
        library.signatures()
                .save(Sample.renamed(signed.signature(), new SignedName("Jin Shan"), ""));
        assertEquals(List.of(), found("金海"));
        assertEquals(List.of("Jin Shan"), found("shan"));
    }

    @Test
    void findsAddresseesByAllThatTheyAreMadeOf() throws LibraryException {
        List<Addressee> both = List.of(sample.direct, sample.careOf);
        assertEquals(both, library.addressees().search("海棠"));
        assertEquals(both, library.addressees().search("muller"));
        assertEquals(both, library.addressees().search("exam presi"));
        assertEquals(List.of(sample.careOf), library.addressees().search("大使馆"));
        assertEquals(List.of(sample.careOf), library.addressees().search("20008 sampleton"));
        assertEquals(both, library.addressees().search("beispiel"));
        assertEquals(both, library.addressees().search(" "));
        assertEquals(List.of(sample.direct), library.addressees().search("muller", 1));
        assertEquals(List.of(sample.direct), library.addressees().search(" ", 1));
    }

    @Test
    void followsChangesOfWhatAddresseesAreMadeOf() throws LibraryException {
        Person renamed =
                new Person(
                        sample.president.id(),
                        List.of(PersonName.whole(Language.ENGLISH, "Zoë Newname")),
                        Gender.UNKNOWN);
        library.addressees().save(renamed);
        assertEquals(2, library.addressees().search("zoe").size());
        assertEquals(0, library.addressees().search("海棠").size());
        library.addressees().delete(sample.embassyAddress.id());
        assertEquals(0, library.addressees().search("20008").size());
        library.addressees().delete(sample.formerPresident.id());
        assertEquals(0, library.addressees().search("muller").size());
    }
}
