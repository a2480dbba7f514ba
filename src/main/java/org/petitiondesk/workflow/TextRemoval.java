package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Removes a petition's text in one language with all its versions, so that it can be taken back.
 * Each step is to run as one change of the library.
 */
public final class TextRemoval {
    private final Id petition;
    private final Language language;
    private final List<Removal> removed = new ArrayList<>();
    private Optional<Petition> before = Optional.empty();

    public TextRemoval(Id petition, Language language) {
        this.petition = petition;
        this.language = language;
    }

    /**
     * Does it.
     *
     * @throws LibraryException if somebody signed one of the versions, or it is on a sheet
     */
    public void apply(Library library) throws LibraryException {
        before = library.petitions().find(petition);
        removed.clear();
        for (TextVersion version : library.petitions().textVersions(petition)) {
            if (version.language().equals(language)) {
                removed.add(library.petitions().deleteText(version.id()));
            }
        }
        if (before.isPresent()) {
            library.petitions().save(without(before.get()));
        }
    }

    /** Takes it back. */
    public void takeBack(Library library) throws LibraryException {
        for (Removal removal : removed.reversed()) {
            library.restore(removal);
        }
        if (before.isPresent()) {
            library.petitions().save(before.get());
        }
    }

    private Petition without(Petition from) {
        return from.withAccount(from.account().with(language, CaseWording.NONE))
                .withTexts(
                        from.titles().with(language, ""),
                        from.demands().stream()
                                .map(demand ->
                                        new Demand(
                                                demand.id(),
                                                demand.number(),
                                                demand.wording().with(language, ""),
                                                demand.outcome()))
                                .toList());
    }
}
