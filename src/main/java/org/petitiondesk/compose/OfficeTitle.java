package org.petitiondesk.compose;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * An office's title, looked at for the words that forms of address are told apart by: "Sénatrice de
 * l’Exemple" begins with "sénatrice"; 示例国最高人民法院院长 ends with 院长.
 */
record OfficeTitle(String title) {
    OfficeTitle {
        title = plain(title);
    }

    /** The length of the longest of these words that the title shows; 0 if there is none. */
    int fit(Collection<String> words) {
        return words.stream()
                .map(OfficeTitle::plain)
                .filter(this::shows)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private boolean shows(String word) {
        if (Script.hasEastAsian(word)) {
            return title.endsWith(word);
        }
        int end = word.length();
        return title.startsWith(word)
                && (title.length() == end
                        || !Character.isLetterOrDigit(title.charAt(end))
                        || !Character.isLetterOrDigit(word.charAt(end - 1)));
    }

    /** What people write differently is told apart no more: d’État and d'Etat, Vice-President. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('-', ' ')
                .replace(".", "")
                .strip();
    }
}
