package org.petitiondesk.gui.petition;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.Removable;

import java.util.Locale;

/** Changes petitions, each time so that it can be taken back. */
final class PetitionChanges {
    private final Desk desk;

    PetitionChanges(Desk desk) {
        this.desk = desk;
    }

    /** Adds a petition with the beginning of its first text. */
    void add(Petition petition, TextVersion text) {
        Removable removable = Removable.petition(petition.id());
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("petition.added", petition.code()),
                                library ->
                                        removable.addOrGiveBack(
                                                library,
                                                to -> {
                                                    to.petitions().save(petition);
                                                    to.petitions().add(text);
                                                }),
                                removable::remove));
    }

    /** Puts other data in the place of a petition's, if anything differs. */
    void save(Petition before, Petition after) {
        if (!after.equals(before)) {
            make("petition.changed", before, after);
        }
    }

    /** Says where a petition stands in its life. */
    void setStatus(Petition petition, PetitionStatus status) {
        if (petition.status() != status) {
            make(
                    "petition.status-set." + status.name().toLowerCase(Locale.ROOT),
                    petition,
                    petition.withStatus(status));
        }
    }

    private void make(String told, Petition before, Petition after) {
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, after.code()),
                                library -> library.petitions().save(after),
                                library -> library.petitions().save(before)));
    }

    /** Deletes a petition with its texts, signatures and deliveries. */
    void delete(Petition petition, long signatures) {
        Removable removable = Removable.petition(petition.id());
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("petition.deleted", petition.code(), signatures),
                                removable::remove,
                                removable::giveBack));
    }
}
