package org.petitiondesk.gui.export;

import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.WindowEnvelope.Area;
import org.petitiondesk.typeset.TypesetLetter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Draws the pages of envelopes and labels for the window. */
final class MailPages {
    private static final double MM_PER_INCH = 25.4;
    private static final double CORNER_MM = 3;

    private MailPages() {}

    /**
     * A page as it is printed, within a square; labels with their edges, which are not printed.
     *
     * @param page counted from 0
     * @param side of the square in dots
     */
    static BufferedImage paint(
            TypesetLetter set, MailDocument mail, int page, double side, LetterWorkshop workshop) {
        double perMm = side / Math.max(set.widthMm(), set.heightMm());
        BufferedImage picture = workshop.painter().paint(set, page, perMm * MM_PER_INCH);
        if (mail.stock() instanceof MailStock.Labels labels) {
            Graphics2D graphics = picture.createGraphics();
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(perMm, perMm);
            graphics.setStroke(new BasicStroke((float) (1 / perMm)));
            graphics.setColor(Color.LIGHT_GRAY);
            for (int i = 0; i < labels.sheet().count(); i++) {
                Area edge = labels.sheet().label(i);
                graphics.draw(
                        new RoundRectangle2D.Double(
                                edge.xMm(),
                                edge.topMm(),
                                edge.widthMm(),
                                edge.bottomMm() - edge.topMm(),
                                CORNER_MM,
                                CORNER_MM));
            }
            graphics.dispose();
        }
        return picture;
    }
}
