package org.petitiondesk.gui.shell;

import javafx.stage.FileChooser;

import org.petitiondesk.l10n.Words;

/** The system's dialog for a library file. */
final class LibraryChooser {
    private LibraryChooser() {}

    static FileChooser of(Words words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("start.libraries"), "*" + OpeningViewModel.ENDING));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("start.all-files"), "*"));
        return chooser;
    }
}
