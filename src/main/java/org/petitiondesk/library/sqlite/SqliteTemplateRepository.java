package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.TemplateRepository;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.template.OwnTemplate;

import java.util.List;
import java.util.Optional;

/** Own templates, in SQLite. */
final class SqliteTemplateRepository implements TemplateRepository {
    private final NamedTexts<OwnTemplate> templates;

    SqliteTemplateRepository(Session session) {
        this.templates = new NamedTexts<>(session, "template", OwnTemplate::new);
    }

    @Override
    public void save(OwnTemplate template) throws LibraryException {
        templates.save(template.id(), template.name(), template.texts());
    }

    @Override
    public void delete(Id template) throws LibraryException {
        templates.delete(template);
    }

    @Override
    public Optional<OwnTemplate> find(Id id) throws LibraryException {
        return templates.where("id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<OwnTemplate> findByName(String name) throws LibraryException {
        return templates.where("name = ?", name).stream().findFirst();
    }

    @Override
    public List<OwnTemplate> all() throws LibraryException {
        return templates.where("true");
    }
}
