package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the words of one language may be parted, by the patterns that TeX has for it (after Liang,
 * 1983). They come with a library and are read when they are first needed.
 */
final class HyphenPatterns {
    private static final String FOLDER =
            "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-";

    /** Languages whose patterns are named like them, say that they may be used, and are plain. */
    static final Set<String> NAMED_ALIKE =
            Set.of(
                    "bg", "ca", "cy", "da", "es", "et", "fi", "fr", "gl", "hr", "hu", "is", "it",
                    "la", "nl", "pt", "ru", "sl", "sv", "tr", "uk");

    /** Where English words are parted by their sound, as American dictionaries do. */
    private static final Set<String> AMERICAN = Set.of("", "US", "CA", "PH");

    private static final int ENGLISH_SIDE = 4;
    private static final int OTHER_SIDE = 3;

    private static final Pattern COMMENT = Pattern.compile("%.*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern GROUP =
            Pattern.compile("\\\\(patterns|hyphenation)\\s*\\{([^}]*)}");
    private static final Pattern COMMAND = Pattern.compile("[\\\\{]");

    private static final Map<String, Optional<HyphenPatterns>> READ = new ConcurrentHashMap<>();

    private final int side;
    private final Map<String, byte[]> values = new HashMap<>();
    private final Map<String, BitSet> exceptions = new HashMap<>();
    private int longest;

    /**
     * @param tex a file of TeX whose groups hold patterns and nothing else
     * @param side how many letters stay together at either end of a word
     * @throws IllegalArgumentException if a group holds commands, which are not carried out
     */
    HyphenPatterns(String tex, int side) {
        this.side = side;
        Matcher group = GROUP.matcher(COMMENT.matcher(tex).replaceAll(""));
        while (group.find()) {
            if (COMMAND.matcher(group.group(2)).find()) {
                throw new IllegalArgumentException("Hyphenation patterns with commands");
            }
            boolean patterns = group.group(1).equals("patterns");
            BLANKS.splitAsStream(group.group(2).strip())
                    .forEach(patterns ? this::addPattern : this::addException);
        }
    }

    /** Those of a language; empty if there are none for it. */
    static Optional<HyphenPatterns> of(Language language) {
        String file = file(language);
        return file.isEmpty() ? Optional.empty() : READ.computeIfAbsent(file, HyphenPatterns::read);
    }

    private static String file(Language language) {
        Locale locale = language.locale();
        String primary = language.primary();
        return switch (primary) {
            case "en" -> AMERICAN.contains(locale.getCountry()) ? "en-us" : "en-gb";
            case "de" -> "de-1996";
            case "el" -> "el-monoton";
            case "nb", "nn", "no" -> "no";
            case "sr" -> locale.getScript().equals("Latn") ? "sh-latn" : "sh-cyrl";
            default -> NAMED_ALIKE.contains(primary) ? primary : "";
        };
    }

    private static Optional<HyphenPatterns> read(String file) {
        try (InputStream in = HyphenPatterns.class.getResourceAsStream(FOLDER + file + ".tex")) {
            if (in == null) {
                return Optional.empty();
            }
            String tex = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int side = file.startsWith("en-") ? ENGLISH_SIDE : OTHER_SIDE;
            return Optional.of(new HyphenPatterns(tex, side));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes {@code .ad4der} apart into letters and the numbers before, between and after them. */
    private void addPattern(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] numbers = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character >= '0' && character <= '9') {
                numbers[letters.length()] = (byte) (character - '0');
            } else {
                letters.append(character);
            }
        }
        values.put(letters.toString(), Arrays.copyOf(numbers, letters.length() + 1));
        longest = Math.max(longest, letters.length());
    }

    private void addException(String parted) {
        BitSet places = new BitSet();
        int letters = 0;
        for (int i = 0; i < parted.length(); i++) {
            if (parted.charAt(i) == '-') {
                places.set(letters);
            } else {
                letters++;
            }
        }
        exceptions.put(parted.replace("-", ""), places);
    }

    /**
     * Where a word may be parted: indexes of the letters that begin a part, with some letters on
     * either side.
     *
     * @param word in small letters
     */
    BitSet places(String word) {
        BitSet places = exceptions.containsKey(word) ? exceptions.get(word) : byPatterns(word);
        BitSet result = (BitSet) places.clone();
        result.clear(0, Math.min(side, word.length()));
        result.clear(Math.max(0, word.length() - side + 1), word.length() + 1);
        return result;
    }

    private BitSet byPatterns(String word) {
        String whole = "." + word + ".";
        byte[] highest = new byte[whole.length() + 1];
        for (int from = 0; from < whole.length(); from++) {
            int last = Math.min(whole.length(), from + longest);
            for (int to = from + 1; to <= last; to++) {
                byte[] numbers = values.get(whole.substring(from, to));
                for (int i = 0; numbers != null && i < numbers.length; i++) {
                    highest[from + i] = (byte) Math.max(highest[from + i], numbers[i]);
                }
            }
        }
        BitSet places = new BitSet();
        for (int i = 0; i < word.length(); i++) {
            places.set(i, highest[i + 1] % 2 == 1);
        }
        return places;
    }
}
