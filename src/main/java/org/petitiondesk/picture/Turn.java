package org.petitiondesk.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/** How a camera held the picture (EXIF 2.32, tag 0x0112). */
enum Turn {
    NONE(0),
    QUARTER(1),
    HALF(2),
    THREE_QUARTERS(3);

    private static final int EXIF_SEGMENT = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final List<Integer> HEADER = List.of((int) 'E', (int) 'x', (int) 'i');

    private final int quarters;

    Turn(int quarters) {
        this.quarters = quarters;
    }

    /** The turn that sets a JPEG upright. */
    static Turn ofJpeg(byte[] file) {
        int at = 2;
        while (at + 4 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            int length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
            if (marker == EXIF_SEGMENT && isExif(file, at + 4)) {
                int end = Math.min(file.length, at + 2 + length);
                return ofTiff(Arrays.copyOfRange(file, Math.min(at + 10, end), end));
            }
            if (marker == START_OF_SCAN) {
                return NONE;
            }
            at += 2 + length;
        }
        return NONE;
    }

    private static boolean isExif(byte[] file, int at) {
        return at + HEADER.size() < file.length
                && file[at] == HEADER.get(0)
                && file[at + 1] == HEADER.get(1)
                && file[at + 2] == HEADER.get(2);
    }

    private static Turn ofTiff(byte[] tiff) {
        if (tiff.length < 10) {
            return NONE;
        }
        boolean little = tiff[0] == 'I';
        int directory = number(tiff, 4, 4, little);
        int entries = number(tiff, directory, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (number(tiff, entry, 2, little) == ORIENTATION) {
                return switch (number(tiff, entry + 8, 2, little)) {
                    case 3, 4 -> HALF;
                    case 5, 6 -> QUARTER;
                    case 7, 8 -> THREE_QUARTERS;
                    default -> NONE;
                };
            }
        }
        return NONE;
    }

    /** 0 where there is nothing to read. */
    private static int number(byte[] tiff, int at, int bytes, boolean little) {
        if (at < 0 || at > tiff.length - bytes) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            int each = tiff[little ? at + bytes - 1 - i : at + i] & 0xFF;
            number = (number << 8) | each;
        }
        return number;
    }

    BufferedImage of(BufferedImage image) {
        if (this == NONE) {
            return image;
        }
        boolean lies = this != HALF;
        int width = lies ? image.getHeight() : image.getWidth();
        int height = lies ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(quarters * Math.PI / 2);
        graphics.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
