package org.petitiondesk.gui.common;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;

/**
 * Something that a person does to the library, and how it is taken back. Each of the two runs on
 * the library's thread and is kept whole or not at all. Doing it again after taking it back must
 * give the same, identifiers included.
 *
 * @param told what happened, in one sentence for the bar below the window; it may name a person
 */
public record Change(String told, Step apply, Step takeBack) {

    /** One direction of a change. */
    @FunctionalInterface
    public interface Step {
        void on(Library library) throws LibraryException;
    }
}
