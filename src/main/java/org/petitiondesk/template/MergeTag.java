package org.petitiondesk.template;

import org.petitiondesk.model.template.MergeField;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between double braces.
 *
 * @param name as written; it need not be that of a field
 */
record MergeTag(Mark mark, String name) {
    private static final Pattern SYNTAX =
            Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([^{}?]*?)\\s*(\\??)\\s*\\}\\}");

    enum Mark {
        /** {@code {{field}}} */
        VALUE,
        /** {@code {{field?}}} */
        VALUE_IF_ANY,
        /** {@code {{#field}}} */
        IF,
        /** {@code {{^field}}} */
        IF_NOT,
        /** {@code {{/field}}} */
        END
    }

    Optional<MergeField> field() {
        return MergeField.ofName(name);
    }

    /** As it is written. */
    String source() {
        return switch (mark) {
            case VALUE -> "{{" + name + "}}";
            case VALUE_IF_ANY -> "{{" + name + "?}}";
            case IF -> "{{#" + name + "}}";
            case IF_NOT -> "{{^" + name + "}}";
            case END -> "{{/" + name + "}}";
        };
    }

    boolean isValue() {
        return mark == Mark.VALUE || mark == Mark.VALUE_IF_ANY;
    }

    /** The tag that a text is from its first to its last character. */
    static Optional<MergeTag> of(CharSequence text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean questioned = !matcher.group(3).isEmpty();
        Mark mark =
                switch (matcher.group(1)) {
                    case "#" -> Mark.IF;
                    case "^" -> Mark.IF_NOT;
                    case "/" -> Mark.END;
                    default -> questioned ? Mark.VALUE_IF_ANY : Mark.VALUE;
                };
        return Optional.of(new MergeTag(mark, matcher.group(2)));
    }
}
