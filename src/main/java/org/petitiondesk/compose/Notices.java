package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.common.Read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a person should know about one letter, each thing once. */
final class Notices {
    private final Language language;
    private final Set<Problem> problems = new LinkedHashSet<>();

    Notices(Language language) {
        this.language = language;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    void error(String key, Place place, String... arguments) {
        problems.add(Problem.error(key, place, arguments));
    }

    void warning(String key, Place place, String... arguments) {
        problems.add(Problem.warning(key, place, arguments));
    }

    void addAll(Collection<Problem> found) {
        problems.addAll(found);
    }

    /** The value, which is there because it was read from what is shipped. */
    <T> T value(Read<T> read) {
        addAll(read.problems());
        return read.value().orElseThrow();
    }

    /** A text in the letter's language, or in another with a warning; may be empty. */
    String text(LocalizedText texts, String field) {
        String text = texts.inOrAny(language);
        if (texts.in(language).isEmpty() && !text.isEmpty()) {
            otherLanguage(text, field);
        }
        return text;
    }

    /** A person's name likewise. A name in Latin letters does for every language that has them. */
    PersonName name(Person person, String field) {
        PersonName name = person.nameInOrAny(language);
        if (person.nameIn(language).isEmpty()) {
            otherScript(name.full(), field);
        }
        return name;
    }

    /** Likewise for a name that is kept as a text. */
    String name(LocalizedText names, String field) {
        String name = names.inOrAny(language);
        if (names.in(language).isEmpty() && !name.isEmpty()) {
            otherScript(name, field);
        }
        return name;
    }

    private void otherScript(String name, String field) {
        if (!Script.isLatin(name) || !Script.isLatin(language)) {
            otherLanguage(name, field);
        }
    }

    private void otherLanguage(String text, String field) {
        warning("letter.text-in-other-language", Place.field(field), text, language.tag());
    }
}
