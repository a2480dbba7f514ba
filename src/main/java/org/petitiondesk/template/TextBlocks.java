package org.petitiondesk.template;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.OwnBlock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text blocks there are: those that are shipped with the program, which say what articles of
 * treaties and declarations bind to, and somebody's own. Immutable, and safe for use by several
 * threads.
 */
public final class TextBlocks {
    private final List<TextBlock> blocks;

    private TextBlocks(List<TextBlock> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /** Some hundred small files, read when they are first asked for. */
    private static final class Shipped {
        static final TextBlocks BLOCKS =
                new TextBlocks(
                        ShippedFile.lines("text-blocks/shipped.txt")
                                .map(path -> shipped("text-blocks/" + path))
                                .toList());
    }

    /** The shipped blocks. */
    public static TextBlocks shipped() {
        return Shipped.BLOCKS;
    }

    /** The same with somebody's own before them; an own one hides a shipped one of its name. */
    public TextBlocks with(Collection<OwnBlock> own) {
        Set<String> names = own.stream().map(OwnBlock::name).collect(Collectors.toSet());
        List<TextBlock> all = new ArrayList<>();
        own.forEach(block ->
                block.texts()
                        .forEach(
                                (language, text) -> all.add(TextBlock.own(block, language, text))));
        blocks.stream().filter(block -> !names.contains(block.name())).forEach(all::add);
        return new TextBlocks(all);
    }

    /** All of them in every language: first one's own, then the shipped ones in their order. */
    public List<TextBlock> all() {
        return blocks;
    }

    /**
     * Those for a text in a language, each once, as far as all words stand in them. One's own are
     * there too where nobody has written them in that language yet.
     */
    public List<TextBlock> find(String words, Language language) {
        return blocks.stream()
                .map(TextBlock::name)
                .distinct()
                .flatMap(name -> named(name, language).or(() -> own(name)).stream())
                .filter(block -> block.has(words))
                .toList();
    }

    /** The block of a name for a text in a language. */
    public Optional<TextBlock> named(String name, Language language) {
        List<TextBlock> versions =
                blocks.stream().filter(block -> block.name().equals(name)).toList();
        return NearestLanguage.of(language, versions, TextBlock::language);
    }

    private Optional<TextBlock> own(String name) {
        return blocks.stream()
                .filter(block -> block.isOwn() && block.name().equals(name))
                .findFirst();
    }

    private static TextBlock shipped(String path) {
        FrontMatter front =
                FrontMatter.read(path, ShippedFile.text(path))
                        .value()
                        .orElseThrow(() -> wrong(path));
        return new TextBlock(
                value(path, front, "name"),
                new Language(value(path, front, "language")),
                value(path, front, "title"),
                Optional.of(
                        new TextBlock.Citation(
                                value(path, front, "instrument"),
                                value(path, front, "article"),
                                value(path, front, "reference"),
                                value(path, front, "source"),
                                checked(value(path, front, "checked")),
                                value(path, front, "native-reader").equals("yes"))),
                Optional.empty(),
                front.body().strip());
    }

    private static Optional<LocalDate> checked(String day) {
        return day.equals("no") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static String value(String path, FrontMatter front, String key) {
        return front.entry(key).map(FrontMatter.Entry::value).orElseThrow(() -> wrong(path));
    }

    private static IllegalStateException wrong(String path) {
        return new IllegalStateException("a shipped text block is wrong: " + path);
    }
}
