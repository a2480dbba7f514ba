package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateHead;
import org.petitiondesk.template.WrittenTemplate;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Changes templates of one's own. */
public final class TemplateEditing {
    private TemplateEditing() {}

    /** A copy under another name, of all languages that a template has. */
    public static OwnTemplate copy(Collection<WrittenTemplate> versions, Id id, String name) {
        Map<Language, String> texts = new TreeMap<>();
        versions.forEach(version -> texts.put(version.language(), version.text()));
        return named(id, name, texts);
    }

    /** The same under another name, which the heads of its texts say too. */
    public static OwnTemplate renamed(OwnTemplate template, String name) {
        return named(template.id(), name, template.texts());
    }

    private static OwnTemplate named(Id id, String name, Map<Language, String> texts) {
        Map<Language, String> renamed = new TreeMap<>(texts);
        renamed.replaceAll((language, text) -> TemplateHead.with(text, "name", name));
        return new OwnTemplate(id, name, renamed);
    }

    /**
     * Puts a template in the place of what it was, as one change. Where its name is another,
     * petitions that are written with it follow. The two changed about take it back.
     */
    public static void replace(Library library, OwnTemplate before, OwnTemplate after)
            throws LibraryException {
        library.<Boolean, RuntimeException>change(() -> {
            library.templates().save(after);
            if (!before.name().equals(after.name())) {
                for (Petition petition : library.petitions().all()) {
                    if (petition.template().equals(before.name())) {
                        library.petitions().save(petition.withTemplate(after.name()));
                    }
                }
            }
            return true;
        });
    }
}
