package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.HandedIn;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.OwnTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the letters of a petition are made of, as it stood in a library at one moment. Letters can
 * be made of it anywhere, without the library.
 *
 * @param texts the current text of each language
 * @param versions all text versions, by language, the youngest first
 * @param ownTemplate the library's template of the name that the petition names; empty for a
 *     shipped one
 * @param verificationTerm how long it counts that somebody checked who holds a post
 * @param issued in the order in which they were issued
 * @param stationery letterheads and scanned signatures of the library
 * @param translations which texts were checked against the original
 * @param accepted warnings that are let stand
 * @param earlier where the petitions that this one follows were handed in, by addressee
 * @param addressees with the holders of the letter's date, in the petition's order
 */
public record LetterMaterial(
        Petition petition,
        List<TextVersion> texts,
        List<TextVersion> versions,
        List<AddresseeOnDate> addressees,
        Optional<OwnTemplate> ownTemplate,
        VerificationTerm verificationTerm,
        List<IssuedLetter> issued,
        GatheredSignatures signatures,
        Stationery stationery,
        Translations translations,
        AcceptedWarnings accepted,
        Map<Id, HandedIn> earlier) {
    public LetterMaterial {
        issued = List.copyOf(issued);
        texts = List.copyOf(texts);
        versions = List.copyOf(versions);
        addressees = List.copyOf(addressees);
        earlier = Map.copyOf(earlier);
    }

    /**
     * Reads it with all signatures.
     *
     * @param copy for whose eyes the letters are
     */
    public static LetterMaterial read(Library library, Petition petition, Copy copy)
            throws LibraryException {
        return read(library, petition, GatheredSignatures.read(library, petition.id(), copy));
    }

    /** Reads it, but for the signatures, which were read before. */
    public static LetterMaterial read(
            Library library, Petition petition, GatheredSignatures signatures)
            throws LibraryException {
        List<AddresseeOnDate> addressees = new ArrayList<>();
        for (Id id : petition.addressees()) {
            library.addressees().onDate(id, petition.date()).ifPresent(addressees::add);
        }
        List<TextVersion> texts = library.petitions().currentTexts(petition.id());
        return new LetterMaterial(
                petition,
                texts,
                library.petitions().textVersions(petition.id()),
                addressees,
                library.templates().findByName(petition.template()),
                library.settings().verificationTerm(),
                library.issuedLetters().of(petition.id()),
                signatures,
                library.stationery().all(),
                Translations.read(library, petition.id(), texts),
                AcceptedWarnings.of(library, petition.id()),
                EarlierDelivery.of(library, petition));
    }

    /** The current text in a language. */
    public Optional<TextVersion> text(Language language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** The youngest text in a language that somebody signed. */
    public Optional<TextVersion> signedText(Language language) {
        return versions.stream()
                .filter(version -> version.language().equals(language))
                .filter(version -> signatures.signedTexts().contains(version.id()))
                .findFirst();
    }

    /** The letter that somebody was issued last in a language. */
    public Optional<IssuedLetter> issued(Id addressee, Language language) {
        return IssuedLetter.last(issued, addressee, language);
    }

    /** Where a petition that this one follows was handed in to somebody. */
    Optional<HandedIn> handedIn(AddresseeOnDate addressee) {
        return Optional.ofNullable(earlier.get(addressee.addressee().id()));
    }

    /** Which version of its language a text is, counted from 1. */
    public int number(TextVersion text) {
        List<Id> older =
                versions.stream()
                        .filter(version -> version.language().equals(text.language()))
                        .map(TextVersion::id)
                        .toList();
        int place = older.indexOf(text.id());
        return place < 0 ? older.size() + 1 : older.size() - place;
    }

    /** The same with the letters in one language alone. */
    public LetterMaterial in(Language language) {
        return new LetterMaterial(
                petition,
                texts.stream().filter(text -> text.language().equals(language)).toList(),
                versions,
                addressees.stream().filter(addressee -> isWrittenIn(language, addressee)).toList(),
                ownTemplate,
                verificationTerm,
                issued,
                signatures,
                stationery,
                translations,
                accepted,
                earlier);
    }

    /** The same with others to write to. */
    LetterMaterial with(List<AddresseeOnDate> others) {
        return new LetterMaterial(
                petition,
                texts,
                versions,
                others,
                ownTemplate,
                verificationTerm,
                issued,
                signatures,
                stationery,
                translations,
                accepted,
                earlier);
    }

    /** Whether somebody is written to in a language. */
    static boolean isWrittenIn(Language language, AddresseeOnDate addressee) {
        List<Language> own = addressee.addressee().languages();
        return own.isEmpty() || own.contains(language);
    }

    /** The same with a text in the place of the one that is current in its language. */
    public LetterMaterial withText(TextVersion edited) {
        List<TextVersion> changed = new ArrayList<>(texts);
        changed.replaceAll(text -> text.language().equals(edited.language()) ? edited : text);
        if (!changed.contains(edited)) {
            changed.add(edited);
        }
        return new LetterMaterial(
                petition,
                changed,
                versions,
                addressees,
                ownTemplate,
                verificationTerm,
                issued,
                signatures,
                stationery,
                translations.with(edited),
                accepted,
                earlier);
    }

    /**
     * The same written with another template.
     *
     * @param own empty for a shipped one
     */
    public LetterMaterial withTemplate(String name, Optional<OwnTemplate> own) {
        return new LetterMaterial(
                petition.withTemplate(name),
                texts,
                versions,
                addressees,
                own,
                verificationTerm,
                issued,
                signatures,
                stationery,
                translations,
                accepted,
                earlier);
    }

    /** The same with other letterheads and scanned signatures. */
    public LetterMaterial with(Stationery other) {
        return new LetterMaterial(
                petition,
                texts,
                versions,
                addressees,
                ownTemplate,
                verificationTerm,
                issued,
                signatures,
                other,
                translations,
                accepted,
                earlier);
    }
}
