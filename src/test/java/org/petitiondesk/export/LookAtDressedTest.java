package org.petitiondesk.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.DressedLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes letters with logo and scanned signatures into {@code target/dressed} for a person to look
 * at: {@code -Dpages.draw=true}.
 */
@EnabledIfSystemProperty(named = "pages.draw", matches = "true")
class LookAtDressedTest {
    @Test
    void writesLettersInEveryLanguageAndLayout() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "dressed"));
        Map<String, LetterDocument> letters = new LinkedHashMap<>();
        for (LetterLayout layout : LetterLayout.values()) {
            letters.put("en-" + layout.word(), DressedLetters.in(layout));
        }
        for (Paper paper : Paper.values()) {
            for (LetterDocument letter : DressedLetters.all(paper)) {
                letters.put(letter.language().tag() + "-" + paper.word(), letter);
            }
        }
        for (LetterWriter writer :
                List.of(new PdfLetterWriter(new Typesetter()), new DocxLetterWriter())) {
            for (Map.Entry<String, LetterDocument> letter : letters.entrySet()) {
                Path file = folder.resolve(letter.getKey() + "." + writer.ending());
                try (OutputStream out = Files.newOutputStream(file)) {
                    writer.write(letter.getValue(), out);
                }
            }
        }
    }
}
