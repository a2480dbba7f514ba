package org.petitiondesk.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs small objects with rising numbers into object streams (ISO 32000-1, 7.5.7). Written one by
 * one, the structure of a long annex would be ten times as large.
 */
final class ObjectStreams {
    private static final int OBJECTS_PER_STREAM = 1000;

    private final FileBytes file;
    private final CrossReferences references;
    private final Deflater deflater = new Deflater();
    private final Syntax heads = new Syntax();
    private final Syntax bodies = new Syntax();
    private int next;
    private int count;
    private int stream;

    /**
     * Begins with an object number.
     *
     * @param first number of the first object; the objects follow without gaps
     * @param objects how many there will be; the streams themselves are numbered after them
     */
    ObjectStreams(FileBytes file, CrossReferences references, int first, int objects) {
        this.file = file;
        this.references = references;
        this.next = first;
        this.stream = first + objects;
    }

    /** Begins the next object; its syntax is to be appended to what is returned. */
    Syntax begin() throws IOException {
        if (count == OBJECTS_PER_STREAM) {
            writeStream();
        }
        references.inStream(next, stream, count);
        bodies.text("\n");
        heads.number(next).text(" ").number(bodies.length()).text(" ");
        next++;
        count++;
        return bodies;
    }

    /** Writes what is left. */
    void end() throws IOException {
        if (count > 0) {
            writeStream();
        }
        deflater.end();
    }

    private void writeStream() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bodies.length() / 8 + 64);
        deflater.reset();
        DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 13);
        heads.writeTo(out);
        bodies.writeTo(out);
        out.finish();
        references.at(stream, file.position());
        new Syntax()
                .number(stream)
                .text(" 0 obj\n<</Type/ObjStm/N ")
                .number(count)
                .text("/First ")
                .number(heads.length())
                .text("/Filter/FlateDecode/Length ")
                .number(packed.size())
                .text(">>stream\n")
                .writeTo(file);
        packed.writeTo(file);
        new Syntax().text("\nendstream\nendobj\n").writeTo(file);
        heads.clear();
        bodies.clear();
        count = 0;
        stream++;
    }
}
