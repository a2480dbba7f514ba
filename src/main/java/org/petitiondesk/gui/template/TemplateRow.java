package org.petitiondesk.gui.template;

import org.petitiondesk.gui.common.SearchText;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.WrittenTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A template in the list, with its versions in several languages.
 *
 * @param own empty for a shipped one
 * @param title what people call it, in English if it has such a version
 */
record TemplateRow(
        String name, Optional<OwnTemplate> own, String title, List<WrittenTemplate> versions) {
    TemplateRow {
        versions = List.copyOf(versions);
    }

    /** All templates, the shipped ones first, each with its languages. */
    static List<TemplateRow> of(TemplateCatalog shipped, Collection<OwnTemplate> own) {
        TemplateCatalog all = shipped.with(own);
        Map<String, List<WrittenTemplate>> byName = new LinkedHashMap<>();
        all.all()
                .forEach(each ->
                        byName.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each));
        return byName.entrySet().stream()
                .map(entry ->
                        new TemplateRow(
                                entry.getKey(),
                                own.stream()
                                        .filter(each -> each.name().equals(entry.getKey()))
                                        .findFirst(),
                                all.title(entry.getKey()),
                                entry.getValue()))
                .toList();
    }

    /** What is made with it; empty where none of its texts can be read. */
    Optional<LetterTemplate.Kind> kind() {
        return versions.stream().map(WrittenTemplate::kind).flatMap(Optional::stream).findFirst();
    }

    List<Language> languages() {
        return versions.stream().map(WrittenTemplate::language).toList();
    }

    /** Its text in a language, if it has one in that very language. */
    Optional<WrittenTemplate> version(Language language) {
        return versions.stream().filter(version -> version.language().equals(language)).findFirst();
    }

    /** Whether one of its texts has mistakes. */
    boolean isFaulty() {
        return versions.stream().anyMatch(version -> version.read().hasErrors());
    }

    /** Whether every word of a query stands in its name or in a title, in whatever language. */
    boolean matches(String query) {
        String titles =
                versions.stream().map(WrittenTemplate::title).collect(Collectors.joining(" "));
        return SearchText.matches(name + " " + titles, query);
    }
}
