package org.petitiondesk.exchange.encoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded.
 *
 * @param markLength number of bytes of the byte-order mark; 0 if there is none
 * @param guessed whether another encoding is possible, so that a person should look at the names
 */
public record TextEncoding(Charset charset, int markLength, boolean guessed) {

    /** The text after the byte-order mark. What cannot be decoded becomes U+FFFD. */
    public String decode(byte[] content) {
        return new String(content, markLength, content.length - markLength, charset);
    }

    /** Opens a file after its byte-order mark. What cannot be decoded becomes U+FFFD. */
    public Reader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            bytes.skipNBytes(markLength);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
