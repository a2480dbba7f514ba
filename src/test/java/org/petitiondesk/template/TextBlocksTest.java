package org.petitiondesk.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.OwnBlock;
import org.petitiondesk.model.template.TemplateBlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextBlocksTest {
    private static final Set<Language> LANGUAGES =
            Set.of(
                    Language.ENGLISH,
                    Language.FRENCH,
                    Language.CHINESE_SIMPLIFIED,
                    Language.CHINESE_TRADITIONAL,
                    Language.KOREAN);

    /** The articles that letters cite, by the first words of their blocks' names. */
    private static final Map<String, List<Integer>> ARTICLES =
            Map.of(
                    "refugee-convention", List.of(1, 31, 33),
                    "refugee-protocol", List.of(1),
                    "universal-declaration", List.of(3, 5, 9, 10, 13, 14, 18, 19, 20),
                    "civil-rights-covenant", List.of(6, 7, 9, 10, 12, 14, 18, 19, 21, 22),
                    "torture-convention", List.of(3, 12, 13, 14),
                    "defenders-declaration", List.of(1, 5, 6, 9, 12));

    private static final List<String> HAN =
            List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    private final TextBlocks shipped = TextBlocks.shipped();

    @Test
    void hasEveryBlockThatIsShipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/text-blocks"))) {
            assertEquals(
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".md"))
                            .sorted()
                            .toList(),
                    shipped.all().stream()
                            .map(block ->
                                    "templates/text-blocks/"
                                            + block.name()
                                            + "/"
                                            + block.language()
                                            + ".md")
                            .sorted()
                            .toList());
        }
    }

    @Test
    void hasEveryArticleInEveryLanguage() {
        Map<String, Set<Language>> expected =
                ARTICLES.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(article -> entry.getKey() + "-" + article))
                        .collect(Collectors.toMap(name -> name, name -> LANGUAGES));
        Map<String, Set<Language>> known =
                shipped.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        TextBlock::name,
                                        Collectors.mapping(
                                                TextBlock::language, Collectors.toSet())));
        assertEquals(expected, known);
    }

    @Test
    void canStandInAPetitionsText() {
        for (TextBlock block : shipped.all()) {
            Read<List<TemplateBlock>> read =
                    new TemplateParser().parseBody(block.name(), 1, block.text());
            assertEquals(List.of(), read.problems(), block.title());
            assertEquals(1, read.value().orElseThrow().size(), block.title());
        }
    }

    @Test
    void citesTheRightArticleAsItsLanguageDoes() {
        for (TextBlock block : shipped.all()) {
            TextBlock.Citation citation = block.citation().orElseThrow();
            assertTrue(block.name().endsWith("-" + citation.article()), block.name());
            String article = citing(block.language(), block.name(), citation.article());
            for (String text : List.of(block.title(), citation.reference(), block.text())) {
                assertTrue(
                        (text + " ").replace("article", "Article").contains(article),
                        article + " in " + text);
            }
        }
    }

    private static String citing(Language language, String name, String article) {
        int number = Integer.parseInt(article);
        return switch (language.tag()) {
            case "en" -> "Article " + (name.startsWith("refugee-protocol") ? "I" : article);
            case "fr" -> "Article " + (number == 1 ? "premier" : article);
            case "ko" -> "제" + article + "조";
            case "zh-Hans" -> "第" + han(number) + "条";
            case "zh-Hant" -> "第" + han(number) + "條";
            default -> throw new AssertionError(language);
        };
    }

    private static String han(int number) {
        int tens = number / 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : HAN.get(tens) + "十";
        return ten + (number % 10 == 0 ? "" : HAN.get(number % 10));
    }

    @Test
    void saysWhatItRestsOn() {
        for (TextBlock block : shipped.all()) {
            TextBlock.Citation citation = block.citation().orElseThrow();
            assertTrue(citation.source().startsWith("United Nations, "), block.name());
            assertFalse(citation.nativeReader(), block.name());
            assertTrue(
                    shipped.all().stream()
                            .filter(other -> other.name().equals(block.name()))
                            .map(other -> other.citation().orElseThrow())
                            .allMatch(other ->
                                    other.source().equals(citation.source())
                                            && other.article().equals(citation.article())),
                    block.name());
        }
    }

    /** A state may not be a party: the words say whom a treaty obliges, never that it is one. */
    @Test
    void obligesThePartiesOfATreatyAndNobodyElse() {
        Map<String, List<String>> obliged =
                Map.of(
                        "en", List.of("obliges its parties"),
                        "fr", List.of("oblige ses parties"),
                        "ko", List.of("당사국에"),
                        "zh-Hans", List.of("要求缔约国"),
                        "zh-Hant", List.of("要求締約國"));
        for (TextBlock block : shipped.all()) {
            boolean isTreaty = block.citation().orElseThrow().source().contains("Treaty Series");
            assertEquals(
                    isTreaty,
                    obliged.getOrDefault(block.language().tag(), List.of()).stream()
                            .anyMatch(block.text()::contains),
                    block.title());
        }
    }

    private List<String> names(String words, Language language) {
        return shipped.find(words, language).stream().map(TextBlock::name).toList();
    }

    @Test
    void isFoundByTreatyArticleAndWord() {
        assertEquals(List.of("refugee-convention-33"), names("refugee 33", Language.ENGLISH));
        assertEquals(
                List.of("refugee-convention-33"), names("réfugiés article 33", Language.FRENCH));
        assertEquals(List.of("civil-rights-covenant-19"), names("PIDCP 19", Language.FRENCH));
        assertEquals(List.of("universal-declaration-14"), names("비호", Language.KOREAN));
        assertEquals(10, names("iccpr", Language.ENGLISH).size());
        assertEquals(
                List.of("universal-declaration-3", "torture-convention-3"),
                names("3", Language.CHINESE_SIMPLIFIED));
        assertEquals(List.of(), names("river", Language.ENGLISH));
        assertEquals(32, names("", new Language("en-GB")).size());
    }

    @Test
    void putsOnesOwnFirstAndInsteadOfAShippedOneOfTheName() {
        IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));
        OwnBlock own =
                new OwnBlock(ids.next(), "About us", Map.of(Language.FRENCH, "Nous sommes trois."));
        OwnBlock same =
                new OwnBlock(ids.next(), "torture-convention-3", Map.of(Language.ENGLISH, "Mine"));
        TextBlocks all = shipped.with(List.of(own, same));
        assertEquals(
                Optional.of("Nous sommes trois."),
                all.named("About us", new Language("fr-CA")).map(TextBlock::text));
        assertEquals(Optional.empty(), all.named("About us", Language.KOREAN));
        assertEquals("About us", all.find("", Language.FRENCH).getFirst().title());
        assertEquals(
                Optional.of("Mine"),
                all.named("torture-convention-3", Language.ENGLISH).map(TextBlock::text));
    }
}
