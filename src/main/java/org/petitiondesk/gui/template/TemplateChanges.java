package org.petitiondesk.gui.template;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.workflow.TemplateEditing;

import java.util.function.Consumer;

/** Changes templates, each time so that it can be taken back. */
final class TemplateChanges {
    private final Desk desk;

    TemplateChanges(Desk desk) {
        this.desk = desk;
    }

    void add(OwnTemplate template) {
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("template.added", template.name()),
                                library -> library.templates().save(template),
                                library -> library.templates().delete(template.id())));
    }

    /**
     * Deletes a template.
     *
     * @param petitions how many are written with it, whose letters then say that it is missing
     */
    void delete(OwnTemplate template, long petitions) {
        desk.changes()
                .make(
                        new Change(
                                petitions == 0
                                        ? desk.words().say("template.deleted", template.name())
                                        : desk.words()
                                                .say(
                                                        "template.deleted-in-use",
                                                        template.name(),
                                                        petitions),
                                library -> library.templates().delete(template.id()),
                                library -> library.templates().save(template)));
    }

    /**
     * Puts a template in the place of what it was.
     *
     * @param failed is told why that was not possible
     */
    void replace(OwnTemplate before, OwnTemplate after, Consumer<Exception> failed) {
        String told =
                before.name().equals(after.name())
                        ? desk.words().say("template.changed", after.name())
                        : desk.words().say("template.renamed", before.name(), after.name());
        desk.changes()
                .make(
                        new Change(
                                told,
                                library -> TemplateEditing.replace(library, before, after),
                                library -> TemplateEditing.replace(library, after, before)),
                        failed);
    }

    /** Writes a petition with another template from now on. */
    void use(Petition before, TemplateRow row) {
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("template.used", before.code(), row.title()),
                                library ->
                                        library.petitions()
                                                .save(
                                                        library.petitions()
                                                                .find(before.id())
                                                                .orElse(before)
                                                                .withTemplate(row.name())),
                                library ->
                                        library.petitions()
                                                .save(
                                                        library.petitions()
                                                                .find(before.id())
                                                                .orElse(before)
                                                                .withTemplate(before.template()))));
    }
}
