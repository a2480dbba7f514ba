package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what is not written yet in one language of a petition, or not translated. */
final class TextGaps {
    private static final Pattern PARAGRAPH = Pattern.compile("(?:[^\\n]+(?:\\n|$))+");
    private static final Pattern FIELD = Pattern.compile("\\{\\{[^}]*}}");
    private static final int FEWEST_LETTERS = 12;
    private static final int EXCERPT = 60;

    private final TextVersion text;
    private final LetterMaterial material;
    private final List<Problem> gaps = new ArrayList<>();

    private TextGaps(TextVersion text, LetterMaterial material) {
        this.text = text;
        this.material = material;
    }

    /**
     * What is missing from a text.
     *
     * @param needsBody whether the template has nothing to say by itself
     */
    static List<Problem> of(TextVersion text, LetterMaterial material, boolean needsBody) {
        TextGaps found = new TextGaps(text, material);
        if (text.title().isBlank()) {
            found.gaps.add(Problem.warning("letter.no-title", Problem.Place.field("title")));
        }
        if (needsBody && text.body().isBlank()) {
            found.gaps.add(Problem.error("petition.no-body", Problem.Place.field(FreeText.BODY)));
        }
        found.demands();
        found.account();
        found.original().ifPresent(found::untranslated);
        return found.gaps;
    }

    private void demands() {
        for (int i = 0; i < text.demands().size(); i++) {
            if (text.demands().get(i).isBlank()) {
                blank("letter.blank-demand", FreeText.demand(i), i);
            }
        }
        int most =
                others().values().stream()
                        .mapToInt(other -> other.demands().size())
                        .reduce(material.petition().demands().size(), Math::max);
        fewer("letter.demands-missing", "demands", text.demands().size(), most);
    }

    private void account() {
        CaseWording told = text.account();
        for (int i = 0; i < told.facts().size(); i++) {
            if (told.facts().get(i).text().isBlank()) {
                blank("letter.blank-fact", FreeText.fact(i), i);
            }
        }
        for (int i = 0; i < told.actions().size(); i++) {
            if (told.actions().get(i).isBlank()) {
                blank("letter.blank-action", FreeText.action(i), i);
            }
        }
        CaseAccount all = material.petition().account();
        fewer("letter.facts-missing", "facts", told.facts().size(), all.facts().size());
        fewer("letter.actions-missing", "actions", told.actions().size(), all.actions().size());
    }

    private void blank(String key, String field, int index) {
        gaps.add(Problem.error(key, Problem.Place.field(field), Integer.toString(index + 1)));
    }

    private void fewer(String key, String field, int worded, int most) {
        if (worded < most) {
            gaps.add(
                    Problem.warning(
                            key,
                            Problem.Place.field(field),
                            Integer.toString(worded),
                            Integer.toString(most)));
        }
    }

    /** The current text of each other language. */
    private Map<Language, TextVersion> others() {
        Map<Language, TextVersion> others = new LinkedHashMap<>();
        material.versions().stream()
                .filter(version -> !version.language().sameLanguageAs(text.language()))
                .forEach(version -> others.putIfAbsent(version.language(), version));
        return others;
    }

    /** The text that this one is a translation of; empty for the original itself. */
    private Optional<TextVersion> original() {
        return material.translations()
                .original()
                .filter(original -> !original.language().sameLanguageAs(text.language()));
    }

    private void untranslated(TextVersion original) {
        same(text.title(), original.title(), "title", original.language());
        if (!text.subject().equals(text.title())) {
            same(text.subject(), original.subject(), "subject", original.language());
        }
        Language from = original.language();
        same(text.demands(), original.demands(), FreeText::demand, from);
        same(facts(text), facts(original), FreeText::fact, from);
        same(text.account().actions(), original.account().actions(), FreeText::action, from);
        Set<String> theirs =
                PARAGRAPH
                        .matcher(original.body())
                        .results()
                        .map(MatchResult::group)
                        .map(String::strip)
                        .collect(Collectors.toSet());
        PARAGRAPH
                .matcher(text.body())
                .results()
                .filter(paragraph -> theirs.contains(paragraph.group().strip()))
                .filter(paragraph -> isWords(paragraph.group()))
                .findFirst()
                .ifPresent(paragraph ->
                        untranslated(
                                paragraph.group().strip(),
                                new FreeText(FreeText.BODY, text.body()).place(paragraph.start()),
                                original.language()));
    }

    private static List<String> facts(TextVersion of) {
        return of.account().facts().stream().map(FactWording::text).toList();
    }

    private void same(
            List<String> ours, List<String> theirs, IntFunction<String> field, Language from) {
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            same(ours.get(i), theirs.get(i), field.apply(i), from);
        }
    }

    private void same(String ours, String theirs, String field, Language from) {
        if (ours.strip().equals(theirs.strip()) && isWords(ours)) {
            untranslated(ours.strip(), Problem.Place.field(field), from);
        }
    }

    /** Names, numbers and what is filled in may well be the same everywhere. */
    private static boolean isWords(String said) {
        String words = FIELD.matcher(said).replaceAll("").strip();
        long letters = words.codePoints().filter(Character::isLetter).count();
        boolean isWide = words.codePoints().anyMatch(Character::isIdeographic);
        return isWide || (letters >= FEWEST_LETTERS && words.matches("(?s)\\S+\\s.*"));
    }

    private void untranslated(String said, Problem.Place place, Language from) {
        String excerpt =
                said.length() <= EXCERPT
                        ? said
                        : said.substring(0, said.offsetByCodePoints(0, EXCERPT / 2)) + "…";
        gaps.add(
                Problem.warning(
                        "letter.untranslated", place, excerpt, from.tag(), text.language().tag()));
    }
}
