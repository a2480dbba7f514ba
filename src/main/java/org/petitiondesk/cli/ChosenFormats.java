package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.export.LetterWriter;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Locale;

/** The option that says in which forms something is written. */
final class ChosenFormats {
    private static final List<String> DEFAULT = List.of("pdf", "docx");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "pdf, docx, txt; several with commas (default: pdf,docx).")
    private @Nullable List<String> formats;

    /** Whether no other form was asked for. */
    boolean allows(String only) {
        return formats == null
                || formats.stream().allMatch(format -> format.strip().equalsIgnoreCase(only));
    }

    /** A writer for each. */
    List<LetterWriter> writers(Session session) throws Failure {
        List<String> wanted =
                (formats == null ? DEFAULT : formats)
                        .stream()
                                .map(format -> format.strip().toLowerCase(Locale.ROOT))
                                .distinct()
                                .toList();
        for (String format : wanted) {
            if (!session.parts().writers().containsKey(format)) {
                String known = String.join(", ", session.parts().writers().keySet());
                throw Failure.ofUsage("no-such-format", List.of(format, known));
            }
        }
        return session.parts().writers(wanted);
    }
}
