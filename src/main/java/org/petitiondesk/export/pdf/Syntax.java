package org.petitiondesk.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing piece of PDF syntax (ISO 32000-1, 7.3). A long annex has millions of operators and
 * objects; they are written as bytes, without an object in memory for each.
 */
final class Syntax {
    private static final long THOUSAND = 1000;

    private byte[] bytes;
    private int length;

    Syntax() {
        this(1 << 12);
    }

    /**
     * @param expected how many bytes it will have at first
     */
    Syntax(int expected) {
        this.bytes = new byte[expected];
    }

    int length() {
        return length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void clear() {
        length = 0;
    }

    /** Appends ASCII as it stands. */
    Syntax text(String ascii) {
        int count = ascii.length();
        ensure(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Syntax bytes(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    Syntax append(Syntax other) {
        ensure(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    Syntax number(long value) {
        if (value < 0) {
            return text("-").number(-value);
        }
        if (value > Integer.MAX_VALUE) {
            return number(value / 10).number(value % 10);
        }
        int digits = 1;
        for (int rest = (int) value; rest >= 10; rest /= 10) {
            digits++;
        }
        ensure(digits);
        int rest = (int) value;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Appends a number with up to three decimals. */
    Syntax decimal(double value) {
        long thousandths = Math.round(value * THOUSAND);
        if (thousandths < 0) {
            text("-");
            thousandths = -thousandths;
        }
        number(thousandths / THOUSAND);
        int fraction = (int) (thousandths % THOUSAND);
        if (fraction != 0) {
            text(".");
            for (int unit = 100; fraction != 0; unit /= 10) {
                number(fraction / unit);
                fraction %= unit;
            }
        }
        return this;
    }

    /** Appends a name (7.3.5). */
    Syntax name(String name) {
        text("/");
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            boolean regular = unit > ' ' && unit < 0x7F && "()<>[]{}/%#".indexOf(unit) < 0;
            if (regular) {
                ensure(1);
                bytes[length++] = unit;
            } else {
                text("#").twoDigits(unit & 0xFF);
            }
        }
        return this;
    }

    /** Appends words to be read, as a string in UTF-16 (7.9.2.2). */
    Syntax words(String words) {
        text("<FEFF");
        for (int i = 0; i < words.length(); i++) {
            hexadecimal(words.charAt(i));
        }
        return text(">");
    }

    /** Appends ASCII as a string (7.3.4.2). */
    Syntax string(String ascii) {
        text("(");
        for (int i = 0; i < ascii.length(); i++) {
            inStringByte(ascii.charAt(i));
        }
        return text(")");
    }

    Syntax reference(int object) {
        return number(object).text(" 0 R");
    }

    /** Appends four hexadecimal digits. */
    Syntax hexadecimal(int value) {
        ensure(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = (byte) Character.forDigit(value >>> shift & 0xF, 16);
        }
        return this;
    }

    private void twoDigits(int value) {
        ensure(2);
        bytes[length++] = (byte) Character.forDigit(value >>> 4, 16);
        bytes[length++] = (byte) Character.forDigit(value & 0xF, 16);
    }

    /** Appends two bytes of a literal string, the higher first. */
    Syntax inString(int character) {
        return inStringByte(character >>> 8).inStringByte(character & 0xFF);
    }

    private Syntax inStringByte(int value) {
        ensure(2);
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = (byte) value;
            }
            // A bare carriage return in a string is read as a line feed (7.3.4.2).
            case '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = (byte) value;
        }
        return this;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
