package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.TypicalLetters;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** How emphasised words stand out in Word, in scripts with and without italic. */
class EmphasisTest {
    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 图书馆, w:em underDot, Emphasis",
        "zh-Hant, 圖書館, w:em underDot, Emphasis",
        "ja, 図書, w:em dot, Emphasis",
        "ja, ひらく, w:em dot, Emphasis",
        "ko, 도서관, w:em dot, Emphasis",
        "ko, 圖書館, w:em dot, Emphasis",
        "en, 図書, w:em dot, ''",
        "ar, شكرا, w:b w:bCs, Emphasis",
        "he, שלום, w:b w:bCs, Emphasis",
        "hi, कृपया, w:b w:bCs, Emphasis",
        "th, โปรด, w:b w:bCs, Emphasis",
        "bo, དཔེ, w:b w:bCs, Emphasis",
        "en, שלום, w:b w:bCs, ''",
        "en, Library, w:i w:iCs, Emphasis",
        "ar, Library, w:i w:iCs, ''",
        "zh-Hans, Đặng, w:i w:iCs, ''"
    })
    void takesWhatTheScriptHas(String language, String words, String look, String style)
            throws IOException {
        Element run = run(language, new Inline.Emphasis(Inline.text(words)), words);
        assertEquals(look, look(run));
        assertEquals(style, WrittenLetter.value(run, "w:rStyle", "w:val"));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, 图书馆, w:b w:bCs w:em underDot", "ar, شكرا, w:b w:bCs"})
    void isBoldAsWellWhereItIsStrong(String language, String words, String look)
            throws IOException {
        Inline both = new Inline.Strong(List.of(new Inline.Emphasis(Inline.text(words))));
        assertEquals(look, look(run(language, both, words)));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, شكرا, w:b 0 w:bCs 0",
        "th, โปรด, w:b 0 w:bCs 0",
        "en, Library, w:i w:iCs",
        "ar, Library, w:i w:iCs",
        "ko, 도서관, w:em dot"
    })
    void standsOutFromABoldHeading(String language, String words, String look) throws IOException {
        Inline emphasis = new Inline.Emphasis(Inline.text(words));
        Block heading = new Block.Heading(2, List.of(emphasis));
        assertEquals(look, look(run(language, heading, words)));
        Block strong = new Block.Heading(2, List.of(new Inline.Strong(List.of(emphasis))));
        assertTrue(look(run(language, strong, words)).endsWith(look));
    }

    private static String look(Element run) {
        return String.join(
                " ",
                Stream.of("w:b", "w:bCs", "w:i", "w:iCs", "w:em")
                        .filter(name -> !WrittenLetter.elements(run, name).isEmpty())
                        .map(name -> (name + " " + WrittenLetter.value(run, name, "w:val")).strip())
                        .toList());
    }

    private static Element run(String language, Inline content, String words) throws IOException {
        return run(language, new Block.Paragraph(List.of(content)), words);
    }

    private static Element run(String language, Block block, String words) throws IOException {
        LetterDocument english = TypicalLetters.english();
        WrittenLetter written =
                WrittenLetter.of(
                        new LetterDocument(
                                new Language(language),
                                english.title(),
                                english.page(),
                                List.of(block),
                                english.running()));
        return written.elements("word/document.xml", "w:r").stream()
                .filter(run -> run.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
