package org.petitiondesk.gui.editor;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

import org.petitiondesk.spelling.SpelledWord;

import java.util.ArrayList;
import java.util.List;

/** Wavy lines below words of a paragraph. */
final class SpellWaves {
    private static final double STEP = 2;
    private static final double HEIGHT = 2;

    private SpellWaves() {}

    /** The lines in the coordinates of the text. */
    static List<PathElement> below(TextFlow text, List<SpelledWord> marks) {
        List<PathElement> waves = new ArrayList<>();
        for (SpelledWord mark : marks) {
            Path straight = new Path(text.getUnderlineShape(mark.start(), mark.end()));
            // A word that goes on in the next line has two.
            double left = 0;
            double right = 0;
            double top = 0;
            for (PathElement element : straight.getElements()) {
                switch (element) {
                    case MoveTo to -> {
                        wave(left, right, top, waves);
                        left = to.getX();
                        right = to.getX();
                        top = to.getY();
                    }
                    case LineTo to -> {
                        left = Math.min(left, to.getX());
                        right = Math.max(right, to.getX());
                        top = Math.min(top, to.getY());
                    }
                    default -> {}
                }
            }
            wave(left, right, top, waves);
        }
        return waves;
    }

    private static void wave(double left, double right, double top, List<PathElement> waves) {
        if (right <= left) {
            return;
        }
        waves.add(new MoveTo(left, top + HEIGHT));
        boolean isUp = true;
        for (double x = left + STEP; x <= right; x += STEP) {
            waves.add(new LineTo(x, isUp ? top : top + HEIGHT));
            isUp = !isUp;
        }
    }
}
