package org.petitiondesk.typeset;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code (ISO/IEC 18004) with medium error correction, in UTF-8. */
final class SquareCode {
    private static final char LIGHT = '.';

    private SquareCode() {}

    /**
     * The rows of its squares, without the quiet zone around it, four squares wide.
     *
     * @throws IllegalArgumentException if the text is too long for any code
     */
    static List<String> rows(String text) {
        ByteMatrix squares;
        try {
            squares =
                    Encoder.encode(
                                    text,
                                    ErrorCorrectionLevel.M,
                                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < squares.getHeight(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < squares.getWidth(); x++) {
                row.append(squares.get(x, y) == 1 ? Placed.Squares.DARK : LIGHT);
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
