package org.petitiondesk.exchange.letter;

import org.petitiondesk.exchange.encoding.EncodingDetector;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter as plain text: paragraphs with empty lines between them, or one a line where there are
 * no empty lines. Lists and quotations are marked as people do, with dashes, numbers and {@code >}.
 */
final class TextLetter {
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*•·–—]\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,3})[.)、]\\s*(?=\\S)");
    private static final Pattern LIST = Pattern.compile("^(- |> |\\d+\\. )");
    private static final Pattern QUOTE = Pattern.compile("^\\s*>\\s?");

    private TextLetter() {}

    static Read<List<LetterPart>> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        Optional<TextEncoding> encoding = EncodingDetector.detect(content);
        if (encoding.isEmpty()) {
            return LetterFile.refused("letter-file.no-text", name);
        }
        List<Problem> problems =
                encoding.get().guessed()
                        ? List.of(
                                Problem.warning(
                                        "letter-file.guessed-encoding",
                                        Problem.Place.file(name),
                                        encoding.get().charset().displayName()))
                        : List.of();
        return Read.of(parts(encoding.get().decode(content)), problems);
    }

    private static List<LetterPart> parts(String text) {
        String clean = text.replaceAll("\\r\\n?", "\n").replace("\f", "\n\n").strip();
        boolean hasGaps = clean.contains("\n\n") || clean.matches("(?s).*\\n[ \\t]+\\n.*");
        List<LetterPart> parts = new ArrayList<>();
        for (String paragraph : clean.split(hasGaps ? "\\n[ \\t\\u3000]*\\n\\s*?" : "\\n", -1)) {
            if (!paragraph.isBlank()) {
                parts.add(new LetterPart(LetterPart.Role.TEXT, paragraph(paragraph)));
            }
        }
        return parts;
    }

    private static String paragraph(String paragraph) {
        List<String> lines =
                Arrays.stream(paragraph.split("\\n", -1))
                        .filter(line -> !line.isBlank())
                        .map(TextLetter::line)
                        .toList();
        boolean isAddress =
                lines.stream().allMatch(line -> line.length() < 50 && !LIST.matcher(line).find());
        // The lines of an address stay lines; those of a paragraph flow.
        return String.join(isAddress ? "\\\n" : "\n", lines);
    }

    private static String line(String line) {
        if (BULLET.matcher(line).find()) {
            return "- " + escaped(BULLET.matcher(line).replaceFirst(""));
        }
        if (QUOTE.matcher(line).find()) {
            return "> " + escaped(QUOTE.matcher(line).replaceFirst(""));
        }
        var number = NUMBER.matcher(line);
        if (number.find()) {
            return number.group(1) + ". " + escaped(line.substring(number.end()));
        }
        return escaped(line);
    }

    private static String escaped(String line) {
        return Markdown.lines(Markdown.escaped(line.strip()));
    }
}
