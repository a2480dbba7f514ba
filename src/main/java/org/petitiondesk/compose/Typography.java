package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Small matters of print in a petition's own text: quotation marks, spaces that must not break, the
 * spaces French puts before its marks (Imprimerie nationale, Lexique des règles typographiques).
 * Letters and words are never changed, nor anything in an address of the net. One for each
 * paragraph, given its pieces in order.
 */
final class Typography {
    private static final char NO_BREAK = '\u00A0';

    /** A narrow space that does not break. */
    private static final char NARROW = '\u202F';

    private final QuoteMarks quotes;
    private final List<Rule> rules;
    private final Pattern untouched;
    private final String code;

    private record Rule(Pattern pattern, String replacement) {
        static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), replacement);
        }
    }

    private static final List<Rule> EVERY_LANGUAGE = List.of(Rule.of(" {2,}", " "));

    private static final List<Rule> ENGLISH =
            List.of(
                    Rule.of("\\b(Mr|Mrs|Ms|Dr|Prof|Rev)\\. (?=\\p{Lu})", "$1." + NO_BREAK),
                    Rule.of("\\b([Aa]rticles?|[Nn]os?\\.|[Cc]h\\.) (?=\\d)", "$1" + NO_BREAK),
                    Rule.of(
                            "\\b(January|February|March|April|May|June|July|August|September"
                                    + "|October|November|December) (?=\\d{1,2}\\b)",
                            "$1" + NO_BREAK),
                    Rule.of("(\\d) (?=[ap]\\.m\\.)", "$1" + NO_BREAK));

    private static final List<Rule> FRENCH =
            List.of(
                    Rule.of("(?<=[\\p{L}\\d»)])\\s?([;!?]+)(?=[\\s»)]|$)", NARROW + "$1"),
                    Rule.of("(?<=[\\p{L}\\d»)])\\s?:(?=\\s|$)", NO_BREAK + ":"),
                    Rule.of("«\\s?(?=\\S)", "«" + NO_BREAK),
                    Rule.of("(?<=\\S)\\s?»", NO_BREAK + "»"),
                    Rule.of("\\b(M|MM)\\. (?=\\p{Lu})", "$1." + NO_BREAK),
                    Rule.of("\\b(Mme|Mmes|Mlle|Me|Dr) (?=\\p{Lu})", "$1" + NO_BREAK),
                    Rule.of("\\b([Aa]rticles?|[Nn]°) (?=\\d)", "$1" + NO_BREAK),
                    Rule.of(
                            "\\b(\\d{1,2}|1er) (?=(janvier|février|mars|avril|mai|juin|juillet"
                                    + "|août|septembre|octobre|novembre|décembre)\\b)",
                            "$1" + NO_BREAK),
                    Rule.of("(?<=\\d) (?=\\d{3}\\b)", String.valueOf(NARROW)));

    /**
     * @param code of the petition, which is never broken
     */
    Typography(Language language, String code) {
        this.code = code;
        this.quotes = new QuoteMarks(language);
        this.rules =
                switch (language.primary()) {
                    case "en" -> ENGLISH;
                    case "fr" -> FRENCH;
                    default -> List.of();
                };
        this.untouched =
                Pattern.compile(
                        "(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+|" + Pattern.quote(code));
    }

    /** The next piece of the paragraph's text, tidied. */
    String tidy(String text) {
        StringBuilder tidied = new StringBuilder();
        int end = 0;
        for (MatchResult found : untouched.matcher(text).results().toList()) {
            tidied.append(tidyWords(text.substring(end, found.start())));
            tidied.append(kept(found.group()));
            end = found.end();
        }
        return tidied.append(tidyWords(text.substring(end))).toString();
    }

    /** A value that stands in the text and is printed as it is. */
    String passOver(String value) {
        quotes.passOver(value);
        return value;
    }

    /** The petition's code as it stands in running text. */
    String unbroken(String value) {
        return passOver(value.replace(' ', NO_BREAK));
    }

    private String kept(String found) {
        return found.equals(code) ? unbroken(found) : passOver(found);
    }

    private String tidyWords(String words) {
        String tidied = quotes.curl(words);
        List<Rule> all = new ArrayList<>(EVERY_LANGUAGE);
        all.addAll(rules);
        for (Rule rule : all) {
            tidied = rule.pattern().matcher(tidied).replaceAll(rule.replacement());
        }
        return tidied;
    }
}
