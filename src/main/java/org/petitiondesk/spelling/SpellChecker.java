package org.petitiondesk.spelling;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words of one dictionary. Any thread may ask. */
public final class SpellChecker {
    private static final int SUGGESTED = 6;
    private static final int HEAD = 32;
    private static final Pattern COUNTED = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*[0-9]+");
    private static final long LARGEST = 64L << 20;

    private final Dictionary dictionary;

    private SpellChecker(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Reads what is installed; what cannot be read is broken, whatever is wrong with it. */
    static org.petitiondesk.spelling.Dictionary read(DictionaryFiles files) {
        try (InputStream affixes = open(files.affixes());
                InputStream words = open(files.words())) {
            requireCount(words);
            Dictionary read =
                    new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            return new org.petitiondesk.spelling.Dictionary.Ready(
                    files.locale(), new SpellChecker(read));
        } catch (IOException | ParseException | RuntimeException broken) {
            return new org.petitiondesk.spelling.Dictionary.Broken(files.locale());
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than any dictionary");
        }
        return new BufferedInputStream(Files.newInputStream(file));
    }

    /** A list of words begins with their number; without it every word would be wrong. */
    private static void requireCount(InputStream words) throws IOException {
        words.mark(HEAD);
        String head = new String(words.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        words.reset();
        if (!COUNTED.matcher(head).find()) {
            throw new IOException("no list of words");
        }
    }

    /** Those that the dictionary does not have. */
    public Set<String> wrong(Collection<String> words) {
        Hunspell hunspell = hunspell();
        Set<String> wrong = new LinkedHashSet<>();
        for (String word : words) {
            if (!isRight(hunspell, word)) {
                wrong.add(word);
            }
        }
        return wrong;
    }

    /** Some words may begin with an article, or end with what they own. */
    private static boolean isRight(Hunspell hunspell, String word) {
        if (hunspell.spell(word) || hunspell.spell(Apostrophe.straight(word))) {
            return true;
        }
        List<String> parts =
                Apostrophe.between().splitAsStream(word).filter(part -> part.length() > 2).toList();
        return Apostrophe.isIn(word)
                && !parts.isEmpty()
                && parts.stream().allMatch(hunspell::spell);
    }

    /** What may have been meant, the likeliest first. */
    public List<String> suggestions(String word) {
        return hunspell().suggest(Apostrophe.straight(word)).stream()
                .map(found -> Apostrophe.asIn(word, found))
                .distinct()
                .limit(SUGGESTED)
                .toList();
    }

    /** It remembers what it was asked last, so each asker has one. */
    private Hunspell hunspell() {
        return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }
}
