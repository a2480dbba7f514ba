package org.petitiondesk.exchange;

import ezvcard.Ezvcard;
import ezvcard.VCard;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.exchange.encoding.TextFile;
import org.petitiondesk.model.common.Problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file of electronic visiting cards (vCard 2.1, 3.0 and 4.0; RFC 6350) one by one, so that
 * a broken card spoils no other, each card knows its line, and memory stays bounded.
 */
final class CardFile {
    /** With a picture of the person; anything longer is no card. */
    private static final int LONGEST_CARD = 8 << 20;

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final Path file;
    private final String name;

    /** Takes the cards of a file in their order. */
    interface Sink {

        /**
         * A card and the line on which it begins.
         *
         * @return false to stop reading
         */
        boolean card(int line, VCard card);

        /**
         * A card that cannot be read, or something wrong with the file.
         *
         * @return false to stop reading
         */
        boolean problem(Problem problem);
    }

    CardFile(Path file) {
        this.file = file;
        this.name = file.getFileName().toString();
    }

    void read(Sink sink) throws IOException {
        Optional<TextEncoding> encoding = TextFile.encoding(file, Optional.empty(), sink::problem);
        if (encoding.isEmpty()) {
            return;
        }
        try (BufferedReader text = new BufferedReader(encoding.get().open(file))) {
            read(text, sink);
        }
    }

    private void read(BufferedReader text, Sink sink) throws IOException {
        StringBuilder card = new StringBuilder();
        int line = 0;
        int begin = 0;
        int depth = 0;
        boolean goesOn = true;
        for (String each = line(text); each != null && goesOn; each = line(text)) {
            line++;
            String word = each.strip().toUpperCase(Locale.ROOT);
            if (word.equals(BEGIN) && depth++ == 0) {
                begin = line;
                card.setLength(0);
            }
            if (depth > 0 && card.length() < LONGEST_CARD) {
                card.append(each).append("\r\n");
            }
            if (word.equals(END) && depth > 0 && --depth == 0) {
                goesOn = hand(begin, card, sink);
            }
        }
        if (goesOn && (depth > 0 || begin == 0)) {
            sink.problem(problem(begin, card));
        }
    }

    /** A line, cut where it is longer than a card can be; null at the end of the text. */
    private static @Nullable String line(BufferedReader text) throws IOException {
        int next = text.read();
        if (next < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (next >= 0 && next != '\n' && next != '\r') {
            if (line.length() < LONGEST_CARD) {
                line.append((char) next);
            }
            next = text.read();
        }
        if (next == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        return line.toString();
    }

    private Problem problem(int line, CharSequence card) {
        return Problem.error(
                card.length() < LONGEST_CARD ? "card.broken" : "card.too-long",
                Problem.Place.line(name, line));
    }

    private boolean hand(int line, StringBuilder text, Sink sink) {
        VCard card = text.length() < LONGEST_CARD ? Ezvcard.parse(text.toString()).first() : null;
        return card == null ? sink.problem(problem(line, text)) : sink.card(line, card);
    }
}
