package org.petitiondesk.gui.letter;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.workflow.Translations;

import java.util.List;
import java.util.Optional;

/** What is asked and shown of translations: who checked one, and what has changed since. */
final class TranslationDialogs {
    private final LetterViewModel model;
    private final Overlay overlay;
    private final Words words;

    TranslationDialogs(LetterViewModel model, Overlay overlay, Words words) {
        this.model = model;
        this.overlay = overlay;
        this.words = words;
    }

    /** What can be done by name and key. */
    List<Command> commands(ObservableValue<Boolean> hasText) {
        ObservableValue<Boolean> isTranslation =
                model.standingProperty()
                        .map(standing ->
                                standing.filter(now ->
                                                !(now.translation()
                                                        instanceof TranslationStanding.Original))
                                        .isPresent());
        return List.of(
                Command.of(
                                words.say("letter.side-by-side"),
                                () ->
                                        model.texts()
                                                .besideProperty()
                                                .set(!model.texts().besideProperty().get()))
                        .on("Shortcut+Shift+B")
                        .when(hasText),
                Command.of(
                                words.say("letter.mark-checked"),
                                () -> check(model.texts().activeProperty().get()))
                        .when(isTranslation),
                Command.of(
                                words.say("letter.what-changed-menu"),
                                () -> changes(model.texts().activeProperty().get()))
                        .when(isTranslation),
                Command.of(words.say("letter.make-original"), model::makeOriginal)
                        .when(isTranslation));
    }

    /** When something was checked. */
    String day(TranslationCheck check) {
        return words.date(check.at().atZone(model.desk().clock().getZone()).toLocalDate());
    }

    /** Asks who checked a text, with all that was typed. */
    void check(WrittenText text) {
        model.save();
        Optional<TextVersion> of = model.text(text);
        if (of.isEmpty()) {
            return;
        }
        CheckViewModel asked = new CheckViewModel(model.desk(), of.get());
        overlay.show(
                new QuestionView(
                                words.say("letter.check-title"),
                                Feather.CHECK_CIRCLE,
                                words.say("letter.check-meaning"))
                        .field(
                                words.say("letter.check-by"),
                                "checked-by",
                                asked.nameProperty(),
                                new ReadOnlyStringWrapper(""))
                        .offer(
                                words.say("letter.check-names"),
                                "checked-by",
                                asked.namesProperty(),
                                asked.nameProperty())
                        .foot(
                                words.say("job.cancel"),
                                overlay::close,
                                words.say("letter.check-do"),
                                "checked",
                                () -> {
                                    asked.check();
                                    overlay.close();
                                },
                                asked.possible()),
                words.say("letter.check-title"));
    }

    /** Shows what has changed since a text was checked, with all that was typed. */
    void changes(WrittenText text) {
        model.save();
        Optional<TextVersion> now = model.text(text);
        Optional<Translations> all = model.translations();
        now.flatMap(of -> all.flatMap(translations -> translations.standing(of).lastCheck()))
                .ifPresent(check ->
                        show(
                                check,
                                now.orElseThrow(),
                                all.flatMap(Translations::original).orElseThrow(),
                                text));
    }

    private void show(
            TranslationCheck check, TextVersion now, TextVersion original, WrittenText text) {
        overlay.show(
                new ChangesView(
                        check,
                        now,
                        original,
                        () -> {
                            overlay.close();
                            check(text);
                        },
                        overlay::close,
                        words),
                words.say("letter.what-changed-title"));
    }
}
