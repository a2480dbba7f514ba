package org.petitiondesk.export.pdf;

import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file of PDF 1.7 that keeps PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), while it is
 * written: what its pages share, and what stands at its end.
 */
final class TaggedPdf {
    private final PdfFile file;
    private final StructureTree structure;
    private final EmbeddedFaces faces;
    private final EmbeddedPictures pictures;
    private final Bookmarks bookmarks;

    /** Writes pages. */
    interface Content {
        void write(TaggedPdf pdf) throws IOException;
    }

    private TaggedPdf(PdfFile file) {
        this.file = file;
        this.structure = new StructureTree(file);
        this.faces = new EmbeddedFaces(file);
        this.pictures = new EmbeddedPictures(file);
        this.bookmarks = new Bookmarks(file);
    }

    /** Writes a file; the stream is not closed. */
    static void write(String title, Language language, Content content, OutputStream out)
            throws IOException {
        try {
            TaggedPdf pdf = new TaggedPdf(PdfFile.open(out));
            content.write(pdf);
            pdf.end(new Metadata(title, language));
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    PdfFile file() {
        return file;
    }

    StructureTree structure() {
        return structure;
    }

    EmbeddedFaces faces() {
        return faces;
    }

    EmbeddedPictures pictures() {
        return pictures;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    private void end(Metadata metadata) throws IOException {
        faces.write();
        pictures.write();
        structure.end();
        metadata.write(file);
        file.setViewerPreferences(metadata.preferences());
        Colours.write(file);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        file.getExtraCatalog().put(PdfName.MARKINFO, marked);
        file.getExtraCatalog()
                .put(PdfName.STRUCTTREEROOT, new PdfLiteral(structure.root() + " 0 R"));
        file.end();
    }
}
