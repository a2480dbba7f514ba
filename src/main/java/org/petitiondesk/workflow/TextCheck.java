package org.petitiondesk.workflow;

import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.template.TemplateParser;

/** Whether a text by itself is fit to be printed. Safe for use by several threads. */
public final class TextCheck {
    private final TemplateParser parser = new TemplateParser();

    /**
     * Whether it has a body without mistakes and words all of the petition's demands, facts and
     * actions.
     */
    public boolean isWhole(TextVersion text, Petition petition) {
        return text.demands().size() >= petition.demands().size()
                && text.demands().stream().noneMatch(String::isBlank)
                && tellsAll(text.account(), petition.account())
                && !text.body().isBlank()
                && !parser.parseBody("", 1, text.body()).hasErrors();
    }

    private static boolean tellsAll(CaseWording told, CaseAccount account) {
        return told.facts().size() == account.facts().size()
                && told.actions().size() == account.actions().size()
                && told.facts().stream().noneMatch(fact -> fact.text().isBlank())
                && told.actions().stream().noneMatch(String::isBlank);
    }
}
