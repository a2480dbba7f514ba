package org.petitiondesk.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class WordsTest {
    private static final Path MESSAGES =
            Path.of("src/main/resources/org/petitiondesk/l10n/messages.properties");
    private static final Pattern KEY = Pattern.compile("^([a-z0-9.-]+)=", Pattern.MULTILINE);

    /** Where a key is said in the code, and what stands before it in the file of words. */
    private static final List<Said> SAID =
            List.of(
                    new Said(
                            "Problem\\s*\\.\\s*(?:error|warning)\\(\\s*\"([a-z0-9.-]+)\"",
                            "problem."),
                    new Said("new Failure\\(\\s*\"([a-z0-9.-]+)\"", "failure."),
                    new Said("\\bsay\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]", ""));

    private record Said(String pattern, String prefix) {}

    @Test
    void hasWordsForEveryKeyThatTheCodeSays() throws IOException {
        Words words = Words.in(Locale.ENGLISH);
        TreeSet<String> missing = new TreeSet<>();
        for (String source : sources()) {
            for (Said said : SAID) {
                Matcher matcher = Pattern.compile(said.pattern()).matcher(source);
                while (matcher.find()) {
                    String key = said.prefix() + matcher.group(1);
                    if (!words.has(key)) {
                        missing.add(key);
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void saysEveryWordSomewhere() throws IOException {
        String sources = String.join("\n", sources());
        TreeSet<String> unused = new TreeSet<>();
        for (String key : keys()) {
            String last = key.substring(key.indexOf('.') + 1);
            if (!sources.contains("\"" + key + "\"")
                    && !sources.contains("\"" + last + "\"")
                    && !isSaidInParts(key, sources)) {
                unused.add(key);
            }
        }
        assertEquals(new TreeSet<>(), unused);
    }

    /**
     * Keys whose end is a word of the model, for example {@code signatory.exported.public}, or
     * tells of a near miss.
     */
    private static boolean isSaidInParts(String key, String sources) {
        String near = key.substring(key.indexOf('.') + 1).replaceFirst("-near$", "");
        return sources.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\"")
                || sources.contains("\"" + near + "\"");
    }

    @Test
    void saysNothingTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), keys().stream().filter(key -> !seen.add(key)).toList());
    }

    private static List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        Matcher matcher = KEY.matcher(Files.readString(MESSAGES));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
