package org.petitiondesk.gui.editor;

import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.spelling.SpelledWord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Beside a field: which of its words no dictionary has, and what may be done about them. Nothing is
 * seen where all are right.
 */
public final class SpellNote extends MenuButton {
    private static final PseudoClass MISSPELLED = PseudoClass.getPseudoClass("misspelled");
    private static final Duration QUIET = Duration.ofMillis(600);

    private final TextInputControl field;
    private final SpellingViewModel model;
    private final Words words;
    private final Quiet quiet;

    public SpellNote(TextInputControl field, SpellingViewModel model, Words words) {
        this.field = field;
        this.model = model;
        this.words = words;
        this.quiet = new Quiet(QUIET, Platform::runLater, this::look);
        getStyleClass().addAll("flat", "spell-note");
        idProperty().bind(field.idProperty().map(id -> id + "-spelling"));
        setMnemonicParsing(false);
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(text -> refresh());
        field.focusedProperty().subscribe(isFocused -> refresh());
        model.revisionProperty().subscribe(this::refresh);
        setOnShowing(event -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void refresh() {
        name();
        quiet.disturb();
    }

    /** Looks up what is not known; the word that is being written waits until the caret leaves. */
    private void look() {
        int caret =
                field.isFocused() ? field.getCaretPosition() : SpellingViewModel.Paragraph.NOWHERE;
        model.look(List.of(new SpellingViewModel.Paragraph(text(), caret)));
    }

    private String text() {
        return Optional.ofNullable(field.getText()).orElse("");
    }

    private List<SpelledWord> marks() {
        return model.marks(text());
    }

    private List<String> misspelled() {
        return marks().stream().map(SpelledWord::text).distinct().toList();
    }

    private void name() {
        List<String> misspelled = misspelled();
        setText(String.join(", ", misspelled));
        setAccessibleText(words.say("editor.spelling-unknown", getText()));
        field.pseudoClassStateChanged(MISSPELLED, !misspelled.isEmpty());
        setVisible(!misspelled.isEmpty());
    }

    private void press(KeyEvent event) {
        boolean isAsking =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (isAsking && isVisible()) {
            show();
            event.consume();
        } else if (event.getCode() == KeyCode.F7 && selectNext()) {
            event.consume();
        }
    }

    /** Whether there is a misspelled word after the caret; it is selected. */
    private boolean selectNext() {
        Optional<SpelledWord> next =
                marks().stream()
                        .filter(word -> word.start() >= field.getSelection().getEnd())
                        .findFirst();
        next.ifPresent(word -> field.selectRange(word.start(), word.end()));
        return next.isPresent();
    }

    private void fill() {
        List<String> misspelled = misspelled();
        getItems().clear();
        if (misspelled.size() == 1) {
            fill(getItems(), misspelled.getFirst());
            return;
        }
        for (String word : misspelled) {
            Menu menu = new Menu(word);
            menu.setMnemonicParsing(false);
            fill(menu.getItems(), word);
            getItems().add(menu);
        }
    }

    private void fill(ObservableList<MenuItem> items, String word) {
        items.addAll(
                new SeparatorMenuItem(),
                item(words.say("editor.spelling-add"), () -> model.keeper().add(word)),
                item(words.say("editor.spelling-ignore"), () -> model.keeper().ignore(word)));
        model.suggest(
                word,
                found ->
                        items.addAll(
                                0,
                                found.stream()
                                        .map(better -> item(better, () -> replace(word, better)))
                                        .toList()));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void replace(String word, String better) {
        marks().stream()
                .filter(mark -> mark.text().equals(word))
                .findFirst()
                .ifPresent(mark -> field.replaceText(mark.start(), mark.end(), better));
    }
}
