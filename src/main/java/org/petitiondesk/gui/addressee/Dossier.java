package org.petitiondesk.gui.addressee;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.workflow.KnownPosts;

import java.time.LocalDate;

/**
 * What the form tells beside its fields: who held the office, by which missions it is written to,
 * and how what is typed may be read.
 */
final class Dossier {
    private final AddresseeFields fields;
    private final FormLanguages languages;
    private final HoldersViewModel holders;
    private final MissionsViewModel missions;
    private final NameOfferViewModel name;
    private final PostOfferViewModel post;

    Dossier(Desk desk, AddresseeFields fields, FormLanguages languages) {
        this.fields = fields;
        this.languages = languages;
        this.holders = new HoldersViewModel(desk);
        this.missions = new MissionsViewModel(desk);
        this.name = new NameOfferViewModel(fields, desk.words());
        this.post = new PostOfferViewModel(desk.words());
        languages.shownProperty().addListener((property, before, now) -> lookAtName());
    }

    /** The form was filled with what is kept of a post. */
    void begin(Directory kept, Post office, LocalDate day, Directory library) {
        holders.show(kept, office, day);
        post.begin(new KnownPosts(library));
        lookAtName();
    }

    /**
     * Somebody has typed.
     *
     * @param before the post as the form was filled with it
     */
    void look(Directory typed, Post office, Post before, LocalDate day) {
        holders.show(typed, office, day);
        post.look(office, fields.post().body().read(), before, day);
        lookAtName();
    }

    private void lookAtName() {
        name.look(languages.shownProperty().get());
    }

    /** Who held the office. */
    HoldersViewModel holders() {
        return holders;
    }

    /** The missions through which the post is written to. */
    MissionsViewModel missions() {
        return missions;
    }

    /** How the name may be read. */
    NameOfferViewModel name() {
        return name;
    }

    /** Which post of the library may be meant. */
    PostOfferViewModel post() {
        return post;
    }
}
