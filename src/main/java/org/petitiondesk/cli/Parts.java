package org.petitiondesk.cli;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.workflow.LetterAssembly;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The parts of the program that commands use.
 *
 * @param writers by the word for their form
 * @param version of the program
 */
public record Parts(
        LibraryStore store,
        TemplateCatalog templates,
        Map<String, LetterWriter> writers,
        IdSource ids,
        Clock clock,
        Words words,
        String version) {

    /** Makes letters of what a library has. */
    public LetterAssembly assembly() {
        return new LetterAssembly(templates, clock);
    }

    /** The writers of those forms. */
    List<LetterWriter> writers(List<String> forms) {
        return forms.stream().map(writers::get).toList();
    }
}
