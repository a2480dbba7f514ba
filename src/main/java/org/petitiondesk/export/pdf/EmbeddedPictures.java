package org.petitiondesk.export.pdf;

import org.petitiondesk.model.letter.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/** The pictures of one file, each in it once as plain dots (ISO 32000-1, 8.9.5). */
final class EmbeddedPictures {
    private static final int OPAQUE = 0xFF;

    private final PdfFile file;
    private final Map<Picture, String> names = new LinkedHashMap<>();
    private final int dictionary;

    EmbeddedPictures(PdfFile file) {
        this.file = file;
        this.dictionary = file.reserve();
    }

    /** By which pages name the picture. */
    String name(Picture picture) {
        return names.computeIfAbsent(picture, added -> "I" + (names.size() + 1));
    }

    /** Number of the dictionary that all pages with pictures share. */
    int dictionary() {
        return dictionary;
    }

    /** Writes those that were named. */
    void write() throws IOException {
        Syntax objects = new Syntax().text("<<");
        for (Map.Entry<Picture, String> named : names.entrySet()) {
            objects.name(named.getValue()).text(" ").reference(write(named.getKey()));
        }
        file.begin(dictionary).append(objects.text(">>"));
    }

    private int write(Picture picture) throws IOException {
        return switch (picture.kind()) {
            case PNG -> writeDots(picture);
            case JPEG -> writeJpeg(picture);
        };
    }

    /** As it is: a reader unpacks it (ISO 32000-1, 7.4.8). */
    private int writeJpeg(Picture picture) throws IOException {
        String size =
                "/Type/XObject/Subtype/Image/Width "
                        + picture.width()
                        + "/Height "
                        + picture.height();
        return file.addPlainStream(
                size + "/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode",
                picture.bytes());
    }

    private int writeDots(Picture picture) throws IOException {
        BufferedImage dots = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        int width = dots.getWidth();
        int height = dots.getHeight();
        int[] argb = dots.getRGB(0, 0, width, height, null, 0, width);
        byte[] colours = new byte[argb.length * 3];
        byte[] alphas = new byte[argb.length];
        boolean opaque = true;
        for (int i = 0; i < argb.length; i++) {
            colours[3 * i] = (byte) (argb[i] >>> 16);
            colours[3 * i + 1] = (byte) (argb[i] >>> 8);
            colours[3 * i + 2] = (byte) argb[i];
            int alpha = argb[i] >>> 24;
            alphas[i] = (byte) alpha;
            opaque &= alpha == OPAQUE;
        }
        String size = "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height;
        String bits = size + "/BitsPerComponent 8/ColorSpace/";
        String mask =
                opaque ? "" : "/SMask " + file.addStream(bits + "DeviceGray", alphas) + " 0 R";
        return file.addStream(bits + "DeviceRGB" + mask, colours);
    }
}
