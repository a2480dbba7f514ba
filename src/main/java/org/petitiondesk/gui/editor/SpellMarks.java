package org.petitiondesk.gui.editor;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.spelling.SpelledWord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks the words of a text that no dictionary has, and says what may be done about them. */
final class SpellMarks {
    private static final Duration QUIET = Duration.ofMillis(600);

    /** So that the menu does not cover the word. */
    private static final double BELOW = 4;

    private final EditorArea area;
    private final SpellingViewModel model;
    private final SpellMenu menu;
    private final Quiet quiet;
    private Set<String> looked = Set.of();
    private boolean isWaiting;

    SpellMarks(EditorArea area, SpellingViewModel model, Words words) {
        this.area = area;
        this.model = model;
        this.menu = new SpellMenu(model, words);
        // A pulse of the window, so that nothing is done while the text is changing.
        this.quiet = new Quiet(QUIET, Platform::runLater, this::look);
        area.margin().setMarks(model::marks);
        area.multiRichChanges().subscribe(changes -> disturb());
        area.caretPositionProperty()
                .addListener((property, before, now) -> {
                    if (isWaiting) {
                        quiet.disturb();
                    }
                });
        model.revisionProperty().subscribe(this::show);
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::ask);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void disturb() {
        isWaiting = true;
        quiet.disturb();
    }

    /** Other words are wrong now, or everything is to be looked up. */
    private void show() {
        area.margin().drawMarks();
        looked = Set.of();
        disturb();
    }

    /** Looks up the paragraphs that are not as they were; a word being typed waits. */
    private void look() {
        Set<String> now = new HashSet<>();
        List<SpellingViewModel.Paragraph> changed = new ArrayList<>();
        isWaiting = false;
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            String text = area.getParagraph(i).getText();
            boolean isTyped = area.isFocused() && i == area.getCurrentParagraph();
            if (!looked.contains(text)) {
                changed.add(
                        new SpellingViewModel.Paragraph(
                                text,
                                isTyped
                                        ? area.getCaretColumn()
                                        : SpellingViewModel.Paragraph.NOWHERE));
                isWaiting |= isTyped;
            }
            if (!isTyped) {
                now.add(text);
            }
        }
        looked = now;
        model.look(changed);
    }

    /** Selects the next marked word after the caret, then from the beginning again. */
    void next() {
        List<IndexRange> all = new ArrayList<>();
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            int start = area.getAbsolutePosition(i, 0);
            for (SpelledWord word : model.marks(area.getParagraph(i).getText())) {
                all.add(new IndexRange(start + word.start(), start + word.end()));
            }
        }
        int from = area.getSelection().getEnd();
        all.stream()
                .filter(place -> place.getStart() >= from)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(place -> {
                    area.requestFocus();
                    area.selectRange(place.getStart(), place.getEnd());
                    area.requestFollowCaret();
                });
    }

    private void ask(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            askAtCaret();
        } else {
            int at = area.hit(event.getX(), event.getY()).getInsertionIndex();
            ask(at, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** Not every system says that these keys ask for a menu. */
    private void press(KeyEvent event) {
        boolean isAsking =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (isAsking) {
            askAtCaret();
            event.consume();
        }
    }

    private void askAtCaret() {
        if (!menu.isShowing()) {
            area.getCaretBounds().ifPresent(this::askBelow);
        }
    }

    private void askBelow(Bounds caret) {
        ask(area.getCaretPosition(), caret.getMinX(), caret.getMaxY() + BELOW);
    }

    private void ask(int at, double x, double y) {
        word(at).ifPresent(place -> {
            String word = area.getText(place.getStart(), place.getEnd());
            boolean isWrong = marks(at).contains(place);
            menu.show(area, x, y, word, isWrong, better -> replace(place, word, better));
        });
    }

    private Optional<IndexRange> word(int at) {
        return at(at, model.words(paragraph(at)));
    }

    private List<IndexRange> marks(int at) {
        return at(at, model.marks(paragraph(at))).stream().toList();
    }

    private String paragraph(int at) {
        return area.getParagraph(index(at)).getText();
    }

    private int index(int at) {
        return area.offsetToPosition(at, Bias.Backward).getMajor();
    }

    /** Which of a paragraph's words is at a place of the text. */
    private Optional<IndexRange> at(int at, List<SpelledWord> words) {
        int start = area.getAbsolutePosition(index(at), 0);
        return words.stream()
                .map(word -> new IndexRange(start + word.start(), start + word.end()))
                .filter(place -> place.getStart() <= at && at <= place.getEnd())
                .findFirst();
    }

    /** Puts another word in the place of one, if it is still there, as one step. */
    private void replace(IndexRange place, String word, String better) {
        boolean isThere =
                place.getEnd() <= area.getLength()
                        && area.getText(place.getStart(), place.getEnd()).equals(word);
        if (isThere) {
            Piece piece =
                    new Piece(
                            new Content.Words(better),
                            area.lookAt(place.getStart(), place.getEnd()));
            area.getUndoManager().preventMerge();
            area.put(place.getStart(), place.getEnd(), area.line(place.getStart(), piece));
            area.getUndoManager().preventMerge();
        }
    }
}
