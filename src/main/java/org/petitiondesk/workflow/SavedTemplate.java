package org.petitiondesk.workflow;

import org.petitiondesk.compose.LetterWords;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.FieldPutter;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.TemplateHead;
import org.petitiondesk.template.WrittenTemplate;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A template of one's own made of a petition's letter: the frame of the template that it is written
 * with, and its text, in which merge fields stand for what the petition alone says. A petition that
 * uses it needs no text of its own; what it has comes after the template's.
 *
 * @param left what only this petition says and no field stands for, such as names and years
 */
public record SavedTemplate(OwnTemplate template, Set<String> left) {
    private static final String BODY = "(?m)^\\{\\{petition\\.body\\??}}[ \\t]*$";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /**
     * Makes the template without keeping it.
     *
     * @param catalog shipped templates and the library's own
     * @return empty where none of the petition's texts has a template in its language
     */
    public static Optional<SavedTemplate> of(
            LetterMaterial letter, TemplateCatalog catalog, Id id, String name) {
        Map<Language, String> texts = new TreeMap<>();
        Set<String> left = new LinkedHashSet<>();
        for (TextVersion text : letter.texts()) {
            catalog.find(letter.petition().template(), text.language())
                    .ifPresent(frame -> {
                        String body = withFields(text.body(), text, letter);
                        left.addAll(left(body, text.language(), letter));
                        texts.put(text.language(), written(frame, text, body, name));
                    });
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new SavedTemplate(new OwnTemplate(id, name, texts), left));
    }

    /** A name for it: the petition's code, as names of templates are written. */
    public static String proposedName(Petition petition, TemplateCatalog catalog) {
        return catalog.freeName(FileNames.petition(petition).toLowerCase(Locale.ROOT));
    }

    private static String withFields(String body, TextVersion text, LetterMaterial letter) {
        Petition petition = letter.petition();
        Language language = text.language();
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        LetterWords.of(language)
                .value()
                .ifPresent(words -> values.put(MergeField.DATE, words.date(petition.date())));
        values.put(MergeField.CODE, petition.code());
        values.put(MergeField.TITLE, text.title());
        values.put(MergeField.SUBJECT, text.subject().equals(text.title()) ? "" : text.subject());
        values.put(MergeField.CONTACT, petition.contact().inOrAny(language));
        if (petition.sponsors().size() == 1) {
            values.put(MergeField.SPONSORS, petition.sponsors().getFirst().inOrAny(language));
        }
        // Of several addressees a name in the text is that of one, whoever gets the letter.
        if (letter.addressees().size() == 1) {
            letter.addressees()
                    .getFirst()
                    .to()
                    .holder()
                    .map(person -> person.nameInOrAny(language).full())
                    .ifPresent(name -> values.put(MergeField.ADDRESSEE_NAME, name));
        }
        return FieldPutter.put(body, values);
    }

    private static String written(
            WrittenTemplate frame, TextVersion text, String body, String name) {
        String placed = frame.text();
        for (MergeField field : MergeField.values()) {
            String tag = Pattern.quote(field.fieldName());
            String list = "\\{\\{%s\\??}}".formatted(tag);
            if (field.isPlacedInText() && Pattern.compile(list).matcher(body).find()) {
                placed =
                        placed.replaceAll(
                                        "(?ms)^\\{\\{#%1$s}}.*?^\\{\\{/%1$s}}[ \\t]*\\R?"
                                                .formatted(tag),
                                        "")
                                .replaceAll("(?m)^" + list + "[ \\t]*$", "");
            }
        }
        String whole =
                Pattern.compile(BODY)
                        .matcher(placed)
                        .replaceFirst(found -> quoted(body + "\n\n{{petition.body?}}"));
        return TemplateHead.with(
                TemplateHead.with(
                        TemplateHead.with(whole, "name", name),
                        "title",
                        "\"" + text.title().replace("\\", "\\\\").replace("\"", "\\\"") + "\""),
                "language",
                text.language().tag());
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static Set<String> left(String body, Language language, LetterMaterial letter) {
        Set<String> left = new LinkedHashSet<>();
        Stream.concat(
                        names(letter, language),
                        letter.petition().signers().stream()
                                .map(signer -> signer.name().inOrAny(language)))
                .filter(name -> !name.isBlank() && body.contains(name))
                .forEach(left::add);
        YEAR.matcher(body).results().map(MatchResult::group).forEach(left::add);
        return left;
    }

    /** The names of those who are written to, the addressees' first. */
    private static Stream<String> names(LetterMaterial letter, Language language) {
        return Stream.concat(
                        letter.addressees().stream().flatMap(each -> each.to().holder().stream()),
                        letter.addressees().stream()
                                .map(AddresseeOnDate::careOf)
                                .flatMap(Optional::stream)
                                .flatMap(mission -> mission.holder().stream()))
                .map((Person person) -> person.nameInOrAny(language))
                .map(PersonName::full)
                .distinct();
    }
}
