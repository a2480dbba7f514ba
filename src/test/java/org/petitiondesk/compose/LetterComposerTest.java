package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whole letters of every language, compared with files that people have read. {@code mvn test
 * -Dtest=LetterComposerTest -Dgolden=write} writes the files anew; read them before they are
 * committed.
 */
class LetterComposerTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "zh-Hans", "ko", "appeal-en", "appeal-fr"})
    void composesTheLetterOnFile(String name) throws IOException {
        String letter = LetterDump.of(typical(name).letter());
        String file = "/org/petitiondesk/compose/" + name + ".txt";
        if (System.getProperty("golden") != null) {
            Files.writeString(Path.of("src/test/resources" + file), letter);
        }
        assertEquals(resource(file), letter);
    }

    private static LetterBuilder typical(String name) {
        return switch (name) {
            case "en" -> TypicalLetters.english(Language.ENGLISH);
            case "en-GB" -> TypicalLetters.english(new Language("en-GB"));
            case "fr" -> TypicalLetters.french();
            case "zh-Hans" -> TypicalLetters.chinese();
            case "ko" -> TypicalLetters.korean();
            case "appeal-en" -> TypicalLetters.english(Language.ENGLISH).template("urgent-appeal");
            case "appeal-fr" -> TypicalLetters.french().template("urgent-appeal");
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void namesOnlyTheFirstOfManySponsorsInTheFoot() {
        LetterBuilder letter = TypicalLetters.english(Language.ENGLISH).contact("us@example.org");
        assertEquals("A · B · C · us@example.org", foot(letter.sponsors("A", "B", "C")));
        assertEquals("A · us@example.org", foot(letter.sponsors("A", "B", "C", "D")));
    }

    @Test
    void tellsWhichValuesAreReadInTheirOwnDirection() {
        LetterBuilder hebrew =
                new LetterBuilder(new Language("he"))
                        .templateText(
                                """
                                ---
                                name: petition-letter
                                kind: petition-letter
                                language: he
                                title: T
                                ---
                                {{petition.body}}\
                                """)
                        .place("Bern")
                        .sponsors("קואליציית הערים", "City Union Ltd.")
                        .contact("+41 22 000 00 00");
        assertEquals(
                List.of("+41 22 000 00 00", "Bern", "City Union Ltd."),
                hebrew.letter().values().subList(0, 3));
        assertTrue(hebrew.letter().values().contains("Robin Example"));
        assertEquals(
                List.of("איחוד הערים"),
                TypicalLetters.english(Language.ENGLISH)
                        .sponsors("A", "איחוד הערים")
                        .letter()
                        .values());
    }

    private static String foot(LetterBuilder letter) {
        return letter.letter().running().footer();
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = LetterComposerTest.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
