package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What two other programs take out of letters whose words have marks, joiners and ligatures. */
class CopiedTextTest {
    /** Blanks, and controls of direction that one of the programs adds. */
    private static final Pattern NOT_COMPARED =
            Pattern.compile("[\\s\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ar, 'شُكرًا جزيلًا لكم جميعًا؛ كتابٌ جديدٌ، والحمدُ لله، بلا مقابلٍ ولا شروطٍ.'",
        "fa, 'نامه‌ها را می‌خوانیم؛ پاسخ‌ها را خانه به خانه می‌بریم و نشانه‌ای نمی‌گذاریم.'",
        "he, 'שָׁלוֹם לְכֻלְּכֶם, הַסֵּפֶר נִמְצָא בַּסִּפְרִיָּה שֶׁעַל הַנָּמָל.'",
        "ur, 'کتب خانہ کھلا رہنا چاہیئے، اللہ کے نام پر۔'",
        "ug, 'كۈتۈپخانىنىڭ ئىشىكى ھەممە ئادەمگە ئوچۇق بولسۇن، لازىم بولغاچقا.'"
    })
    void isWhatWasWritten(String language, String text) throws IOException, InterruptedException {
        assertIsCopied(language, text, new Block.Salutation(text));
    }

    /** The dots are no text. */
    @ParameterizedTest
    @CsvSource({"zh-Hans, 请打开图书馆，好吗？", "ja, 図書館のドアを、ひらく。", "ko, 도서관을 열어 주십시오."})
    void isWhatWasEmphasised(String language, String text)
            throws IOException, InterruptedException {
        assertIsCopied(
                language,
                text,
                new Block.Paragraph(List.of(new Inline.Emphasis(Inline.text(text)))));
    }

    private void assertIsCopied(String language, String text, Block block)
            throws IOException, InterruptedException {
        LetterDocument letter =
                new LetterDocument(
                        new Language(language),
                        text,
                        TypicalLetters.english().page(),
                        List.of(block),
                        new RunningText(
                                new RunningText.Continuation(text, "", text), "", "{page}", ""));
        Path file = folder.resolve("letter.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfLetterWriter(new Typesetter()).write(letter, out);
        }

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertHas(text, new PDFTextStripper().getText(document));
        }
        assumeTrue(isInstalled("pdftotext"), "pdftotext is not installed");
        assertHas(text, taken(file));
    }

    private static void assertHas(String text, String taken) {
        assertTrue(bare(taken).contains(bare(text)), taken);
    }

    private static String bare(String text) {
        return NOT_COMPARED.matcher(text).replaceAll("");
    }

    private static String taken(Path file) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
