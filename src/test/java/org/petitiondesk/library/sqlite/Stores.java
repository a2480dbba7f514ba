package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.Passphrase;
import org.petitiondesk.model.common.IdSource;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** Stores and passphrases for tests. */
final class Stores {
    static final Clock CLOCK = Clock.systemUTC();
    static final IdSource IDS = new IdSource(CLOCK, new SecureRandom());

    private Stores() {}

    static SqliteLibraryStore store() {
        return new SqliteLibraryStore(
                CLOCK, IDS, "Test program (process " + ProcessHandle.current().pid() + ")");
    }

    static Optional<Passphrase> passphrase(String text) {
        return Optional.of(new Passphrase(text.toCharArray()));
    }
}
