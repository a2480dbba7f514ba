package org.petitiondesk.gui.editor;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.template.MergeField;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What merge fields are called. */
final class FieldNames {
    private static final Pattern SOURCE = Pattern.compile("\\{\\{([#^/]?)(.*?)(\\??)\\}\\}");

    private final Words words;

    FieldNames(Words words) {
        this.words = words;
    }

    /** What is written on it. */
    String of(Content.Tag tag) {
        Matcher source = SOURCE.matcher(tag.source());
        if (!source.matches()) {
            return tag.source();
        }
        String name = field(tag).map(this::name).orElse(source.group(2));
        return switch (source.group(1)) {
            case "#" -> words.say("editor.if", name);
            case "^" -> words.say("editor.if-not", name);
            case "/" -> words.say("editor.end-if", name);
            default -> name;
        };
    }

    /** What a screen reader reads. */
    String spoken(Content.Tag tag) {
        return words.say("editor.field-spoken", of(tag));
    }

    /** Whether a petition's text can have it. */
    static boolean isKnown(Content.Tag tag) {
        return field(tag).filter(FieldNames::isForTexts).isPresent();
    }

    /** Whether a petition's text can have a field. */
    static boolean isForTexts(MergeField field) {
        return field.kind() == MergeField.Kind.TEXT || field.isPlacedInText();
    }

    String name(MergeField field) {
        return isForTexts(field) ? words.say("field." + field.fieldName()) : field.fieldName();
    }

    private static Optional<MergeField> field(Content.Tag tag) {
        Matcher source = SOURCE.matcher(tag.source());
        return source.matches() ? MergeField.ofName(source.group(2)) : Optional.empty();
    }
}
