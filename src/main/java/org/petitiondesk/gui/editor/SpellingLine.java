package org.petitiondesk.gui.editor;

import javafx.scene.control.Label;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.spelling.Dictionaries;
import org.petitiondesk.spelling.Dictionary;

import java.util.Locale;

/** Says which dictionary a text is looked up in, or why in none. */
final class SpellingLine extends Label {
    private final SpellingViewModel model;
    private final Words words;

    SpellingLine(SpellingViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("editor-spelling");
        getStyleClass().add("note");
        model.onProperty().subscribe(this::show);
        model.languageProperty().subscribe(this::show);
        model.dictionaryProperty().subscribe(this::show);
    }

    private void show() {
        setText(model.languageProperty().get().map(this::said).orElse(""));
    }

    private String said(Language language) {
        if (!model.onProperty().get()) {
            return words.say("editor.spelling-off");
        }
        if (!Dictionaries.canCheck(language)) {
            return words.say("editor.spelling-not", name(language.locale()));
        }
        return model.dictionaryProperty()
                .get()
                .map(found ->
                        switch (found) {
                            case Dictionary.Missing _ ->
                                    words.say("editor.spelling-none", name(language.locale()));
                            case Dictionary.Broken(Locale locale) ->
                                    words.say("editor.spelling-broken", name(locale));
                            case Dictionary.Ready(Locale locale, var _) ->
                                    words.say("editor.spelling-by", name(locale));
                        })
                .orElse("");
    }

    private String name(Locale of) {
        return of.getDisplayName(Locale.ENGLISH);
    }
}
