package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.Face;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces of one file, each embedded once. */
final class EmbeddedFaces {
    private final PdfFile file;
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
    private final int dictionary;

    EmbeddedFaces(PdfFile file) {
        this.file = file;
        this.dictionary = file.reserve();
    }

    EmbeddedFace of(Face face) {
        EmbeddedFace known = faces.get(face);
        if (known == null) {
            known = new EmbeddedFace("F" + (faces.size() + 1), face);
            faces.put(face, known);
        }
        return known;
    }

    /** Number of the dictionary that all pages share. */
    int dictionary() {
        return dictionary;
    }

    /** Writes those that were used. */
    void write() throws IOException {
        Syntax fonts = new Syntax().text("<<");
        for (EmbeddedFace face : faces.values()) {
            fonts.name(face.name()).text(" ").reference(new CompositeFont(face).write(file));
        }
        file.begin(dictionary).append(fonts.text(">>"));
    }
}
