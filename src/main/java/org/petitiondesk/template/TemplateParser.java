package org.petitiondesk.template;

import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.TemplateBlock;

import java.util.List;

/** Reads templates and the bodies of petitions. Safe for use by several threads. */
public final class TemplateParser {

    /**
     * Reads a whole template: front matter, then text.
     *
     * @param file named in problems
     */
    public Read<LetterTemplate> parse(String file, String source) {
        return Read.refused(List.of());
    }

    /**
     * Reads a petition's text.
     *
     * @param file named in problems
     * @param firstLine the line of that file on which the text begins, counted from 1
     */
    public Read<List<TemplateBlock>> parseBody(String file, int firstLine, String text) {
        return Read.refused(List.of());
    }
}
