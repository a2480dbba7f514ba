package org.petitiondesk.gui.shell;

import java.nio.file.Path;

/** Files as people read them: the last folder and the name. */
final class PathWords {
    private PathWords() {}

    static String of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || folder.getFileName() == null
                ? file.toString()
                : folder.getFileName() + " / " + file.getFileName();
    }
}
