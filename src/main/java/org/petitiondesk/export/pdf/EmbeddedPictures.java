package org.petitiondesk.export.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.typeset.Placed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * The pictures of one letter, each in the file once as plain dots (ISO 32000-1, 8.9.5), and where
 * those stand that are figures.
 */
final class EmbeddedPictures {
    private static final int BITS = 8;
    private static final int OPAQUE = 0xFF;

    private final Map<Picture, String> names = new LinkedHashMap<>();
    private final Map<Integer, Placed.Drawing> figures = new HashMap<>();
    private @Nullable PdfIndirectReference dictionary;

    /** By which pages name the picture; where it stands is kept. */
    String name(Placed.Image image) {
        drawn(image);
        return names.computeIfAbsent(image.picture(), picture -> "I" + (names.size() + 1));
    }

    /** Keeps where a figure stands. */
    void drawn(Placed.Drawing figure) {
        figures.put(figure.element(), figure);
    }

    /** Where a figure was drawn. */
    Optional<Placed.Drawing> figure(int element) {
        return Optional.ofNullable(figures.get(element));
    }

    /** Where the dictionary of the pictures will stand that all pages with pictures share. */
    PdfIndirectReference dictionary(PdfWriter pdf) {
        PdfIndirectReference reserved =
                dictionary == null ? pdf.getPdfIndirectReference() : dictionary;
        dictionary = reserved;
        return reserved;
    }

    /** Writes those that were drawn. */
    void write(PdfWriter pdf) throws IOException {
        if (dictionary == null) {
            return;
        }
        PdfDictionary objects = new PdfDictionary();
        for (Map.Entry<Picture, String> named : names.entrySet()) {
            objects.put(new PdfName(named.getValue()), write(pdf, named.getKey()));
        }
        pdf.addToBody(objects, dictionary);
    }

    private static PdfIndirectReference write(PdfWriter pdf, Picture picture) throws IOException {
        BufferedImage dots = ImageIO.read(new ByteArrayInputStream(picture.png()));
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
        PdfStream image = stream(pdf, colours, width, height, PdfName.DEVICERGB);
        if (!opaque) {
            PdfStream mask = stream(pdf, alphas, width, height, PdfName.DEVICEGRAY);
            image.put(PdfName.SMASK, pdf.addToBody(mask).getIndirectReference());
        }
        return pdf.addToBody(image).getIndirectReference();
    }

    private static PdfStream stream(
            PdfWriter pdf, byte[] samples, int width, int height, PdfName colourSpace) {
        PdfStream stream = new PdfStream(samples);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(width));
        stream.put(PdfName.HEIGHT, new PdfNumber(height));
        stream.put(PdfName.COLORSPACE, colourSpace);
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(BITS));
        stream.flateCompress(pdf.getCompressionLevel());
        return stream;
    }
}
