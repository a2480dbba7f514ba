package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

import java.io.IOException;

/**
 * Packs small objects into object streams (ISO 32000-1, 7.5.7). Written one by one, the structure
 * of a long annex would be ten times as large.
 */
final class ObjectStreams {
    private static final int OBJECTS_PER_STREAM = 1000;

    /** A stream is also written when it has become so long. */
    private static final int BYTES_PER_STREAM = 1 << 18;

    private final PdfFile file;
    private final CrossReferences references;
    private final Syntax heads = new Syntax();
    private final Syntax bodies = new Syntax();
    private int count;

    ObjectStreams(PdfFile file, CrossReferences references) {
        this.file = file;
        this.references = references;
    }

    /** Begins an object; its syntax is to be appended to what is returned, before the next one. */
    Syntax begin(int number) throws IOException {
        if (count == OBJECTS_PER_STREAM || bodies.length() > BYTES_PER_STREAM) {
            end();
        }
        references.inStream(number, count);
        bodies.text("\n");
        heads.number(number).text(" ").number(bodies.length()).text(" ");
        count++;
        return bodies;
    }

    /** Writes what is left. */
    void end() throws IOException {
        if (count > 0) {
            int first = heads.length();
            PdfStream stream = new PdfStream(heads.append(bodies).toByteArray());
            stream.put(PdfName.TYPE, PdfName.OBJSTM);
            stream.put(PdfName.N, new PdfNumber(count));
            stream.put(PdfName.FIRST, new PdfNumber(first));
            references.endStream(file.packed(stream).getNumber());
            heads.clear();
            bodies.clear();
            count = 0;
        }
    }
}
