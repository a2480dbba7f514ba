package org.petitiondesk.export.text;

import org.petitiondesk.export.ControlCharacters;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes letters as plain text for e-mail and fax: UTF-8, lines of at most 76 columns that end with
 * a line feed. There are no pages, and so no page numbers; what stands at their foot is said once,
 * at the end.
 *
 * <p>Example: {@code new TextLetterWriter().write(letter, out)}. Safe for use by several threads.
 */
public final class TextLetterWriter implements LetterWriter {
    private static final int COLUMNS = 76;

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public List<Problem> check(LetterDocument letter) {
        return ControlCharacters.in(letter);
    }

    @Override
    public void write(LetterDocument letter, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TextBlocks blocks = new TextBlocks(letter.language());
        Parts parts = new Parts(writer);
        for (Block block : letter.blocks()) {
            parts.begin();
            blocks.write(block, COLUMNS, parts::add);
        }
        parts.begin();
        for (String text : List.of(letter.running().footer(), letter.running().copyNote())) {
            if (!text.isEmpty()) {
                for (String line : blocks.fold(text, COLUMNS)) {
                    parts.add(line);
                }
            }
        }
        writer.flush();
    }

    /** Parts one block from the next by an empty line. */
    private static final class Parts {
        private final Writer writer;
        private boolean isAnyWritten;
        private boolean isBegun;

        Parts(Writer writer) {
            this.writer = writer;
        }

        /** Begins a block, which may have no line. */
        void begin() {
            isBegun = true;
        }

        void add(String line) throws IOException {
            if (isBegun && isAnyWritten) {
                writer.write('\n');
            }
            isBegun = false;
            isAnyWritten = true;
            writer.write(line);
            writer.write('\n');
        }
    }
}
