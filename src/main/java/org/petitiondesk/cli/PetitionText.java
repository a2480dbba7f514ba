package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A petition as the commands print it. */
final class PetitionText {
    private PetitionText() {}

    /** What a list of petitions tells of each. */
    static Map<String, Object> head(Library library, Petition petition) throws LibraryException {
        List<Language> languages = languages(library, petition);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("code", petition.code());
        head.put(
                "title",
                petition.titles()
                        .inOrAny(languages.isEmpty() ? Language.ENGLISH : languages.getFirst()));
        head.put("date", petition.date());
        head.put("status", word(petition.status()));
        petition.course().expires().ifPresent(day -> head.put("expires", day));
        if (!petition.course().earlier().isEmpty()) {
            head.put(
                    "follows",
                    petition.course().earlier().stream().map(AppealCourse.Earlier::code).toList());
        }
        head.put("languages", languages);
        head.put("template", petition.template());
        head.put("signatures", library.signatures().count(petition.id()));
        return head;
    }

    static List<Language> languages(Library library, Petition petition) throws LibraryException {
        return library.petitions().currentTexts(petition.id()).stream()
                .map(TextVersion::language)
                .toList();
    }

    static String text(List<Language> languages) {
        return String.join(" ", languages.stream().map(Language::tag).toList());
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
