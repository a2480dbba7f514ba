package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

/**
 * A piece of text in one type and one language.
 *
 * @param name whether it is a list of names, which look alike whatever the letter's language
 */
record Span(String text, Type type, Language language, int element, boolean name) {
    Span(String text, Type type, Language language, int element) {
        this(text, type, language, element, false);
    }
}
