package org.petitiondesk.gui.letter;

import org.petitiondesk.compose.LetterWords;
import org.petitiondesk.gui.page.TextNumber;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.NumberedPart;
import org.petitiondesk.workflow.TextCheck;
import org.petitiondesk.workflow.TextDraft;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be said of a petition's texts. */
final class TextFacts {
    private final TextCheck check = new TextCheck();
    private final TemplateCatalog templates;
    private final IdSource ids;

    TextFacts(TemplateCatalog templates, IdSource ids) {
        this.templates = templates;
        this.ids = ids;
    }

    /** How a part is numbered in a language. */
    static Numbering numbering(NumberedPart part, Language language) {
        return part != NumberedPart.DEMANDS
                ? Numbering.DECIMAL
                : LetterWords.of(language).value().orElseThrow().numbering();
    }

    /** The same with a text as it is being written, saved or not. */
    LetterMaterial typed(LetterMaterial of, TextVersion current, TextDraft draft) {
        boolean isFrozen = of.signatures().signedTexts().contains(current.id());
        return of.withText(
                new TextVersion(
                        isFrozen ? ids.next() : current.id(),
                        current.petition(),
                        current.language(),
                        draft.title(),
                        draft.subject(),
                        draft.body(),
                        draft.demands(),
                        draft.account(),
                        current.createdAt()));
    }

    /** The same with a part of every text in another order, by the former places. */
    LetterMaterial reordered(LetterMaterial of, NumberedPart part, List<Integer> order) {
        LetterMaterial now = of;
        for (TextVersion text : of.texts()) {
            now = typed(now, text, TextDraft.of(text).reordered(part, order));
        }
        return now;
    }

    /** The texts there are, each with what is to be said of it at a glance. */
    List<LanguageTab> tabs(LetterMaterial of) {
        return of.texts().stream()
                .map(text ->
                        new LanguageTab(
                                text.language(),
                                check.isWhole(text, of.petition()),
                                Arrays.stream(NumberedPart.values())
                                        .map(part -> tally(part, text, of.petition()))
                                        .toList(),
                                of.translations().standing(text)))
                .toList();
    }

    private static LanguageTab.Tally tally(NumberedPart part, TextVersion text, Petition petition) {
        long worded =
                part.of(TextDraft.of(text)).stream().filter(wording -> !wording.isBlank()).count();
        return new LanguageTab.Tally(part, (int) worded, part.count(petition));
    }

    /** The languages in which an item is not worded. */
    List<Language> missing(LetterMaterial of, NumberedPart part, int index) {
        return of.texts().stream()
                .filter(text -> part.of(TextDraft.of(text), index).isBlank())
                .map(TextVersion::language)
                .toList();
    }

    /**
     * What is seen beside a text: beside a translation the original, beside that a translation,
     * first one that is to be checked.
     */
    Optional<Language> partner(LetterMaterial of, Language one) {
        List<TextVersion> others =
                of.texts().stream().filter(text -> !text.language().equals(one)).toList();
        return others.stream()
                .filter(text -> of.translations().isOriginal(text.language()))
                .findFirst()
                .or(() ->
                        others.stream()
                                .filter(text -> of.translations().standing(text).isToBeChecked())
                                .findFirst())
                .or(() -> others.stream().findFirst())
                .map(TextVersion::language);
    }

    /** The languages in which the petition's template speaks and its texts do not. */
    List<Language> furtherLanguages(LetterMaterial of) {
        return templates.with(of.ownTemplate().stream().toList()).all().stream()
                .filter(template -> template.name().equals(of.petition().template()))
                .map(WrittenTemplate::language)
                .filter(language -> of.text(language).isEmpty())
                .toList();
    }

    /** Who signed a text, and to whom it was issued. */
    TextStanding standing(LetterMaterial of, TextVersion current) {
        return new TextStanding(
                TextNumber.of(current, of),
                signed(of, current),
                issued(of, current.language()),
                of.translations().standing(current));
    }

    private static Optional<IssuedLetters> issued(LetterMaterial of, Language language) {
        List<Id> all =
                of.in(language).addressees().stream().map(each -> each.addressee().id()).toList();
        List<IssuedLetter> issued =
                all.stream().flatMap(id -> of.issued(id, language).stream()).toList();
        return issued.stream()
                .map(IssuedLetter::on)
                .max(Comparator.naturalOrder())
                .map(last -> new IssuedLetters(issued.size(), all.size(), last));
    }

    private static Optional<SignedText> signed(LetterMaterial of, TextVersion current) {
        return of.signedText(current.language())
                .map(text ->
                        new SignedText(
                                of.signatures().active().getOrDefault(text.id(), 0L),
                                of.number(text),
                                of.number(current)));
    }
}
