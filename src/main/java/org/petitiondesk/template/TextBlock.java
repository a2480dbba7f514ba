package org.petitiondesk.template;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.OwnBlock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of text that letters use again and again, in one language.
 *
 * @param name the same in every language
 * @param title what people call it
 * @param citation of a shipped one, which tells what an article says
 * @param own the library's block; empty for a shipped one
 * @param text Markdown with merge fields
 */
public record TextBlock(
        String name,
        Language language,
        String title,
        Optional<Citation> citation,
        Optional<Id> own,
        String text) {

    /**
     * What a block cites, and how well that is looked after.
     *
     * @param instrument the official title of the treaty or declaration in the block's language
     * @param article its number in Arabic digits
     * @param reference as the language cites the article
     * @param source where the instrument is published
     * @param checked when number, titles and text were last compared with it; empty if never
     * @param nativeReader whether somebody read the block whose own language it is
     */
    public record Citation(
            String instrument,
            String article,
            String reference,
            String source,
            Optional<LocalDate> checked,
            boolean nativeReader) {}

    /** One language of a library's block. */
    static TextBlock own(OwnBlock block, Language language, String text) {
        return new TextBlock(
                block.name(),
                language,
                block.name(),
                Optional.empty(),
                Optional.of(block.id()),
                text);
    }

    public boolean isOwn() {
        return own.isPresent();
    }

    /**
     * Whether every one of some words stands in it, in any case. A number of one or two digits is
     * that of an article: 3 does not find article 33.
     */
    public boolean has(String words) {
        String all =
                Stream.concat(
                                Stream.of(name, title, text),
                                citation.stream()
                                        .flatMap(it -> Stream.of(it.instrument(), it.reference())))
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .reduce("", (before, each) -> before + "\n" + each);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(word -> isArticle(word) ? is(word) : all.contains(word));
    }

    private boolean isArticle(String word) {
        return citation.isPresent() && word.matches("\\d{1,2}");
    }

    private boolean is(String article) {
        return citation.map(Citation::article).equals(Optional.of(article));
    }
}
