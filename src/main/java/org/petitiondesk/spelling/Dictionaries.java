package org.petitiondesk.spelling;

import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The dictionaries that are installed. Each is read once; any thread may ask. */
public final class Dictionaries {
    private final Supplier<List<Path>> folders;
    private final Locale own;
    private final Map<DictionaryFiles, Dictionary> read = new ConcurrentHashMap<>();

    /**
     * @param folders where dictionaries may be, those that count first in front
     * @param own whose country counts where a language has several
     */
    public Dictionaries(Supplier<List<Path>> folders, Locale own) {
        this.folders = folders;
        this.own = own;
    }

    /** Whether words of a language are told apart by letters, so that they can be checked. */
    public static boolean canCheck(Language language) {
        return !language.writing().isEastAsian();
    }

    /** The dictionary for a text, read; this takes up to a second the first time. */
    public Dictionary of(Language language) {
        return canCheck(language)
                ? files(language)
                        .map(files -> read.computeIfAbsent(files, SpellChecker::read))
                        .orElse(Dictionary.NONE)
                : Dictionary.NONE;
    }

    /** The best of those that are installed for a language. */
    Optional<DictionaryFiles> files(Language language) {
        List<DictionaryFiles> found = new ArrayList<>();
        for (Path folder : folders.get()) {
            in(folder).stream()
                    .filter(files -> files.locale().getLanguage().equals(language.primary()))
                    .sorted(Comparator.comparing(DictionaryFiles::name))
                    .forEach(found::add);
        }
        return found.stream()
                .min(Comparator.comparingInt(files -> rank(files.locale(), language.locale())));
    }

    /** A folder that cannot be read is as if it were not there. */
    private static List<DictionaryFiles> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(DictionaryFiles::isOne).map(DictionaryFiles::of).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private int rank(Locale dictionary, Locale text) {
        String country = dictionary.getCountry();
        if (!text.getCountry().isEmpty() && country.equals(text.getCountry())) {
            return 0;
        }
        if (!country.isEmpty() && country.equals(own.getCountry())) {
            return 1;
        }
        if (country.isEmpty()) {
            return 2;
        }
        return country.equals(home(text.getLanguage())) ? 3 : 4;
    }

    /** The country that a language is named after. */
    private static String home(String language) {
        return language.equals("en") ? "GB" : language.toUpperCase(Locale.ROOT);
    }
}
