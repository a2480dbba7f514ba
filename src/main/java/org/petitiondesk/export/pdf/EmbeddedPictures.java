package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.petitiondesk.model.letter.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/** The pictures of one file, each in it once as plain dots (ISO 32000-1, 8.9.5). */
final class EmbeddedPictures {
    private static final int BITS = 8;
    private static final int OPAQUE = 0xFF;

    private final PdfFile file;
    private final Map<Picture, String> names = new LinkedHashMap<>();
    private final PdfIndirectReference dictionary;

    EmbeddedPictures(PdfFile file) {
        this.file = file;
        this.dictionary = file.getPdfIndirectReference();
    }

    /** By which pages name the picture. */
    String name(Picture picture) {
        return names.computeIfAbsent(picture, added -> "I" + (names.size() + 1));
    }

    /** Where the dictionary will stand that all pages with pictures share. */
    PdfIndirectReference dictionary() {
        return dictionary;
    }

    /** Writes those that were named. */
    void write() throws IOException {
        PdfDictionary objects = new PdfDictionary();
        for (Map.Entry<Picture, String> named : names.entrySet()) {
            objects.put(new PdfName(named.getValue()), write(named.getKey()));
        }
        file.small(objects, dictionary);
    }

    private PdfIndirectReference write(Picture picture) throws IOException {
        return switch (picture.kind()) {
            case PNG -> writeDots(picture);
            case JPEG -> writeJpeg(picture);
        };
    }

    /** As it is: a reader unpacks it (ISO 32000-1, 7.4.8). */
    private PdfIndirectReference writeJpeg(Picture picture) throws IOException {
        PdfStream image =
                stream(picture.bytes(), picture.width(), picture.height(), PdfName.DEVICERGB);
        image.put(PdfName.FILTER, PdfName.DCTDECODE);
        return file.addToBody(image).getIndirectReference();
    }

    private PdfIndirectReference writeDots(Picture picture) throws IOException {
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
        PdfStream image = stream(colours, width, height, PdfName.DEVICERGB);
        if (!opaque) {
            PdfStream mask = stream(alphas, width, height, PdfName.DEVICEGRAY);
            image.put(PdfName.SMASK, file.packed(mask));
        }
        return file.packed(image);
    }

    private static PdfStream stream(byte[] samples, int width, int height, PdfName colourSpace) {
        PdfStream stream = new PdfStream(samples);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(width));
        stream.put(PdfName.HEIGHT, new PdfNumber(height));
        stream.put(PdfName.COLORSPACE, colourSpace);
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(BITS));
        return stream;
    }
}
