package org.petitiondesk.gui.shell;

import org.petitiondesk.gui.petition.LetterWorkshop;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryStore;
import org.petitiondesk.workflow.Sample;

import java.nio.file.Path;

/**
 * The parts of the program that the window uses.
 *
 * @param home where a new library and the sample are put if nobody says otherwise
 * @param recent which libraries were open before
 */
public record WindowParts(
        LibraryStore store,
        Sample sample,
        LetterWorkshop workshop,
        Path home,
        RecentLibraries recent,
        Words words) {}
