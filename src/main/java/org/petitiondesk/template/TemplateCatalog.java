package org.petitiondesk.template;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.OwnTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The templates there are: those that are shipped with the program, and somebody's own. Whatever
 * names a template finds it here. Immutable, and safe for use by several threads.
 */
public final class TemplateCatalog {
    private final List<WrittenTemplate> templates;

    /** The shipped templates. */
    public TemplateCatalog() {
        this(ShippedFile.lines("shipped.txt").map(TemplateCatalog::shipped).toList());
    }

    private TemplateCatalog(List<WrittenTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    /**
     * The same with somebody's own. An own one hides a shipped one of its name: the letters of a
     * library stay the same when a later program ships more.
     */
    public TemplateCatalog with(Collection<OwnTemplate> own) {
        Set<String> names = own.stream().map(OwnTemplate::name).collect(Collectors.toSet());
        List<WrittenTemplate> all =
                new ArrayList<>(
                        templates.stream().filter(each -> !names.contains(each.name())).toList());
        own.forEach(template ->
                template.texts()
                        .forEach((language, text) ->
                                all.add(WrittenTemplate.own(template.name(), language, text))));
        return new TemplateCatalog(all);
    }

    /** All of them, first the shipped ones in the order of their list: the usual letter leads. */
    public List<WrittenTemplate> all() {
        return templates;
    }

    /**
     * The template of a name in a language, or in a less special form of it: {@code en} for {@code
     * en-GB}; or in another region of the same language, or else in another script of it.
     */
    public Optional<WrittenTemplate> find(String name, Language language) {
        List<WrittenTemplate> named =
                templates.stream().filter(template -> template.name().equals(name)).toList();
        return NearestLanguage.of(language, named, WrittenTemplate::language);
    }

    /** What people call the template of a name: in English if it has such a text. */
    public String title(String name) {
        return find(name, Language.ENGLISH)
                .or(() ->
                        templates.stream()
                                .filter(template -> template.name().equals(name))
                                .findFirst())
                .map(WrittenTemplate::title)
                .orElse(name);
    }

    /**
     * The template to write a letter with, or, in one problem, why there is none. A problem also
     * says where it is in other characters of Chinese than the letter.
     */
    public Read<LetterTemplate> forLetter(String name, Language language) {
        Optional<WrittenTemplate> found = find(name, language);
        if (found.isEmpty()) {
            return refused("letter.no-template", name, language.tag());
        }
        Read<LetterTemplate> read = found.get().read();
        Language there = found.get().language();
        if (read.value().isEmpty()) {
            return refused(
                    "letter.faulty-template",
                    name,
                    there.tag(),
                    Integer.toString(read.problems().size()),
                    Integer.toString(read.problems().getFirst().place().line()));
        }
        return there.hasTraditionalCharacters() == language.hasTraditionalCharacters()
                ? read
                : new Read<>(
                        read.value(),
                        List.of(
                                Problem.warning(
                                        "letter.template-in-other-characters",
                                        Place.field("template"),
                                        name,
                                        there.tag(),
                                        language.tag())));
    }

    private static Read<LetterTemplate> refused(String key, String... arguments) {
        return Read.refused(List.of(Problem.error(key, Place.field("template"), arguments)));
    }

    /** Why a new template cannot have a name; empty if it can. */
    public Optional<Problem> refusal(String name) {
        if (!OwnTemplate.isName(name)) {
            return Optional.of(Problem.error("template.name-form", Place.field("name"), name));
        }
        return templates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .map(template ->
                        Problem.error(
                                template.isOwn() ? "template.name-taken" : "template.name-shipped",
                                Place.field("name"),
                                name));
    }

    /** The name, with a number behind it if it is taken. */
    public String freeName(String name) {
        String free = name;
        for (int number = 2; refusal(free).isPresent(); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static WrittenTemplate shipped(String path) {
        String text = ShippedFile.text(path);
        Read<LetterTemplate> read = new TemplateParser().parse(path, text);
        LetterTemplate template =
                read.value()
                        .orElseThrow(() ->
                                new IllegalStateException("a shipped template is wrong: " + path));
        return new WrittenTemplate(template.name(), template.language(), false, text, read);
    }
}
