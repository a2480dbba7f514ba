package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Numbering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What letters in a language say beside their own text: dates, numbers, labels, the words around
 * the annex. Read from {@code templates/words}. Immutable.
 */
public final class LetterWords {
    private static final String FOLDER = "words";

    /** By tag; the files are shipped and never change while the program runs. */
    private static final Map<String, Map<Word, String>> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<Word, String> words;

    private LetterWords(Language language, Map<Word, String> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The words of a language; where it has none, those of its nearest relative or of English, with
     * a warning.
     */
    public static Read<LetterWords> of(Language wanted) {
        Language found =
                ShippedText.nearest(FOLDER, WordTable.ENDING, wanted).orElse(Language.ENGLISH);
        // A region that has no words of its own is at home in its language; a script is not.
        boolean same =
                found.sameLanguageAs(wanted)
                        && (found.locale().getScript().equals(wanted.locale().getScript())
                                || wanted.locale().getScript().isEmpty());
        Language spoken = found.sameLanguageAs(wanted) ? wanted : found;
        return Read.of(
                new LetterWords(spoken, READ.computeIfAbsent(found.tag(), LetterWords::read)),
                same
                        ? List.of()
                        : List.of(
                                Problem.warning(
                                        "letter.no-words",
                                        Place.field("language"),
                                        wanted.tag(),
                                        found.tag())));
    }

    private static Map<Word, String> read(String tag) {
        return WordTable.read(FOLDER, tag, Word.class);
    }

    /** The language they are in. */
    Language language() {
        return language;
    }

    /** A date as letters write it, for example "September 22, 2012". */
    public String date(LocalDate date) {
        return written(date.getDayOfMonth() == 1 ? Word.DATE_FIRST : Word.DATE, date);
    }

    private String written(Word pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(text(pattern), language.locale()).format(date);
    }

    /** Likewise as much of a date as is known, for example "April 2005". */
    public String date(PartialDate date) {
        return switch (date.known()) {
            case DAY -> date(date.first());
            case MONTH -> written(Word.DATE_MONTH, date.first());
            case YEAR -> written(Word.DATE_YEAR, date.first());
        };
    }

    /**
     * Place and date as one line.
     *
     * @param place may be empty
     */
    public String dateLine(String place, LocalDate date) {
        String line = text(place.isEmpty() ? Word.DATE_LINE : Word.DATE_LINE_PLACE);
        return Blanks.fill(line, Map.of("place", place, "date", date(date)));
    }

    /** A count with its thousands set apart, for example "27,500". */
    public String number(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(",", text(Word.THOUSANDS));
    }

    /** An enumeration in a sentence, for example "A, B and C". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String first = String.join(text(Word.LIST_SEPARATOR), items.subList(0, items.size() - 1));
        return first + text(Word.LIST_LAST) + items.getLast();
    }

    /** How demands are numbered. */
    public Numbering numbering() {
        return Numbering.valueOf(text(Word.NUMBERING).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Which text version a page prints, by its mark. */
    String ofText(String mark) {
        return Blanks.fill(text(Word.TEXT_MARK), Map.of("text", mark));
    }

    /**
     * A sentence about a number. Words of languages that have more forms than one and many are
     * written so that they suit any number.
     */
    String counting(Word one, Word many, long count) {
        return Blanks.fill(text(count <= 1 ? one : many), Map.of("count", number(count)));
    }

    String text(Word word) {
        String text = words.get(word);
        if (text == null) {
            throw new IllegalStateException("templates/words/" + language + " lacks " + word.key());
        }
        return text;
    }
}
