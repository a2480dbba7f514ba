package org.petitiondesk.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A file of PDF 1.7 while it is written, object by object. An object has a number before it is
 * written, so that others can name it; nothing of it is kept but the place where it stands.
 */
final class PdfFile implements AutoCloseable {
    /** The second line tells programs that the file is no text (ISO 32000-1, 7.5.2). */
    private static final byte[] HEADER = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', -30, -29, -49, -45, '\n'
    };

    private final FileBytes bytes;
    private final CrossReferences references = new CrossReferences();
    private final ObjectStreams small = new ObjectStreams(this, references);
    private final Deflater deflater = new Deflater();
    private byte[] deflated = new byte[1 << 14];
    private int last;

    PdfFile(OutputStream out) throws IOException {
        this.bytes = new FileBytes(out);
        bytes.write(HEADER);
    }

    /** The number of an object that is written later. */
    int reserve() {
        return ++last;
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

    /**
     * Writes a stream.
     *
     * @param entries of its dictionary, but for its length and filter
     */
    void stream(int number, String entries, Syntax content) throws IOException {
        deflater.reset();
        content.giveTo(deflater);
        packed(number, entries);
    }

    /** Likewise, and gives its number. */
    int addStream(String entries, byte[] content) throws IOException {
        int number = reserve();
        deflater.reset();
        deflater.setInput(content);
        packed(number, entries);
        return number;
    }

    private void packed(int number, String entries) throws IOException {
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == deflated.length) {
                deflated = Arrays.copyOf(deflated, 2 * length);
            }
            length += deflater.deflate(deflated, length, deflated.length - length);
        }
        write(number, entries + "/Filter/FlateDecode", deflated, length);
    }

    /** Writes a stream as it is and gives its number. */
    int addPlainStream(String entries, byte[] content) throws IOException {
        int number = reserve();
        write(number, entries, content, content.length);
        return number;
    }

    private void write(int number, String entries, byte[] content, int length) throws IOException {
        references.at(number, bytes.position());
        new Syntax(128)
                .number(number)
                .text(" 0 obj\n<<" + entries + "/Length ")
                .number(length)
                .text(">>stream\n")
                .writeTo(bytes);
        bytes.write(content, 0, length);
        new Syntax(32).text("\nendstream\nendobj\n").writeTo(bytes);
    }

    /** Writes the end of the file; the stream beneath is not closed. */
    void end(int catalog, int information) throws IOException {
        small.end();
        references.write(bytes, catalog, information);
        bytes.flush();
    }

    /** Gives back what is not memory of Java's; the file is whole only after {@link #end}. */
    @Override
    public void close() {
        deflater.end();
    }
}
