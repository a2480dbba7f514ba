package org.petitiondesk.gui.template;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateHead;

import java.util.Map;

/** What a new template begins with: every part of a letter in its usual place. */
final class NewTemplate {
    private static final String TEXT =
            """
            ---
            name: new-template
            kind: petition-letter
            language: en
            title: New template
            ---

            {{letter.head}}
            {{letter.dateline}}
            {{letter.address}}
            {{letter.subjectline}}
            {{letter.salutationline}}
            {{petition.body}}
            {{petition.demands?}}
            {{letter.closeline}}
            {{letter.signatures}}
            {{petition.annex?}}
            """;

    private NewTemplate() {}

    /** A template with one text, which says nothing yet. */
    static OwnTemplate of(Id id, String name, Language language, String title) {
        String text = TemplateHead.with(TEXT, "name", name);
        text = TemplateHead.with(text, "language", language.tag());
        text = TemplateHead.with(text, "title", title);
        return new OwnTemplate(id, name, Map.of(language, text));
    }
}
