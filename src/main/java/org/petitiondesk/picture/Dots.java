package org.petitiondesk.picture;

import org.petitiondesk.model.letter.Picture;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Dots on their way into a letter. */
final class Dots {
    /** What the largest place of a letter, five centimetres, has at 500 dots an inch. */
    static final int MOST = 1000;

    private Dots() {}

    /** As a picture, of no more dots than can be seen in print. */
    static Picture picture(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(within(image, MOST), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.ofPng(png.toByteArray());
    }

    /** The same, made smaller where one side is longer. */
    static BufferedImage within(BufferedImage image, int longest) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= longest) {
            return image;
        }
        double scale = longest / (double) longer;
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return drawn(
                image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), width, height);
    }

    /** Drawn anew: dots with colours and nothing else. */
    static BufferedImage drawn(Image image, int width, int height) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
