package org.petitiondesk.model.letter;

import java.util.regex.Pattern;

/** Where links of a letter may lead. */
public final class LinkTarget {
    /**
     * A host or a mailbox must follow: Word calls a file broken whose link it cannot read. What may
     * not stand in the rest is encoded where the link is written.
     */
    private static final Pattern SAFE =
            Pattern.compile(
                    "(?i)(https?://[A-Za-z0-9.-]+(:\\p{Digit}{1,5})?([/?#].*)?"
                            + "|mailto:[^\\s@]+@[A-Za-z0-9.-]+(\\?.*)?"
                            + "|tel:\\+?[\\p{Digit}().-]+)");

    private LinkTarget() {}

    /** Whether a target leads to the web, a mailbox or a telephone, and not into some machine. */
    public static boolean isSafe(String target) {
        return SAFE.matcher(target).matches();
    }
}
