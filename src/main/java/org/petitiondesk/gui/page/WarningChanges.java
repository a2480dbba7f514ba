package org.petitiondesk.gui.page;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.AcceptedWarning;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;

import java.util.List;

/** Accepts warnings of the letter check, each time so that it can be taken back. */
public final class WarningChanges {
    private final Desk desk;

    public WarningChanges(Desk desk) {
        this.desk = desk;
    }

    /** Lets a warning stand, in all letters that have it for the same cause. */
    public void accept(LetterMaterial material, List<LetterProblem> warning) {
        List<AcceptedWarning> added =
                material.accepted().accepting(warning, material.petition().id(), desk.ids()::next);
        List<Id> ids = added.stream().map(AcceptedWarning::id).toList();
        if (!added.isEmpty()) {
            desk.changes()
                    .make(
                            new Change(
                                    desk.words().say("letter.warning-accepted"),
                                    library -> library.acceptedWarnings().add(added),
                                    library -> library.acceptedWarnings().delete(ids)));
        }
    }

    /** It is a warning again. */
    public void takeBack(LetterMaterial material, List<LetterProblem> warning) {
        List<AcceptedWarning> former = material.accepted().these(warning);
        List<Id> ids = former.stream().map(AcceptedWarning::id).toList();
        if (!former.isEmpty()) {
            desk.changes()
                    .make(
                            new Change(
                                    desk.words().say("letter.warning-again"),
                                    library -> library.acceptedWarnings().delete(ids),
                                    library -> library.acceptedWarnings().add(former)));
        }
    }
}
