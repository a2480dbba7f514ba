package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks veraPDF about the sample's letters: each language in every layout, on both papers and in
 * every copy.
 */
final class SampleConformanceTest extends InSampleLibrary {
    private final PdfLetterWriter writer = new PdfLetterWriter(new Typesetter());

    @Test
    void keepsBothStandardsInEveryLanguageLayoutAndCopy() throws LibraryException, IOException {
        int written = 0;
        for (Petition petition : library.petitions().all()) {
            List<Map<Language, LetterDocument>> copies = new ArrayList<>();
            for (Copy copy : Copy.values()) {
                copies.add(letters(petition, copy));
            }
            for (Language language : copies.getFirst().keySet()) {
                for (LetterLayout layout : LetterLayout.values()) {
                    // Each language in all copies and on both papers, and each layout too.
                    int turn = written + written / 6;
                    LetterDocument letter =
                            Objects.requireNonNull(copies.get(turn % copies.size()).get(language));
                    Paper paper = turn % 2 == 0 ? Paper.A4 : Paper.LETTER;
                    assertKeepsBoth(letter, new PageSetup(paper, layout));
                    written++;
                }
            }
        }
        assertEquals(6 * 6, written);
    }

    private void assertKeepsBoth(LetterDocument letter, PageSetup page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(
                new LetterDocument(
                        letter.language(), letter.title(), page, letter.blocks(), letter.running()),
                out);
        assertEquals(
                List.of(),
                PdfConformance.faults(out.toByteArray()),
                () -> letter.language() + " on " + page);
    }

    /** One letter of each language. */
    private Map<Language, LetterDocument> letters(Petition petition, Copy copy)
            throws LibraryException {
        LetterOptions options =
                new LetterOptions(
                        List.of(),
                        List.of(),
                        copy,
                        Optional.empty(),
                        LetterOptions.Text.ISSUED,
                        false);
        Map<Language, LetterDocument> letters = new LinkedHashMap<>();
        for (Letter letter :
                new LetterAssembly(shipped, clock).assemble(library, petition, options)) {
            letters.putIfAbsent(letter.language(), letter.document().value().orElseThrow());
        }
        return letters;
    }
}
