package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes drafts of whatever kind, with texts that file formats stumble over. */
final class AnyDrafts {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    " ",
                    "Kim",
                    ": ",
                    " #",
                    "#",
                    "\"",
                    "'",
                    "\\",
                    "---",
                    "- ",
                    "? ",
                    "|",
                    ">",
                    "&x",
                    "*x",
                    "!",
                    "%",
                    "@",
                    "`",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ";",
                    "=",
                    "+1",
                    "~",
                    "null",
                    "NO",
                    "001",
                    "2012-09-22",
                    "\uD83D\uDD4A\uFE0F",
                    "金姗玉",
                    "（",
                    "）",
                    "　",
                    "\u00A0",
                    "é",
                    "e\u0301",
                    "ب",
                    "\u200D",
                    "\uFEFFx",
                    "\\n",
                    "{{letter.date}}",
                    "<b>",
                    "\u2028x",
                    ":",
                    "\\,",
                    "\\;",
                    "^n",
                    "=0A",
                    "x\u0085y");
    private static final List<Language> LANGUAGES =
            List.of(
                    Language.ENGLISH,
                    Language.CHINESE_SIMPLIFIED,
                    Language.KOREAN,
                    new Language("en-GB"));

    private final Random random;

    AnyDrafts(long seed) {
        random = new Random(seed);
    }

    /** A text of one line, without blanks around it, never empty. */
    String line() {
        String text =
                Stream.generate(() -> any(PIECES))
                        .limit(1 + random.nextInt(6))
                        .reduce("", String::concat)
                        .replaceAll("\\R", "")
                        .strip();
        return text.isBlank() ? "x" : text;
    }

    /** A text that may have several lines. */
    String text() {
        return random.nextInt(4) > 0 ? line() : line() + "\n" + line();
    }

    String maybeLine() {
        return random.nextBoolean() ? line() : "";
    }

    String body() {
        return line() + "\n\n---\n  " + line() + "\n---";
    }

    Language language() {
        return any(LANGUAGES);
    }

    LocalizedText filledLocalized() {
        return new LocalizedText(Map.of(language(), text())).with(language(), text());
    }

    LocalizedText localized() {
        return random.nextBoolean() ? filledLocalized() : LocalizedText.EMPTY;
    }

    <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> member) {
        return Stream.generate(member).limit(random.nextInt(4)).toList();
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    AddresseeDraft addressee() {
        LocalizedText person = filledLocalized();
        return new AddresseeDraft(
                0,
                person,
                part(person),
                part(person),
                localized(),
                localized(),
                localized(),
                any(List.of(Gender.values())),
                term(),
                localized(),
                any(List.of(OfficeKind.values())),
                localized(),
                maybe(new Country("NO")),
                random.nextBoolean() ? Optional.of(careOf()) : Optional.empty(),
                random.nextBoolean() ? Optional.of(address()) : Optional.empty(),
                numbers(),
                numbers(),
                numbers(),
                maybe(Paper.LETTER),
                IntStream.range(0, random.nextInt(3)).mapToObj(LANGUAGES::get).toList(),
                maybe(LocalDate.of(2024, 2, 29)),
                maybeLine());
    }

    private Term term() {
        return new Term(
                maybe(LocalDate.of(2020, 2, 29)),
                maybe(LocalDate.of(2031, 1, 1)),
                maybe(LocalDate.of(2021, 3, 1)),
                any(List.of(Term.Standing.values())));
    }

    /** Several are parted by semicolons. */
    private List<String> numbers() {
        return list(() -> line().replaceAll("[;\uFEFF\u2028\u0085]", "").strip() + "x").stream()
                .distinct()
                .toList();
    }

    private AddresseeDraft.CareOf careOf() {
        LocalizedText person = localized();
        return new AddresseeDraft.CareOf(
                person,
                part(person),
                part(person),
                localized(),
                any(List.of(Gender.values())),
                term(),
                localized(),
                any(List.of(OfficeKind.values())),
                filledLocalized(),
                maybe(new Country("CN")),
                maybe(LocalDate.of(2026, 6, 12)),
                maybeLine());
    }

    /** A family or given name in some of the languages of a name. */
    private LocalizedText part(LocalizedText person) {
        LocalizedText part = LocalizedText.EMPTY;
        for (Language language : person.texts().keySet()) {
            part = part.with(language, maybeLine());
        }
        return part;
    }

    private PostalAddress address() {
        List<String> lines = List.of(line(), line());
        Optional<Country> country = maybe(new Country("CH"));
        return random.nextBoolean()
                ? PostalAddress.free(lines, country)
                : new PostalAddress(lines, maybeLine(), line(), maybeLine(), country);
    }

    static AddresseeDraft unnumbered(AddresseeDraft draft) {
        return new AddresseeDraft(
                0,
                draft.person(),
                draft.family(),
                draft.given(),
                draft.honorific(),
                draft.salutation(),
                draft.close(),
                draft.gender(),
                draft.term(),
                draft.post(),
                draft.office(),
                draft.organization(),
                draft.country(),
                draft.via(),
                draft.address(),
                draft.faxes(),
                draft.emails(),
                draft.telephones(),
                draft.paper(),
                draft.languages(),
                draft.verifiedOn(),
                draft.source());
    }
}
