package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of an addressee in a table's row or on a visiting card. */
final class RowFields implements AddresseeSource {
    private final String file;
    private final int line;
    private final Language language;
    private final Map<AddresseeColumn, String> cells;
    private final String prefix;
    private final List<Problem> problems;
    private final int first;

    /**
     * @param language of columns that name none
     */
    RowFields(
            String file,
            int line,
            Language language,
            Map<AddresseeColumn, String> cells,
            List<Problem> problems) {
        this(file, line, language, cells, "", problems);
    }

    private RowFields(
            String file,
            int line,
            Language language,
            Map<AddresseeColumn, String> cells,
            String prefix,
            List<Problem> problems) {
        this.file = file;
        this.line = line;
        this.language = language;
        this.cells = cells;
        this.prefix = prefix;
        this.problems = problems;
        this.first = problems.size();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public String text(String key) {
        return cell(key).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    @Override
    public LocalizedText localized(String key) {
        Map<Language, String> texts = new TreeMap<>();
        cells.forEach((column, text) -> {
            if (column.key().equals(prefix + key) && !text.isBlank()) {
                texts.put(column.language().orElseGet(() -> languageOf(text)), text);
            }
        });
        return new LocalizedText(texts);
    }

    /** Lists come from other programs, which write names, and name countries that there are. */
    @Override
    public Optional<Country> country(String written) {
        return FieldWords.country(written)
                .filter(Country::isAssigned)
                .or(() -> FieldWords.likelyCountry(written).map(Country::new));
    }

    @Override
    public List<String> texts(String key) {
        return Arrays.stream(cell(key).split("[,;/\\s]+")).filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public List<String> several(String key) {
        return Arrays.stream(cell(key).split("[;\\n\\r]+"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public Optional<AddresseeSource> within(String key) {
        String inner = key + ".";
        boolean any =
                cells.entrySet().stream()
                        .anyMatch(cell ->
                                cell.getKey().key().startsWith(inner)
                                        && !cell.getValue().isBlank());
        return any
                ? Optional.of(new RowFields(file, line, language, cells, inner, problems))
                : Optional.empty();
    }

    @Override
    public Optional<PostalAddress> address(Optional<Country> country) {
        PostalAddress address =
                new PostalAddress(
                        cell("address").lines().toList(),
                        text("postcode"),
                        text("city"),
                        text("region"),
                        country);
        boolean any = !address.lines().isEmpty() || !address.isFreeForm();
        return any ? Optional.of(address) : Optional.empty();
    }

    @Override
    public void refuse(String problem, String key, String... arguments) {
        problems.add(Problem.error(problem, place(key), arguments));
    }

    @Override
    public void warn(String problem, String key, String... arguments) {
        problems.add(Problem.warning(problem, place(key), arguments));
    }

    @Override
    public int refusals() {
        return (int)
                problems.subList(first, problems.size()).stream().filter(Problem::isError).count();
    }

    private Problem.Place place(String key) {
        return new Problem.Place(file, line, prefix + key);
    }

    private String cell(String key) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().key().equals(prefix + key))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A list in English may have names in Han or Hangul; those are not English. */
    private Language languageOf(String text) {
        Optional<UnicodeScript> script =
                text.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .findFirst();
        if (script.equals(Optional.of(UnicodeScript.HANGUL))) {
            return Language.KOREAN;
        }
        boolean isHan = script.equals(Optional.of(UnicodeScript.HAN));
        return isHan && !language.writing().isEastAsian() ? new Language("zh") : language;
    }
}
