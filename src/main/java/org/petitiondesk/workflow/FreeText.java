package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterTexts;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that somebody wrote freely, in which any name may stand.
 *
 * @param field where it is mended; of a body also the line counts
 */
record FreeText(String field, String text) {
    static final String BODY = "body";

    /** What a petition's letters in a language are written with. */
    static List<FreeText> of(TextVersion text, Petition petition) {
        List<FreeText> texts = new ArrayList<>();
        texts.add(new FreeText("title", text.title()));
        texts.add(new FreeText("subject", text.subject()));
        texts.add(new FreeText(BODY, text.body()));
        for (int i = 0; i < text.demands().size(); i++) {
            texts.add(new FreeText(demand(i), text.demands().get(i)));
        }
        for (int i = 0; i < text.account().facts().size(); i++) {
            texts.add(new FreeText(fact(i), text.account().facts().get(i).text()));
        }
        for (int i = 0; i < text.account().actions().size(); i++) {
            texts.add(new FreeText(action(i), text.account().actions().get(i)));
        }
        add(List.of(petition.account().kind()), "case", text.language(), texts);
        add(List.of(petition.contact()), "contact", text.language(), texts);
        add(petition.enclosures(), "enclosures", text.language(), texts);
        add(petition.copiesTo(), "cc", text.language(), texts);
        return texts;
    }

    /** What an issued letter says, as it was printed then. */
    static List<FreeText> of(LetterDocument issued) {
        return LetterTexts.printed(
                        new LetterDocument(
                                issued.language(),
                                issued.title(),
                                issued.page(),
                                issued.blocks().stream().filter(FreeText::isFree).toList(),
                                issued.running()))
                .map(text -> new FreeText(text.where(), text.text()))
                .toList();
    }

    private static boolean isFree(Block block) {
        return !(block instanceof Block.Annex
                || block instanceof Block.SignatureBlock
                || block instanceof Block.InsideAddress
                || block instanceof Block.Salutation);
    }

    private static void add(
            List<LocalizedText> all, String field, Language language, List<FreeText> texts) {
        all.forEach(each -> texts.add(new FreeText(field, each.inOrAny(language))));
    }

    /**
     * The field of one demand.
     *
     * @param index counted from 0
     */
    static String demand(int index) {
        return "demands[" + (index + 1) + "]";
    }

    /** Likewise of one fact. */
    static String fact(int index) {
        return "facts[" + (index + 1) + "]";
    }

    /** Likewise of one requested action. */
    static String action(int index) {
        return "actions[" + (index + 1) + "]";
    }

    /** The place of something that begins somewhere in it. */
    Problem.Place place(int at) {
        return field.equals(BODY)
                ? new Problem.Place("", line(at), field)
                : Problem.Place.field(field);
    }

    private int line(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
