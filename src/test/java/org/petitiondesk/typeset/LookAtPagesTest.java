package org.petitiondesk.typeset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws pages into {@code target/pages} for a person to look at: {@code -Dpages.draw=true}. */
@EnabledIfSystemProperty(named = "pages.draw", matches = "true")
class LookAtPagesTest {

    @Test
    void drawsALetterInEachLanguageAndLayout() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Map<String, LetterDocument> letters = new LinkedHashMap<>();
        for (LetterLayout layout : LetterLayout.values()) {
            Paper paper = layout == LetterLayout.US_NO_10 ? Paper.LETTER : Paper.A4;
            letters.put(
                    "en-" + layout.word(),
                    SampleLetters.with(
                            SampleLetters.english(layout, paper, 5),
                            SampleLetters.annex(
                                    layout == LetterLayout.PLAIN ? 120 : 36,
                                    layout != LetterLayout.PLAIN,
                                    layout == LetterLayout.PLAIN)));
        }
        letters.put("fr", SampleLetters.french());
        letters.put("zh", SampleLetters.chinese(3));
        letters.put("zh-long", SampleLetters.chinese(8));
        letters.put("ko", SampleLetters.korean(3));
        PageDrawer drawer = new PageDrawer();
        for (Map.Entry<String, LetterDocument> letter : letters.entrySet()) {
            drawer.draw(new Typesetter().typeset(letter.getValue()), folder, letter.getKey());
        }
    }
}
