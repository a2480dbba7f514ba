package org.petitiondesk.export.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;

/**
 * OpenPDF's writer, opened where a long tagged file needs more than it offers. OpenPDF keeps a
 * record of each object that it numbers; the structure of an annex may have millions, so its
 * objects are numbered here, packed into object streams, and found by a cross-reference stream in
 * place of the table that OpenPDF writes, which cannot lead into object streams.
 */
final class PdfFile extends PdfWriter {
    /**
     * OpenPDF's numbers stay below. A file may have 8,388,607 objects (ISO 19005-2, 6.1.13), so
     * there is room for the structure of more than a million names above.
     */
    private static final int FIRST_SMALL = 2_000_000;

    private static final int LAST = 8_388_607;

    private static final int IDENTIFIER_BYTES = 16;

    /** Long lists are written in two thirds of the time, and are an eighth longer. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private final FileBytes file;
    private final CrossReferences references = new CrossReferences(FIRST_SMALL);
    private final ObjectStreams small = new ObjectStreams(this, references);
    private PdfDictionary ofPage = new PdfDictionary();
    private Optional<PdfIndirectReference> belowPage = Optional.empty();
    private @Nullable PdfIndirectReference catalog;
    private int next = FIRST_SMALL;

    private PdfFile(PdfDocument document, FileBytes file) {
        super(document, file);
        this.file = file;
    }

    /** Begins a file of PDF 1.7; the stream beneath will not be closed. */
    static PdfFile open(OutputStream out) {
        PdfDocument document = new PdfDocument();
        PdfFile file = new PdfFile(document, new FileBytes(out));
        document.addWriter(file);
        file.setCloseStream(false);
        file.setPdfVersion(VERSION_1_7);
        file.setCompressionLevel(LEVEL);
        // OpenPDF needs one; the entries of each page have its own.
        document.setPageSize(PageSize.A4);
        document.open();
        return file;
    }

    /** The number of a small object that is written later. */
    int reserve() {
        if (next > LAST) {
            throw new UncheckedIOException(
                    new IOException("more objects than a PDF file for archives may have"));
        }
        return next++;
    }

    /**
     * Begins a small object.
     *
     * @return to which its syntax is to be appended before anything else is written
     */
    Syntax begin(int number) throws IOException {
        return small.begin(number);
    }

    /** Writes a small object and gives its number. */
    int add(Syntax object) throws IOException {
        int number = reserve();
        begin(number).append(object);
        return number;
    }

    /** Writes a dictionary among the small objects. */
    PdfIndirectReference small(PdfDictionary dictionary) throws IOException {
        PdfIndirectReference reference = getPdfIndirectReference();
        small(dictionary, reference);
        return reference;
    }

    /** Likewise, where it is referred to already. */
    void small(PdfDictionary dictionary, PdfIndirectReference reference) throws IOException {
        ByteBuffer bytes = new ByteBuffer();
        dictionary.toPdf(this, bytes);
        begin(reference.getNumber()).bytes(bytes.toByteArray());
    }

    /** Deflates and writes a stream. */
    PdfIndirectReference packed(PdfStream stream) throws IOException {
        stream.flateCompress(getCompressionLevel());
        return addToBody(stream).getIndirectReference();
    }

    /** How many pages have ended. */
    int pages() {
        return getCurrentPageNumber() - 1;
    }

    /**
     * Ends a page.
     *
     * @param entries of its dictionary, in place of those that OpenPDF would give it
     * @param below content that is drawn after the page's own
     */
    void endPage(PdfDictionary entries, Optional<PdfIndirectReference> below) {
        ofPage = entries;
        belowPage = below;
        setPageEmpty(false);
        pdf.newPage();
    }

    /** Ends the file. */
    void end() {
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
            page.putAll(ofPage);
            belowPage.ifPresent(content -> {
                PdfArray contents = new PdfArray(page.get(PdfName.CONTENTS));
                contents.add(content);
                page.put(PdfName.CONTENTS, contents);
            });
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
        if (catalog == null) {
            catalog = written.getIndirectReference();
        } else {
            small.end();
            writeReferences(catalog, written.getIndirectReference());
        }
        return written;
    }

    private PdfIndirectObject noted(PdfIndirectObject written, long offset) {
        references.at(written.getIndirectReference().getNumber(), offset);
        return written;
    }

    /** Writes the cross-references and the end of the file, and holds back what OpenPDF would. */
    private void writeReferences(PdfIndirectReference root, PdfIndirectReference information)
            throws IOException {
        flush();
        long start = os.getCounter();
        PdfIndirectReference self = getPdfIndirectReference();
        references.at(self.getNumber(), start);
        PdfString identifier =
                new PdfString(Arrays.copyOf(file.digest(), IDENTIFIER_BYTES)).setHexWriting(true);
        PdfArray identifiers = new PdfArray(identifier);
        identifiers.add(identifier);
        PdfStream stream = references.stream();
        stream.put(PdfName.ROOT, root);
        stream.put(PdfName.INFO, information);
        stream.put(PdfName.ID, identifiers);
        stream.flateCompress(getCompressionLevel());
        super.addToBody(stream, self);
        os.write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        flush();
        file.complete();
    }
}
