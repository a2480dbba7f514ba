package org.petitiondesk.gui.editor;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

import org.petitiondesk.spelling.SpelledWord;

import java.util.List;
import java.util.function.Supplier;

/**
 * What stands before a paragraph. It goes where the paragraph goes, so that it also draws the lines
 * below words that are marked, which are no part of the text.
 */
final class ParagraphMargin extends HBox {
    private final Supplier<List<SpelledWord>> marks;
    private final Path waves = new Path();

    /**
     * @param marks the words of the paragraph that are marked
     */
    ParagraphMargin(Supplier<List<SpelledWord>> marks) {
        this.marks = marks;
        setAlignment(Pos.TOP_LEFT);
        waves.setManaged(false);
        waves.setMouseTransparent(true);
        waves.getStyleClass().add("spell-waves");
        getChildren().add(waves);
        parentProperty().subscribe(this::follow);
    }

    /** Lines of the text may end elsewhere after it was laid out anew. */
    private void follow(Parent box) {
        if (box != null) {
            box.getChildrenUnmodifiable().stream()
                    .filter(TextFlow.class::isInstance)
                    .map(TextFlow.class::cast)
                    .forEach(text -> {
                        text.widthProperty().subscribe(width -> requestLayout());
                        text.heightProperty().subscribe(height -> requestLayout());
                    });
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<SpelledWord> marked = marks.get();
        if (marked.isEmpty() || getParent() == null) {
            waves.getElements().clear();
            return;
        }
        for (var child : getParent().getChildrenUnmodifiable()) {
            if (child instanceof TextFlow text) {
                waves.setLayoutX(text.getLayoutX() - getLayoutX());
                waves.setLayoutY(text.getLayoutY() - getLayoutY());
                waves.getElements().setAll(SpellWaves.below(text, marked));
            }
        }
    }
}
