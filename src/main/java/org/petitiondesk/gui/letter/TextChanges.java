package org.petitiondesk.gui.letter;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.NumberedPart;
import org.petitiondesk.workflow.OriginalChoice;
import org.petitiondesk.workflow.TextDraft;
import org.petitiondesk.workflow.TextEdit;
import org.petitiondesk.workflow.TextRemoval;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Changes texts, each time so that it can be taken back. */
final class TextChanges {
    private final Desk desk;
    private final Consumer<String> failed;

    /**
     * @param failed is told why something else than what was written could not be kept
     */
    TextChanges(Desk desk, Consumer<String> failed) {
        this.desk = desk;
        this.failed = failed;
    }

    /**
     * Keeps what was written in one language.
     *
     * @param failed is told why it could not be kept
     */
    void write(Id petition, Language language, TextDraft draft, Consumer<String> failed) {
        make(
                petition,
                desk.words().say("letter.changed", LanguageNames.own(language)),
                Map.of(language, draft),
                failed);
    }

    /** Begins a text in a further language, with the title of the others. */
    void begin(Petition petition, Language language) {
        make(
                petition.id(),
                desk.words().say("letter.language-added", LanguageNames.own(language)),
                Map.of(
                        language,
                        new TextDraft(petition.titles().inOrAny(language), "", "", List.of())),
                failed);
    }

    /** Removes the text in one language. */
    void remove(Id petition, Language language) {
        TextRemoval removal = new TextRemoval(petition, language);
        make(
                new Change(
                        desk.words().say("letter.language-removed", LanguageNames.own(language)),
                        removal::apply,
                        removal::takeBack),
                failed);
    }

    /** Says in which language the petition was written first. */
    void makeOriginal(Id petition, Language language) {
        OriginalChoice choice = new OriginalChoice(petition, language);
        make(
                new Change(
                        desk.words().say("letter.original-made", LanguageNames.own(language)),
                        choice::apply,
                        choice::takeBack),
                failed);
    }

    /**
     * Puts a part of every language into another order.
     *
     * @param order orders the places of its items
     */
    void reorder(Id petition, NumberedPart part, Consumer<List<Integer>> order, String told) {
        make(told, new TextEdit(desk.ids(), desk.clock(), petition, Map.of(), part, order), failed);
    }

    private void make(
            Id petition, String told, Map<Language, TextDraft> drafts, Consumer<String> failed) {
        make(told, new TextEdit(desk.ids(), desk.clock(), petition, drafts), failed);
    }

    private void make(String told, TextEdit edit, Consumer<String> failed) {
        make(new Change(told, edit::apply, edit::takeBack), failed);
    }

    private void make(Change change, Consumer<String> failed) {
        desk.changes()
                .make(change, failure -> failed.accept(FailureWords.of(failure, desk.words())));
    }
}
