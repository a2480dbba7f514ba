package org.petitiondesk.gui.shell;

import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.workflow.Sample;

import java.nio.file.Path;
import java.time.Clock;

/**
 * The parts of the program that the window uses.
 *
 * @param home where a new library and the sample are put if nobody says otherwise
 * @param recent which libraries were open before
 * @param kept how the window looked before
 */
public record WindowParts(
        LibraryStore store,
        Sample sample,
        TemplateCatalog templates,
        LetterWorkshop workshop,
        IdSource ids,
        Clock clock,
        Path home,
        RecentLibraries recent,
        Kept kept,
        Words words) {}
