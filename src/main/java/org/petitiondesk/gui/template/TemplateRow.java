package org.petitiondesk.gui.template;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.LetterTemplate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A template in the list, with its versions in several languages. */
record TemplateRow(String name, List<LetterTemplate> versions) {
    TemplateRow {
        versions = List.copyOf(versions);
    }

    /** The templates in the order in which they come, each with its languages. */
    static List<TemplateRow> of(List<LetterTemplate> templates) {
        Map<String, List<LetterTemplate>> byName = new LinkedHashMap<>();
        templates.forEach(template ->
                byName.computeIfAbsent(template.name(), name -> new ArrayList<>()).add(template));
        return byName.entrySet().stream()
                .map(entry -> new TemplateRow(entry.getKey(), entry.getValue()))
                .toList();
    }

    LetterTemplate.Kind kind() {
        return versions.getFirst().kind();
    }

    List<Language> languages() {
        return versions.stream().map(LetterTemplate::language).toList();
    }

    /** What people call it, in English if it has such a version. */
    String title() {
        return versions.stream()
                .filter(version -> version.language().sameLanguageAs(Language.ENGLISH))
                .findFirst()
                .orElse(versions.getFirst())
                .title();
    }

    /** Whether every word of a query stands in its name or in a title, in whatever language. */
    boolean matches(String query) {
        String text =
                (name
                                + " "
                                + String.join(
                                        " ", versions.stream().map(LetterTemplate::title).toList()))
                        .toLowerCase(Locale.ROOT);
        for (String word : query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
