package org.petitiondesk.workflow;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.compose.MailComposer;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody's address for an envelope or a label, as the letter in that language has it.
 *
 * @param number the addressee's place in the petition, counted from 1; without a petition, among
 *     those asked for
 * @param address or the errors for which it cannot be printed; warnings either way
 */
public record Mail(
        int number, AddresseeOnDate addressee, Language language, Read<MailAddress> address) {
    private static final MailComposer COMPOSER = new MailComposer(new FormsOfAddress());

    /**
     * Reads the addresses of a petition's letters: addressee by addressee, in each language that
     * there is a letter in.
     *
     * @param text whether what was issued is as it was issued; else all are today's
     */
    public static List<Mail> of(Library library, Petition petition, LetterOptions.Text text)
            throws LibraryException {
        List<Language> languages =
                library.petitions().currentTexts(petition.id()).stream()
                        .map(TextVersion::language)
                        .toList();
        List<IssuedLetter> issued =
                text == LetterOptions.Text.ISSUED
                        ? library.issuedLetters().of(petition.id())
                        : List.of();
        Stationery stationery = library.stationery().all();
        List<Mail> all = new ArrayList<>();
        int number = 0;
        for (Id id : petition.addressees()) {
            number++;
            Optional<AddresseeOnDate> to = library.addressees().onDate(id, petition.date());
            for (Language language : to.isPresent() ? languages : List.<Language>of()) {
                if (LetterMaterial.isWrittenIn(language, to.get())) {
                    all.add(
                            of(
                                    number,
                                    to.get(),
                                    language,
                                    IssuedLetter.last(issued, id, language),
                                    petition,
                                    stationery));
                }
            }
        }
        return all;
    }

    /** The address of one letter, as it was issued if it was. */
    static Mail of(LetterMaterial material, AddresseeOnDate to, Language language) {
        Petition petition = material.petition();
        Id id = to.addressee().id();
        return of(
                petition.addressees().indexOf(id) + 1,
                to,
                language,
                material.issued(id, language),
                petition,
                material.stationery());
    }

    /**
     * Reads the addresses of addressees, without a petition and without a sender.
     *
     * @param day whose holders of the offices are meant
     */
    public static List<Mail> of(
            Library library, List<Id> addressees, Language language, LocalDate day)
            throws LibraryException {
        List<Mail> all = new ArrayList<>();
        for (Id id : addressees) {
            Optional<AddresseeOnDate> to = library.addressees().onDate(id, day);
            if (to.isPresent()) {
                all.add(of(all.size() + 1, to.get(), language, Optional.empty(), Sender.NONE));
            }
        }
        return all;
    }

    private static Mail of(
            int number,
            AddresseeOnDate to,
            Language language,
            Optional<IssuedLetter> issued,
            Petition petition,
            Stationery stationery) {
        Sender now = MailComposer.sender(petition, stationery, language);
        Sender sender =
                issued.map(IssuedLetter::document)
                        .map(letter -> MailComposer.sender(letter, now))
                        .orElse(now);
        return of(number, to, language, issued, sender);
    }

    private static Mail of(
            int number,
            AddresseeOnDate to,
            Language language,
            Optional<IssuedLetter> issued,
            Sender sender) {
        return new Mail(number, to, language, COMPOSER.compose(to, language, issued, sender));
    }

    /**
     * Some of them.
     *
     * @param addressees empty for all
     * @param languages empty for one of each addressee, for letters in several languages go into
     *     one envelope: the first of its own languages that there is a letter in
     */
    public static List<Mail> chosen(List<Mail> all, List<Id> addressees, List<Language> languages) {
        Map<Id, Mail> firsts = new HashMap<>();
        all.forEach(mail ->
                firsts.merge(
                        mail.to(),
                        mail,
                        (one, other) -> other.preference() < one.preference() ? other : one));
        return all.stream()
                .filter(mail -> addressees.isEmpty() || addressees.contains(mail.to()))
                .filter(mail ->
                        languages.isEmpty()
                                ? firsts.containsValue(mail)
                                : languages.contains(mail.language()))
                .toList();
    }

    /** The language's place among the addressee's own. */
    private int preference() {
        return addressee.addressee().languages().indexOf(language);
    }

    private Id to() {
        return addressee.addressee().id();
    }
}
