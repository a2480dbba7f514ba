package org.petitiondesk.gui.letter;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.TextDraft;
import org.petitiondesk.workflow.TextEdit;
import org.petitiondesk.workflow.TextRemoval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Changes texts, each time so that it can be taken back. */
final class TextChanges {
    private final Desk desk;
    private final Consumer<String> failed;

    /**
     * @param failed is told why something could not be kept
     */
    TextChanges(Desk desk, Consumer<String> failed) {
        this.desk = desk;
        this.failed = failed;
    }

    /** Keeps what was written in one language. */
    void write(Petition petition, Language language, TextDraft draft) {
        make(
                petition,
                desk.words().say("letter.changed", LanguageNames.own(language)),
                Map.of(language, draft),
                IntStream.range(0, petition.demands().size()).boxed().toList());
    }

    /** Begins a text in a further language, with the title of the others. */
    void begin(Petition petition, Language language) {
        make(
                petition,
                desk.words().say("letter.language-added", LanguageNames.own(language)),
                Map.of(
                        language,
                        new TextDraft(petition.titles().inOrAny(language), "", "", List.of())),
                IntStream.range(0, petition.demands().size()).boxed().toList());
    }

    /** Removes the text in one language. */
    void remove(Petition petition, Language language) {
        TextRemoval removal = new TextRemoval(petition.id(), language);
        make(
                new Change(
                        desk.words().say("letter.language-removed", LanguageNames.own(language)),
                        removal::apply,
                        removal::takeBack));
    }

    /**
     * Puts the demands of every language into another order.
     *
     * @param chosen the text that is being written
     * @param draft what it says, in the new order already
     * @param order the former places of the demands
     */
    void reorder(
            LetterMaterial material,
            TextVersion chosen,
            TextDraft draft,
            List<Integer> order,
            String told) {
        Map<Language, TextDraft> drafts = new TreeMap<>();
        for (TextVersion text : material.texts()) {
            drafts.put(text.language(), TextDraft.of(text).reordered(order));
        }
        drafts.put(chosen.language(), draft);
        make(material.petition(), told, drafts, order);
    }

    private void make(
            Petition petition, String told, Map<Language, TextDraft> drafts, List<Integer> order) {
        TextEdit edit = new TextEdit(desk.ids(), desk.clock(), petition.id(), drafts, order);
        make(new Change(told, edit::apply, edit::takeBack));
    }

    private void make(Change change) {
        desk.changes()
                .make(change, failure -> failed.accept(FailureWords.of(failure, desk.words())));
    }
}
