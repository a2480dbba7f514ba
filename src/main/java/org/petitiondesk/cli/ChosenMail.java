package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.Mail;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose addresses are printed: a petition's, or those of addressees of the library. */
final class ChosenMail {
    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = {
                "The petition's code. Without one: addressees of the library,",
                "with today's holders of their offices and without a sender."
            })
    @Nullable String code;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            split = ",",
            description = {
                "Languages, an address for each",
                "(default: the first of each addressee's own that there is a letter in;",
                "without CODE: en)."
            })
    @Nullable List<Language> languages;

    @Option(
            names = "--addressee",
            paramLabel = "ID",
            split = ",",
            description = "Addressees by their identifiers, or all (default with CODE).")
    @Nullable List<String> addressees;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            defaultValue = "issued",
            description = {
                "Where an issued letter's address changed since:",
                "issued (default) or current."
            })
    LetterOptions.Text text = LetterOptions.Text.ISSUED;

    /** The petition; empty if none was named. */
    Optional<Petition> petition(Session session, Library library) throws LibraryException, Failure {
        return code == null ? Optional.empty() : Optional.of(session.petition(library, code));
    }

    /** The addresses of a petition's letters, or of addressees of the library. */
    List<Mail> of(Session session, Library library, Optional<Petition> petition)
            throws LibraryException, Failure {
        ChosenLetters chosen = new ChosenLetters();
        chosen.languages = languages;
        chosen.addressees = addressees;
        if (petition.isPresent()) {
            return Mail.chosen(
                    Mail.of(library, petition.get(), text),
                    chosen.addressees(petition.get()),
                    chosen.languages(library, petition.get()));
        }
        if (addressees == null) {
            throw Failure.ofUsage("mail-to-nobody", List.of());
        }
        LocalDate today = LocalDate.now(session.parts().clock());
        List<Id> ids = ofLibrary(library, addressees);
        List<Mail> mail = new ArrayList<>();
        for (Language language : languages == null ? List.of(Language.ENGLISH) : languages) {
            mail.addAll(Mail.of(library, ids, language, today));
        }
        return mail;
    }

    private static List<Id> ofLibrary(Library library, List<String> words)
            throws LibraryException, Failure {
        List<Id> there = library.addressees().addressees().stream().map(Addressee::id).toList();
        if (words.contains(ChosenLetters.ALL)) {
            return there;
        }
        List<Id> ids = new ArrayList<>();
        for (String word : words) {
            ids.add(
                    there.stream()
                            .filter(id -> id.toString().equals(word))
                            .findFirst()
                            .orElseThrow(() -> new Failure("no-such-addressee", word)));
        }
        return ids;
    }
}
