package org.petitiondesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text with a colon, as in {@code salutation: Dear Mr. President:}. YAML does not allow it,
 * but as it allows nothing else there either, what is meant is beyond doubt.
 */
final class ColonText {
    private static final Pattern PLAIN_WITH_COLON =
            Pattern.compile(
                    "(\\s*(?:- +)*[A-Za-z][A-Za-z0-9-]*: +)"
                            + "([^\\s\"'\\[\\]{}|>&*!%@`#,?:-].*?(?:: .*?|:))(\\s+#.*|\\s*)");

    private ColonText() {}

    /**
     * The YAML text with that text quoted; empty if the line, counted from 0, is not of the kind.
     */
    static Optional<String> quotedIn(String yaml, int line) {
        List<String> lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
        if (line >= lines.size()) {
            return Optional.empty();
        }
        Matcher parts = PLAIN_WITH_COLON.matcher(lines.get(line));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String text = parts.group(2).replace("\\", "\\\\").replace("\"", "\\\"");
        lines.set(line, parts.group(1) + '"' + text + '"' + parts.group(3));
        return Optional.of(String.join("\n", lines));
    }
}
