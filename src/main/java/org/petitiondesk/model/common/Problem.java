package org.petitiondesk.model.common;

import java.util.List;

/**
 * Something wrong with a person's input or with a letter, for that person to read and mend. It is a
 * value, not an exception: the rest of the input survives.
 *
 * @param severity whether the thing concerned is refused or only questionable
 * @param key names the message, without the prefix {@code problem.}; for example {@code
 *     csv.unclosed-quote}. The words live in the program's language files.
 * @param place where it was found
 * @param arguments fill the message's blanks {0}, {1} ... in order
 */
public record Problem(Severity severity, String key, Place place, List<String> arguments) {

    /** How grave a problem is. */
    public enum Severity {
        /** The row, field or letter is refused. */
        ERROR,
        /** It goes on, but a person should look. */
        WARNING
    }

    /**
     * Where a problem was found; parts that do not apply are empty.
     *
     * @param file a file's own name without its folder, or another name of the input
     * @param line counted from 1; 0 if it has no line
     * @param field the key, column or merge field
     */
    public record Place(String file, int line, String field) {
        public static final Place NONE = new Place("", 0, "");

        public static Place file(String file) {
            return new Place(file, 0, "");
        }

        public static Place line(String file, int line) {
            return new Place(file, line, "");
        }

        public static Place field(String field) {
            return new Place("", 0, field);
        }
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String key, Place place, String... arguments) {
        return new Problem(Severity.ERROR, key, place, List.of(arguments));
    }

    public static Problem warning(String key, Place place, String... arguments) {
        return new Problem(Severity.WARNING, key, place, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
