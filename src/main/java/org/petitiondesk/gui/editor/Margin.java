package org.petitiondesk.gui.editor;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Shape;

import java.util.List;

/**
 * What is drawn before paragraphs: marks and numbers of lists, lines of quotations, page breaks.
 */
final class Margin {
    private final EditorArea area;
    private final Words words;
    private List<List<String>> labels = List.of(List.of());

    Margin(EditorArea area, Words words) {
        this.area = area;
        this.words = words;
        area.setParagraphGraphicFactory(this::draw);
    }

    /** Draws anew what is not as it should be, after the text was changed. */
    void refresh() {
        labels = Labels.of(area.passages());
        for (int i = 0; i < labels.size(); i++) {
            if (area.allParToVisibleParIndex(i).isPresent() && !isDrawn(i)) {
                area.recreateParagraphGraphic(i);
            }
        }
    }

    private boolean isDrawn(int index) {
        Node drawn = area.getParagraphGraphic(index);
        Object wanted = wanted(index);
        return drawn == null ? wanted.equals(Before.NOTHING) : wanted.equals(drawn.getUserData());
    }

    /** What stands before a paragraph. */
    private record Before(Shape shape, List<String> labels) {
        static final Before NOTHING = new Before(Shape.PLAIN, List.of());
    }

    private Before wanted(int index) {
        Shape shape = area.getParagraph(index).getParagraphStyle().withLevel(0);
        return new Before(shape, index < labels.size() ? labels.get(index) : List.of());
    }

    private @Nullable Node draw(int index) {
        Before before = wanted(index);
        if (before.equals(Before.NOTHING)) {
            return null;
        }
        HBox graphic = new HBox();
        graphic.setAlignment(Pos.TOP_LEFT);
        graphic.setUserData(before);
        for (int i = 0; i < before.labels().size(); i++) {
            Nest nest = before.shape().nests().get(i);
            graphic.getChildren().add(nest(nest.kind(), before.labels().get(i)));
        }
        if (before.shape().isPageBreak()) {
            Label label = new Label(words.say("editor.page-break"));
            label.getStyleClass().add("editor-page-break");
            graphic.getChildren().add(label);
        }
        return graphic;
    }

    private static Node nest(Nest.Kind kind, String label) {
        if (kind == Nest.Kind.QUOTE) {
            Region line = new Region();
            line.getStyleClass().add("editor-quote");
            return line;
        }
        Label mark = new Label(label);
        mark.getStyleClass().add("editor-mark");
        return mark;
    }
}
