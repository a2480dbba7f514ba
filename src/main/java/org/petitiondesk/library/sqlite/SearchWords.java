package org.petitiondesk.library.sqlite;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text as the search index has it. Han, Hangul and kana are written without spaces, so each of
 * their characters is indexed as a word; a run of them is found wherever it stands, in traditional
 * or simplified characters.
 */
final class SearchWords {
    private SearchWords() {}

    /** The words of some texts, for the index. */
    static String indexed(List<String> texts) {
        StringBuilder words = new StringBuilder();
        for (String text : texts) {
            // NFKC joins decomposed Hangul and makes full-width letters plain (UAX #15).
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(c -> append(words, HanForm.of(c)));
            words.append(' ');
        }
        return words.toString().strip();
    }

    /**
     * The query in FTS5's language: every word must begin a word, every run of Han, Hangul or kana
     * stand somewhere.
     *
     * @return empty for a query without a letter or digit, which no word can answer
     */
    static Optional<String> query(String query) {
        return terms(query, "\"*");
    }

    /** Likewise, but every word must be one, not just begin it. */
    static Optional<String> whole(String query) {
        return terms(query, "\"");
    }

    private static Optional<String> terms(String query, String end) {
        List<String> terms = new ArrayList<>();
        for (String word : Normalizer.normalize(query, Normalizer.Form.NFKC).split("\\s+", -1)) {
            addTerms(word.replace("\"", " "), end, terms);
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", terms));
    }

    private static void addTerms(String word, String end, List<String> terms) {
        StringBuilder run = new StringBuilder();
        boolean unspaced = false;
        for (int c : word.codePoints().toArray()) {
            if (isUnspaced(c) != unspaced) {
                addTerm(run, unspaced ? "\"" : end, terms);
                run.setLength(0);
                unspaced = !unspaced;
            }
            append(run, HanForm.of(c));
        }
        addTerm(run, unspaced ? "\"" : end, terms);
    }

    private static void addTerm(StringBuilder run, String end, List<String> terms) {
        if (run.codePoints().anyMatch(Character::isLetterOrDigit)) {
            terms.add("\"" + run.toString().strip() + end);
        }
    }

    private static void append(StringBuilder words, int c) {
        if (isUnspaced(c)) {
            words.append(' ').appendCodePoint(c).append(' ');
        } else {
            words.appendCodePoint(c == 0 ? ' ' : c);
        }
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x1100) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA;
    }
}
