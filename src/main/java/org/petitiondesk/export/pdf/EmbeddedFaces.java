package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.petitiondesk.typeset.Face;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces of one file, each embedded once. */
final class EmbeddedFaces {
    private final PdfFile file;
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
    private final PdfIndirectReference dictionary;

    EmbeddedFaces(PdfFile file) {
        this.file = file;
        this.dictionary = file.getPdfIndirectReference();
    }

    EmbeddedFace of(Face face) {
        EmbeddedFace known = faces.get(face);
        if (known == null) {
            known = new EmbeddedFace("F" + (faces.size() + 1), face);
            faces.put(face, known);
        }
        return known;
    }

    /** Where the dictionary will stand that all pages share. */
    PdfIndirectReference dictionary() {
        return dictionary;
    }

    /** Writes those that were used. */
    void write() throws IOException {
        PdfDictionary fonts = new PdfDictionary();
        for (EmbeddedFace face : faces.values()) {
            fonts.put(new PdfName(face.name()), new CompositeFont(face).write(file));
        }
        file.small(fonts, dictionary);
    }
}
