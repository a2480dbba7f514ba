package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.petitiondesk.model.addressee.FormOfAddress;
import org.petitiondesk.model.addressee.FormOfAddress.Confidence;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every row of every table, one by one. */
class FormsOfAddressRowsTest {
    private static final FormsOfAddress FORMS = new FormsOfAddress();
    private static final Country WITHOUT_ROWS = new Country("FJ");

    /** The offices that only men hold; the forms for a holder of unknown gender may say so. */
    private static final Set<OfficeKind> OF_MEN = Set.of(OfficeKind.POPE, OfficeKind.CARDINAL);

    /** Words that tell a gender, by language. */
    private static final Map<String, String> GENDERED =
            Map.of(
                    "en", "\\b(His|Her|Mr|Mrs|Ms|Madam|Sir|King|Queen)\\b",
                    "fr", "\\b(Monsieur|Madame|Monseigneur|Sire|le|la|Le|La|Roi|Reine)\\b",
                    "zh-Hans", "先生|女士|国王|女王",
                    "zh-Hant", "先生|女士|國王|女王",
                    "ko", "여사|여왕|씨");

    private static final Map<String, Fact> FACTS =
            Map.of(
                    "en",
                    new Fact(
                            "Robin Example", "Example", "Robin", "Holder of Exampleland", "Holder"),
                    "fr",
                    new Fact(
                            "Robin Exemple",
                            "Exemple",
                            "Robin",
                            "Titulaire de l’Exemple",
                            "Titulaire"),
                    "zh-Hans",
                    new Fact("王明远", "王", "明远", "示例国总统", "总统"),
                    "zh-Hant",
                    new Fact("王明遠", "王", "明遠", "示例國總統", "總統"),
                    "ko",
                    new Fact("김예시", "김", "예시", "예시국 대통령", "대통령"));

    /** A holder and an office in one language. */
    private record Fact(String full, String family, String given, String post, String title) {}

    static Stream<FormOfAddress> rows() {
        return FormsOfAddress.languages().stream().flatMap(tag -> FORMS.all(tag).stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFoundByItsKey(FormOfAddress row) {
        Country country = row.country().orElse(WITHOUT_ROWS);
        Read<FormOfAddress> found =
                FORMS.find(
                        row.office(),
                        fact(row).post,
                        Optional.of(country),
                        row.gender(),
                        row.language());
        assertSame(row, found.value().orElseThrow());
        assertEquals(List.of(), found.problems());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFoundByEachOfItsTitles(FormOfAddress row) {
        Country country = row.country().orElse(WITHOUT_ROWS);
        for (String title : row.titles()) {
            for (String post : List.of(title, title.toUpperCase(Locale.ROOT), office(title, row))) {
                FormOfAddress found =
                        FORMS.find(
                                        row.office(),
                                        post,
                                        Optional.of(country),
                                        row.gender(),
                                        row.language())
                                .value()
                                .orElseThrow();
                assertSame(row, found, post);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isPrintedLineByLine(FormOfAddress row) {
        Addressing printed = printed(letter(row));
        List<String> address = filled(row.insideAddress(), row);
        assertEquals(address, printed.address().subList(0, address.size()));
        assertEquals(
                List.of("1 Example Street"),
                printed.address().subList(address.size(), printed.address().size()));
        List<String> envelope = filled(row.envelope(), row);
        assertEquals(envelope, printed.envelope().subList(0, envelope.size()));
        assertEquals(String.join(" ", filled(row.salutation(), row)), printed.salutation());
        String spoken = printed.salutation().replaceFirst("[,:：]$", "").replaceFirst("^Dear ", "");
        assertEquals(filled(row.close().replace("{salutation}", spoken), row), printed.close());
        for (String line : lines(printed)) {
            assertFalse(line.contains("{") || line.contains("  "), line);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void honoursOnce(FormOfAddress row) {
        String chosen =
                row.language().equals(Language.ENGLISH) ? "His Excellency" : "Son Excellence";
        Stream.of(printed(letter(row)), printed(letter(row).honorific(chosen)))
                .flatMap(printed -> lines(printed).stream())
                .forEach(line -> {
                    assertFalse(
                            line.matches(
                                            ".*(Excellenc[ey]\\b.*Excellenc[ey]|Honou?rable.*Hono"
                                                + "|Majest.*Majest|Sainteté.*Sainteté|Holiness.*Holiness|M[rs]s?\\.?"
                                                + " M[rs]|Monsieur Monsieur|Madame Madame"
                                                + "|阁下.*阁下|先生.*先生|女士.*女士|각하.*각하|귀하.*귀하|님.*님|님"
                                                + " 귀하|President President|총통 총통).*")
                                    && !line.startsWith("Daigne"),
                            line);
                });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void guessesNoGender(FormOfAddress row) {
        if (row.gender() != Gender.UNKNOWN || OF_MEN.contains(row.office())) {
            return;
        }
        Pattern pattern =
                Pattern.compile(Objects.requireNonNull(GENDERED.get(row.language().tag())));
        Stream.of(row.envelope(), row.insideAddress(), row.salutation(), row.inText(), row.close())
                .map(text -> text.replaceFirst("^Madame, Monsieur,|Dear Sir or Madam:", ""))
                .forEach(text -> {
                    String rest = text.replaceFirst("la République", "");
                    assertFalse(pattern.matcher(rest).find(), text);
                });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhereItWasRead(FormOfAddress row) {
        if (row.source().isEmpty()) {
            assertEquals(Confidence.LOW, row.confidence());
            return;
        }
        for (String source : row.source().split("; (?=[^()]*(\\(|$))", -1)) {
            assertTrue(source.matches(".+: .+\\(.*(\\d{4}|undated).*\\)|.+, \\d{4}.*"), source);
        }
    }

    @Test
    void areThereForEveryOfficeGenderAndCountry() {
        for (Language language : FormsOfAddress.languages()) {
            Set<Country> countries = new TreeSet<>(Comparator.comparing(Country::code));
            FORMS.all(language).forEach(row -> row.country().ifPresent(countries::add));
            countries.add(WITHOUT_ROWS);
            for (OfficeKind office : OfficeKind.values()) {
                for (Gender gender : Gender.values()) {
                    for (Country country : countries) {
                        Read<FormOfAddress> found =
                                FORMS.find(office, "", Optional.of(country), gender, language);
                        FormOfAddress row = found.value().orElseThrow();
                        assertEquals(List.of(), found.problems());
                        assertEquals(office, row.office());
                        assertEquals(gender, row.gender());
                        assertTrue(row.country().isEmpty() || row.country().get().equals(country));
                    }
                    assertTrue(
                            FORMS.find(office, "", Optional.empty(), gender, language)
                                    .value()
                                    .orElseThrow()
                                    .country()
                                    .isEmpty());
                }
            }
        }
    }

    /** A holder of the office; where the row is for a title, of that one. */
    private static Fact fact(FormOfAddress row) {
        Fact usual = Objects.requireNonNull(FACTS.get(row.language().tag()));
        if (row.titles().isEmpty()) {
            return usual;
        }
        String post = office(row.titles().getFirst(), row);
        LetterWords words = LetterWords.of(row.language()).value().orElseThrow();
        return new Fact(usual.full, usual.family, usual.given, post, ShortTitle.of(post, words));
    }

    private static String office(String title, FormOfAddress row) {
        return switch (row.language().tag()) {
            case "en" -> title + (title.endsWith(" of") ? "" : " of") + " Exampleland";
            case "fr" -> title.endsWith("’") ? title + "Exemple" : title + " des Exemples";
            case "ko" -> "예시국 " + title;
            default -> "示例国" + title;
        };
    }

    private static LetterBuilder letter(FormOfAddress row) {
        Fact fact = fact(row);
        LetterBuilder letter =
                new LetterBuilder(row.language())
                        .layout(LetterLayout.DIN_5008_B)
                        .office(row.office())
                        .gender(row.gender())
                        .holder(fact.full, fact.family, fact.given)
                        .post(fact.post);
        row.country().map(Country::code).ifPresent(letter::country);
        return letter;
    }

    private static Addressing printed(LetterBuilder letter) {
        LetterRequest request = letter.request();
        return new AddressingComposer(FORMS).compose(request.addressee(), request.language());
    }

    private static List<String> lines(Addressing printed) {
        List<String> lines = new ArrayList<>(printed.address());
        lines.add(printed.salutation());
        lines.addAll(printed.close());
        return lines;
    }

    /** What the row says, filled in by plain replacement. */
    private static List<String> filled(String text, FormOfAddress row) {
        Fact fact = fact(row);
        return List.of(
                text.replace("{full}", fact.full)
                        .replace("{family}", fact.family)
                        .replace("{given}", fact.given)
                        .replace("{post}", fact.post)
                        .replace("{title}", fact.title)
                        .split("\\|", -1));
    }
}
