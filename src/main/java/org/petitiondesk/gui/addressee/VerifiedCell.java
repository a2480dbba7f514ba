package org.petitiondesk.gui.addressee;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.CellMark;
import org.petitiondesk.gui.common.CellText;
import org.petitiondesk.gui.common.Icons;

import java.util.Optional;

/** The day on which an addressee was checked, with a sign whether that is too long ago. */
final class VerifiedCell extends Region {
    private static final double SIGN = 21;

    private final CellMark<Boolean> sign =
            new CellMark<>(isStale ->
                    isStale
                            ? Icons.icon(Feather.ALERT_TRIANGLE, "warning")
                            : Icons.icon(Feather.CHECK_CIRCLE, "good"));
    private final CellText day = new CellText(false);

    VerifiedCell() {
        getChildren().addAll(sign, day);
    }

    void show(Optional<Boolean> isStale, String words) {
        sign.show(isStale);
        day.show(words, isStale.orElse(false) ? "warning" : "plain-day");
        setAccessibleText(words);
    }

    @Override
    protected void layoutChildren() {
        sign.resizeRelocate(0, 0, SIGN, getHeight());
        day.resizeRelocate(SIGN, 0, Math.max(0, getWidth() - SIGN), getHeight());
    }
}
