package org.petitiondesk.gui.common;

import javafx.beans.property.ObjectProperty;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What the rooms of an open library share.
 *
 * @param petition the current petition, whose letter and signatories the rooms show; empty if the
 *     library has none
 * @param failures is told what went wrong where a room has no better place to say it
 */
public record Desk(
        OpenLibrary open,
        LibraryThread thread,
        Words words,
        IdSource ids,
        Clock clock,
        TemplateCatalog templates,
        LetterWorkshop workshop,
        Changes changes,
        Jobs jobs,
        Kept kept,
        ObjectProperty<Optional<Id>> petition,
        Navigation navigation,
        Consumer<Exception> failures) {

    /**
     * Asks the library something and changes nothing; a failure is told by the window. A library
     * that is closed is not asked any more.
     */
    public <T> void ask(Callable<T> question, Consumer<T> answered) {
        thread.ask(question, answered, failures);
    }
}
