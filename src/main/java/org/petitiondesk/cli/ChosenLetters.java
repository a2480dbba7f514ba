package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** The options that say which letters of a petition are meant. */
final class ChosenLetters {
    static final String ALL = "all";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            split = ",",
            description = "Languages (default: all that there is a text in).")
    @Nullable List<Language> languages;

    @Option(
            names = "--addressee",
            paramLabel = "ID",
            split = ",",
            description = "Addressees of petition show, or all (default).")
    @Nullable List<String> addressees;

    /** In which languages; empty for all. */
    List<Language> languages(Library library, Petition petition) throws LibraryException, Failure {
        if (languages == null) {
            return List.of();
        }
        List<Language> there =
                library.petitions().currentTexts(petition.id()).stream()
                        .map(TextVersion::language)
                        .toList();
        for (Language language : languages) {
            if (!there.contains(language)) {
                throw new Failure(
                        "no-such-language",
                        language.tag(),
                        String.join(" ", there.stream().map(Language::tag).toList()));
            }
        }
        return languages;
    }

    /** To whom; empty for all. */
    List<Id> addressees(Petition petition) throws Failure {
        List<Id> chosen = new ArrayList<>();
        for (String word : addressees == null ? List.of(ALL) : addressees) {
            if (word.equals(ALL)) {
                return List.of();
            }
            chosen.add(
                    petition.addressees().stream()
                            .filter(id -> id.toString().equals(word))
                            .findFirst()
                            .orElseThrow(() -> new Failure("no-such-addressee", word)));
        }
        return chosen;
    }
}
