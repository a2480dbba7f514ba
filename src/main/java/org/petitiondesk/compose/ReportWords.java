package org.petitiondesk.compose;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.petition.DemandOutcome;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What world reports say in a language. Read from {@code templates/report}. Immutable. */
final class ReportWords {
    private static final String FOLDER = "report";

    /** By tag; the files are shipped and never change while the program runs. */
    private static final Map<String, Map<ReportWord, String>> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<ReportWord, String> words;
    private final LetterWords letters;

    /** The words of a language; English ones where it has none. */
    ReportWords(Language wanted) {
        Optional<Language> found = ShippedText.nearest(FOLDER, WordTable.ENDING, wanted);
        this.language = found.isPresent() ? wanted : Language.ENGLISH;
        this.words =
                READ.computeIfAbsent(
                        found.orElse(Language.ENGLISH).tag(),
                        tag -> WordTable.read(FOLDER, tag, ReportWord.class));
        this.letters = LetterWords.of(language).value().orElseThrow();
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

    String text(ReportWord word) {
        String text = words.get(word);
        if (text == null) {
            throw new IllegalStateException(
                    "templates/report/" + language + " lacks " + word.key());
        }
        return text;
    }

    String fill(ReportWord word, Map<String, String> values) {
        return Blanks.fill(text(word), values);
    }

    String outcome(DeliveryOutcome outcome) {
        return text(ReportWord.valueOf(outcome.name()));
    }

    String outcome(DemandOutcome outcome) {
        return text(ReportWord.valueOf("DEMAND_" + outcome.name()));
    }

    /** A city with its country, as far as they are known. */
    String city(String city, Optional<Country> country) {
        String land = country.map(this::name).orElse("");
        if (city.isBlank() || land.isEmpty()) {
            return city.isBlank() ? land : city;
        }
        return fill(ReportWord.CITY_IN, Map.of("city", city, "country", land));
    }

    /** A city, or its country where no city is named; empty if neither is known. */
    String place(String city, Optional<Country> country) {
        return city.isBlank() ? country.map(this::name).orElse("") : city;
    }

    private String name(Country country) {
        return Locale.of("", country.code()).getDisplayCountry(language.locale());
    }

    /**
     * What happened, with the time of day; with the day too where it is another than the planned.
     */
    String event(DeliveryEvent event, Optional<LocalDate> planned) {
        String outcome = outcome(event.outcome());
        return event.at()
                .map(at ->
                        fill(
                                ReportWord.EVENT,
                                Map.of("outcome", outcome, "time", time(at, planned))))
                .orElse(outcome);
    }

    private String time(LocalDateTime at, Optional<LocalDate> planned) {
        String time =
                DateTimeFormatter.ofPattern(text(ReportWord.TIME), language.locale()).format(at);
        return planned.filter(at.toLocalDate()::equals).isPresent()
                ? time
                : fill(
                        ReportWord.DAY_AND_TIME,
                        Map.of("day", letters.date(at.toLocalDate()), "time", time));
    }
}
