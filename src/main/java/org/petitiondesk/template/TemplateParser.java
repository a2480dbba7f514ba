package org.petitiondesk.template;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.TemplateBlock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads templates and the texts of petitions: CommonMark 0.31 with merge fields, where asterisks
 * mark words also beside Chinese, Japanese and Korean and within braces. Safe for use by several
 * threads.
 *
 * <p>Example: {@code new TemplateParser().parse("en.md", source).value()}.
 */
public final class TemplateParser {
    private static final List<String> KEYS = List.of("name", "kind", "language", "title");

    private static final Parser COMMONMARK =
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .customBlockParserFactory(new BlockTag.Factory())
                    .customInlineContentParserFactory(new InlineTag.Factory())
                    .customInlineContentParserFactory(new Seam.Factory())
                    .postProcessor(Seam::unsewn)
                    .build();

    /** The tree of any text. */
    static Node tree(String text) {
        return COMMONMARK.parse(Seam.sewn(text));
    }

    /**
     * Reads a whole template: front matter, then text.
     *
     * @param file named in problems
     */
    public Read<LetterTemplate> parse(String file, String source) {
        return parse(file, source, Map.of());
    }

    /** Likewise a text that is kept under a name and in a language, which its head has to say. */
    Read<LetterTemplate> parse(String name, Language language, String source) {
        return parse(
                name + "/" + language.tag() + ".md",
                source,
                Map.of("name", name, "language", language.tag()));
    }

    private static Read<LetterTemplate> parse(
            String file, String source, Map<String, String> expected) {
        Read<FrontMatter> head = FrontMatter.read(file, source);
        if (head.value().isEmpty() || head.hasErrors()) {
            return Read.refused(head.problems());
        }
        FrontMatter front = head.value().get();
        Findings findings = new Findings(file, front.bodyLine());
        front.entries()
                .forEach((key, entry) -> {
                    if (!KEYS.contains(key)) {
                        findings.unknown("template.unknown-key", key, KEYS, entry.line());
                    }
                });
        expected.forEach((key, right) ->
                front.entry(key)
                        .map(FrontMatter.Entry::value)
                        .filter(said -> !said.isEmpty() && !said.equals(right))
                        .ifPresent(said ->
                                findings.add(
                                        "template.kept-as", front.lineOf(key), key, key, right)));
        Optional<String> name = required(front, "name", findings);
        Optional<String> title = required(front, "title", findings);
        Optional<LetterTemplate.Kind> kind =
                required(front, "kind", findings).flatMap(word -> kind(word, front, findings));
        Optional<Language> language =
                required(front, "language", findings)
                        .flatMap(tag -> language(tag, front, findings));
        List<TemplateBlock> blocks = blocks(front.body(), findings);
        if (!findings.problems().isEmpty()
                || name.isEmpty()
                || title.isEmpty()
                || kind.isEmpty()
                || language.isEmpty()) {
            return Read.refused(findings.problems());
        }
        return Read.of(
                new LetterTemplate(name.get(), language.get(), kind.get(), title.get(), blocks),
                List.of());
    }

    /**
     * Reads a petition's text. Of the parts of a letter it may place only facts, actions and
     * demands; the others are the template's.
     *
     * @param file named in problems
     * @param firstLine the line of that file on which the text begins, counted from 1
     */
    public Read<List<TemplateBlock>> parseBody(String file, int firstLine, String text) {
        Findings findings = new Findings(file, firstLine);
        List<TemplateBlock> blocks = blocks(text, findings);
        parts(blocks)
                .filter(part -> !part.field().isPlacedInText())
                .forEach(part -> {
                    String field = part.field().fieldName();
                    findings.add("template.part-in-body", part.line(), field, field);
                });
        return read(blocks, findings);
    }

    /** Any text: the blocks of it, or what is wrong. */
    static Read<List<TemplateBlock>> read(String text, Findings findings) {
        return read(blocks(text, findings), findings);
    }

    private static Read<List<TemplateBlock>> read(List<TemplateBlock> blocks, Findings findings) {
        List<Problem> problems = findings.problems();
        return problems.isEmpty() ? Read.of(blocks, problems) : Read.refused(problems);
    }

    private static List<TemplateBlock> blocks(String text, Findings findings) {
        return new BlockConverter(findings).childrenOf(tree(text));
    }

    private static Stream<TemplateBlock.Part> parts(List<TemplateBlock> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case TemplateBlock.Part part -> Stream.of(part);
                            case TemplateBlock.Quote quote -> parts(quote.blocks());
                            case TemplateBlock.When when -> parts(when.blocks());
                            case TemplateBlock.BulletList list ->
                                    list.items().stream().flatMap(TemplateParser::parts);
                            case TemplateBlock.NumberedList list ->
                                    list.items().stream().flatMap(TemplateParser::parts);
                            case TemplateBlock.Paragraph _,
                                    TemplateBlock.Heading _,
                                    TemplateBlock.PageBreak _ ->
                                    Stream.of();
                        });
    }

    private static Optional<String> required(FrontMatter front, String key, Findings findings) {
        Optional<String> value =
                front.entry(key).map(FrontMatter.Entry::value).filter(text -> !text.isEmpty());
        if (value.isEmpty()) {
            findings.add("template.missing-key", front.lineOf(key), key, key);
        }
        return value;
    }

    private static Optional<LetterTemplate.Kind> kind(
            String word, FrontMatter front, Findings findings) {
        Optional<LetterTemplate.Kind> kind =
                Arrays.stream(LetterTemplate.Kind.values())
                        .filter(known -> word(known).equals(word.toLowerCase(Locale.ROOT)))
                        .findFirst();
        if (kind.isEmpty()) {
            String words =
                    Arrays.stream(LetterTemplate.Kind.values())
                            .map(TemplateParser::word)
                            .collect(Collectors.joining(", "));
            findings.add("template.unknown-kind", front.lineOf("kind"), "kind", word, words);
        }
        return kind;
    }

    private static String word(LetterTemplate.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Language> language(String tag, FrontMatter front, Findings findings) {
        try {
            return Optional.of(new Language(tag));
        } catch (IllegalArgumentException _) {
            findings.add("template.unknown-language", front.lineOf("language"), "language", tag);
            return Optional.empty();
        }
    }
}
