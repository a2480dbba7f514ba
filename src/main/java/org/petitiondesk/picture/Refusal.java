package org.petitiondesk.picture;

import java.util.List;

/** Why a file is not taken; it never leaves this package. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> arguments;

    /**
     * @param key of the problem's words
     */
    Refusal(String key, String... arguments) {
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
