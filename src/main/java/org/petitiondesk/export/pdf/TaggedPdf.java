package org.petitiondesk.export.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * OpenPDF's writer, opened at the places where a tagged letter needs more than it offers: pages
 * lead to their structure, fonts and annotations; the place of every object is noted; and after
 * OpenPDF's last object the structure follows, with one cross-reference stream instead of the table
 * that OpenPDF writes, which cannot lead into object streams.
 */
final class TaggedPdf extends PdfWriter {
    private final FileBytes file;
    private final CrossReferences references = new CrossReferences();
    private @Nullable PdfIndirectReference fonts;
    private PdfArray annotations = new PdfArray();
    private Optional<PdfIndirectReference> pictures = Optional.empty();
    private int pages;
    private @Nullable Ending ending;
    private int catalog;

    /** Writes what follows OpenPDF's last object. */
    interface Ending {
        void write(FileBytes file, CrossReferences references) throws IOException;
    }

    private TaggedPdf(PdfDocument document, FileBytes file) {
        super(document, file);
        this.file = file;
    }

    /** Begins a file whose pages have one size, in points. */
    static TaggedPdf open(double width, double height, OutputStream out) {
        PdfDocument document = new PdfDocument();
        TaggedPdf pdf = new TaggedPdf(document, new FileBytes(out));
        document.addWriter(pdf);
        document.setPageSize(new Rectangle((float) width, (float) height));
        document.setMargins(0, 0, 0, 0);
        pdf.setCloseStream(false);
        pdf.setPdfVersion(VERSION_1_7);
        pdf.setViewerPreferences(DisplayDocTitle);
        pdf.setTabs(PdfName.S);
        document.open();
        return pdf;
    }

    /** Where the dictionary of the fonts will stand that all pages share. */
    PdfIndirectReference fonts() {
        if (fonts == null) {
            fonts = getPdfIndirectReference();
        }
        return fonts;
    }

    /**
     * Ends a page.
     *
     * @param itsPictures the dictionary of the pictures, if it has any
     */
    void endPage(PdfArray itsAnnotations, Optional<PdfIndirectReference> itsPictures) {
        annotations = itsAnnotations;
        pictures = itsPictures;
        setPageEmpty(false);
        pdf.newPage();
    }

    /** Ends the file. */
    void end(Ending itsEnding) {
        ending = itsEnding;
        pdf.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        long offset = os.getCounter();
        return noted(super.addToBody(object), offset);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        if (object instanceof PdfPage page) {
            complete(page);
        }
        long offset = os.getCounter();
        return noted(super.addToBody(object, reference), offset);
    }

    /** OpenPDF comes here with the catalog and then, last of all, with the information. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream)
            throws IOException {
        long offset = os.getCounter();
        PdfIndirectObject written = noted(super.addToBody(object, inObjectStream), offset);
        int number = written.getIndirectReference().getNumber();
        if (!object.equals(getInfo())) {
            catalog = number;
        } else if (ending != null) {
            flush();
            ending.write(file, references);
            references.write(file, catalog, number);
            file.complete();
        }
        return written;
    }

    private PdfIndirectObject noted(PdfIndirectObject written, long offset) {
        references.at(written.getIndirectReference().getNumber(), offset);
        return written;
    }

    private void complete(PdfPage page) {
        page.put(PdfName.STRUCTPARENTS, new PdfNumber(pages++));
        PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
        if (resources != null) {
            resources.put(PdfName.FONT, fonts());
            pictures.ifPresent(dictionary -> resources.put(PdfName.XOBJECT, dictionary));
        }
        if (!annotations.isEmpty()) {
            page.put(PdfName.ANNOTS, annotations);
        }
    }
}
