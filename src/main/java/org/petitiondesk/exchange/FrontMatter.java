package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.util.List;

/**
 * The two parts of a petition file.
 *
 * @param yaml what stands between the two lines of {@code ---}
 * @param yamlLine line of the file on which it begins, counted from 1
 * @param body without blank lines before it and blanks after it
 * @param bodyLine line of the file on which the body begins
 */
record FrontMatter(String yaml, int yamlLine, String body, int bodyLine) {
    private static final String FENCE = "---";

    /** Parts a text; line ends become line feeds. */
    static Read<FrontMatter> of(String file, String text) {
        List<String> lines = List.of(text.split("\\r\\n|\\r|\\n", -1));
        int open = firstFilled(lines, 0);
        if (open == lines.size() || !isFence(lines.get(open))) {
            return refused("petition.no-front-matter", file, Math.min(open + 1, lines.size()));
        }
        int close = open + 1;
        while (close < lines.size() && !isFence(lines.get(close))) {
            close++;
        }
        if (close == lines.size()) {
            return refused("petition.front-matter-open", file, open + 1);
        }
        int body = firstFilled(lines, close + 1);
        return Read.of(
                new FrontMatter(
                        String.join("\n", lines.subList(open + 1, close)),
                        open + 2,
                        String.join("\n", lines.subList(body, lines.size())).stripTrailing(),
                        Math.min(body + 1, lines.size())),
                List.of());
    }

    private static int firstFilled(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static Read<FrontMatter> refused(String key, String file, int line) {
        return Read.refused(List.of(Problem.error(key, Problem.Place.line(file, line))));
    }
}
