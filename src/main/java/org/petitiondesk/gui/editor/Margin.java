package org.petitiondesk.gui.editor;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Shape;
import org.petitiondesk.spelling.SpelledWord;

import java.util.List;
import java.util.function.Function;

/**
 * What is drawn before paragraphs: marks and numbers of lists, lines of quotations, page breaks.
 */
final class Margin {
    private final EditorArea area;
    private final Words words;
    private List<List<String>> labels = List.of(List.of());
    private Function<String, List<SpelledWord>> marks = paragraph -> List.of();

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
        return drawn != null && wanted(index).equals(drawn.getUserData());
    }

    /** What stands before a paragraph. */
    private record Before(Shape shape, List<String> labels) {}

    private Before wanted(int index) {
        Shape shape = area.getParagraph(index).getParagraphStyle().withLevel(0);
        return new Before(shape, index < labels.size() ? labels.get(index) : List.of());
    }

    private Node draw(int index) {
        Before before = wanted(index);
        ParagraphMargin graphic = new ParagraphMargin(() -> marks.apply(text(index)));
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

    private String text(int index) {
        return index < area.getParagraphs().size() ? area.getParagraph(index).getText() : "";
    }

    /** Sets which words of a paragraph are marked. */
    void setMarks(Function<String, List<SpelledWord>> marked) {
        marks = marked;
    }

    /** Draws the marks anew. */
    void drawMarks() {
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            if (area.allParToVisibleParIndex(i).isPresent()
                    && area.getParagraphGraphic(i) instanceof ParagraphMargin shown) {
                shown.requestLayout();
            }
        }
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
