package org.petitiondesk.gui.list;

import org.petitiondesk.exchange.ListFields;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.list.ListKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What columns can hold, as people call it. The word of a field that has texts in several languages
 * may end with a colon and a language.
 */
record FieldNames(ListKind kind, Words words) {
    private static final String VIA = "via.";

    /** What a column can be chosen to hold; nothing comes first. */
    List<Optional<String>> all() {
        List<Optional<String>> all = new ArrayList<>();
        all.add(Optional.empty());
        ListFields.of(kind).forEach(field -> all.add(Optional.of(field)));
        return all;
    }

    /** What a field is called; what leaving a column out is called, if it is empty. */
    String name(Optional<String> field) {
        if (field.isEmpty()) {
            return words.say("import.field.none");
        }
        String word = withoutLanguage(field.get());
        String name =
                switch (kind) {
                    case SIGNATORIES -> words.say("import.field." + word);
                    case ADDRESSEES ->
                            word.startsWith(VIA)
                                    ? words.say("list.via", addressee(word.substring(VIA.length())))
                                    : addressee(word);
                };
        return language(field.get())
                .map(language -> words.say("list.in-language", name, LanguageNames.own(language)))
                .orElse(name);
    }

    private String addressee(String word) {
        return words.say("list.field." + word);
    }

    boolean hasLanguages(Optional<String> field) {
        return field.map(word -> ListFields.hasLanguages(kind, withoutLanguage(word)))
                .orElse(false);
    }

    static String withoutLanguage(String field) {
        int colon = field.indexOf(':');
        return colon < 0 ? field : field.substring(0, colon);
    }

    static Optional<Language> language(String field) {
        int colon = field.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(new Language(field.substring(colon + 1)));
    }
}
