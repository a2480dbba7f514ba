package org.petitiondesk.typeset;

import com.ibm.icu.text.BreakIterator;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds where texts may be broken (UAX #14 and #29, by ICU). Its rules are read once for each
 * locale; every text has an iterator of its own.
 */
final class TextBreaks {
    private static final Map<Locale, BreakIterator> LINES = new ConcurrentHashMap<>();
    private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(Locale.ROOT);

    private TextBreaks() {}

    static BreakIterator lines(String text, Locale locale) {
        return over(text, LINES.computeIfAbsent(locale, BreakIterator::getLineInstance));
    }

    /** Between what a reader takes for characters. */
    static BreakIterator characters(String text) {
        return over(text, CHARACTERS);
    }

    private static BreakIterator over(String text, BreakIterator rules) {
        BreakIterator breaks = rules.clone();
        breaks.setText(text);
        return breaks;
    }
}
