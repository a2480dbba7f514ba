package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Fact;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
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

    /** What a petition tells of its case, to be put beside its demands. */
    static Map<String, Object> account(CaseAccount account) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (!account.kind().isEmpty()) {
            object.put("case", account.kind().inOrAny(Language.ENGLISH));
        }
        if (!account.facts().isEmpty()) {
            object.put("facts", account.facts().stream().map(PetitionText::fact).toList());
        }
        if (!account.actions().isEmpty()) {
            object.put(
                    "actions",
                    account.actions().stream()
                            .map(action -> action.inOrAny(Language.ENGLISH))
                            .toList());
        }
        return object;
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> object = new LinkedHashMap<>();
        fact.on().ifPresent(day -> object.put("on", day.toString()));
        object.put("text", fact.wording().inOrAny(Language.ENGLISH));
        return object;
    }

    /** The same as lines. */
    static List<String> accountLines(CaseAccount account) {
        List<String> lines = new ArrayList<>();
        if (!account.kind().isEmpty()) {
            lines.add("case: " + account.kind().inOrAny(Language.ENGLISH));
        }
        for (int i = 0; i < account.facts().size(); i++) {
            Fact fact = account.facts().get(i);
            String on = fact.on().map(day -> day + "  ").orElse("");
            lines.add("fact: " + (i + 1) + "  " + on + fact.wording().inOrAny(Language.ENGLISH));
        }
        for (int i = 0; i < account.actions().size(); i++) {
            lines.add(
                    "action: "
                            + (i + 1)
                            + "  "
                            + account.actions().get(i).inOrAny(Language.ENGLISH));
        }
        return lines;
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
