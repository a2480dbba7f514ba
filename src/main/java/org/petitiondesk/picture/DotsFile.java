package org.petitiondesk.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Files of dots: PNG and JPEG, and no others. */
final class DotsFile {
    private static final long MOST_MEGAPIXELS = 60;
    private static final long MEGAPIXEL = 1_000_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** The chunk that makes a PNG move; it stands before the dots. */
    private static final String ANIMATION = "acTL";

    private static final String FIRST_DOTS = "IDAT";

    private DotsFile() {}

    static BufferedImage dots(byte[] file) throws Refusal {
        boolean png = begins(file, PNG);
        if (!png && !isJpeg(file)) {
            throw new Refusal("picture.unknown-kind");
        }
        if (png && isAnimated(file)) {
            throw new Refusal("picture.animated");
        }
        BufferedImage image = read(file, png ? "png" : "jpeg");
        Turn turn = png ? Turn.NONE : Turn.ofJpeg(file);
        return turn.of(Dots.drawn(image, image.getWidth(), image.getHeight()));
    }

    static boolean isJpeg(byte[] file) {
        return begins(file, JPEG);
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length > mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isAnimated(byte[] file) {
        String beginning =
                new String(file, 0, Math.min(file.length, 1 << 16), StandardCharsets.ISO_8859_1);
        int animation = beginning.indexOf(ANIMATION);
        int dots = beginning.indexOf(FIRST_DOTS);
        return animation >= 0 && (dots < 0 || animation < dots);
    }

    private static BufferedImage read(byte[] file, String format) throws Refusal {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        // In memory: what is read must not lie on the disk in clear.
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_MEGAPIXELS * MEGAPIXEL) {
                throw new Refusal(
                        "picture.too-many-dots",
                        String.format(Locale.ROOT, "%d × %d", width, height),
                        Long.toString(MOST_MEGAPIXELS));
            }
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            // Broken files make the readers of Java fail in many ways.
            throw new Refusal("picture.broken");
        } finally {
            reader.dispose();
        }
    }
}
