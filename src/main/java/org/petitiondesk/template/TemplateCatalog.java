package org.petitiondesk.template;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The templates that are shipped with the program. Safe for use by several threads. */
public final class TemplateCatalog {
    private final List<LetterTemplate> templates;

    /** Reads the shipped templates. */
    public TemplateCatalog() {
        templates =
                read("shipped.txt")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(TemplateCatalog::parse)
                        .sorted(
                                Comparator.comparing(LetterTemplate::name)
                                        .thenComparing(LetterTemplate::language))
                        .toList();
    }

    /** All of them, by name, then by language. */
    public List<LetterTemplate> all() {
        return templates;
    }

    /**
     * The template of a name in a language, or in a less special form of it: {@code en} for {@code
     * en-GB}; or in another script or region of the same language.
     */
    public Optional<LetterTemplate> find(String name, Language language) {
        List<LetterTemplate> named =
                templates.stream().filter(template -> template.name().equals(name)).toList();
        List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(language.tag());
        Locale found =
                Locale.lookup(
                        wanted,
                        named.stream().map(template -> template.language().locale()).toList());
        return named.stream()
                .filter(template -> template.language().locale().equals(found))
                .findFirst()
                .or(() ->
                        named.stream()
                                .filter(template -> template.language().sameLanguageAs(language))
                                .findFirst());
    }

    /** The text of the template that {@link #find} gives. */
    public Optional<String> source(String name, Language language) {
        return find(name, language)
                .map(template -> read(template.name() + "/" + template.language() + ".md"));
    }

    private static LetterTemplate parse(String path) {
        Read<LetterTemplate> template = new TemplateParser().parse(path, read(path));
        return template.value()
                .orElseThrow(
                        () -> new IllegalStateException("a shipped template is wrong: " + path));
    }

    private static String read(String path) {
        try (InputStream in = TemplateCatalog.class.getResourceAsStream("/templates/" + path)) {
            if (in == null) {
                throw new IllegalStateException("a shipped template is missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
