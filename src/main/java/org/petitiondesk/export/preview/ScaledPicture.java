package org.petitiondesk.export.preview;

import org.petitiondesk.model.letter.Picture;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A picture's dots, and what was made of them for the size that was asked for last. */
final class ScaledPicture {
    private final BufferedImage whole;
    private BufferedImage last;

    ScaledPicture(Picture picture) {
        try {
            whole = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        last = whole;
    }

    /** Whether it has fewer dots than it is drawn with. */
    boolean isEnlargedBy(int width, int height) {
        return whole.getWidth() <= width || whole.getHeight() <= height;
    }

    /** The whole picture in so many dots, if it has more than twice as many; else as it is. */
    synchronized BufferedImage within(int width, int height) {
        boolean isMuchLarger = 2 * width < whole.getWidth() || 2 * height < whole.getHeight();
        if (!isMuchLarger || width < 1 || height < 1) {
            return whole;
        }
        if (last.getWidth() != width || last.getHeight() != height) {
            last = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = last.createGraphics();
            graphics.drawImage(
                    whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
            graphics.dispose();
        }
        return last;
    }
}
