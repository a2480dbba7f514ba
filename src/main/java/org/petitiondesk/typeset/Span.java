package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

/** A piece of text in one type and one language. */
record Span(String text, Type type, Language language, int element) {}
