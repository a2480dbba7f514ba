package org.petitiondesk.testing;

import org.petitiondesk.model.letter.Picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Pictures drawn for tests: a logo in colours, a signature of ink on nothing. */
public final class SamplePictures {
    private SamplePictures() {}

    /** A sun over waves, opaque, 600 x 300. */
    public static Picture logo() {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pen(image);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 300);
        graphics.setColor(new Color(0xD9, 0x8E, 0x04));
        graphics.fillOval(200, 20, 200, 200);
        graphics.setColor(new Color(0x0B, 0x5F, 0x8A));
        graphics.fillRect(0, 190, 600, 110);
        graphics.dispose();
        return Picture.ofPng(bytes(image, "png"));
    }

    /** A written line on nothing, 500 x 160. */
    public static Picture signature() {
        BufferedImage image = new BufferedImage(500, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = pen(image);
        write(graphics);
        graphics.dispose();
        return Picture.ofPng(bytes(image, "png"));
    }

    /** A signature as a scanner gives it: blue ink amid grey paper with a shadow. */
    public static BufferedImage scan() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pen(image);
        for (int x = 0; x < 1200; x++) {
            int shade = 235 - x / 40;
            graphics.setColor(new Color(shade, shade, shade - 8));
            graphics.drawLine(x, 0, x, 800);
        }
        graphics.translate(300, 300);
        write(graphics);
        graphics.dispose();
        return image;
    }

    /** An image in a file's bytes. */
    public static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Graphics2D graphics) {
        graphics.setColor(new Color(0x14, 0x1E, 0x5A));
        graphics.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        line.moveTo(10, 120);
        line.curveTo(60, -60, 110, 30, 90, 140);
        line.curveTo(150, 20, 190, 40, 200, 110);
        line.curveTo(260, 20, 300, 160, 360, 60);
        line.curveTo(400, 150, 450, 90, 490, 100);
        graphics.draw(line);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }
}
