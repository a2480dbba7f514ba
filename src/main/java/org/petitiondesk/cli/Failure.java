package org.petitiondesk.cli;

import java.util.List;

/** A command that could not be done: its words, by key, are shown in one line. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;
    private final int status;

    /**
     * @param key of the words, without the prefix {@code failure.}
     */
    Failure(String key, String... arguments) {
        this(ExitStatus.NOT_DONE, key, List.of(arguments));
    }

    private Failure(int status, String key, List<String> arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
        this.status = status;
    }

    /** An option whose words mean nothing: the status is 2. */
    static Failure ofUsage(String key, List<String> arguments) {
        return new Failure(ExitStatus.WRONG_USAGE, key, arguments);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
