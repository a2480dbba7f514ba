package org.petitiondesk.gui.common;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text in any of the program's scripts, for tables, in which it changes with every key:
 * it places its words itself, with words it has styled before, so that nothing around it is styled
 * or laid out anew. What does not fit ends in three dots.
 */
public final class CellText extends Region {
    private static final String DOTS = "...";

    private final boolean isAtRight;
    private final List<Part> parts = new ArrayList<>();
    private String text = "";
    private String styleClass = "";

    /** Words of one face and style. */
    private record Part(Script script, String styleClass, Text words) {}

    /**
     * @param isAtRight whether it ends at the right edge, as figures do
     */
    public CellText(boolean isAtRight) {
        this.isAtRight = isAtRight;
    }

    /** Shows another text. */
    public void show(String text, String styleClass) {
        if (!text.equals(this.text) || !styleClass.equals(this.styleClass)) {
            this.text = text;
            this.styleClass = styleClass;
            setAccessibleText(text);
            place();
        }
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    @Override
    protected double computePrefWidth(double height) {
        double whole = place(Double.MAX_VALUE);
        place();
        return whole;
    }

    private void place() {
        double width = place(getWidth());
        setTranslateX(isAtRight ? Math.max(0, snapPositionX(getWidth() - width)) : 0);
    }

    private double place(double room) {
        List<Part> unused = new ArrayList<>(parts);
        double right = 0;
        double base = 0;
        for (Script.Run run : text.isEmpty() ? List.<Script.Run>of() : Script.runs(text)) {
            if (right >= room) {
                break;
            }
            Part part = part(run.script(), unused);
            unused.remove(part);
            Text words = part.words();
            words.setText(run.text());
            cut(words, room - right);
            if (right == 0) {
                Bounds bounds = words.getLayoutBounds();
                base = Math.rint((getHeight() - bounds.getHeight()) / 2 - bounds.getMinY());
            }
            words.setLayoutX(right);
            words.setLayoutY(base);
            words.setVisible(true);
            right += snapSizeX(words.getLayoutBounds().getWidth());
        }
        unused.forEach(part -> part.words().setVisible(false));
        return right;
    }

    private Part part(Script script, List<Part> unused) {
        for (Part part : unused) {
            if (part.script() == script && part.styleClass().equals(styleClass)) {
                return part;
            }
        }
        Text words = new Text();
        words.setManaged(false);
        words.getStyleClass().addAll("cell-text", styleClass, script.styleClass());
        Part part = new Part(script, styleClass, words);
        parts.add(part);
        getChildren().add(words);
        words.applyCss();
        return part;
    }

    private static void cut(Text words, double room) {
        String whole = words.getText();
        if (words.getLayoutBounds().getWidth() <= room) {
            return;
        }
        words.setText(DOTS);
        double left = room - words.getLayoutBounds().getWidth();
        words.setText(whole);
        int end = left <= 0 ? 0 : words.hitTest(new Point2D(left, 0)).getCharIndex();
        words.setText(whole.substring(0, end) + DOTS);
    }
}
