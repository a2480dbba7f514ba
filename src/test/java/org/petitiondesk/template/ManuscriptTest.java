package org.petitiondesk.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;
import org.petitiondesk.model.template.TemplateBlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ManuscriptTest {
    private static final Look BOLD = Look.PLAIN.withBold(true);
    private static final Look ITALIC = Look.PLAIN.withItalic(true);

    private static final Parser PLAIN = Parser.builder().build();
    private static final Pattern BY_NUMBER = Pattern.compile("(?<!\\\\)&#");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .filter(file -> file.getNameCount() == 3)
                    .toList();
        }
    }

    static List<String> texts() {
        return List.of(
                """
                ## Why we write

                On 3 May the **lawyer Wang Quanzhang** was taken away; *nobody was told* why.
                We ask your office, {{addressee.intext}}, for an answer:

                1. What is he accused of?
                2. Where is he held?
                   - in which town,
                   - in which building?

                   His family has a right to know.
                3. Who defends him?

                > Everyone has the right to liberty.
                >
                > > So says the Covenant.

                See [the report](https://example.org/report?x=1&y=2).

                ---

                Line one\\
                line two
                """,
                """
                　　我们谨就**王全璋律师**一案，致函{{addressee.name}}。

                　　他于*五月三日*被带走；**“至今没有消息。”**家属十分担忧。

                1) 他被控何罪？
                2) 他在何处？
                """,
                """
                {{addressee.salutation}}

                왕취안장 변호사는 **2026년 5월 3일**에 연행되었습니다.
                **그는 결백합니다.**우리는 석방을 요구합니다.

                * 즉시 석방할 것
                * 책임자를 처벌할 것

                {{petition.demands}}
                """,
                """
                Monsieur l’Ambassadeur,

                « **L’avocat** n’a commis *aucun* crime » : voilà ce que disent ses proches\u00a0!

                {{#petition.code}}
                Notre référence : {{petition.code}}
                {{/petition.code}}
                """);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsEveryShippedTemplate(Path file) throws IOException {
        String source = Files.readString(file);
        assertKept(FrontMatter.read("", source).value().orElseThrow().body());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTexts(String text) {
        assertKept(text);
    }

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @Test
    void keepsWhatTheExamplesOfTheSpecificationMean() {
        int kept = 0;
        int possible = 0;
        for (Example example : examples()) {
            Read<List<TemplateBlock>> blocks =
                    TemplateParser.read(example.getSource(), new Findings("", 1));
            Optional<Transcript> seen = ManuscriptReader.read(example.getSource()).value();
            possible += blocks.value().isPresent() ? 1 : 0;
            if (seen.isPresent()) {
                kept += blocks.value().isPresent() ? 1 : 0;
                String again = ManuscriptWriter.write(seen.get().manuscript()).text();
                assertEquals(
                        blocks.value().map(FlatBlocks::of),
                        TemplateParser.read(again, new Findings("", 1)).value().map(FlatBlocks::of),
                        () -> example + "\n" + example.getSource() + "\n---\n" + again);
            }
        }
        assertTrue(kept > possible * 0.9, "only " + kept + " of " + possible);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>O'Neil</b>|template.html",
                "```|template.code",
                "a `b` c|template.code",
                "![x](y.png)|template.image",
                "a {{b c|template.unclosed-field",
                "[x]: https://example.org|template.not-shown",
                "[](https://example.org)|template.not-shown"
            })
    void refusesWhatItCannotShow(String text, String problem) {
        Read<Transcript> read = ManuscriptReader.read(text);
        assertEquals(Optional.empty(), read.value());
        assertEquals(
                List.of(problem), read.problems().stream().map(Problem::key).distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*{{code}}* <b>O'Neil & 金_海_",
                "# 1. no heading",
                "1. no list",
                "12) no list",
                "- no list",
                "+",
                "-",
                "---",
                "- - -",
                "===",
                "~~~ no code",
                "    indented",
                "\tindented",
                "> no quotation",
                "&amp; &#42; &nosuch; &",
                "{{{{petition.code}}",
                "{",
                "![no](picture)",
                "[no]: link",
                "<https://example.org>",
                "ends with \\",
                "C:\\*dir*\\_x_",
                "#",
                "***",
                "`code`",
                "|a|b|",
                "__init__",
                "𠀀 ** 𠀀"
            })
    void writesWordsSoThatTheyStayWords(String words) {
        for (Shape shape : List.of(Shape.PLAIN, Shape.heading(2), Shape.in(Nest.Kind.BULLETS))) {
            assertSeenAgain(
                    new Manuscript(List.of(new Passage(shape, List.of(Piece.words(words))))));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "他说|“重点。”|后面",
                "a|b|c",
                "a | b |c",
                "a|(b)|c",
                "(|b|)",
                "한|국|어",
                "*|*|*",
                "!|!|!"
            })
    void marksLooksWhateverStandsBeside(String before, String marked, String after) {
        Look link = Look.PLAIN.withLink(Optional.of("https://example.org/(a)"));
        for (Look look : List.of(BOLD, ITALIC, BOLD.withItalic(true), link, link.withBold(true))) {
            assertSeenAgain(
                    new Manuscript(
                            List.of(
                                    new Passage(
                                            Shape.PLAIN,
                                            List.of(
                                                    Piece.words(before),
                                                    new Piece(new Content.Words(marked), look),
                                                    Piece.words(after))))));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "他说|“重点。”|后面|他说**“重点。”**后面",
                "请|（立即）|释放|请**（立即）**释放",
                "那里|《公约》|第九条|那里**《公约》**第九条",
                "그는 |“무죄”|라고 한다|그는 **“무죄”**라고 한다",
                "우리는 |석방.|을 요구한다|우리는 **석방.**을 요구한다",
                "彼は|「無罪」|だ|彼は**「無罪」**だ",
                "a|(b)|c|a{**(b)**}c",
                "l’|« Affaire »|s|l’{**« Affaire »**}s",
                "Mr |Smith.|Jones|Mr {**Smith.**}Jones",
                "braces {|b|} stay|braces \\{**b**} stay"
            })
    void writesBoldPlainlyBesidePunctuation(
            String before, String bold, String after, String written) {
        Manuscript manuscript =
                new Manuscript(
                        List.of(
                                new Passage(
                                        Shape.PLAIN,
                                        List.of(
                                                Piece.words(before),
                                                new Piece(new Content.Words(bold), BOLD),
                                                Piece.words(after)))));
        assertEquals(written, ManuscriptWriter.write(manuscript).text());
        assertSeenAgain(manuscript);
    }

    @Test
    void bracesOnlyTheMarksThatNeedIt() {
        Manuscript manuscript = ManuscriptReader.ofTree("**Note:** a&#98;**(c)**&#100; and *more*");
        assertEquals(
                "**Note:** ab{**(c)**}d and *more*", ManuscriptWriter.write(manuscript).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{**b",
                "a**b**}",
                "{**b** }",
                "\\{**b**}",
                "{*b}",
                "他说**“重点",
                "[他](https://例**“”)"
            })
    void takesBracesForSeamsOnlyAroundMarks(String text) {
        assertEquals(html(PLAIN.parse(text)), html(TemplateParser.tree(text)));
    }

    @Test
    void readsTheExamplesOfTheSpecificationAsItDoes() {
        for (Example example : examples()) {
            if (!example.getSource().contains("{")) {
                assertEquals(
                        html(PLAIN.parse(example.getSource())),
                        html(TemplateParser.tree(example.getSource())),
                        example.toString());
            }
        }
    }

    private static String html(Node tree) {
        return HtmlRenderer.builder().build().render(tree);
    }

    @Test
    void writesSimpleTextSimply() {
        Manuscript manuscript =
                new Manuscript(
                        List.of(
                                new Passage(Shape.heading(1), List.of(Piece.words("Petition"))),
                                new Passage(
                                        Shape.PLAIN,
                                        List.of(
                                                Piece.words("We ask "),
                                                Piece.tag("{{addressee.name}}"),
                                                new Piece(new Content.Words(" once "), BOLD),
                                                new Piece(new Content.Words("more"), ITALIC),
                                                Piece.words(": "))),
                                Passage.of("release").with(Shape.in(Nest.Kind.NUMBERS)),
                                Passage.of("acquit").with(Shape.in(Nest.Kind.NUMBERS).nextItem())));
        assertEquals(
                """
                # Petition

                We ask {{addressee.name}} **once** *more*:

                1. release
                2. acquit\
                """,
                ManuscriptWriter.write(manuscript).text());
    }

    @Test
    void keepsAnythingThatCanBeWritten() {
        Random random = new Random(20260501);
        for (int round = 0; round < 3_000; round++) {
            assertSeenAgain(new RandomManuscript(random).manuscript());
        }
    }

    @Test
    void knowsWhereParagraphsBegin() {
        Transcript read =
                ManuscriptReader.read("One\ntwo\n\n- three\n- four\n\nfive").value().orElseThrow();
        assertEquals(0, read.passageAt(2));
        assertEquals(1, read.passageAt(4));
        assertEquals(2, read.passageAt(5));
        assertEquals(3, read.passageAt(7));
        List<Passage> passages = new ArrayList<>(read.manuscript().passages());
        passages.addFirst(new Passage(Shape.PLAIN, List.of()));
        Transcript written = ManuscriptWriter.write(new Manuscript(passages));
        assertEquals(1, written.passageAt(1));
        assertEquals(4, written.passageAt(7));
    }

    private static void assertSeenAgain(Manuscript manuscript) {
        String text = ManuscriptWriter.write(manuscript).text();
        Read<Transcript> again = ManuscriptReader.read(text);
        assertEquals(List.of(), again.problems(), text);
        assertEquals(manuscript.tidied(), again.value().orElseThrow().manuscript().tidied(), text);
        assertFalse(BY_NUMBER.matcher(text).find(), text);
    }

    private static void assertKept(String text) {
        Read<Transcript> seen = ManuscriptReader.read(text);
        assertEquals(List.of(), seen.problems());
        String again = ManuscriptWriter.write(seen.value().orElseThrow().manuscript()).text();
        assertFalse(again.isBlank());
        assertEquals(
                TemplateParser.read(text, new Findings("", 1)).value().map(FlatBlocks::of),
                TemplateParser.read(again, new Findings("", 1)).value().map(FlatBlocks::of));
        assertEquals(
                again,
                ManuscriptWriter.write(
                                ManuscriptReader.read(again).value().orElseThrow().manuscript())
                        .text(),
                "the second time nothing changes");
    }
}
