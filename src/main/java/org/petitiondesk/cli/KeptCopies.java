package org.petitiondesk.cli;

import org.petitiondesk.library.LibraryException;

import java.nio.file.Path;

/** Tells of the older copies beside a library, which still have names that leave the library. */
final class KeptCopies {
    private KeptCopies() {}

    static void tell(Session session) throws LibraryException {
        for (Path copy : session.parts().store().kept(session.libraryFile())) {
            session.console().err().println(session.say("library.kept-copy", copy.toString()));
        }
    }
}
