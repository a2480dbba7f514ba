package org.petitiondesk.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Family names that are written in more than one way. Each stands for its Han characters in the
 * simplified form: 朴 for Piao, Park, Pak, Bak and 박.
 */
final class Surnames {
    private static final Surnames KNOWN = read();

    private final Map<String, List<String>> byWriting = new HashMap<>();
    private final Set<String> korean = new HashSet<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Map<String, String> pinyin = new HashMap<>();

    private Surnames() {}

    private static Surnames read() {
        Surnames surnames = new Surnames();
        InputStream file =
                Objects.requireNonNull(Surnames.class.getResourceAsStream("surnames.txt"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(surnames::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        surnames.byWriting.replaceAll((writing, names) -> List.copyOf(names));
        return surnames;
    }

    private void add(String line) {
        String[] columns = line.split("\\s*;\\s*", -1);
        String name = columns[0];
        put(name, name);
        for (int i = 1; i < columns.length; i++) {
            for (String spelling : columns[i].split(" ", -1)) {
                put(spelling, name);
                if (i != 2) {
                    spellings.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(spelling);
                }
            }
        }
        pinyin.putIfAbsent(name, columns[1].split(" ", -1)[0]);
        if (columns.length > 2) {
            korean.add(name);
        }
    }

    private void put(String writing, String name) {
        List<String> names = byWriting.computeIfAbsent(writing, key -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /**
     * The names that a writing may stand for.
     *
     * @param writing small Latin letters, Hangul or simplified Han
     */
    static List<String> of(String writing) {
        return KNOWN.byWriting.getOrDefault(writing, List.of());
    }

    static boolean isKnown(String writing) {
        return KNOWN.byWriting.containsKey(writing);
    }

    /** Whether one of some names is borne by Koreans. */
    static boolean isKorean(Collection<String> names) {
        for (String name : names) {
            if (KNOWN.korean.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** How a name is spelled in Latin letters, the more usual ways first. */
    static Set<String> spellings(String name) {
        return KNOWN.spellings.getOrDefault(name, Set.of());
    }

    /** How a name in Han is read in Mandarin, where that is not as in other words. */
    static String pinyin(String name) {
        return KNOWN.pinyin.getOrDefault(name, "");
    }
}
