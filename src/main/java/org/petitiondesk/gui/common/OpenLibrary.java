package org.petitiondesk.gui.common;

import org.petitiondesk.library.Library;

import java.nio.file.Path;

/** A library while the window shows it; to be touched on the {@link LibraryThread} alone. */
public record OpenLibrary(Path file, Library library, boolean encrypted) {

    /** The name by which the window calls it: the file's, without its ending. */
    public String name() {
        return nameOf(file);
    }

    /** Likewise, of a library that is not open. */
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
