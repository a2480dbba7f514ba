package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.picture.PictureReader;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A photograph that is added or is said something else of, so that it can be taken back. Each step
 * is to run as one change of the library. {@link Removable#photograph} removes one.
 */
public final class PhotographEdit {
    private final Photograph before;
    private final Photograph after;
    private final byte[] added;
    private final Removable removable;

    private PhotographEdit(Photograph before, Photograph after, byte[] added) {
        this.before = before;
        this.after = after;
        this.added = added;
        this.removable = Removable.photograph(after.id());
    }

    /**
     * One that is read from a JPEG or PNG file.
     *
     * @param caption may be empty
     * @param keepsMetadata whether place, camera and the like are kept on purpose
     * @throws IOException if the file cannot be opened or read
     */
    public static Read<PhotographEdit> added(
            Path file, Id delivery, String caption, boolean keepsMetadata, IdSource ids)
            throws IOException {
        return added(file, new Photograph(ids.next(), delivery, caption, keepsMetadata, true));
    }

    /** Likewise one of which all is said. */
    static Read<PhotographEdit> added(Path file, Photograph photograph) throws IOException {
        Read<byte[]> read = PictureReader.photograph(file, photograph.metadataKept());
        return new Read<>(
                read.value().map(jpeg -> new PhotographEdit(photograph, photograph, jpeg)),
                read.problems());
    }

    /** One of which something else is said. */
    public static PhotographEdit changed(Photograph before, Photograph after) {
        return new PhotographEdit(before, after, new byte[0]);
    }

    /** What is added or changed, as it is to be. */
    public Photograph photograph() {
        return after;
    }

    public void apply(Library library) throws LibraryException {
        if (added.length > 0) {
            removable.addOrGiveBack(library, to -> to.deliveries().save(after, added));
        } else {
            say(library, after);
        }
    }

    public void takeBack(Library library) throws LibraryException {
        if (added.length > 0) {
            removable.remove(library);
        } else {
            say(library, before);
        }
    }

    private static void say(Library library, Photograph photograph) throws LibraryException {
        byte[] jpeg = library.deliveries().jpegOf(photograph.id()).orElseThrow();
        library.deliveries().save(photograph, jpeg);
    }
}
