package org.petitiondesk.spelling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A dictionary as it is installed.
 *
 * @param affixes how words are formed
 * @param words the list of them
 * @param locale whose words they are, as the files' name says
 */
record DictionaryFiles(Path affixes, Path words, Locale locale) {
    private static final String ENDING = ".aff";
    private static final Pattern BETWEEN = Pattern.compile("[_-]");

    /** Whether a file is one half of a dictionary, with the other beside it. */
    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && Files.isRegularFile(file.resolveSibling(words(name)));
    }

    /** The dictionary of which {@link #isOne} was said. */
    static DictionaryFiles of(Path affixes) {
        String name = String.valueOf(affixes.getFileName());
        return new DictionaryFiles(affixes, affixes.resolveSibling(words(name)), locale(name));
    }

    private static String words(String name) {
        return name.substring(0, name.length() - ENDING.length()) + ".dic";
    }

    /** Names are {@code fr}, {@code en_GB}, {@code en-GB-oed}, {@code de_AT_frami}. */
    private static Locale locale(String name) {
        List<String> parts =
                BETWEEN.splitAsStream(name.substring(0, name.length() - ENDING.length())).toList();
        Locale.Builder locale = new Locale.Builder();
        if (parts.getFirst().matches("[a-z]{2,3}")) {
            locale.setLanguage(parts.getFirst());
        }
        for (String part : parts) {
            if (part.matches("[A-Z]{2}|[0-9]{3}")) {
                locale.setRegion(part);
            }
        }
        return locale.build();
    }

    /** The name of the files, without their endings. */
    String name() {
        String name = String.valueOf(affixes.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
