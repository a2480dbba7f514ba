package org.petitiondesk.spelling;

import java.util.Locale;

/** What came of looking for a dictionary. */
public sealed interface Dictionary {
    /** That there is none. */
    Dictionary NONE = new Missing();

    /** None is installed. */
    record Missing() implements Dictionary {}

    /** It is installed and cannot be read. */
    record Broken(Locale locale) implements Dictionary {}

    /** It can be asked. */
    record Ready(Locale locale, SpellChecker checker) implements Dictionary {}
}
