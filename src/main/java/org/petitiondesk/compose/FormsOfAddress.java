package org.petitiondesk.compose;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.petitiondesk.model.addressee.FormOfAddress;
import org.petitiondesk.model.addressee.FormOfAddress.Confidence;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How offices are addressed: the tables {@code templates/forms-of-address}, one for each language.
 * Safe for use by several threads.
 */
public final class FormsOfAddress {
    private static final String FOLDER = "forms-of-address";
    private static final String ENDING = ".csv";

    private static final List<Language> LANGUAGES = ShippedText.languages(FOLDER, ENDING);

    private final Map<Language, List<FormOfAddress>> tables = new ConcurrentHashMap<>();

    public FormsOfAddress() {}

    /** With other tables than the shipped ones. */
    FormsOfAddress(Map<Language, List<FormOfAddress>> others) {
        tables.putAll(others);
    }

    /**
     * The form for an office: the one of its title and country if there is one, else of its title,
     * of its country, or the general one. Where there is none for the office or the language, the
     * form of a person without office, or the English one, with a warning.
     *
     * @param title the office as the letter names it
     * @param country the country of the office
     */
    public Read<FormOfAddress> find(
            OfficeKind office,
            String title,
            Optional<Country> country,
            Gender gender,
            Language language) {
        List<Problem> problems = new ArrayList<>();
        Optional<Language> known = ShippedText.nearest(FOLDER, ENDING, language);
        if (known.isEmpty()) {
            problems.add(
                    Problem.warning(
                            "letter.no-forms-of-address", Place.field("language"), language.tag()));
        }
        List<FormOfAddress> table = table(known.orElse(Language.ENGLISH));
        Optional<FormOfAddress> form = find(table, office, title, country, gender);
        if (form.isEmpty()) {
            problems.add(
                    Problem.warning(
                            "letter.no-form-for-office", Place.field("office"), office.word()));
        }
        return Read.of(
                form.or(() -> find(table, OfficeKind.PERSON, "", Optional.empty(), gender))
                        .orElseThrow(),
                problems);
    }

    /** The languages that there are tables for, in the order of their tags. */
    public static List<Language> languages() {
        return LANGUAGES;
    }

    /** All forms of a language in the order of the table. */
    public List<FormOfAddress> all(Language language) {
        return ShippedText.nearest(FOLDER, ENDING, language).map(this::table).orElse(List.of());
    }

    private static Optional<FormOfAddress> find(
            List<FormOfAddress> table,
            OfficeKind office,
            String title,
            Optional<Country> country,
            Gender gender) {
        OfficeTitle spoken = new OfficeTitle(title);
        return table.stream()
                .filter(form -> form.office() == office && form.gender() == gender)
                .filter(form -> form.country().isEmpty() || form.country().equals(country))
                .filter(form -> form.titles().isEmpty() || spoken.fit(form.titles()) > 0)
                .max(
                        Comparator.comparingInt((FormOfAddress form) -> spoken.fit(form.titles()))
                                .thenComparing(form -> form.country().isPresent()));
    }

    private List<FormOfAddress> table(Language language) {
        return tables.computeIfAbsent(language, FormsOfAddress::read);
    }

    private static List<FormOfAddress> read(Language language) {
        String text = ShippedText.read(FOLDER + "/" + language.tag() + ENDING);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(row -> form(row, language)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormOfAddress form(NamedCsvRecord row, Language language) {
        String country = row.getField("country");
        return new FormOfAddress(
                OfficeKind.ofWord(row.getField("office")).orElseThrow(),
                country.isEmpty() ? Optional.empty() : Optional.of(new Country(country)),
                Blanks.split(row.findField("title").orElse("")),
                Gender.valueOf(row.getField("gender").toUpperCase(Locale.ROOT)),
                language,
                row.getField("envelope"),
                row.getField("inside"),
                row.getField("salutation"),
                row.getField("in-text"),
                row.getField("close"),
                row.getField("source"),
                Confidence.valueOf(row.getField("confidence").toUpperCase(Locale.ROOT)));
    }
}
