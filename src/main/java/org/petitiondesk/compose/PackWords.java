package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the papers of a pack say in a language. Read from {@code templates/pack}. Immutable. */
final class PackWords {
    private static final String FOLDER = "pack";

    /** By tag; the files are shipped and never change while the program runs. */
    private static final Map<String, Map<PackWord, String>> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<PackWord, String> words;
    private final LetterWords letters;

    private PackWords(Language language) {
        String found =
                ShippedText.nearest(FOLDER, WordTable.ENDING, language)
                        .orElse(Language.ENGLISH)
                        .tag();
        this.language = language;
        this.words =
                READ.computeIfAbsent(found, tag -> WordTable.read(FOLDER, tag, PackWord.class));
        this.letters = LetterWords.of(language).value().orElseThrow();
    }

    /** The words of a language; English ones where it has none. */
    static PackWords of(Language language) {
        return isKnown(language) ? new PackWords(language) : new PackWords(Language.ENGLISH);
    }

    /** Whether a language has words. */
    static boolean isKnown(Language language) {
        return ShippedText.nearest(FOLDER, WordTable.ENDING, language).isPresent();
    }

    Language language() {
        return language;
    }

    /** The words of letters in the same language. */
    LetterWords letters() {
        return letters;
    }

    String text(PackWord word) {
        String text = words.get(word);
        if (text == null) {
            throw new IllegalStateException("templates/pack/" + language + " lacks " + word.key());
        }
        return text;
    }

    String fill(PackWord word, Map<String, String> values) {
        return Blanks.fill(text(word), values);
    }

    String label(PackWord label, String value) {
        return fill(PackWord.LABEL, Map.of("label", text(label), "value", value));
    }

    /** When a petition is handed in, by the clocks of its city. */
    String when(Appointment when) {
        Optional<String> day = when.date().map(this::day);
        return when.time()
                .map(time ->
                        DateTimeFormatter.ofPattern(text(PackWord.TIME), language.locale())
                                .format(time))
                .flatMap(time ->
                        day.map(date ->
                                fill(PackWord.LOCAL_TIME, Map.of("day", date, "time", time))))
                .or(() -> day)
                .orElseGet(() -> text(PackWord.OPEN_TIME));
    }

    private String day(LocalDate date) {
        PackWord pattern = date.getDayOfMonth() == 1 ? PackWord.DAY_FIRST : PackWord.DAY;
        return DateTimeFormatter.ofPattern(text(pattern), language.locale()).format(date);
    }
}
