package org.petitiondesk.cli;

import java.util.List;

/**
 * A command that could not be done: its words, by key, are shown in one line, and the status is 3.
 */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;

    /**
     * @param key of the words, without the prefix {@code failure.}
     */
    Failure(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
