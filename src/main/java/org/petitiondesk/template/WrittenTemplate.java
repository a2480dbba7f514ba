package org.petitiondesk.template;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;

import java.util.Optional;

/**
 * A template in one language as it is written, and what reading it gave.
 *
 * @param isOwn whether somebody wrote it; otherwise it is shipped
 * @param read without a value where the text has mistakes
 */
public record WrittenTemplate(
        String name, Language language, boolean isOwn, String text, Read<LetterTemplate> read) {

    /** A text of somebody's own as it is typed. */
    public static WrittenTemplate own(String name, Language language, String text) {
        return new WrittenTemplate(
                name, language, true, text, new TemplateParser().parse(name, language, text));
    }

    /** What people call it; its name where it cannot be read. */
    public String title() {
        return read.value().map(LetterTemplate::title).orElse(name);
    }

    /** What is made with it; empty where it cannot be read. */
    public Optional<LetterTemplate.Kind> kind() {
        return read.value().map(LetterTemplate::kind);
    }
}
