package org.petitiondesk.gui.page;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.GatheredSignatures;
import org.petitiondesk.workflow.LetterMaterial;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what the letters of a petition are made of, for all rooms. The signatures, of which there
 * may be a hundred thousand, are kept and read anew only when they have changed. To be used on the
 * window's thread.
 */
public final class LetterSource {
    private final Desk desk;

    // Touched on the library's thread alone.
    private Optional<Kept> kept = Optional.empty();

    private record Kept(Id petition, String mark, GatheredSignatures signatures) {}

    public LetterSource(Desk desk) {
        this.desk = desk;
    }

    /**
     * Reads it as it stands now.
     *
     * @param answer is told nothing if the petition is there no more
     */
    public void read(Id petition, Consumer<Optional<LetterMaterial>> answer) {
        read(petition, answer, desk.failures());
    }

    /** Likewise; a failure is told to the caller. */
    public void read(
            Id petition, Consumer<Optional<LetterMaterial>> answer, Consumer<Exception> failed) {
        desk.thread().run(() -> read(desk.open().library(), petition), answer, failed);
    }

    private Optional<LetterMaterial> read(Library library, Id id) throws LibraryException {
        Optional<Petition> petition = library.petitions().find(id);
        return petition.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LetterMaterial.read(library, petition.get(), signatures(library, id)));
    }

    private GatheredSignatures signatures(Library library, Id petition) throws LibraryException {
        String mark = library.signatures().mark(petition);
        Optional<Kept> still =
                kept.filter(
                        former -> former.petition().equals(petition) && former.mark().equals(mark));
        if (still.isEmpty()) {
            kept =
                    Optional.of(
                            new Kept(
                                    petition,
                                    mark,
                                    GatheredSignatures.read(library, petition, Copy.DELIVERY)));
        }
        return kept.orElseThrow().signatures();
    }
}
