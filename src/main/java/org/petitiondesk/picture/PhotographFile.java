package org.petitiondesk.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photographs as JPEG files that hold nothing but dots: no place, camera, time or small copy. */
final class PhotographFile {
    /** What fills a sheet of A4 at 210 dots an inch. */
    private static final int MOST = 2500;

    /** What a picture of 16 centimetres has at 250 dots an inch. */
    private static final int MOST_PRINTED = 1600;

    private static final float QUALITY = 0.88f;

    private PhotographFile() {}

    /** A photograph upright, made smaller where it is larger than any use for it. */
    static byte[] jpeg(byte[] file) throws Refusal {
        return within(file, MOST);
    }

    /** Likewise, as small as it may be where it is printed over the width of a page. */
    static byte[] printed(byte[] file) throws Refusal {
        return within(file, MOST_PRINTED);
    }

    private static byte[] within(byte[] file, int most) throws Refusal {
        BufferedImage dots = Dots.within(DotsFile.dots(file), most);
        BufferedImage opaque =
                new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(dots, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return written(opaque);
    }

    /** A JPEG with all that the camera wrote; another kind of file as dots alone. */
    static byte[] untouched(byte[] file) throws Refusal {
        if (!DotsFile.isJpeg(file)) {
            return jpeg(file);
        }
        DotsFile.dots(file);
        return file;
    }

    private static byte[] written(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
