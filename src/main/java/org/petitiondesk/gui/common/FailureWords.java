package org.petitiondesk.gui.common;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.UncheckedLibraryException;
import org.petitiondesk.workflow.FileTrouble;

import java.io.IOException;

/** What a failure is called in the window. */
public final class FailureWords {
    private FailureWords() {}

    /** One sentence; for a failure that nobody foresaw, with its code. */
    public static String of(Throwable failure, Words words) {
        return switch (failure) {
            case LibraryException known ->
                    words.say(library(known.key(), words), known.arguments());
            case UncheckedLibraryException known -> of(known.failure(), words);
            case IOException file -> {
                FileTrouble trouble = FileTrouble.of(file);
                yield words.say("failure." + trouble.key(), trouble.arguments());
            }
            default -> words.say("window.failure", ErrorCode.of(failure));
        };
    }

    /** The window's own words where those of the command line tell of its commands. */
    private static String library(String key, Words words) {
        String own = "window.library." + key;
        return words.has(own) ? own : "library." + key;
    }
}
