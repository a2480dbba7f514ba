package org.petitiondesk.export;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterTexts;
import org.petitiondesk.model.letter.MailAddress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds characters that are no text: control characters but tab and line end, halves of surrogate
 * pairs, U+FFFE and U+FFFF. No file format of letters can hold them (XML 1.0, section 2.2), and in
 * plain text they steer the terminal that shows them. Likewise the characters that turn the
 * direction of what follows (UAX #9, section 2): a name could show as another one.
 */
public final class ControlCharacters {
    private static final int CONTEXT = 15;

    private ControlCharacters() {}

    /**
     * An error for each text that has such a character, with the words around the first one. What a
     * letter repeats, as its foot does, is told once.
     */
    public static List<Problem> in(LetterDocument letter) {
        return in(Stream.concat(LetterTexts.printed(letter), LetterTexts.hidden(letter)));
    }

    /** Likewise of what stands on an envelope or a label. */
    public static List<Problem> in(MailAddress mail) {
        return in(
                Stream.concat(
                        mail.lines().stream().map(line -> new LetterTexts.Text("address", line)),
                        mail.sender().lines().stream()
                                .map(line -> new LetterTexts.Text("letterhead", line))));
    }

    private static List<Problem> in(Stream<LetterTexts.Text> texts) {
        Map<List<String>, Problem> problems = new LinkedHashMap<>();
        texts.filter(text -> first(text.text()) >= 0)
                .map(ControlCharacters::problem)
                .forEach(problem -> problems.putIfAbsent(problem.arguments(), problem));
        return List.copyOf(problems.values());
    }

    private static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (!isText(codePoint)) {
                return i;
            }
            if (Character.isSupplementaryCodePoint(codePoint)) {
                i++;
            }
        }
        return -1;
    }

    private static boolean isText(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        boolean control = codePoint >= 0x7F && codePoint <= 0x9F;
        boolean turns =
                (codePoint >= 0x202A && codePoint <= 0x202E)
                        || (codePoint >= 0x2066 && codePoint <= 0x2069);
        boolean halfPair =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !control && !turns && !halfPair && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }

    private static Problem problem(LetterTexts.Text found) {
        String text = found.text();
        int index = first(text);
        String around =
                text.substring(
                        Math.max(0, index - CONTEXT), Math.min(text.length(), index + CONTEXT));
        StringBuilder readable = new StringBuilder();
        around.codePoints().filter(ControlCharacters::isText).forEach(readable::appendCodePoint);
        return Problem.error(
                "letter.control-character",
                Problem.Place.field(found.where()),
                String.format(Locale.ROOT, "U+%04X", text.codePointAt(index)),
                readable.toString().strip());
    }
}
