package org.petitiondesk.gui.page;

import org.petitiondesk.gui.common.Place;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.Concern;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;

import java.util.Optional;

/**
 * The room in which something wrong with a letter is mended.
 *
 * @param what the petition or the addressee to choose there
 * @param language in which the text is that is mended; empty for what has no language
 */
public record MendingPlace(Place place, Id what, Optional<Language> language) {

    /** Where something is mended that has no language. */
    public MendingPlace(Place place, Id what) {
        this(place, what, Optional.empty());
    }

    /** Where to go because of one letter of a petition. */
    public static Optional<MendingPlace> of(LetterProblem found, Id petition) {
        Id addressee = found.letter().addressee().addressee().id();
        return of(found.problem(), petition, Optional.of(addressee))
                .map(there -> there.place() == Place.LETTER ? there.in(found) : there);
    }

    private MendingPlace in(LetterProblem found) {
        return new MendingPlace(place, what, Optional.of(found.letter().language()));
    }

    /**
     * Where to go.
     *
     * @param addressee to whom the letter goes; without one the way to the addressee is not known
     */
    public static Optional<MendingPlace> of(Problem problem, Id petition, Optional<Id> addressee) {
        return switch (Concern.of(problem)) {
            case ADDRESSEE -> addressee.map(id -> new MendingPlace(Place.ADDRESSEES, id));
            case PETITION -> of(Place.PETITIONS, petition);
            case SIGNATORIES -> of(Place.SIGNATORIES, petition);
            // The room chooses the one that the petition is written with.
            case TEMPLATE -> of(Place.TEMPLATES, petition);
            case TEXT, LETTER -> of(Place.LETTER, petition);
        };
    }

    private static Optional<MendingPlace> of(Place place, Id petition) {
        return Optional.of(new MendingPlace(place, petition));
    }
}
